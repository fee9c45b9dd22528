"""Portuguese phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        comentário | comentar | nenhum comentário… | sem comentários | deixe um comentário… |
        deixe seu comentário… | deixe o seu comentário… | deixar comentário… | deixa um comentário… |
        escreva um comentário… | escreva seu comentário… | adicionar comentário… | ver comentários… |
        ver todos os comentários… | ler comentários… | mostrar comentários… | os comentários estão… |
        responder | cancelar resposta… | …seu endereço de e mail não será publicado… | …campos obrigatórios… |
        guardar o meu nome… | salvar meus dados… | participe da conversa… | participe da discussão… |
        …para comentar… | …política de comentários… | regras para comentários… | comente… |
        o que você achou… | atenção… comentários | faça um comentário… | faça o seu comentário… |
        faça seu comentário… | escreva o seu comentário… | escreve um comentário… | envie seu comentário… |
        enviar comentário… | publicar comentário… | postar comentário… | postar um comentário… |
        adicione um comentário… | adicione seu comentário… | deixe uma resposta… | deixe sua resposta… |
        deixe a sua opinião… | deixe sua opinião… | deixa o teu comentário… | deixe um recado… |
        sua opinião… | a sua opinião… | dê a sua… | dê sua… | o que você acha… | o que achou… |
        e você…opinião… | conte para a gente… | conte pra gente… | conta pra gente… | seja o primeiro… |
        ainda não há comentários… | não há comentários… | mostrar mais comentários… | carregar comentários… |
        carregar mais comentários… | ver mais comentários… | esconder comentários… | todos os comentários… |
        últimos comentários… | comentários… | faça login para… | entre para comentar… | inicie sessão para… |
        é necessário estar…logado… | você precisa estar logado… | você precisa fazer login… |
        você deve estar… | tem de iniciar sessão… | tem de fazer login… | precisa estar logado… |
        cadastre se para comentar… | para comentar… | para deixar um comentário… | participe…conversa… |
        participe…debate… | participe dos… | participe do… | junte se… | entre na conversa… |
        entre na discussão… | regras da comunidade… | regras de comentários… | normas da comunidade… |
        termos de uso…comentários… | este é um espaço… | este espaço…comentários… | os comentários não… |
        os comentários publicados… | os comentários são… | denunciar comentário… | reportar comentário… |
        responder a… | ver respostas… | ordenar por… | mais recentes primeiro… | mais recentes |
        mais antigos | …deixe seu comentário… | …deixe o seu comentário… | …deixe um comentário… |
        …seu e mail não será publicado… | …endereço de email não será publicado… |
        você precisa fazer o login… | tem de iniciar a sessão… | tem de ter a sessão iniciada… |
        deve iniciar sessão para… | este site utiliza o akismet… | este site usa o akismet… |
        saiba como seus dados… | saiba como são processados… | fica a saber como são… | mostrar… respostas… |
        ver mais respostas… | este comentário foi… | seu comentário foi… | o seu comentário…moderação… |
        inicie a conversa… | comece a conversa… | participe na discussão… | mensagens que violem… |
        e você o que acha… | …nos comentários…opinião… | …comente abaixo…
    """,
    "login": """
        entrar | login | fazer login… | faça login… | faça seu login… | faça o login… | iniciar sessão… |
        inicie sessão… | registar | registe se… | registre se… | cadastre se… | cadastro | sair |
        minha conta | a minha conta | criar conta… | crie sua conta… | já é assinante… | já tem conta… |
        já possui… conta | não tem conta… | senha | palavra passe… | esqueceu… senha… | esqueci minha senha… |
        esqueceu a sua… | lembrar me | salvar | guardar | guardar artigo… | salvar artigo… |
        salvar para ler depois… | favoritar | adicionar aos favoritos… | entre | entre com… | entre ou… |
        entrar com… | entrar ou… | faça login | faça login ou… | fazer login | fazer login com… |
        acesse sua conta… | acesse a sua conta… | acesse…conta… | acessar…conta… | aceder | acessar |
        iniciar sessão com… | sessão iniciada… | login com… | login ou… | já sou assinante… |
        já é cadastrado… | já tem cadastro… | já tem…conta… | já tem uma conta… | já possui cadastro… |
        já tenho conta… | já está registado… | se já é… | se você já… | não é assinante… | ainda não é… |
        ainda não tem… | ainda não possui… | não possui…conta… | não tem…conta… | não é cadastrado… |
        cadastre se gratuitamente… | cadastre se grátis… | cadastre se agora… | cadastrar… |
        faça seu cadastro… | faça o seu cadastro… | faça o seu registo… | registe se gratuitamente… |
        registe se grátis… | registar se… | registrar… | criar uma conta… | criar conta grátis… |
        crie a sua conta… | crie uma conta… | criar cadastro… | nome de usuário… | nome de utilizador… |
        usuário | utilizador | esqueceu a senha… | esqueceu sua senha… | esqueceu se da… | recuperar senha… |
        recuperar palavra passe… | redefinir senha… | lembrar de mim | lembrar senha | manter conectado… |
        mantenha me conectado… | meu perfil… | minha área… | olá visitante… | bem vindo…login… |
        ler mais tarde… | guardar para ler… | guardar notícia… | salvar notícia… | salvar matéria… |
        adicionar à lista… | artigo guardado… | terminar sessão | sair da conta
    """,
    "newsletter": """
        newsletters | boletim | assine a newsletter… | assine… newsletter | subscreva… newsletter |
        receba… newsletter | …nossa newsletter… | …nossas newsletters… | …nosso boletim… | …no seu e mail… |
        …no seu email… | …caixa de correio… | receba notícias… | receba no… | receba diariamente… |
        inscreva se… | cadastre se… e receba | seu e mail… | seu email… | o seu email… | digite seu e mail… |
        obrigado por se inscrever… | …cancelar a inscrição… | …cancelar a qualquer momento… | quero receber… |
        fique por dentro… | fique a par… | assine a nossa newsletter… | assine nossa… | assine nossas… |
        assine o nosso boletim… | assine nosso boletim… | assine o boletim… | assine gratuitamente… |
        assine grátis… | assinar newsletter… | assinar a newsletter… | subscreva…newsletter… | subscreva a… |
        subscreva as… | subscreva gratuitamente… | subscreva o… | subscrever newsletter… | subscrever a… |
        inscrever se… | inscrição…newsletter… | cadastre se…newsletter… | cadastre se para receber… |
        cadastre seu e mail… | cadastre seu email… | cadastre o seu e mail… | receba…newsletter… |
        receba…por e mail… | receba…por email… | receba…no seu e mail… | receba…no seu email… | receba a… |
        receba as… | receba o… | receba os… | receba gratuitamente… | receba grátis… | receba nossa… |
        receba nossas… | receba nossos… | receba novidades… | receba conteúdo… | receba conteúdos… |
        receba alertas… | receber newsletter… | receber notificações… | receber notícias… | …na sua caixa… |
        …no teu email… | …por e mail…receb… | …newsletter diária… | …newsletter semanal… |
        …newsletter gratuita… | nossas newsletters… | nossa newsletter… | todas as newsletters… |
        newsletter… | informe seu e mail… | insira seu e mail… | insira o seu… | insira seu email… |
        introduza o seu… | indique o seu… | digite o seu… | digite seu email… | preencha seu… |
        endereço de e mail… | endereço de email… | e mail | email | obrigado pela sua inscrição… |
        obrigado pela inscrição… | obrigado por subscrever… | obrigado por se cadastrar… |
        obrigado por assinar… | inscrição realizada… | inscrição confirmada… | cadastro realizado… |
        cadastro efetuado… | subscrição efetuada… | confirme seu… | confirme o seu… | confirme sua… |
        verifique seu e mail… | verifique o seu… | verifique sua caixa… | li e aceito… | li e concordo… |
        aceito receber… | aceito os termos… | aceito a política… | concordo em receber… | concordo com… |
        desejo receber… | gostaria de receber… | sim quero… | sim desejo… | ao se cadastrar… |
        ao se inscrever… | ao assinar… | ao subscrever… | ao clicar… | ao inserir… | ao informar… |
        ao enviar… | ao continuar… | …cancelar sua inscrição… | …cancelar a subscrição… |
        …cancelar a sua subscrição… | …descadastrar… | fique atualizado… | fique informado… | fique sempre… |
        fique ligado… | fique sabendo… | fique bem informado… | mantenha se informado… |
        mantenha se atualizado… | mantenha se a par… | não perca nada… | não perca nenhuma… |
        não perca…notícia… | ative as notificações… | ativar notificações… | ativar as notificações… |
        active as notificações… | quer receber… | quer ficar por dentro… | as principais notícias…e mail… |
        as notícias mais importantes…e mail… | o melhor do…e mail… | erro ao… | ocorreu um erro… |
        tente novamente… | receba todas as… | receba de graça… | receba em seu… | …em seu e mail… |
        …inscreva se é grátis… | …inscreva se gratuitamente… | algo deu errado… | campo obrigatório… |
        campos obrigatórios… | seu melhor e mail… | não perca nenhum… | quero assinar…
    """,
    "subscription": """
        …acessos gratuitos… | assine… já | assine | assine agora… | assine já… | assinaturas | assinante |
        seja assinante… | exclusivo para assinantes… | …exclusivo para assinantes… | conteúdo exclusivo… |
        exclusivo assinantes… | …apenas para assinantes… | artigo exclusivo… | para continuar lendo… |
        para continuar a ler… | continue lendo… | continuar a ler… | continue a ler… | …acesso ilimitado… |
        teste grátis… | experimente grátis… | apoie… | doe | doe agora… | faça uma doação… |
        oferecer artigo… | oferta de artigos… | presentear | premium | subscrever | subscreva… | assine e… |
        assine para… | assine por… | assine o… | assine a… | assine hoje… | assine com… | assinar… |
        assinatura… | seja um assinante… | seja membro… | seja um apoiador… | seja apoiador… | seja sócio… |
        torne se… | faça parte… | é assinante… | sou assinante… | se você é assinante… | se é assinante… |
        ainda não é assinante… | conteúdo para assinantes… | conteúdo só para… | conteúdo restrito… |
        conteúdo premium… | conteúdo reservado… | artigo para assinantes… | artigo reservado… |
        artigo disponível…assinantes… | este artigo é…assinantes… | este artigo é exclusivo… |
        este artigo é reservado… | este conteúdo é exclusivo… | este conteúdo é…assinantes… |
        esta matéria é exclusiva… | esta reportagem é exclusiva… | só para assinantes… | somente assinantes… |
        somente para assinantes… | exclusivo…assinante… | reservado a assinantes… | para assinantes… |
        para ler…assin… | para ler mais… | para ler este… | continue a leitura… | continuar lendo… |
        continuar a leitura… | ler artigo completo… | leia sem limites… | ler sem limites… |
        acesso ilimitado… | acesso a todo… | acesse todo… | aceda a todos… | tenha acesso… | desbloqueie… |
        desbloquear… | sem fidelização… | sem compromisso… | cancele quando quiser… | cancele a qualquer… |
        …cancele quando quiser… | r$… por mês… | experimente por… | experimente já… | experimente 1… |
        teste por… | ver planos… | ver ofertas… | ver oferta… | veja os planos… | veja as ofertas… |
        conheça os planos… | conheça nossos planos… | conheça as ofertas… | escolha seu plano… |
        escolha o seu plano… | planos de assinatura… | oferta especial… | aproveite…oferta… | você leu… |
        você já leu… | você atingiu o limite… | restam…artigos… | atingiu o limite… | apoia o… |
        ajude…jornalismo… | ajude a manter… | …jornalismo independente…apoi… |
        …jornalismo independente…assin… | …apoie por pix… | …assine o…apoie… | …nosso jornalismo… |
        faça a sua doação… | doe qualquer valor… | doe aqui… | doação | doações | dê de presente… |
        presenteie… | oferecer este artigo… | ofereça…assinatura… | este artigo é só… |
        este artigo é para assinantes… | este conteúdo é só… | este conteúdo é para… |
        este conteúdo é restrito… | este texto é exclusivo… | exclusivo para membros… |
        apenas para assinantes… | para ler a matéria completa… | leia este artigo…assin… |
        você ainda tem… matérias… | confira os planos… | primeiro mês grátis… | doar | doar agora… |
        contribua | contribua agora… | contribua com…jornalismo… | faça sua doação… | faça um donativo… |
        faça seu apoio… | …ajude nos com…contribuição… | …ajude nos…donativo… | …apoie o nosso trabalho… |
        …apoie nosso trabalho… | …apoiar o nosso trabalho… | …apoiar nosso trabalho… |
        …apoiar o jornalismo independente… | …graças ao apoio dos leitores… | …graças aos nossos assinantes… |
        se você gosta do nosso… | se gosta do nosso… | se você chegou até aqui… | o jornalismo…custa…ajud… |
        já é membro… | já é sócio… | já tem assinatura…
    """,
    "share": """
        compartilhar | compartilhe | compartilhe isso… | compartilhe esta… | compartilhe este… |
        compartilhe no… | compartilhar no… | compartilhar via… | compartilhar em… | compartilhamento |
        partilhar | partilhe | partilhar no… | partilhar artigo… | partilhar notícia… | partilhar este… |
        enviar | enviar por… | imprimir | copiar link… | copiar | link copiado… | siga nos… | siga o… no |
        siga a… no | siga… no instagram | siga… no google… | siga nas redes… | seguir | …no facebook e no… |
        …nas redes sociais… | tweetar | curtir | curtir isso : | curtir carregando… |
        gosto carregando… | gostei | gosto | ouvir | ouça | ouça este… | ouvir artigo… |
        tamanho da letra… | …fonte preferida… | …canal do whatsapp… | …no canal… whatsapp… |
        …grupo de whatsapp… | …grupo do whatsapp… | entre no… whatsapp | share this on whatsapp |
        compartilhe com… | compartilhe via… | compartilhe a… | compartilhe o… | compartilhe pelo… |
        compartilhe :… | compartilhar esta… | compartilhar este… | compartilhar com… | compartilhar pelo… |
        compartilhar por… | compartilhar notícia… | compartilhar matéria… | compartilhar a… |
        compartilhar o… | compartilhamentos | compartilhou…vezes… | partilhar via… | partilhar por… |
        partilhar em… | partilhar com… | partilhar o… | partilhar a… | partilhe este… | partilhe esta… |
        partilhe no… | partilhe o… | partilhe com… | partilhas | enviar a um amigo… | enviar para um amigo… |
        envie por… | envie para… | por e mail | por email | via whatsapp | imprimir artigo… |
        imprimir notícia… | imprimir página… | versão para impressão… | baixar pdf… | baixar em pdf… |
        copiar url… | copiar o link… | copie o link… | copiar endereço… | …siga nos… | siga o canal… |
        siga o…canal… | siga o…perfil… | siga o…instagram… | siga a…instagram… | siga o…twitter… |
        siga o…google… | siga o…whatsapp… | siga…no facebook… | siga…no twitter… | siga…no google… |
        siga…no whatsapp… | siga…nas redes… | siga…no threads… | siga…no youtube… | siga também… |
        siga aqui… | siga todas… | siga tudo… | siga ao vivo… | siga…em direto… | segue nos… |
        segue o…instagram… | segue…no instagram… | acompanhe…redes… | acompanhe…no instagram… |
        acompanhe…no facebook… | acompanhe…whatsapp… | acompanhe…canal… | acompanhe a gente… |
        acompanhe nos… | acompanhe o…nas… | acompanhe tudo… | acompanhe todas… | acompanhe as… |
        acompanhe ao vivo… | acompanhe mais… | nos siga… | curta…facebook… | curta nossa… | curta a…página… |
        curtidas | participe do…grupo… | participe do…canal… | participe…whatsapp… | entre no…grupo… |
        entre no…canal… | entre em nosso… | entre para o…grupo… | faça parte do…grupo… |
        faça parte do…canal… | …canal no whatsapp… | …nossas redes sociais… | inscreva se no…canal… |
        inscreva se…youtube… | …inscreva se na… | inscreva se no canal… | assista e…inscreva… |
        adicione…google… | adicione…fonte preferida… | adicionar…fonte preferida… | google news… |
        google discover… | google notícias… | ouça a… | ouça o… | ouça no… | ouça também… | ouça agora… |
        ouvir notícia… | ouvir matéria… | ouça esta… | tamanho do texto… | tamanho da fonte… |
        aumentar fonte… | diminuir fonte… | seguir tema… | seguir autor… | ouvir a notícia… |
        ouvir este artigo… | áudio gerado… | …voz sintética… | …voz sintetizada… |
        …gerado por inteligência artificial… | …gerado com inteligência artificial…revis… |
        …gerada por inteligência artificial… | resumo gerado… | resumo por ia… | resumo com ia… |
        resumo feito…ia… | adicione… fonte preferida… | …fontes preferidas… | …fonte preferida…google… |
        siga… no whatsapp… | siga… no facebook… | siga… no instagram… | …canal no telegram… |
        …siga nossas redes… | …em todas as plataformas… | compartilhe essa… | copiado para a área… |
        presentear…matéria…
    """,
    "related": """
        leia também… | leia mais… | leia ainda… | leia a… íntegra | leia aqui… | ler mais… | ler também… |
        leia :… | veja também… | veja mais… | veja ainda… | ver mais… | ver também… | vê também… | veja :… |
        saiba mais… | saber mais… | confira… também | confira também… | confira mais… | conheça… mais |
        mostrar mais… | carregar mais… | relacionadas | relacionados | relacionado… | notícias relacionadas… |
        artigos relacionados… | matérias relacionadas… | conteúdo relacionado… | conteúdos relacionados… |
        temas relacionados… | você pode gostar… | você pode se interessar… | você também pode… |
        pode interessar… | também pode gostar… | também lhe pode… | talvez você… goste | recomendado… |
        recomendados… | recomendadas… | recomendamos… | sugestões… | mais lidas… | mais lidos… |
        as mais lidas… | mais vistas… | mais vistos… | mais populares… | mais notícias… | mais sobre… |
        mais em… | mais artigos… | mais informações… | últimas notícias… | últimas | últimas… notícias |
        outras notícias… | tópicos… | temas :… | etiquetas… | palavras chave… | assuntos… | categorias :… |
        arquivado em… | notícia anterior… | próxima notícia… | próximo | anterior | próximo artigo… |
        artigo anterior… | post anterior… | próximo post… | em destaque… | destaques | continue lendo… |
        clique aqui… | não perca… | a seguir… | nesta notícia… | nesta matéria… | índice | sumário |
        dos nossos parceiros… | leia e… | leia a matéria… | leia a notícia… | leia a reportagem… |
        leia a seguir… | leia a nota… | leia o artigo… | leia o texto… | leia outras… | leia outros… |
        leia esta… | leia abaixo… | leia completo… | leia tudo… | leia todas… | ler artigo… | ler notícia… |
        ler a… | ler o… | ler tudo… | veja aqui… | veja fotos… | veja outras… | veja outros… | veja todas… |
        veja todos… | veja tudo… | vê mais… | vê aqui… | ver aqui… | ver artigo… | ver notícia… | ver tudo… |
        ver todas… | ver todos… | assista :… | assista aqui… | assista agora… | assista mais… | clique e… |
        clique para… | clique neste… | clicar aqui… | acesse aqui… | acesse o…aqui… | acesse também… |
        acesse mais… | confira :… | confira aqui… | confira outras… | confira outros… | confira tudo… |
        confira todas… | conheça mais… | conheça também… | descubra mais… | saiba como…assin… | saiba tudo… |
        saiba o que… | veja como…assin… | entenda mais… | entenda :… | mais detalhes… | mais informação… |
        mais info… | mais conteúdo… | mais conteúdos… | mais histórias… | mais matérias… | mais recentes… |
        mais para ler… | mais para você… | mais comentadas… | mais compartilhadas… | mais acessadas… |
        mais lido… | mais lida… | mais visto… | mais vista… | mais vídeos… | as mais vistas… |
        as mais acessadas… | as mais comentadas… | os mais lidos… | os mais vistos… | o mais lido… |
        últimos artigos… | últimos posts… | último minuto… | última hora… | últimas de… | últimas da… |
        últimas do… | notícias de última… | notícias recentes… | notícias mais… | notícias recomendadas… |
        notícias em destaque… | notícias do dia… | notícias similares… | notícias sobre… |
        notícia relacionada… | todas as notícias… | todos os artigos… | tudo sobre… | artigos recentes… |
        artigos recomendados… | artigos semelhantes… | artigos similares… | artigos populares… |
        artigo relacionado… | artigo recomendado… | matérias recomendadas… | matéria relacionada… |
        posts relacionados… | posts recentes… | posts populares… | posts recomendados… | post relacionado… |
        conteúdo recomendado… | conteúdo sugerido… | conteúdos recomendados… | conteúdos sugeridos… |
        conteúdos semelhantes… | vídeos relacionados… | vídeo relacionado… | links relacionados… |
        links úteis… | outras matérias… | outros artigos… | outros conteúdos… | outras histórias… |
        outros posts… | outros assuntos… | recomendação… | sugestão de leitura… | sugerido para… |
        sugeridos… | você pode…gostar… | você vai gostar… | você também vai… | você vai querer… |
        também pode…interess… | também te pode… | pode também gostar… | pode gostar… | poderá gostar… |
        poderá também gostar… | poderá interessar… | pode te interessar… | pode lhe interessar… |
        isso pode te… | isto pode interessar… | quer saber mais… | quer mais… | não deixe de… | tendências… |
        trending… | escolhas do editor… | escolha do editor… | escolhidas para… | selecionado para… |
        tema :… | assunto :… | tags… | categoria :… | seção :… | editoria :… | próxima matéria… |
        próximo texto… | matéria anterior… | matéria seguinte… | artigo seguinte… | notícia seguinte… |
        post seguinte… | seguinte | o que você vai… | o que vai encontrar… | conteúdo | conteúdos |
        voltar ao início… | voltar para… | ir para…topo | do arquivo… | do nosso arquivo… | vídeo :… |
        em vídeo :… | veja a galeria… | veja as fotos… | leia na íntegra… |
        sobre o mesmo tema… | sobre este tema… | talvez você goste… | talvez goste… | voltar ao direto…
    """,
    "advertisement": """
        publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado… |
        continua após a publicidade… | continua depois da publicidade… | …após a publicidade… |
        …depois da publicidade… | publicidade… continua | …links de afiliado… | …link de afiliado… |
        …uma comissão… | compre agora… | comprar | informe publicitário… | - publicidade - | publicidade… |
        pub | anúncios google… | anúncio… | continua após… | continua depois… | a matéria continua… |
        a notícia continua… | o artigo continua… | o texto continua… | continue lendo após… |
        após a publicidade… | depois da publicidade… | espaço publicitário… | conteúdo de marca… |
        conteúdo publicitário… | conteúdo produzido por… | conteúdo oferecido… | oferecido por… |
        oferecimento… | patrocinado por… | patrocínio… | este artigo contém…links… | este conteúdo contém… |
        este post contém… | …links afiliados… | …link afiliado… | …programa de afiliados… |
        …receber uma comissão… | …recebe uma comissão… | …comissão de afiliado… | desative…bloqueador… |
        compre aqui… | compre na… | compre no… | compre já… | comprar na… | comprar no… | comprar agora… |
        ver na amazon… | ver preço… | ver promoção…
    """,
    "consent": """
        …cookies… aceitar | …utiliza cookies… | política de privacidade… | …política de privacidade… |
        política de cookies… | termos de uso… | termos e condições… | aceitar | aceito… | aceitar todos… |
        rejeitar | configurar | …concorda com… cookies | aviso legal… | …lgpd… | privacidade e cookies… |
        …privacidade e cookies esse… | …privacidade e cookies este… | …este site usa cookies… |
        …utilizamos cookies… | …usamos cookies… | …uso de cookies… | …utilização de cookies… |
        …política de cookies… | …cookies e outras tecnologias… | …cookies e tecnologias… |
        definições de cookies… | configurações de cookies… | configurar cookies… | gerir cookies… |
        gerenciar cookies… | preferências de cookies… | preferências de privacidade… |
        configurações de privacidade… | definições de privacidade… | aceitar cookies… | aceitar e continuar… |
        aceitar e fechar… | rejeitar todos… | rejeitar cookies… | continuar sem aceitar… | mais opções… |
        valorizamos sua privacidade… | valorizamos a sua privacidade… | sua privacidade… |
        a sua privacidade… | respeitamos…privacidade… | …proteção de dados…política… |
        …aviso de privacidade… | aviso de privacidade… | termos de serviço… | condições de uso… |
        condições de utilização… | condições gerais… | …lei geral de proteção de dados…aceit… |
        para ver este conteúdo… | para visualizar este… | este conteúdo está bloqueado… |
        este conteúdo não está… | este conteúdo…cookies… | conteúdo externo… | conteúdo bloqueado… |
        conteúdo indisponível… | nós e os nossos… | nós e nossos… | utilizamos cookies… | usamos cookies… |
        este site utiliza cookies… | este site usa cookies… | …política de privacidade…aceit… |
        aceitar tudo… | rejeitar tudo… | recusar | gerir preferências… | gerenciar preferências… |
        guardar preferências… | salvar preferências… | sempre ativo | sempre ativos | mostrar conteúdo… |
        ver conteúdo… | este conteúdo não pode… | para ver este…conteúdo… | ao continuar navegando…
    """,
    "app": """
        baixe o app… | baixe o aplicativo… | baixe nosso… app… | …nosso aplicativo… | …na app store… |
        descarregue a app… | instale… app | baixe o…app… | baixe grátis… | baixe agora…app… |
        baixe nosso aplicativo… | baixe gratuitamente… | baixar o app… | baixar app… | baixar aplicativo… |
        baixe já… | descarregar a app… | descarregue…app… | descarregue a aplicação… |
        …disponível na app store… | …nosso app… | abrir no app… | abrir na app… | ler no app… | leia no app… |
        o nosso app… | nosso app… | aponte a câmera…
    """,
    "rights": """
        …todos os direitos reservados… | …direitos reservados… | proibida a reprodução… |
        …proibida a reprodução… | fonte :… | fontes :… | com informações… | com informações da… |
        * com informações… | crédito :… | créditos :… | com agência… | com agências… | lusa | da redação |
        redação
    """,
    "media": """
        foto :… | fotos :… | imagem :… | imagens :… | vídeo | vídeos | ver vídeo… | assista… ao vídeo |
        assista… também | veja o vídeo… | ver galeria… | ver fotos… | galeria | galeria de fotos… | ampliar… |
        fechar | abrir | reproduzir | legenda :… | áudio | reprodução… | divulgação… | foto reprodução… |
        imagem ilustrativa… | ver essa foto no instagram… | uma publicação compartilhada… |
        seu navegador não… | o seu navegador não… | o seu browser não… | ative o javascript… |
        habilite o javascript… | veja imagens… | assista o… | assista a…vídeo… | assista abaixo… |
        ver imagem… | tela cheia… | ecrã completo…
    """,
    "navigation": """
        início | menu | buscar | busca | pesquisar | pesquisa | voltar | voltar ao topo… | topo | mais |
        menos | todos | todas | contato | contacto | ajuda | página inicial… | próxima página… |
        página seguinte… | página anterior… | votar | vote aqui… | vote agora… | enquete | sondagem |
        ver resultados… | ver resultado… | obrigado por votar… | obrigado por participar… | cancelar |
        tempo de leitura… | … min de leitura | ir para o conteúdo… | pular para o conteúdo… |
        saltar para o conteúdo… | abrir menu… | fechar menu… | voltar para…página inicial… | carregando… |
        a carregar… | não obrigado | agora não
    """,
    "contact": """
        sobre o autor… | sobre a autora… | autor :… | fale conosco… | entre em contato… | envie sua… |
        reportar erro… | reportar um erro… | comunicar erro… | comunique… erro | encontrou… erro |
        …errou… avise | corrigir… artigo | ver todos os artigos… | ver todas as matérias… | ver perfil… |
        …foi útil… | tem uma sugestão… | edição :… | reportagem :… | fale com… | entre em contacto… |
        contacte nos… | contate nos… | contato :… | contacto :… | escreva para… | escreva nos… | escreva ao… |
        envie um e mail… | envie um email… | envie a sua… | envie seu… | envie suas… | envie fotos… |
        envie informações… | envie denúncia… | envie uma… | mande sua… | mande para… | mande um… |
        tem uma…informação… | tem informações… | tem uma história… | viu algum erro… | viu um erro… |
        viu algo… | achou um erro… | achou algum erro… | encontrou um erro… | encontrou algum… | avise nos… |
        informar erro… | informe um erro… | comunicar um erro… | sugerir correção… | ajude nos a melhorar… |
        ajude a melhorar… | este conteúdo foi útil… | este artigo foi útil… | esta informação foi… | gostou… |
        avalie este… | sua avaliação… | sua nota… | mais do autor… | mais deste autor… | mais artigos de… |
        mais artigos do… | todos os artigos de… | todas as notícias de… | ver mais do autor… |
        sobre os autores… | sobre o colunista… | sobre a redação… | autora :… | autores :… | por redação… |
        quem somos… | encontrou erro… | reporte um erro… | sugerir uma correção… | tem alguma informação… |
        tem alguma sugestão… | tem alguma denúncia… | sabe mais sobre… | quer sugerir… | quer denunciar… |
        conte para nós… | esta página foi útil… | isto foi útil… | o que achou deste… | o que achou desta… |
        avalie esta… | obrigado pelo seu feedback… | ver todos os posts…
    """,
}
