"""English phrases that label the page, by kind; what asks of the reader stands in `english`."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

LABELS: dict[Kind, str] = {
    "related": """
        latest updates |
        related | related… stories | related stories… | related articles… | related content… |
        related coverage… | related news… | related posts… | related topics… | related links… |
        related reading… | related video… | related videos… | related: … | related story… | related article… |
        read more… | read also… | read next… | read the full… here… | more on this… | more from… |
        more about… | more stories… | more news… | more in… | see also… | see more… | show more… |
        load more… | view more… | learn more | find out more… | full story… | also read… | also see… |
        also on… | more like this… | more to read… | more to explore | more reading… | more related… |
        recommended | recommended stories… | recommended articles… | recommended reading… | recommended by… |
        you may also like… | you might also like… | you may like… | you might like… | you may be interested… |
        you might be interested… | you might also be interested… | trending | trending now… |
        trending stories… | trending topics… | most read… | most popular… | popular | popular now… |
        popular stories… | latest news… | latest stories… | latest articles… | latest | top stories… |
        top news… | top articles… | editors picks… | editor s picks… | editor s pick… | don t miss… |
        up next… | next article… | next story | next post… | previous article… | previous post… |
        previous story… | next | previous | prev | in this article | in this story… | in case you missed it… |
        must read… | must reads… | keep reading… | continue reading… | what to read next… |
        what to know next… | read on… | explore more… | explore further… | dig deeper… | go deeper… |
        from our partners… | from around the web… | around the web… | sponsored stories… | paid content… |
        paid partner… | watch more… | watch next… | suggested… reading | jump to… | further reading… |
        similar stories… | similar articles… | for more stories… | for more news… | for more on this… |
        …click here for more information… | other stories… | popular articles… | hot topics… |
        stories you might like… | table of contents… | contents | on this page | skip to… | key points |
        filed under… | posted in… | tags | tags :… | topics | topics :… | tagged… | categories | category :… |
        keywords :… | labels :… | more top stories… | more for you… | more coverage… | more headlines… |
        more articles… | more posts… | read the story… | read the full story… | read full… | read the rest… |
        read the original… | read it here… | read the latest… | read our live… | read our story… | read now… |
        read story | read article | read the article… | read all…here… | also from… | also in the news… |
        also of interest… | also worth reading… | check out more… | check out the latest… | check out all… |
        click here… | tap here… | trending in… | trending on… | trending :… | trending news… |
        trending articles… | popular posts… | popular reads… | popular topics… | popular news… |
        most viewed… | most shared… | most recent… | most discussed… | most watched… | most commented… |
        recent posts… | recent articles… | recent stories… | recent news… | recent blogs… | newest articles… |
        our latest… | our recommendations… | top reads… | top posts… | today s top… | today s headlines… |
        this week s top… | editor s choice… | editors choice… | handpicked… | hand picked… |
        selected for you… | picked for you… | just in | next :… | previous :… | older posts… | newer posts… |
        older post | newer post | back to article… | back to news… | back to all… | back to blog… |
        return to top | discover more… | discover our… | explore related… | related tags… | related items… |
        related blog… | related resources… | related insights… | related guides… | related products… |
        see related… | story tags… | article tags… | topics in this… | topics covered… | all articles… |
        all stories… | all posts… | view all in… | view all articles… | see all in… | see all stories… |
        see all articles… | from the archive… | from the archives… | from our archives… |
        you might have missed… | you may have missed… | icymi… | what others are reading… |
        what we re reading… | people are reading… | people also… | people are also… | readers also… | others also… |
        customers also… | more to discover… | more you might like… | more info… | browse all… | browse by… |
        browse our… | view related… | watch the full… | watch the video… | watch our… | watch below… |
        watch here… | for more… click here… | for more… follow… | recommended links… | recommended reads… |
        recommended for… | suggested for you… | suggested articles… | similar posts… | similar news… |
        other articles… | other news… | other posts… | other topics… | latest posts… | latest from… |
        latest videos… | stories for you… | stories you may… | do not miss… | quick links… | helpful links… |
        external links… | from the web | also in the series… | part of the series… |
        this story is part of…series… | ai generated summary… | ai summary… | ai powered summary… |
        summary generated by… | summary created by… | this summary was… | this summary is… |
        this article summary… | …summary was generated… | …summary was created… | …generated by ai and… |
        …generated using ai…reviewed… | …created with the help of ai… |
        …with the help of artificial intelligence…reviewed… | generate key takeaways… | generate summary… |
        generate a summary… | summarize this… | summarise this… | summarize with… | ask ai… | ask our ai… |
        ask a question about this… | show key events… | live updates | back to live | back to live updates… |
        live feed | refresh page | more live updates… | no posts | stay on topic… | read our other… |
        read our previous… | read the first…here… | read it now… | read this next… | read these next… |
        read what…next… | check it out here… | find more stories… | find more news… | for full coverage… |
        for all the latest… | for up to date… | more local news… | more business news… | more entertainment… |
        more world news… | top picks… | top headlines… | top comments | today s most… | this week s most…
    """,
    "advertisement": """
        advertisement… | advertisements | advert | adverts | ad | ads | advertising | advertise | sponsored |
        sponsored content… | sponsored by… | sponsored post… | promoted | promoted content… |
        promoted stories… | paid post | paid advertisement… | continue reading below… | scroll to continue… |
        scroll for more… | remove ads… | report this ad… | report ad… | this advertisement has not loaded… |
        …may earn an affiliate… | …earn a commission… | …affiliate commission… |
        …independently selected by our editors… | …our ad feedback… | video ad feedback… | your ad here… |
        loading | loading ad… | skip advertisement… | …as an amazon associate… | …the story continues after… |
        partner content… | brought to you by… | buy now… | shop now… | order now… | check price… | get deal… |
        view deal… | sponsored links… | sponsored story… | sponsored message… | sponsor content… |
        sponsor message… | from our sponsor… | from our sponsors… | a message from… | message from our… |
        our sponsors… | promoted by… | paid for by… | partner offer… | partner offers… |
        advertiser disclosure… | affiliate disclosure… | affiliate links… | we may earn… |
        we may make money… | we may get…commission… | we earn…commission… | …we may receive compensation… |
        …we receive compensation… | …may earn us a commission… | …contain affiliate links… |
        …affiliate partnerships… | …when you buy through… | …when you click on links… |
        …if you click on links… | …buy through our links… | …through links on our site… |
        …purchase through our links… | …purchases made through… | we independently… | why you can trust… |
        hide ad | close ad | skip ad | ads by… | ad choices | adchoices | …your ad blocker… |
        please disable… | article continues… | story continues… | content continues… | continue below… |
        continues below… | view on amazon… | see on amazon… | buy on amazon… | advertise here… |
        advertise on… | - advertisement - | this advert… | report this advert… | this post is sponsored… |
        this article is sponsored… | this article contains…links… | this post contains…links… |
        this post may contain… | this article may contain… | this content is sponsored… | skip this ad… |
        skip ads… | ad feedback… | hide this ad… | close this ad… | why this ad… | why am i seeing this ad… |
        about this ad… | report a problem with this ad… | ads help us… | the article continues… |
        sponsored article… | sponsored stories | this content is paid for… | this content was paid… |
        this content was produced… | this content was created by…advertiser… | this paid post… |
        this article was paid… | this post was sponsored… | …may earn commission… |
        …earn a small commission… | …we may be compensated… | …we may get a commission… |
        …receive a commission… | …contains affiliate… | …commission if you buy… | …commission on purchases… |
        …commission from purchases… | …at no extra cost to you… | …at no additional cost to you… |
        …our affiliate links… | …our affiliate partners… | how we make money… | prices were correct… |
        all prices…at the time of… | see it at… | see it on amazon… | buy it now… | buy from amazon… |
        check it out at amazon… | available at amazon… | available for… at… | shop all… | get the deal… |
        get this deal… | show deal… | add to cart | add to basket | out of stock | in stock
    """,
    "consent": """
        we use cookies… | this site uses cookies… | this website uses cookies… | …use of cookies… |
        …cookie policy… | accept cookies… | accept all… | accept | reject all… | manage cookies… |
        manage preferences… | manage consent… | manage settings… | cookie settings… | cookie preferences… |
        privacy policy… | privacy settings… | privacy notice… | terms of use… | terms of service… |
        terms and conditions… | terms | privacy | by continuing to use… | by using this site… |
        …your consent… | …view this content… allow cookies | …may be using cookies… |
        to view this video please… | allow and continue… | allow cookies… | i agree | i accept | got it |
        do not sell… | we value your privacy… | your privacy… | we care about your privacy… | cookies on… |
        cookies help us… | cookie notice… | cookie consent… | …privacy cookies this site… |
        …this site uses cookies… | …this website uses cookies… | …our site uses cookies… |
        …our website uses cookies… | …we use cookies… | …we and our partners… | we and our… partners… |
        …accept all cookies… | …cookie settings… | …your cookie preferences… | privacy cookies… |
        privacy preferences… | privacy choices… | your ad choices… | do not share my… |
        if you continue to use this site… | by clicking accept… | by clicking agree… |
        by continuing to browse… | by continuing you… | by using our site… | content is blocked… |
        content blocked… | please accept…cookies… | please allow…cookies… | please enable cookies… |
        agree and continue… | continue without… | necessary cookies… | essential cookies… |
        functional cookies… | analytics cookies… | marketing cookies… | strictly necessary… |
        accept and continue… | accept and close… | decline | reject | customize | customise | your choices… |
        your data…your choice… | this content is hosted… | this content is provided by… |
        this content requires… | to view this content… | to see this content… | to display this content… |
        allow content… | legal notice | imprint | always active | you can use the buttons below… |
        unfortunately we have been unable to verify… | load content from… | load external content… |
        load video… | show external content… | by loading the… | by loading this… | by clicking play… |
        by clicking to view… | accept to view… | accept and view… | accept and load… | accept necessary… |
        save and exit… | confirm my choices… | reject non essential… | manage my choices… | manage vendors… |
        manage your privacy… | manage privacy… | manage your cookie… | list of vendors… |
        …legitimate interest…object… | …store and or access information on a device… |
        …store and access personal data… | …store and access information on your device… |
        …personalised ads and content… | …personalized ads and content… |
        …personalised advertising and content… | …personalized advertising and content… |
        …ad and content measurement… | …audience research and services development… |
        …process personal data…cookies… | …your choices at any time… | …change your cookie… |
        …to set cookies… | …sets cookies… | …uses cookies and other technologies… |
        …may use cookies and other… | …using cookies and other technologies… | …need your permission… |
        we ask for your permission… | we need your consent… | we need your permission… |
        this external content… | this embed is… | this embed could not… | this tweet is… | this media is… |
        this content could not… | this content is not available… |
        this article contains content provided by… | this article includes content… |
        …we ask for your permission before anything is loaded… | functional always active… |
        performance cookies… | advertising cookies… | social media cookies… | consent leg interest… |
        privacy manager… | privacy overview… | limit the use of my… | notice at collection… |
        consent preferences… | consent choices…
    """,
    "rights": """
        this document is subject to copyright… | …document is subject to copyright… |
        …no part may be reproduced… | …all rights reserved… | copyright ©… |
        …may not be published broadcast rewritten… | …may not be reproduced… |
        …without the express written permission… | …reproduced without permission… | reprints… |
        …reprints and permissions… | licensing… | order reprints… | …this material may not be… |
        our standards… the… | corrections… policy
    """,
    "media": """
        image source… | image credit… | image credits… | image caption… | photo credit… | photo by… |
        photos by… | photo courtesy… | photograph by… | picture credit… | image courtesy… | media caption… |
        getty images… | image | photo | video | watch | watch video | watch now | watch live… | play |
        play video | video player is loading… | unmute | mute | pause | fullscreen | full screen | enlarge… |
        expand | zoom | view gallery… | view photos… | see gallery… | photo gallery… | gallery | slideshow |
        show caption | hide caption | toggle caption | listen | listen now | audio | close | open |
        image 1 of… | swipe… | click to expand… | click to enlarge… | tap to… |
        this video is no longer available… | this video can not be played… | your browser does not support… |
        please enable javascript… | javascript is required… | you need to enable javascript… |
        view this post on instagram… | a post shared by… | pic.twitter.com… | view on instagram… |
        view this… on | external content… | this content could not be loaded… | content from… twitter |
        view original tweet… | play now | chevron… | credit… : getty | now playing… | more videos… |
        watch more videos… | view image… | view images… | open image… | open gallery… | open the gallery… |
        open photo… | open in gallery… | see all photos… | see more photos… | see the photos… |
        see the gallery… | see the pictures… | show gallery… | scroll down for video… | scroll down to see… |
        click through… | click on the image… | click image… | click the image… | click or tap… |
        click to play… | click to view… | click to watch… | click to listen… | play audio… | play episode… |
        play the video… | play clip… | watch on youtube… | watch this… | watch the…below… |
        listen to the episode… | listen to the full… | listen to the latest… | listen to more… |
        hear more…podcast… | current time 0… | current time…duration… | stream type… | remaining time… |
        captions settings… | subtitles settings… | this is a modal window… | beginning of dialog window… |
        end of dialog window… | escape will cancel… | the media could not be loaded… | no compatible source… |
        video unavailable… | video is unavailable… | video player loading… | loading video… |
        loading player… | loading audio… | sorry this video… | this video is not available… |
        this video has been removed… | this video file cannot… | this browser does not… |
        your browser doesn t support… | your browser cannot… | …your browser does not support… |
        …browser does not support…audio… | …browser does not support…video… | please turn on javascript… |
        please turn javascript… | javascript is disabled… | javascript must be… | javascript disabled… |
        javascript required… | enable javascript… | please upgrade your browser… | photo caption | photo :… |
        photos :… | source :… getty… | advertisement image… | view in fullscreen… |
        view full screen… | view larger… | view full size…
    """,
    "navigation": """
        home | menu | search | back | back to top… | back to… home… | go to top | top | skip | more | less |
        show less | show all | view all… | see all… | all | expand all | current issue |
        this slideshow requires javascript… | reuse this content | caption | skip to main content… |
        close menu | toggle navigation… | main menu | site map | about | about us… | contact | contact us… |
        help | faq | rss | archive | archives | advertise with us… | careers | jobs | news |
        share and comment | continue | submit | cancel | send | ok | go | yes | no | next page… |
        previous page… | page 1 of… | 1 of… | prev next | first | last | vote | cast your vote… | vote now… |
        vote here… | voting closed… | voting is closed… | voting has closed… | view results | see results |
        show results… | see the results of…poll… | total votes… | this poll is closed… |
        this poll has closed… | poll closed… | poll results… | take our poll… | take our quiz… |
        take the quiz… | take our survey… | take the survey… | take part in our poll… |
        take part in our survey… | take this quiz… | take this poll… | thank you for voting… |
        thanks for voting… | your vote has been… | you have already voted… | your score… | no results found… |
        no thanks | no thank you | not now | maybe later | remind me later… | switch to…edition… |
        return to homepage… | return to home… | back to homepage… | go to homepage… | go to the homepage… |
        read time… | min read | minute read | reading time… | estimated reading time… | word count… |
        hit enter to search… | press enter to… | type to search… | type above and press… | skip navigation… |
        toggle menu… | open menu… | open navigation… | close navigation… | close search… | open search… |
        search for :… | search this… | search our… | end of article… | end of content… | page not found…
    """,
}
