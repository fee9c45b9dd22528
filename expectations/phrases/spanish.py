"""Spanish phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        comentario | comentarios | comentar | sin comentarios | no hay comentarios… | deja un comentario… |
        dejar un comentario… | deja tu comentario… | escribe un comentario… | escribe tu comentario… |
        añadir comentario… | agregar comentario… | tu comentario… | ver comentarios… | ver los comentarios… |
        ver todos los comentarios… | mostrar comentarios… | comenta esta noticia… | comentarios cerrados… |
        los comentarios están cerrados… | responder | cancelar respuesta… | cancelar la respuesta… |
        únete a la conversación… | …los campos obligatorios… | guarda mi nombre… | normas de participación… |
        …para comentar… | política de comentarios… | danos tu opinión… | participa |
        deje su comentario… | deja una respuesta… | dejar una respuesta… | deja tu opinión… |
        deja tu mensaje… | dinos qué opinas… | cuéntanos qué… | qué te parece… | tú qué opinas… | y tú qué… |
        cuál es tu opinión… | tu opinión… | opinar | publicar comentario… | publicar un comentario… |
        enviar comentario… | escribir comentario… | escribir un comentario… | haz un comentario… |
        sé el primero… | sea el primero… | aún no hay comentarios… | todavía no hay comentarios… |
        no existen comentarios… | mostrar más comentarios… | cargar más comentarios… | cargar comentarios… |
        leer comentarios… | ocultar comentarios… | últimos comentarios… | todos los comentarios… |
        comentarios de facebook… | comentarios recientes… | inicia sesión para… | regístrate para comentar… |
        debes iniciar sesión… | debe iniciar sesión… | tienes que iniciar sesión… | debes estar registrado… |
        necesitas iniciar sesión… | para comentar… | para dejar un comentario… |
        solo los suscriptores…comentar… | únete al debate… | únete a la comunidad… | únete a la discusión… |
        únase a la… | participa en…conversación… | participa en el debate… | normas de la comunidad… |
        normas de uso… | normas para comentar… | reportar comentario… | denunciar comentario… | responder a… |
        ver respuestas… | más recientes primero… | ordenar por… | …en los comentarios…cuéntanos… |
        …déjanos tu comentario… | …deja tu comentario… | …dirección de correo electrónico no será publicada… |
        …su correo electrónico no será publicado… | lo siento debes estar conectado… |
        debes estar conectado… | este sitio usa akismet… | este sitio utiliza akismet… |
        aprende cómo se procesan… | conoce cómo se procesan… | recibir un email con… |
        recibir un correo electrónico con… | avísame de nuevos… | avisarme por… | mostrar… respuestas… |
        ver más respuestas… | ver más comentarios… | este comentario ha sido… | inicia la conversación… |
        comienza la conversación… | escribe una respuesta… | añade un comentario… | agregar un comentario… |
        normas de los comentarios… | para poder comentar… | cuéntanos…comentarios… | déjanos tu opinión… |
        déjanos un comentario… | …en los comentarios…opinión… | ver los… comentarios
    """,
    "login": """
        iniciar sesión | inicia sesión… | iniciar sesión… | regístrate… | registrarse | registro | acceder |
        entrar | cerrar sesión… | mi cuenta | crear cuenta… | crear una cuenta… | crea tu cuenta… |
        ya tienes cuenta… | ya eres suscriptor… | ya estás registrado… | no tienes cuenta… | contraseña |
        olvidaste tu contraseña… | olvidé mi contraseña… | correo electrónico | recordarme | guardar |
        guardado | guardar artículo… | guardar noticia… | mis noticias guardadas… | noticias guardadas… |
        tu suscripción se está usando… | ingresar | iniciar sesión con… | iniciá sesión… | inicie sesión… |
        acceso | acceso suscriptores… | identifícate… | identificarse… | identifícate | regístrate gratis… |
        regístrate ahora… | regístrese… | registrate… | registrarme… | crear una cuenta gratis… |
        crea una cuenta… | creá tu cuenta… | ya tengo cuenta… | ya tengo una cuenta… | ya soy… | ya eres… |
        ya estás… | ya tienes una… | ya tenés… | si ya tienes cuenta… | si ya eres… | no tengo cuenta… |
        aún no tienes cuenta… | aún no estás registrado… | todavía no tienes… | no estás registrado… |
        nombre de usuario… | usuario | usuario o… | recuérdame | recuperar contraseña… | has olvidado… |
        olvidaste… | restablecer contraseña… | mi perfil… | bienvenido…sesión… | guardar para después… |
        guardar para más tarde… | leer después… | leer más tarde… | añadir a favoritos… |
        agregar a favoritos… | artículo guardado… | cerrar sesión | salir
    """,
    "newsletter": """
        newsletter | newsletters | boletín | boletines | suscríbete a… newsletter | suscríbete a… boletín |
        suscríbete a nuestro… | suscríbete a nuestra… | suscribirse a… | recibe… newsletter |
        recibe… en tu correo | …nuestro boletín… | …nuestra newsletter… | …nuestro newsletter… |
        …nuestros boletines… | …en tu correo… | …en tu email… | tu email… | tu correo… | introduce tu email… |
        gracias por suscribirte… | te has suscrito… | quiero recibir… | recibir alertas… |
        ver en el navegador… | ver en tu navegador… | cancelar suscripción… | cancelar la suscripción… |
        recibe las últimas… | …darte de baja… | …darse de baja… | reciba… noticias | suscríbete al…boletín… |
        suscríbete al newsletter… | suscríbete a la newsletter… | suscríbete gratis… | suscríbete aquí… |
        suscríbete para recibir… | suscribite… | suscríbase… | suscribirme a… | suscripción al boletín… |
        suscripción a newsletter… | suscripción newsletter… | apúntate… | apuntarme… | inscríbete… |
        inscríbase… | inscribirse… | regístrate…boletín… | regístrate…newsletter… | recibe…boletín… |
        recibe gratis… | recibe nuestro… | recibe nuestra… | recibe nuestras… | recibe todas… |
        recibe todos… | recibe noticias… | recibe alertas… | recibe en tu… | reciba nuestro… |
        reciba nuestras… | reciba las… | recibir las… | recibir nuestro… | recibir noticias… |
        recibir newsletter… | te enviaremos… | …boletín diario… | …boletín semanal… | …boletín gratuito… |
        …newsletter diaria… | …newsletter semanal… | …en tu bandeja… | …en su correo… | …en su bandeja… |
        …en tu mail… | …a tu correo… | …a su correo… | …a tu email… | …a tu mail… |
        …por correo electrónico…recib… | nuestros boletines… | nuestras newsletters… | nuestro newsletter… |
        nuestra newsletter… | su correo… | su email… | tu e mail… | tu dirección de correo… |
        dirección de correo… | dirección de email… | correo electrónico… | correo | escribe tu correo… |
        escribe tu email… | gracias por suscribirse… | gracias por tu suscripción… |
        gracias por su suscripción… | gracias por registrarte… | te has registrado… |
        suscripción confirmada… | revisa tu correo… | revisa tu bandeja… | confirma tu… | acepto recibir… |
        acepto la política… | acepto los términos… | deseo recibir… | sí quiero… | sí deseo… | he leído y… |
        al suscribirte… | al registrarte… | al hacer clic en… | al hacer click… | al continuar… | al enviar… |
        …cancelar tu suscripción… | …cancelar la suscripción… | …baja cuando quieras… | mantente informado… |
        mantente al día… | mantente al tanto… | manténgase informado… | manténgase al día… |
        no te pierdas ninguna… | no te pierdas nada… | entérate… | activa las notificaciones… |
        activar notificaciones… | activar alertas… | las noticias más importantes…correo… |
        todas las noticias…correo… | introduce tu correo… | introduce tu e mail… | introduzca su correo… |
        ingresa tu correo… | ingresa tu email… | recibe cada… | recibe los últimos… | recibe lo mejor… |
        recibe nuestros… | …en tu buzón… | …nuestras newsletters… | …apúntate gratis… | …suscríbete gratis… |
        ha ocurrido un error… | algo salió mal… | inténtalo de nuevo… | inténtelo de nuevo… |
        campo obligatorio… | no te pierdas…boletín…
    """,
    "subscription": """
        …accesos gratuitos… | suscríbete… | suscribirse | suscribirme | suscripción | suscriptores |
        hazte suscriptor… | hazte socio… | hazte premium… | hazte socia… | solo para suscriptores… |
        exclusivo suscriptores… | exclusivo para suscriptores… | contenido exclusivo… |
        este contenido es exclusivo… | para seguir leyendo… | para continuar leyendo… | sigue leyendo… |
        seguir leyendo… | lee sin límites… | lee… sin límites | …acceso ilimitado… | …artículos gratis… |
        prueba gratis… | apoya… periodismo | …periodismo independiente… | dona | donar | haz una donación… |
        regalar artículo… | regala este artículo… | premium | navega sin publicidad… | suscribirme ahora… |
        ya soy suscriptor… | soy suscriptor… | si eres suscriptor… | si ya eres suscriptor… |
        eres suscriptor… | hazte miembro… | hágase socio… | hazte…socio… | únete a…comunidad…suscriptor… |
        únete por… | conviértete en… | solo para…suscriptor… | solo suscriptores… | solo disponible para… |
        disponible solo para… | contenido para suscriptores… | contenido solo para… | contenido premium… |
        artículo exclusivo… | artículo solo para… | noticia exclusiva para… | nota exclusiva para… |
        esta nota es exclusiva… | esta noticia es exclusiva… | este artículo es exclusivo… |
        este artículo es para… | este contenido es para… | para leer…suscr… | para seguir disfrutando… |
        continuar leyendo… | continúa leyendo… | seguí leyendo… | sigue disfrutando… | accede sin límites… |
        accedé a… | acceso ilimitado… | acceso a todo… | lectura ilimitada… | sin límites… |
        sin permanencia… | cancela cuando quieras… | cancelá cuando… | cancela en cualquier… |
        cancelación en cualquier… | prueba un mes… | prueba por… | pruébalo gratis… | pruebe gratis… |
        ver planes… | ver ofertas… | ver oferta… | ver suscripciones… | elige tu plan… |
        elige tu suscripción… | nuestros planes… | planes de suscripción… | oferta de suscripción… |
        aprovecha…oferta… | has leído…artículos… | te quedan… | has alcanzado…límite… |
        has llegado al límite… | apoya nuestro… | apoyá… | ayúdanos a… | …apoya nuestro… |
        …periodismo de calidad…suscr… | …periodismo libre…apoy… | haz tu donación… | dona ahora… |
        dona aquí… | donación | donaciones | regala una suscripción… | artículo de regalo… |
        este artículo es solo… | este contenido es solo… | este contenido está reservado… |
        esta noticia es solo… | esta noticia es para… | esta entrada es solo… | exclusivo para socios… |
        solo para socios… | quieres añadir otro usuario… | si continúas leyendo en este dispositivo… |
        si quieres compartir tu cuenta… | si decides continuar compartiendo… | añadir usuario… |
        oferta limitada… | primer mes gratis… | desbloquea…artículo… | accede a todo el contenido… |
        accede a todos los contenidos… | disfruta de acceso… | disfruta de…contenidos…suscri… |
        para leer más…suscri… | únete a nuestra comunidad… | donar ahora… | haz tu aporte… | apóyanos… |
        apoya a…periodismo… | apoya el periodismo… | ayúdanos con… | …ayúdanos con…aportación… |
        …apoyar nuestro trabajo… | …nuestro periodismo…apoyo… | …periodismo independiente…apoy… |
        …gracias al apoyo de…lectores… | …gracias a nuestros socios… | …gracias a nuestros suscriptores… |
        …con una donación… | …una pequeña aportación… | el periodismo…tiene un coste… |
        si te gusta lo que…apoy… | si te ha gustado…suscr… | ya eres socio… | ya eres miembro… |
        ya eres usuario… | ya soy socio… | aún no eres… | todavía no eres…
    """,
    "share": """
        compartir | compartir en… | comparte | comparte en… | compartir noticia… | compartir artículo… |
        comparte este… | enviar por… | enviar | imprimir | copiar enlace… | enlace copiado… | copiar link… |
        síguenos… | seguinos… | síganos… | seguir | seguir en… | sigue… en facebook |
        puedes seguir… en facebook | …en facebook y twitter… | tuitear | twittear | me gusta | me gusta esto : |
        me gusta cargando… | escuchar |
        escuchar artículo… | escucha este… | …tamaño de letra… | …fuente preferida… | …canal de whatsapp… |
        …únete a… whatsapp | añádenos a… | compartir esta… | compartir este… | compartir el… | compartir la… |
        compartir por… | compartir vía… | compartir a… | compartir con… | comparte el… | comparte la… |
        comparte con… | comparte tu… | comparte por… | compartí… | comparta… | compártelo… | compartido |
        compartidos | enviar a un amigo… | enviar noticia… | enviar artículo… | por correo | por email |
        imprimir noticia… | imprimir artículo… | imprimir nota… | imprimir esta… | descargar pdf… |
        descargar en pdf… | copiar | copiar url… | copiar el enlace… | copiar el link… | copia el enlace… |
        …síguenos en… | …síganos en… | …seguinos en… | sigue toda… | sigue todas… | sigue la última hora… |
        sigue nuestra… | sigue nuestras… | sigue nuestro… | sigue el canal… | siguenos… | sigue…en twitter… |
        sigue…en instagram… | sigue…en google… | sigue…en whatsapp… | sigue…en x… | encuéntranos en… |
        búscanos en… | contáctanos en… | únete al canal… | únete a nuestro… | únete a nuestra… |
        únete a nuestros… | …nuestras redes sociales… | …nuestro canal de… | suscríbete…canal… |
        suscríbete…youtube… | suscríbete…podcast… | escucha el podcast… | escucha nuestro… | escucha la… |
        escuchá… | escuchar nota… | escuchar noticia… | escucha…en spotify… | añádenos como… | agréganos… |
        añadir…fuente preferida… | google news… | google discover… | en google noticias… | tamaño del texto… |
        tamaño de texto… | tamaño de fuente… | escuchar este… | escuchar la noticia… | escucha el pódcast… |
        escucha también…pódcast… | escucha también…podcast… | este audio ha sido… | audio generado… |
        …voz sintética… | …generado por inteligencia artificial… |
        …generado con inteligencia artificial…revis… | …disponible en todas las plataformas… |
        resumen generado… | resumen con ia… | resumen hecho con… | resumen creado… |
        añade… fuente preferida… | añadir… fuente preferida… | agrega… fuente preferida… |
        …fuente preferida…google… | …fuentes preferidas… | sigue… en whatsapp… | sigue… en google… |
        sigue… en facebook… | sigue… en instagram… | …síguenos también… | comparte esta… |
        copiado al portapapeles… | regala esta noticia… | republicar este… | republica este… |
        publica nuestros artículos… | esta obra está bajo… | este artículo está bajo…licencia… |
        …licencia creative commons…
    """,
    "related": """
        lee también… | lea también… | leer también… | leé también… | te puede interesar… |
        te podría interesar… | le puede interesar… | puede interesarte… | podría interesarte… |
        también te puede… | también te interesa… | mirá también… | mira también… | ver también… |
        vea también… | vea además… | además :… | también lee… | también puedes leer… | más información… |
        más sobre… | más noticias… | más en… | más leídas… | más leídos… | lo más leído… | lo más visto… |
        las más leídas… | las más vistas… | más vistos… | noticias relacionadas… | notas relacionadas… |
        artículos relacionados… | contenido relacionado… | contenidos relacionados… | relacionados |
        relacionadas | relacionado… | temas relacionados… | recomendado… | recomendados… | recomendadas… |
        recomendamos… | te recomendamos… | le recomendamos… | lee más… | leer más… | ver más… | saber más… |
        mostrar más… | cargar más… | conoce más… | conozca más… | sigue leyendo… | otras noticias… |
        últimas noticias… | última hora… | lo último… | noticias de hoy… | temas :… | temas | etiquetas… |
        tags | tags :… | archivado en… | categorías :… | en esta noticia… | en esta nota… | siguiente |
        anterior | artículo anterior… | artículo siguiente… | próxima noticia… | entra aquí… |
        haz clic aquí… | no te pierdas… | no te lo pierdas… | leer noticia… | lea aquí… | lea más… | índice |
        consulta… aquí | lee aquí… | lee el… | lee la nota… | lee la noticia… | lee nuestro… | lee completo… |
        lee la…completa… | lea el… | lea la… | lea :… | lee :… | lea esta… | lea todas… | lea además… |
        lee además… | leé más… | leé además… | leer nota… | leer artículo… | leer completo… | leer la… |
        leer además… | además lee… | además lea… | además de leer… | ver además… | ver nota… | ver noticia… |
        ver todas… | ver todos… | ver todo… | ver aquí… | ver :… | vea aquí… | vea :… | vea más… |
        ve también… | ve aquí… | mira aquí… | mira el… | mira :… | mirá :… | mirá el… | mirá la… | mira más… |
        mire también… | consulta también… | consulta más… | consulta todas… | consulta toda… |
        consulte también… | conoce también… | conocé más… | descubre más… | descubre…también… |
        entérate de más… | infórmate… | más artículos… | más contenidos… | más historias… | más notas… |
        más videos… | más vídeos… | más para… | más recientes… | más popular… | más populares… |
        más comentado… | más comentadas… | más compartido… | más visto… | más leído… | lo más popular… |
        lo más reciente… | lo más comentado… | lo más compartido… | lo más nuevo… | los más leídos… |
        los más vistos… | las más recientes… | las noticias más… | noticias más leídas… |
        noticias más vistas… | noticias destacadas… | noticias recientes… | noticias recomendadas… |
        noticias similares… | noticias del día… | noticias de última… | notas recomendadas… |
        notas más leídas… | notas de interés… | notas similares… | artículos recomendados… | artículos más… |
        artículos recientes… | artículos similares… | artículos populares… | contenido recomendado… |
        contenido sugerido… | contenidos recomendados… | contenidos sugeridos… | contenidos similares… |
        historias relacionadas… | historias recomendadas… | historias similares… | vídeos relacionados… |
        videos relacionados… | vídeo relacionado… | links relacionados… | enlaces relacionados… |
        enlaces de interés… | temas de interés… | temas destacados… | temas tratados… | temas en esta… |
        tópicos… | palabras clave… | etiquetado… | en portada… | en tendencia… | último |
        nuestras recomendaciones… | te sugerimos… | te interesa… | te interesará… | te va a interesar… |
        le interesa… | le sugerimos… | lectura recomendada… | lecturas recomendadas… |
        lecturas relacionadas… | quizás te… | quizá te… | tal vez te… | a continuación…lee… | no se pierda… |
        haga clic aquí… | haz click aquí… | hacé clic aquí… | hacer clic aquí… | clic aquí… | click aquí… |
        pincha aquí… | pinche aquí… | pulsa aquí… | entra en…aquí… | sigue aquí… | todas las noticias… |
        todos los artículos… | todas las notas… | toda la información… | toda la actualidad… |
        toda la última hora… | nota anterior… | nota siguiente… | noticia anterior… | noticia siguiente… |
        siguiente artículo… | siguiente noticia… | siguiente nota… | entrada anterior… | entrada siguiente… |
        entradas recientes… | entradas relacionadas… | entradas populares… | próximo artículo… |
        próxima nota… | archivado bajo… | categoría :… | sección :… | tabla de contenidos… |
        tabla de contenido… | contenidos | índice de contenidos… | índice de contenido… | volver a…portada |
        ir arriba… | vídeo :… | video :… | en video :… | en vídeo :… | más de este… |
        más contenido… | otros artículos… | destacados | destacadas | esto te puede… |
        puede que te interese… | también te recomendamos… | sobre este tema… | sobre el mismo tema… |
        temas de la nota… | actualizar | volver al directo… | ir al directo…
    """,
    "advertisement": """
        publicidad | anuncio | anuncios | patrocinado | contenido patrocinado… |
        continúa después de la publicidad… | la noticia continúa después… | …después de la publicidad… |
        …tras la publicidad… | sigue después de… | publicidad… continúa | …enlaces de afiliado… |
        …enlace de afiliado… | …una comisión… | comprar | publirreportaje… | - publicidad - |
        anuncios google… | espacio publicitario… | espacio patrocinado… | contenido de marca… |
        contenido de pago… | contenido promocionado… | contenido ofrecido por… | patrocinado por… |
        este artículo contiene…enlaces… | este contenido…afiliad… | …enlaces de afiliados… |
        …enlaces afiliados… | …programa de afiliados… | …recibir una comisión… | …recibe una comisión… |
        desactiva…bloqueador… | comprar ahora… | compra ahora… | comprar en… | ver precio… | ver en amazon… |
        compra en amazon… | comprar en amazon… | la nota continúa… | la noticia sigue… | sigue después… |
        sigue leyendo tras… | después de la publicidad… | la historia continúa…
    """,
    "consent": """
        …cookies… aceptar | …utiliza cookies… | política de privacidad… | …política de privacidad… |
        política de cookies… | aviso legal… | términos y condiciones… | aceptar | aceptar todo… | rechazar |
        configurar | acepto… | …aceptas… cookies | contenido no disponible… | condiciones de uso… |
        privacidad y cookies… | …privacidad y cookies este… | …este sitio usa cookies… |
        …este sitio web usa cookies… | …esta web usa cookies… | …utilizamos cookies… | …usamos cookies… |
        …uso de cookies… | …el uso de las cookies… | …política de cookies… | …configurar cookies… |
        configurar cookies… | configuración de cookies… | configuración de privacidad… |
        preferencias de cookies… | preferencias de privacidad… | gestionar cookies… | aceptar cookies… |
        aceptar y continuar… | aceptar y cerrar… | aceptar todas… | rechazar todo… | rechazar todas… |
        rechazar y… | continuar sin aceptar… | valoramos tu privacidad… | su privacidad… | tu privacidad… |
        nos importa tu privacidad… | …protección de datos…política… | términos de uso… |
        aviso de privacidad… | política de protección… | condiciones generales… | para ver este contenido… |
        para visualizar este… | para mostrar este… | este contenido no está… |
        este contenido está bloqueado… | este contenido…cookies… | contenido externo… | contenido bloqueado… |
        nosotros y nuestros… | nosotros y terceros…cookies… | utilizamos cookies… | usamos cookies… |
        este sitio utiliza cookies… | este sitio usa cookies… | esta web utiliza cookies… |
        esta web usa cookies… | …política de privacidad…acepto… | gestionar preferencias… |
        gestionar opciones… | guardar preferencias… | siempre activo | siempre activas | ver contenido… |
        mostrar contenido… | este contenido procede de… | este contenido no se puede… |
        este contenido es de…cookies… | al continuar navegando…
    """,
    "app": """
        descarga la app… | descarga nuestra app… | descarga… app… | …nuestra app… | …en app store… |
        descarga la aplicación… | descarga nuestra… | descargá…app… | descargue…app… | descargar…app… |
        descargar la app… | descarga gratis…app… | descarga ya…app… | descárgate la app… | descárgala… |
        …nuestra aplicación… | …disponible en app store… | abrir en la app… | abrir en app… |
        leer en la app… | escanea el código…
    """,
    "rights": """
        …todos los derechos reservados… | …derechos reservados… | prohibida su reproducción… |
        …prohibida la reproducción… | fuente :… | fuentes :… | con información de… | (con información de… |
        efe | agencias | créditos :… | redacción | este contenido es publicado…
    """,
    "media": """
        foto :… | fotos :… | imagen :… | imágenes :… | fotografía :… | vídeo | video | vídeos | videos |
        ver vídeo… | ver video… | ver galería… | galería | fotogalería… | ampliar… | cerrar | abrir |
        reproducir | pie de foto… | audio | crédito :… | ver fotos… | ver esta publicación en instagram… |
        una publicación compartida… | tu navegador no… | su navegador no… | activa javascript… |
        habilita javascript… | javascript está… | ver imagen… | ver imágenes… | ver la galería… |
        ver fotogalería… | pantalla completa… | reproducir vídeo… | reproducir video… | mira el video… |
        mirá el video… | ver el vídeo… | ver el video…
    """,
    "navigation": """
        inicio | menú | buscar | búsqueda | volver | volver arriba… | arriba | más | menos | todo | todos |
        contacto | ayuda | portada | siguiente página… | página siguiente… | página anterior… | ir a…portada |
        vota | vota aquí… | encuesta | ver resultados… | gracias por votar… | gracias por participar… |
        total de votos… | cancelar | tiempo de lectura… | … min de lectura | lectura de… min |
        ir al contenido… | saltar al contenido… | abrir menú… | cerrar menú… | volver a la portada… |
        volver al inicio… | volver a…noticia… | no gracias | ahora no
    """,
    "contact": """
        sobre el autor… | sobre la autora… | sobre la firma… | autor :… | contacta con… | escríbenos… |
        reportar un error… | reportar error… | …ha sido útil… | ver más artículos… |
        ver todos los artículos… | ver biografía… | …cuéntanos… | conforme a los criterios de… |
        tienes una historia… | contáctanos… | contáctenos… | contactar… | contacto :… | escribe al autor… |
        escríbanos… | escribinos… | envíanos… | envíenos… | envianos… | mándanos… | cuéntanos… | contanos… |
        cuéntenos… | tienes alguna… | tienes información… | tienes un…dato… | tienes dudas… |
        has visto…error… | has encontrado…error… | encontraste un error… | encontró un error… | avísanos… |
        avisanos… | corrige… | corregir… | notificar error… | informar de un error… | informa de un error… |
        ayúdanos a mejorar… | te ha gustado… | te gustó… | te ha resultado… | te resultó… | te pareció… |
        le resultó… | fue útil… | valora este… | valora esta… | más del autor… | más de este autor… |
        más artículos de… | más noticias de…autor… | todos los artículos de… | todas las notas de… |
        ver perfil… | ver todas las noticias de… | sobre los autores… | acerca del autor… |
        acerca de la autora… | autora :… | autores :… | archivo de…autor… | edición :… | editado por… |
        quiénes somos… | comunicar un error… | informar un error… | notificar un error… |
        has visto un error… | has visto algún error… | has detectado…error… | ha encontrado…error… |
        tienes más información… | tienes algo que contar… | sabes más sobre… |
        quieres contarnos… | escribe a…confidencial… | conoce the trust project… | the trust project |
        conoce más sobre…trust… | criterios de the trust… | te ha parecido útil… | califica este… |
        gracias por tu opinión… | gracias por tus comentarios… | más sobre el autor…
    """,
}
