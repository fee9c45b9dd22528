"""Whole pages of further makes, with what a reader takes for the body and for the fields.

In a layout `[T]` is the headline, `[1]` to `[5]` are the paragraphs of the language, `{+…+}` is further text of the
article; all other words are furniture. Papers, people and texts are invented; the names of classes are those of the
systems' public themes. No page states data for machines, unless its system does.
"""

# Pages are written as they would be served, and not folded; scripts have letters and marks that look like others.
# ruff: noqa: E501

from __future__ import annotations

from tests.extract.pages import body_layouts, pages_abroad

HEADLINES = body_layouts.HEADLINES | pages_abroad.HEADLINES
PARAGRAPHS = body_layouts.PARAGRAPHS | pages_abroad.PARAGRAPHS

MAKES: dict[str, tuple[str, str, dict[str, str | None]]] = {
    "AEM": (
        "en",
        """<div class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><div class="breadcrumb aem-GridColumn"><nav class="cmp-breadcrumb"><ol class="cmp-breadcrumb__list" itemscope itemtype="http://schema.org/BreadcrumbList"><li class="cmp-breadcrumb__item"><a class="cmp-breadcrumb__item-link" href="/en.html"><span itemprop="name">Home</span></a></li><li class="cmp-breadcrumb__item"><a class="cmp-breadcrumb__item-link" href="/en/news.html"><span itemprop="name">News</span></a></li><li class="cmp-breadcrumb__item cmp-breadcrumb__item--active"><span itemprop="name">[T]</span></li></ol></nav></div><div class="title"><div class="cmp-title"><h1 class="cmp-title__text">[T]</h1></div></div><div class="text"><div class="cmp-text"><p>4 March 2025</p></div></div><div class="text"><div class="cmp-text"><p>[1]</p><p>[2]</p></div></div><div class="image"><div class="cmp-image"><img class="cmp-image__image" src="/i.jpg"><span class="cmp-image__title">The cannery from the river.</span></div></div><div class="text"><div class="cmp-text"><p>[3]</p></div></div><div class="title"><div class="cmp-title"><h2 class="cmp-title__text">{+Rents over fifteen years+}</h2></div></div><div class="text"><div class="cmp-text"><p>[4]</p><p>[5]</p></div></div><div class="teaser"><div class="cmp-teaser"><h2 class="cmp-teaser__title"><a href="/n">Frost ends the plum season</a></h2><div class="cmp-teaser__description"><p>The orchards of the valley lost most of their blossom in two nights.</p></div></div></div></div></div>""",
        {"published": "2025-03-04", "section": "News"},
    ),
    "Chorus": (
        "en",
        """<div class="l-root l-reskin"><div class="c-global-header"><a href="/">The Gazette</a></div><main id="content" class="l-main-content"><article class="l-segment l-main-content"><div class="l-col__main"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-group-labels"><ul><li class="c-entry-group-labels__item"><a href="/local"><span>Local</span></a></li></ul></div><div class="c-entry-hero__content"><h1 class="c-page-title">[T]</h1><p class="c-entry-summary p-dek">Nine years of argument end with a vote on Tuesday night.</p></div><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/authors/x"><span class="c-byline__author-name">Mara Quill</span></a></span><span class="c-byline__item"><a class="c-byline__twitter-handle" href="https://x.com/x">@maraquill</a></span> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2025-03-04T08:00:00-05:00">Mar 4, 2025, 8:00am EST</time></span></span></div><div class="c-social-buttons c-social-buttons--main"><span class="c-social-buttons__label">Share this story</span><ul><li><a>Share this on Facebook</a></li><li><a>Share this on Reddit</a></li></ul></div></div><figure class="e-image e-image--hero"><span class="e-image__inner"><img src="/h.jpg" width="1200" height="800"></span><span class="e-image__meta"><figcaption>The cannery from the river.</figcaption><cite>Ada Poole/The Gazette</cite></span></figure><div class="c-entry-content"><p id="aB1">[1]</p><p id="aB2">[2]</p><aside id="x"><div class="c-newsletter_signup_box"><h3 class="p-newsletter-signup__label">Sign up for the newsletter</h3><div>Mill Lane Weekly</div><p>What the valley decided, every Friday.</p><form><button>Subscribe</button></form></div></aside><p id="aB3">[3]</p><div class="c-float-left"><aside class="c-read-more"><h4 class="c-read-more__title">Related</h4><ul><li><a href="/p/1">Frost ends the plum season early</a></li></ul></aside></div><h3 id="rents">{+Rents over fifteen years+}</h3><p id="aB4">[4]</p><p id="aB5">[5]</p></div><div class="c-entry-stream"><h2>In this stream</h2><h3>The market hall, explained</h3><ul><li><a href="/p/2">Who may sell, and what</a></li></ul></div></div></article></main></div>""",
        {
            "authors": "Mara Quill",
            "published": "2025-03-04T08:00:00-05:00",
            "section": "Local",
            "standfirst": "Nine years of argument end with a vote on Tuesday night.",
            "caption": "The cannery from the river.",
            "credit": "Ada Poole/The Gazette",
        },
    ),
    "Blogger": (
        "es",
        """<div class="content-outer"><div class="header-inner"><h1 class="title"><a href="/">La Gaceta del valle</a></h1><p class="description"><span>Noticias de ocho pueblos</span></p></div><div class="main section" id="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>martes, 4 de marzo de 2025</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><a name="48"></a><h3 class="post-title entry-title">[T]</h3><div class="post-header"><div class="post-header-line-1"></div></div><div class="post-body entry-content" id="post-body-48"><p>[1]</p><p>[2]</p><div class="separator" style="clear: both; text-align: center;"><a href="/s1600/f.jpg"><img border="0" src="/s640/f.jpg" width="640" height="426"></a></div><p>[3]</p><p>[4]</p><p>[5]</p><div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Publicado por <span class="fn"><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span>Luz Prado</span></a></span></span> <span class="post-timestamp">en <a class="timestamp-link" href="/2025/03/x.html"><abbr class="published" itemprop="datePublished" title="2025-03-04T08:00:00+01:00">8:00</abbr></a></span> <div class="post-share-buttons goog-inline-block"><a class="goog-inline-block share-button sb-email"><span class="share-button-link-text">Enviar por correo electrónico</span></a><a class="goog-inline-block share-button sb-blog"><span class="share-button-link-text">Escribe un blog</span></a></div></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">Etiquetas: <a href="/search/label/mercado" rel="tag">mercado</a>, <a href="/search/label/pleno" rel="tag">pleno</a></span></div></div></div><div class="comments" id="comments"><h4>No hay comentarios:</h4><div id="comment-holder"></div><p class="comment-footer"><a href="#">Publicar un comentario</a></p></div></div></div></div></div><div class="blog-pager" id="blog-pager"><a class="blog-pager-older-link" href="/o">Entrada antigua</a><a class="home-link" href="/">Inicio</a></div><div class="post-feeds">Suscribirse a: <a href="/feed">Enviar comentarios (Atom)</a></div></div><div class="column-right-inner"><aside><div class="widget BlogArchive"><h2>Archivo del blog</h2><ul><li><a href="/2024/">2024</a> (31)</li></ul></div></aside></div></div>""",
        {"authors": "Luz Prado", "published": "2025-03-04T08:00:00+01:00"},
    ),
    "SPIP": (
        "fr",
        """<div id="page" class="article"><div class="header"><strong class="h1 spip_logo_site"><a href="/">La Gazette de la vallée</a></strong></div><div class="arbo"><a href="/">Accueil</a> &gt; <a href="/rubrique3">Villages</a> &gt; <strong class="on">[T]</strong></div><div class="main"><div class="wrapper hentry" id="content"><div class="cartouche"><h1 class="crayon article-titre-12 entry-title">[T]</h1><p class="info-publi"><abbr class="published" title="2025-03-04T07:00:00Z">mardi 4 mars 2025</abbr><span class="sep">, </span><span class="auteurs">par <span class="vcard author"><a class="url fn spip_in" href="/auteur4">Hugo Petit</a></span></span></p></div><div class="chapo"><p>Neuf ans de querelles se terminent par un vote.</p></div><div class="crayon article-texte-12 texte entry-content"><p>[1]</p><p>[2]</p><figure class="spip_document_9 spip_documents spip_documents_center"><img src="/IMG/h.jpg" width="600" height="400"><figcaption class="spip_doc_legende"><div class="spip_doc_titre"><strong>La conserverie vue du pont</strong></div><div class="spip_doc_credits">Photo Ada Poule</div></figcaption></figure><p>[3]</p><h3 class="spip">{+Quinze ans de loyers+}</h3><p>[4]</p><p>[5]</p></div><div class="crayon article-ps-12 ps surlignable"></div><div class="menu liste-articles autres-articles"><h2>Dans la même rubrique</h2><ul><li><a href="/a1">Le gel emporte les prunes</a></li><li><a href="/a2">Le dernier camion de la rue du Moulin</a></li></ul></div><a href="#forum" id="forum"></a><div class="comments"><h2 class="h2">Un message, un commentaire ?</h2><div class="formulaire_spip formulaire_forum"><form><fieldset class="previsu"><legend>Qui êtes-vous ?</legend></fieldset></form></div></div></div></div><div class="footer"><a href="/">SPIP</a> | <a>Se connecter</a></div></div>""",
        {
            "authors": "Hugo Petit",
            "published": "2025-03-04T07:00:00+00:00",
            "section": "Villages",
            "standfirst": "Neuf ans de querelles se terminent par un vote.",
        },
    ),
    "Contao": (
        "de",
        """<div id="wrapper"><header id="header"><div class="inside"><nav class="mod_navigation block"><ul><li><a href="/">Start</a></li></ul></nav></div></header><div id="container"><main id="main"><div class="inside"><div class="mod_article block" id="article-9"><div class="mod_newsreader block"><div class="layout_full block"><h1>[T]</h1><p class="info"><time datetime="2025-03-04T08:00:00+01:00" itemprop="datePublished">04.03.2025 08:00</time> <span itemprop="author">von Anna Groß</span> <span class="comments">(Kommentare: 0)</span></p><div class="ce_text block"><p>[1]</p><p>[2]</p></div><div class="ce_image block"><figure class="image_container"><img src="/files/h.jpg" width="800" height="533"><figcaption class="caption">Die Konservenfabrik vom Fluss aus. Foto: Ada Pohl</figcaption></figure></div><div class="ce_text block"><h2>{+Mieten über fünfzehn Jahre+}</h2><p>[3]</p><p>[4]</p><p>[5]</p></div></div><p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p><div class="ce_comments block"><h2>Kommentare</h2><div class="form"><form><div class="widget"><label>Name</label></div><div class="submit_container"><button>Kommentar absenden</button></div></form></div></div></div></div></div></main></div><footer id="footer"><div class="inside"><p>Impressum</p></div></footer></div>""",
        {
            "authors": "Anna Groß",
            "published": "2025-03-04T08:00:00+01:00",
            "caption": "Die Konservenfabrik vom Fluss aus.",
            "credit": "Ada Pohl",
        },
    ),
    "JNews": (
        "id",
        """<div class="jeg_viewport"><div class="post-wrapper"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="/">Home</a></span><i></i><span class="breadcrumb_last_link"><a href="/daerah">Daerah</a></span></div></div><div class="entry-header"><h1 class="jeg_post_title">[T]</h1><div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><img class="avatar" src="/a.png"><span class="meta_text">oleh</span> <a href="/author/x">Wayan Putra</a></div><div class="jeg_meta_date"><a href="/p">4 Maret 2025</a></div><div class="jeg_meta_category"><span><span class="meta_text">di</span> <a href="/daerah" rel="category tag">Daerah</a></span></div></div><div class="meta_right"><div class="jeg_meta_reading_time"><span>Waktu Baca: 2 menit</span></div><div class="jeg_meta_comment"><a href="#comments">0</a></div></div></div></div></div><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content"><div class="jeg_featured featured_image"><a href="/h.jpg"><div class="thumbnail-container"><img src="/h.jpg" width="750" height="375"></div></a></div><div class="jeg_share_top_container"><div class="jeg_share_button"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">17</div><strong>VIEWS</strong></div></div><a class="jeg_btn-facebook expanded"><span>Share on Facebook</span></a></div></div><div class="entry-content"><div class="content-inner"><p>[1]</p><div class="jeg_post_related jeg_inline_related"><div class="jnews_inline_related_post"><h3 class="jeg_block_title"><span>Baca Juga</span></h3><div class="jeg_posts"><article class="jeg_post"><h3 class="jeg_post_title"><a href="/x">Embun beku mengakhiri musim prem</a></h3></article></div></div></div><p>[2]</p><div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-text">ADVERTISEMENT</div></div><p>[3]</p><p>[4]</p><p>[5]</p></div><div class="jeg_post_tags"><span>Tags:</span> <a href="/t/pasar" rel="tag">pasar</a><a href="/t/dewan" rel="tag">dewan</a></div></div><div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a class="post prev-post" href="/o"><span class="caption">Previous Post</span><h3 class="post-title">Embun beku mengakhiri musim prem</h3></a></div></div><div class="jnews_author_box_container"><div class="jeg_authorbox"><h3 class="jeg_author_name"><a>Wayan Putra</a></h3><p class="jeg_author_desc"></p></div></div><div class="jnews_comment_container"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">Tinggalkan Balasan</h3></div></div></div></div></div></div></div></div></div></div></div>""",
        {"authors": "Wayan Putra", "published": "2025-03-04", "section": "Daerah"},
    ),
    "1C-Bitrix": (
        "ru",
        """<div class="bx-wrapper"><header class="bx-header"><div class="bx-logo"><a href="/">Вестник долины</a></div></header><div class="workarea"><div class="container bx-content-section"><div class="bx-breadcrumb"><div class="bx-breadcrumb-item"><a href="/" title="Главная"><span>Главная</span></a></div><div class="bx-breadcrumb-item"><a href="/news/"><span>Новости</span></a></div></div><h1 class="bx-title" id="pagetitle">[T]</h1><div class="news-detail"><img class="detail_picture" src="/upload/h.jpg" width="800" height="533" alt="Завод"><span class="news-date-time">04.03.2025 08:00</span><p>[1]</p><p>[2]</p><p>[3]</p><p>[4]</p><p>[5]</p><div style="clear:both"></div><br>Автор:&nbsp;Иван Петров<br><div class="news-detail-share"><noindex><div class="ya-share2"></div></noindex></div></div><p><a href="/news/">Возврат к списку</a></p></div></div></div>""",
        {"authors": "Иван Петров", "published": "2025-03-04"},
    ),
    "DataLife Engine": (
        "ru",
        """<div class="wrap"><div class="speedbar"><span id="dle-speedbar"><a href="/">Вестник</a> » <a href="/obshchestvo/">Общество</a> » [T]</span></div><div id="dle-content"><article class="story fullstory"><div class="story-head"><h1 class="title">[T]</h1></div><div class="meta"><ul class="right"><li class="grey"><svg></svg> 1 214</li><li><a id="dle-comm-link" href="#comment">0</a></li></ul><ul class="left"><li class="story_date"><b>4 марта 2025, 08:00</b></li><li class="story_author">Автор: <a onclick="ShowProfile('x')" href="/user/x/">Иван Петров</a></li></ul></div><div class="text" id="news-id-77"><p>[1]</p><p>[2]</p><div class="quote">{+«Крыша, которая немного течёт, лучше ещё одной зимы», — повторил он.+}</div><p>[3]</p><p>[4]</p><p>[5]</p></div><div class="story_tools"><div class="category"><a href="/obshchestvo/">Общество</a></div><div class="rate"><div id="ratig-layer-77">0</div></div></div><a class="report" href="javascript:AddComplaint('77', 'news')">Пожаловаться</a></article><div class="block col_news"><h4 class="title">Похожие новости</h4><ul class="lastnews"><li><a href="/a">Заморозки погубили урожай слив в долине</a></li></ul></div><div class="berrors">Информация<br>Посетители, находящиеся в группе <b>Гости</b>, не могут оставлять комментарии к данной публикации.</div></div></div>""",
        {"authors": "Иван Петров", "section": "Общество"},
    ),
    "NDSoft": (
        "ko",
        """<div id="user-wrap"><header id="user-header"><nav><a href="/">골짜기신문</a></nav></header><section id="section-main"><div class="article-view"><article id="article-view"><header class="article-view-header type-3"><nav class="article-head-nav"><a href="/">홈</a> <a href="/l">지역</a></nav><h1 class="heading">[T]</h1><h2 class="subheading">아홉 해 논란 끝에 표결</h2><div class="info-group"><article class="item"><ul class="infomation"><li><i class="icon-user"></i> 기자명 김하늘 기자</li><li><i class="icon-clock-o"></i> 입력 2025.03.04 08:00</li><li><i class="icon-clock-o"></i> 수정 2025.03.05 09:00</li><li><i class="icon-commenting"></i> 댓글 0</li></ul></article><div class="utility"><button>SNS 기사보내기</button><ul><li>페이스북(으)로 기사보내기</li><li>URL복사(으)로 기사보내기</li></ul></div></div></header><div class="article-sns"><span>바로가기</span> <span>복사하기</span> <span>본문 글씨 줄이기</span> <span>본문 글씨 키우기</span></div><article id="article-view-content-div" class="article-veiw-body" itemprop="articleBody"><div style="text-align:center"><figure class="photo-layout image photo_1"><img src="/h.jpg" width="600" height="400"><figcaption>강에서 본 통조림 공장. ⓒ골짜기신문</figcaption></figure></div><p>[1]</p><p>[2]</p><div class="ad-template"><ins class="adsbygoogle"></ins></div><p>[3]</p><p>[4]</p><p>[5]</p></article><div class="view-copyright">저작권자 © 골짜기신문 무단전재 및 재배포 금지</div><article class="article-writer"><div class="account"><strong class="name">김하늘 기자</strong> <a class="email">haneul@valley.example</a> <a class="show-article">다른기사 보기</a></div></article></article><div class="article-reply"><div class="reply-header"><strong>댓글</strong> <b>0</b></div><div class="reply-write"><textarea></textarea><button>댓글입력</button></div></div><div class="auto-article"><h3>인기기사</h3><ul><li><a href="/a">서리로 자두 농사 끝나</a></li></ul></div></div></section></div>""",
        {
            "authors": "김하늘",
            "published": "2025-03-04",
            "modified": "2025-03-05",
            "standfirst": "아홉 해 논란 끝에 표결",
        },
    ),
    "VCCorp": (
        "vi",
        """<div class="main"><div class="detail__main"><div class="container"><div class="detail-cate"><a href="/xa-hoi.htm" class="detail-cate-link" data-role="cate-name">Xã hội</a></div><h1 class="detail-title article-title" data-role="title">[T]</h1><div class="detail-top flex"><div class="author-info"><div class="detail-author"><div class="author-name" data-role="author">Lê Minh</div></div><div class="detail-time"><div data-role="publishdate">04/03/2025 08:00 GMT+7</div></div></div></div><h2 class="detail-sapo" data-role="sapo">Chín năm tranh cãi kết thúc bằng một cuộc bỏ phiếu.</h2><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody"><p>[1]</p><p>[2]</p><figure class="VCSortableInPreviewMode" type="Photo"><div><img src="/h.jpg" width="680" height="453" alt="Nhà máy"></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">Nhà máy nhìn từ sông - Ảnh: HOA MAI</p></figcaption></figure><p>[3]</p><div class="VCSortableInPreviewMode link-content-footer" type="RelatedOneNews"><a class="link-title" href="/a.htm">Sương giá kết thúc mùa mận sớm</a></div><p>[4]</p><p>[5]</p></div><div class="detail-tab"><ul class="detail-tag-list"><li><a href="/cho.htm">chợ</a></li></ul></div><div class="detail-tool"><a class="item">Chia sẻ</a></div><div class="detail-cmt"><div class="title-cmt">Bình luận (0)</div><textarea placeholder="Ý kiến của bạn"></textarea></div><div class="box-tin-lien-quan"><h3>Tin liên quan</h3><a href="/b">Chuyến xe cuối cùng của phố Cối Xay</a></div></div></div></div>""",
        {
            "authors": "Lê Minh",
            "published": "2025-03-04T08:00:00+07:00",
            "section": "Xã hội",
            "standfirst": "Chín năm tranh cãi kết thúc bằng một cuộc bỏ phiếu.",
        },
    ),
    "TRS": (
        "zh",
        """<div class="wrap"><div class="crumbs">当前位置：<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="/sh" class="CurrChnlCls">社会</a></div><div class="article"><h1 class="title" id="title">[T]</h1><div class="info"><span class="source">来源：山谷日报</span><span class="time">2025-03-04 08:00</span><span class="author">作者：李文</span><span class="font">字号：<a>大</a> <a>中</a> <a>小</a></span><span>分享到：</span></div><div class="view TRS_UEDITOR trs_paper_default"><div class="TRS_Editor"><p align="justify">　　[1]</p><p align="justify">　　[2]</p><p align="center"><img src="./W020250304.jpg" width="600" height="400"></p><p align="center" style="color:#999">河边的老厂房。</p><p align="justify">　　[3]</p><p align="justify">　　[4]</p><p align="justify">　　[5]</p></div></div><div class="editor">[责任编辑：王芳]</div><div class="print"><a>打印本页</a> <a>关闭窗口</a></div><div class="xg"><h3>相关新闻</h3><ul><li><a href="/a">霜冻提前结束李子季</a></li></ul></div></div></div>""",
        {"authors": "李文", "published": "2025-03-04", "section": "社会", "caption": "河边的老厂房。"},
    ),
    "TE Bilişim": (
        "tr",
        """<div class="container"><nav class="meta-category"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Haberler</a></li><li class="breadcrumb-item"><a href="/gundem">Gündem</a></li></ol></nav><div class="news-content"><div class="post-header"><h1 class="h2 fw-bold text-lg-start headline my-2" itemprop="headline">[T]</h1><h2 class="lead text-lg-start text-dark description" itemprop="description">Dokuz yıllık tartışma bir oylamayla bitti.</h2><div class="d-flex editors"><div class="editor"><a href="/e"><img src="/e.jpg"></a><div class="editor-name">Editör: <b>Deniz Kaya</b></div></div></div><div class="bg-light"><div class="row"><div class="text-muted"><time class="fw-bold">04.03.2025 - 08:00</time> <span>Yayınlanma</span></div><div class="text-muted"><time class="fw-bold">05.03.2025 - 09:00</time> <span>Güncelleme</span></div><div class="text-muted"><span>2 Dk</span> Okunma Süresi</div></div></div></div><div class="article-text text-black container-padding" data-text-id="9" property="articleBody"><p>[1]</p><p>[2]</p><div class="related-news my-3 bg-white p-3"><div class="related-news-title"><span>İlginizi Çekebilir</span></div><h5><a href="/a">Don, erik mevsimini erken bitirdi</a></h5></div><p>[3]</p><h2>{+On beş yıllık kira+}</h2><p>[4]</p><p>[5]</p><div class="article-source py-3 small border-top"><span class="source-name pe-3"><strong>Kaynak:</strong> Vadi Haber Ajansı</span></div></div><div class="reactions"><div class="reactions-title">Bu habere tepkin?</div></div><div id="comments" class="bg-white mb-3"><h3>Yorumlar</h3></div></div></div>""",
        {
            "published": "2025-03-04",
            "modified": "2025-03-05",
            "section": "Gündem",
            "standfirst": "Dokuz yıllık tartışma bir oylamayla bitti.",
        },
    ),
    "beehiiv": (
        "en",
        """<div class="bg-wt-background"><nav><a href="/">The Mill Report</a><button>Subscribe</button></nav><div><ul><li><a href="/">The Mill Report</a></li><li>Posts</li><li>[T]</li></ul></div><div id="web-header" class="flex flex-col"><div><h1>[T]</h1><h2>Nine years of argument end with a vote</h2></div><div class="flex"><div class="bh__byline_wrapper"><div class="bh__byline_social_icons"><a></a></div><div><span>Mara Quill</span></div><div><span class="text-wt-text-on-background">March 04, 2025</span></div></div></div></div><div id="content-blocks" class="rendered-post"><div style="padding:16px"><p class="paragraph" style="text-align:left;">[1]</p></div><p class="paragraph">[2]</p><div class="recommendation"><h4>Sponsored by Orrin Plums</h4><p>Plums in a box, at your door by Friday.</p><a class="button__link" href="https://orrin.test">Order now</a></div><h3 class="heading">{+Rents over fifteen years+}</h3><p class="paragraph">[3]</p><p class="paragraph">[4]</p><p class="paragraph">[5]</p></div><div class="reply"><h3>Reply</h3><form><textarea placeholder="Add your comment..."></textarea><button>Login or Subscribe to participate</button></form></div><div><h2>Keep reading</h2><a href="/p/b"><h3>Frost ends the plum season early</h3></a></div></div>""",
        {
            "authors": "Mara Quill",
            "published": "2025-03-04",
            "standfirst": "Nine years of argument end with a vote",
        },
    ),
    "Ibexa": (
        "it",
        """<div class="main-content"><section class="ezpage-content view-type view-type-full"><article class="class-article"><div class="attribute-overtitle"><span class="ezstring-field">Valle</span></div><header class="attribute-header"><h1><span class="ezstring-field">[T]</span></h1></header><div class="attribute-intro"><div class="ezxmltext-field ezrichtext-field"><p>Nove anni di liti finiscono con un voto.</p></div></div><div class="attribute-byline"><p><span class="author"><span class="ezauthor-field">di <a href="mailto:c@x.test">Chiara Rossi</a></span></span> <span class="date">04/03/2025 08:00</span></p></div><div class="attribute-image"><figure class="ezimage-field"><img src="/var/h.jpg" width="770" height="513"></figure><div class="attribute-caption"><p>Il conservificio visto dal fiume. Foto di Ada Polli</p></div></div><div class="attribute-body"><div class="ezxmltext-field ezrichtext-field"><p>[1]</p><p>[2]</p><p>[3]</p><div class="object-right"><div class="content-view-embed"><div class="class-article"><h4><a href="/a">Il gelo chiude presto la stagione delle prugne</a></h4></div></div></div><p>[4]</p><p>[5]</p></div></div><div class="attribute-socialize"><span>Condividi su</span> <a>Facebook</a></div><div class="attribute-tags"><span class="eztags-field"><a href="/t">mercato</a></span></div></article></section></div>""",
        {
            "authors": "Chiara Rossi",
            "published": "2025-03-04",
            "standfirst": "Nove anni di liti finiscono con un voto.",
            "credit": "Ada Polli",
        },
    ),
    "Naviga": (
        "sv",
        """<div id="app"><main><article class="article article--news"><div class="article__header"><div class="article__section"><a href="/lokalt">Lokalt</a></div><h1 class="article__headline">[T]</h1><p class="article__preamble preamble">Nio år av gräl slutar med en omröstning.</p><div class="article__byline byline"><div class="byline__author"><span class="byline__name">Karin Lind</span><span class="byline__title">Reporter</span></div><div class="byline__photographer"><span>Foto: Olle Berg</span></div></div><div class="article__dates"><time class="published" datetime="2025-03-04T08:00:00+01:00">Publicerad 4 mars 2025 08.00</time></div></div><figure class="image image--top"><img src="/h.jpg" width="980" height="551"><figcaption class="image__caption"><span class="image__text">Konservfabriken sedd från ån.</span> <span class="image__byline">Foto: Olle Berg</span></figcaption></figure><div class="article__body"><p class="body">[1]</p><p class="body">[2]</p><div class="im-teaser x-im-link"><a href="/a"><span class="teaser__label">Läs också</span><h3>Frosten tog plommonen</h3></a></div><p class="body">[3]</p><h2 class="subheadline1">{+Hyror i femton år+}</h2><p class="body">[4]</p><p class="body">[5]</p></div><div class="article__tags"><ul><li><a href="/amne/saluhall">Saluhall</a></li></ul></div><div class="article__share"><button>Dela</button></div></article></main></div>""",
        {
            "authors": "Karin Lind",
            "published": "2025-03-04T08:00:00+01:00",
            "section": "Lokalt",
            "caption": "Konservfabriken sedd från ån.",
            "credit": "Olle Berg",
        },
    ),
    "Liferay": (
        "pl",
        """<div id="wrapper"><section id="content"><div class="portlet-journal-content"><div class="journal-content-article" data-analytics-asset-title="[T]"><div class="artykul"><h1 class="tytul">[T]</h1><div class="meta-dane"><span class="data">4 marca 2025, 08:00</span> <span class="autor">Autor: Jan Nowak</span></div><p class="lead">Dziewięć lat sporów kończy głosowanie.</p><div class="tresc"><p>[1]</p><p>[2]</p><p><strong>Czytaj też: <a href="/a">Przymrozki zakończyły sezon śliwek</a></strong></p><p>[3]</p><p>[4]</p><p>[5]</p></div></div></div><div class="taglib-asset-links-container"><h2>Powiązane treści</h2><ul><li><a href="/b">Ostatnia furgonetka z ulicy Młyńskiej</a></li></ul></div><div class="taglib-ratings stars"><div class="liferay-rating-vote">Twoja ocena</div></div></div></section></div>""",
        {"authors": "Jan Nowak", "published": "2025-03-04"},
    ),
}
"""Make, to language, page, and the fields in short form (`cms_pages.said`)."""
