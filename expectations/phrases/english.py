"""English phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "comment": """
        do you have an opinion… |
        comment | comments | no comments | no comments yet | add a comment | add comment |
        add your comment | post a comment… | leave a comment… | leave a reply… | write a comment… |
        your comment | view comments… | view all comments… | show comments… | hide comments |
        read comments | see comments | load comments | load more comments | comments are closed… |
        comments have been closed… | comments are moderated… | comments are turned off… |
        comments are disabled… | commenting is closed… | reply | replies | show replies |
        post comment | join the conversation… | join the discussion… | start the conversation |
        be the first to comment… | join our commenting forum… |
        join thought provoking conversations… | most commented | have your say… | what do you think… |
        tell us what you think… | let us know what you think… | let us know in the comments… |
        share your thoughts… | …in the comments below… | …in the comments section… |
        …comment section below… | please read our comment policy… | …comment guidelines… |
        community guidelines… | …commenting guidelines… | …commenting policy… | …comments policy… |
        …please follow our community rules… | conversation | discussion | please be respectful… |
        …your email address will not be published… | required fields are marked |
        notify me of follow up comments… | notify me of new posts… | save my name email and website… |
        report this comment | flag as inappropriate | sort by newest… | sort by oldest… |
        oldest first | newest first | please enable javascript to view the comments… |
        comments powered by disqus | blog comments powered by disqus | view discussion… |
        share your opinion… | …to leave a comment… | …to post a comment… | …to comment on this… |
        cancel reply | comments may be moderated… | join our… forums… |
        the comments below have not been moderated… | we reserve the right to remove… |
        what are your thoughts… | got something to say… | send a letter to the editor… |
        submit a letter to the editor… | log in to comment… | sign in to comment… |
        login to comment… | register to comment… | comments on this piece… |
        comments on this article… | comments on this story… | comments on this post… | comment now… |
        comment on this… | comment policy… | comment guidelines… | discuss this… |
        view the comments… | go to comments… | jump to comments… | skip to comments… |
        read the comments… | more comments… | see all comments… | see the comments… | submit comment |
        send comment | recent comments… | top comments… | latest comments… |
        we want to hear from you… | start the discussion… | be the first to leave… |
        be the first to reply… | be the first to share… | no one has commented… |
        there are no comments… | have something to say… | want to comment… |
        want to join the conversation… | …leave a comment below… | …leave your comments… |
        …leave us a comment… | …comments below… | …let us know in the comments… |
        …tell us in the comments… | …in the comment box below… | …share your thoughts below… |
        …share your thoughts in the… | flag comment | report abuse | report comment… | hide replies |
        view replies… | load more replies… | view more comments… | our community guidelines… |
        …abide by our community… | commenting on this article… | add to the conversation… |
        join our forum… | join the forum… | loading comments… | comments are now closed… |
        comments loading… | …join our… forum… | …your email will not be published… | sort comments… |
        newest comments… | oldest comments… | all comments | commenting guidelines… |
        commenting policy… | comments policy…
    """,
    "login": """
        log in | login | sign in | log out | sign out | register | log in register |
        sign in register | log in to… | my account | sign in to… | sign in with… | log in with… |
        create an account… | create a free account… | already a member… | already have an account… |
        already registered… | don t have an account… | not a member… | forgot password… |
        forgot your password… | forgotten your password… | reset your password… | remember me |
        password | email address | username | enter your email… | enter your password… |
        please enter a valid email… | please log in… | please login… | please sign in… |
        please register… | thank you for registering… | …to be automatically logged in… |
        …refresh your browser to be logged in… | you must be logged in… | you need to be logged in… |
        you are not logged in… | …email and password don t match… | …find your bookmarks in… |
        article bookmarked | bookmark | bookmarked | save article | save this article… |
        save for later | saved | register for free… | want to bookmark… | continue with google… |
        continue with facebook… | continue with apple… | register now… | log in here… |
        you are logged in… | logged in as… | log in or… | login or… | sign in or… |
        create your free account… | create account | create free account | not registered… |
        not yet registered… | new user… | reset password | keep me logged in | keep me signed in |
        username or email… | email or username… | user name | your account | manage your account… |
        please refresh the page… | please verify your… | email or password… | incorrect password… |
        please enter a valid… | please enter your… | registration is free… | register here… |
        you have been logged out… | save to my… | saved to my… | confirm password |
        you can find… bookmarks… | sign in here… | sign in now… | log in now… | login here…
    """,
    "newsletter": """
        next up | stay connected | newsletter | newsletters | sign up | sign up now… | sign up for… |
        sign up to… | sign up here… | sign me up… | signup | subscribe to our newsletter… |
        subscribe to the newsletter… | subscribe to our free… | subscribe to our daily… |
        get our newsletter… | get the newsletter… | get our daily… | get our free… |
        …straight to your inbox… | …delivered to your inbox… | …in your inbox… | …to your inbox… |
        …our newsletter… | …weekly newsletter… | …daily newsletter… | …email newsletter… |
        …newsletter sign up… | …breaking news emails… | …i would like to be emailed about… |
        enter your email address… | your email address | email | e mail | thank you for subscribing… |
        thanks for subscribing… | thanks for signing up… | thank you for signing up… |
        you re subscribed… | you have successfully subscribed… | invalid email… | by signing up you… |
        by subscribing you… | by clicking sign up… | by submitting your… | by providing your email… |
        by entering your email… | …unsubscribe at any time… | …you can unsubscribe… |
        …opt out at any time… | get email alerts… | get news alerts… | …breaking news alerts… |
        get the latest… | get more news… | get the best of… | get breaking news… |
        stay up to date with… | stay informed… | never miss a story… | don t miss a… |
        …for our free newsletter… | …receive our newsletter… | …terms of use and privacy policy… |
        …privacy policy and terms of service… | …protected by recaptcha… |
        this site is protected by… | …the google privacy policy… | something went wrong… |
        please try again later… | email sign up… | subscribe via email… | join our mailing list… |
        join our newsletter… | sign up for our… | email address | we ll send you… | you may opt out… |
        check your inbox… | sent weekly | sent daily | choose your newsletters… | …free newsletter… |
        …sign up for our newsletter… | …sign up to our newsletter… | …sign up for the… newsletter… |
        …subscribe to our newsletter… | …our newsletters… | …morning newsletter… | …our free weekly… |
        …our free daily… | be the first to know… | join our… newsletter… | join over… subscribers… |
        join thousands of… | join the… newsletter… | get updates… | get email updates… |
        get our best… | get weekly… | get a weekly… | get our weekly… | get our top… | get the top… |
        get our latest… | get… newsletter | get… newsletters… | receive our… | receive a weekly… |
        receive the latest… | receive daily… | receive email… | receive news… |
        your subscription has been confirmed… | you have been subscribed… | you are now subscribed… |
        you re now subscribed… | thank you for your subscription… | thank you for your registration… |
        please check your email… | check your email… | please confirm…email… | subscribe by email… |
        subscribe with your email… | enter email… | your email | email required |
        email address required… | first name | last name | zip code | i agree to receive… |
        i would like to receive… | i want to receive… | yes i d like to… | yes sign me up… |
        by signing up i… | by checking this box… | by registering… | by entering my… |
        by clicking subscribe… | by clicking submit… | …you agree to our terms… |
        …you agree to the terms… | …agree to our privacy… | …acknowledge our privacy… |
        …accept our privacy… | …our privacy policy… | …our privacy notice… | …our terms of service… |
        …terms of use and privacy… | …terms of service and privacy… | …privacy policy and terms… |
        we won t spam… | no spam… | we hate spam… | we respect your privacy… | we never spam… |
        …unsubscribe anytime… | …unsubscribe any time… | …unsubscribe with one click… |
        stay up to date… | stay in the know… | stay in touch… | keep up to date… |
        keep up with the latest… | keep up with our… | keep me updated… | don t miss out… |
        never miss an update… | never miss a post… | never miss an… | …weekly email… |
        …email alerts… | manage newsletters… | see all newsletters… | more newsletters… |
        like what you re reading… | like what you see… | like this article… | like this story… |
        enjoying this article… | enjoying this story… | enjoyed this article… | enjoy this article… |
        enjoy this story… | enjoyed this story… | enjoyed this post… | want more stories like this… |
        want more like this… | want more news… | want more…newsletter… | want the latest… |
        want to get more… | for more newsletters… | the best of… in your inbox | our free email… |
        sign up below… | sign up free… | sign up to get… | sign up to receive… | sign up today… |
        subscribe to receive… | subscribe to get… | subscribe to the… newsletter… |
        subscribe to… newsletter | free newsletter… | daily newsletter… | weekly newsletter… |
        email newsletter… | newsletter sign up… | newsletter signup… | newsletter :… |
        this form is protected… | this field is required… | …required field | an error has occurred… |
        you ve successfully… | you have successfully… | subscribed | oops something… |
        invalid email address… | please try again… | try again later… | …directly to your inbox… |
        …right to your inbox… | …direct to your inbox… | …sent to your inbox… | …into your inbox… |
        …in your mailbox… | …to your email… | …by email every…
    """,
    "subscription": """
        subscribe | subscribe now… | subscribe today… | subscribe here… | subscribe for… |
        subscribe to… | subscriber only… | subscribers only… | already a subscriber… |
        already subscribed… | become a member… | become a subscriber… | become a supporter… |
        start your free trial… | start your subscription… | start your… premium subscription… |
        try it free | free trial | view subscription options… | get unlimited access… |
        …for unlimited access… | …unlimited digital access… | this article is for subscribers… |
        this article is for members… | this content is for subscribers… |
        this story is for subscribers… | this is a subscriber… | to continue reading… |
        continue reading with… | to read the full story… | …to read the full article… |
        …you have reached your limit… | …you ve reached your… | …free articles remaining… |
        …articles left this month… | …support our journalism… | …support independent journalism… |
        …support quality journalism… | support us | donate | donate now | donate today… |
        make a donation… | give today | …your support makes… | …make a contribution… |
        …a tax deductible… | …consider supporting… | …consider making a donation… |
        …consider donating… | …if you value our… | …help us continue… | buy me a coffee… |
        …on patreon… | exclusive to subscribers… | premium | members only… | gift this article… |
        unlock this article… | cancel anytime… | no commitment… | subscribe to read… |
        click here to subscribe… | get the magazine… | subscribe to the magazine… |
        …print edition…subscribe | special offer for… | …-year subscription to… |
        …get unlimited access… | …enjoy unlimited access… | subscribe and… | subscribe or… |
        subscribe to continue… | subscribe to access… | subscribe to support… | subscribe to unlock… |
        subscribe with… | subscribe by… | subscription options | subscriptions |
        this article is available… | this article is only… | this article is exclusive… |
        this article is free to read… | this article is premium… | this is premium… |
        this is a premium… | this is exclusive… | premium article… | you ve read… free… |
        you have… free articles… | you have… articles left… | …free articles left… |
        …free article remaining… | …free articles this month… | this is your last free article… |
        cancel any time… | …cancel anytime… | …cancel at any time… | renews automatically… |
        billed monthly… | billed annually… | billed as… | see subscription options… |
        see all subscriptions… | see our plans… | view offers… | view plans… |
        compare subscriptions… | already have a subscription… | already a digital… |
        already a print… | print subscriber… | print subscribers… | not a subscriber… |
        not a member yet… | become a patron… | become a friend… | join today… | join now… |
        join us today… | support our work… | support independent… | support local… |
        support quality… | support nonprofit… | …support our work… | …support our reporting… |
        …support our newsroom… | …support local journalism… | …reader supported… | …reader funded… |
        …readers like you… | …keep our journalism… | …funded by readers… | …help fund our… |
        …help fund the work… | give the gift of… | gift article… | contribute now… |
        unlock unlimited… | to read this…subscribe… | to continue…subscribe… |
        to read more…subscribe… | to keep reading… | keep reading with… | keep reading for… |
        continue reading for… | start free trial… | start your free… | try free for… | try it free… |
        get full access… | get access… | get digital access… | get all access… |
        subscriber exclusive… | for subscribers… | for subscribers only… | member exclusive… |
        subscriber benefits… | you re reading…free… | thanks for reading… | thank you for reading…
    """,
    "share": """
        share | share this… | share on… | share via… | share to… | share article | share story |
        share with… | tweet | tweet this | pin it | pin | print | print this… | print article |
        email this… | email article | email a friend… | email to a friend… | copy link |
        link copied… | copy url | copied | copied to clipboard… | facebook | twitter | linkedin |
        whatsapp | pinterest | reddit | instagram | youtube | tiktok | telegram | flipboard |
        messenger | bluesky | threads | tumblr | google | pocket | x twitter | follow us… |
        follow us on… | like us on… | find us on… | …follow us on twitter… | …follow us on facebook… |
        …follow us on instagram… | …on facebook and twitter… | follow | follow on… | follow @… |
        follow me on… | click to share… | click to email… | click to print… | opens in new window… |
        opens in a new window… | like this… | like loading… | shares | views |
        …add us as a preferred source… | …preferred source on google… | share this article… |
        share this story… | share this post… | send us a tip… | save | print this page… |
        send to a friend… | more sharing options… | share full article | listen to this article… |
        text size | font size… | a a a | post | like | likes | save share | share this page… |
        share this video… | share this with… | share by… | share using… | share link… |
        share options… | share tools | share icon | share now… | tell your friends… | send by email… |
        email link… | email this article… | print friendly… | printer friendly… |
        print this article… | print page… | download pdf | download as pdf | save as pdf |
        cite this… | copy this link… | copy link to… | click to copy… | link to this… | permalink… |
        short link… | shortlink… | follow us at… | follow us for… | follow me… | follow the author… |
        follow author… | follow topic… | follow topics… | follow our… | follow live… |
        follow the latest… | follow all the latest… | follow… coverage… | follow… on instagram… |
        follow… on facebook… | follow… on threads… | follow… on tiktok… | follow… on youtube… |
        follow… on linkedin… | follow… on bluesky… | follow… on google… | follow… on social… |
        follow… on snapchat… | follow… @… | follow… live here… | follow… …follow us on… |
        connect with me… | like… on facebook… | join… on facebook… | join… on whatsapp… |
        join… whatsapp… | join our telegram… | join our facebook… | join our channel… |
        join our discord… | subscribe to our youtube… | subscribe on youtube… |
        subscribe to our channel… | subscribe to our podcast… | subscribe to the podcast… |
        subscribe wherever… | subscribe on apple… | subscribe on itunes… | listen and subscribe… |
        listen to… on apple podcasts… | listen to… on spotify… | listen to… podcasts… |
        listen to the podcast… | available on apple podcasts… | also available on apple… |
        …wherever you get your podcasts… | …wherever you listen… | …wherever you find your podcasts… |
        rate and review… | set as preferred… | add as preferred… | make us preferred… |
        …preferred source… | tweets by… | tweet share… | share tweet… | share save… | share print… |
        share email… | facebook twitter… | retweet | retweets | whatsapp channel…
    """,
    "related": """
        latest updates | related | related… stories | related stories… | related articles… |
        related content… | related coverage… | related news… | related posts… | related topics… |
        related links… | related reading… | related video… | related videos… | related: … |
        related story… | related article… | read more… | read also… | read next… |
        read the full… here… | read more at… | read more on… | more on this story… | more on this… |
        more from… | more about… | more stories… | more news… | more in… | see also… | see more… |
        show more… | load more… | view more… | learn more | find out more… | full story… |
        also read… | also see… | also on… | more like this… | more to read… | more to explore |
        more reading… | more related… | recommended | recommended for you… | recommended stories… |
        recommended articles… | recommended reading… | recommended by… | you may also like… |
        you might also like… | you may like… | you might like… | you may be interested… |
        you might be interested… | you might also be interested… | trending | trending now… |
        trending stories… | trending topics… | most read… | most popular… | popular | popular now… |
        popular stories… | latest news… | latest stories… | latest articles… | latest | top stories… |
        top news… | top articles… | editors picks… | editor s picks… | editor s pick… | don t miss… |
        up next… | next article… | next story | next post… | previous article… | previous post… |
        previous story… | next | previous | prev | in this article | in this story… |
        in case you missed it… | must read… | must reads… | keep reading… | continue reading… |
        what to read next… | what to know next… | read on… | explore more… | explore further… |
        dig deeper… | go deeper… | from our partners… | from around the web… | around the web… |
        sponsored stories… | paid content… | paid partner… | watch more… | watch next… |
        suggested… reading | jump to… | further reading… | similar stories… | similar articles… |
        click here to read… | click here for more… | click here to get… | for more stories… |
        for more news… | for more on this… | …click here for more information… | other stories… |
        popular articles… | hot topics… | stories you might like… | table of contents… | contents |
        on this page | skip to… | key points | filed under… | posted in… | tags | tags :… | topics |
        topics :… | tagged… | categories | category :… | keywords :… | labels :… | more top stories… |
        more for you… | more coverage… | more headlines… | more articles… | more posts… |
        read the story… | read the full story… | read full story… | read full article… | read full… |
        read the rest… | read the original… | read it here… | read the latest… | read our live… |
        read our story… | read now… | read story | read article | read the article… | read all…here… |
        also from… | also in the news… | also of interest… | also worth reading… | check out more… |
        check out the latest… | check out all… | click here… | tap here… | trending in… |
        trending on… | trending :… | trending news… | trending articles… | popular posts… |
        popular reads… | popular topics… | popular news… | most viewed… | most shared… |
        most recent… | most discussed… | most watched… | most commented… | recent posts… |
        recent articles… | recent stories… | recent news… | recent blogs… | newest articles… |
        our latest… | our recommendations… | top reads… | top posts… | today s top… |
        today s headlines… | this week s top… | editor s choice… | editors choice… | handpicked… |
        hand picked… | selected for you… | picked for you… | just in | next :… | previous :… |
        older posts… | newer posts… | older post | newer post | back to article… | back to news… |
        back to all… | back to blog… | return to top | discover more… | discover our… |
        explore related… | related tags… | related items… | related blog… | related resources… |
        related insights… | related guides… | related products… | see related… | story tags… |
        article tags… | topics in this… | topics covered… | all articles… | all stories… |
        all posts… | view all in… | view all articles… | see all in… | see all stories… |
        see all articles… | from the archive… | from the archives… | from our archives… |
        you might have missed… | you may have missed… | icymi… | what others are reading… |
        what we re reading… | people are reading… | people also… | readers also… | others also… |
        customers also… | more to discover… | more you might like… | more info… | browse all… |
        browse by… | browse our… | view related… | watch the full… | watch the video… | watch our… |
        watch below… | watch here… | see also :… | read more :… | read more about… |
        for more… click here… | for more… follow… | recommended links… | recommended reads… |
        recommended for… | suggested for you… | suggested articles… | similar posts… | similar news… |
        other articles… | other news… | other posts… | other topics… | latest posts… | latest from… |
        latest videos… | stories for you… | stories you may… | must read :… | do not miss… |
        read next :… | up next :… | table of contents | quick links… | helpful links… |
        external links… | jump to section…
    """,
    "advertisement": """
        …may contain affiliate links… | advertisement… | advertisements | advert | adverts | ad |
        ads | advertising | advertise | sponsored | sponsored content… | sponsored by… |
        sponsored post… | promoted | promoted content… | promoted stories… | paid post |
        paid advertisement… | article continues below… | story continues below… |
        article continues after… | story continues after… | continue reading below… |
        scroll to continue… | scroll for more… | remove ads… | report this ad… | report ad… |
        this advertisement has not loaded… | …we may earn a commission… | …may earn an affiliate… |
        …earn a commission… | …affiliate commission… | …may receive a commission… |
        …independently selected by our editors… | …our ad feedback… | video ad feedback… |
        your ad here… | loading | loading ad… | advertisement continue reading the main story |
        skip advertisement… | content continues below… | …as an amazon associate… |
        …the story continues after… | partner content… | brought to you by… | buy now… | shop now… |
        order now… | check price… | get deal… | view deal… | sponsored links… | sponsored story… |
        sponsored message… | sponsor content… | sponsor message… | from our sponsor… |
        from our sponsors… | a message from… | message from our… | our sponsors… | promoted by… |
        paid for by… | partner offer… | partner offers… | advertiser disclosure… |
        affiliate disclosure… | affiliate links… | we may earn… | we may make money… |
        we may get…commission… | we earn…commission… | …we may receive compensation… |
        …we receive compensation… | …may earn us a commission… | …contain affiliate links… |
        …contains affiliate links… | …affiliate partnerships… | …when you buy through… |
        …when you click on links… | …if you click on links… | …buy through our links… |
        …through links on our site… | …purchase through our links… | …purchases made through… |
        we independently… | why you can trust… | hide ad | close ad | skip ad | ads by… | ad choices |
        adchoices | …your ad blocker… | please disable… | article continues… | story continues… |
        content continues… | continue below… | continues below… | view on amazon… | see on amazon… |
        buy on amazon… | advertise here… | advertise on… | advertisement :… | - advertisement - |
        this advert… | report this advert… | this post is sponsored… | this article is sponsored… |
        this article contains…links… | this post contains…links… | this post may contain… |
        this article may contain… | this content is sponsored…
    """,
    "consent": """
        we use cookies… | this site uses cookies… | this website uses cookies… | …use of cookies… |
        …cookie policy… | accept cookies… | accept all… | accept | reject all… | manage cookies… |
        manage preferences… | manage consent… | manage settings… | cookie settings… |
        cookie preferences… | privacy policy… | privacy settings… | privacy notice… | terms of use… |
        terms of service… | terms and conditions… | terms | privacy | by continuing to use… |
        by using this site… | …your consent… | …view this content… allow cookies |
        …may be using cookies… | to view this video please… | allow and continue… | allow cookies… |
        i agree | i accept | got it | do not sell… | we value your privacy… | your privacy… |
        we care about your privacy… | cookies on… | cookies help us… | cookie notice… |
        cookie consent… | …privacy cookies this site… | …this site uses cookies… |
        …this website uses cookies… | …our site uses cookies… | …our website uses cookies… |
        …we use cookies… | …we and our partners… | we and our… partners… | …accept all cookies… |
        …cookie settings… | …your cookie preferences… | …our cookie policy… | privacy cookies… |
        privacy preferences… | privacy choices… | your privacy choices… | your ad choices… |
        do not share my… | if you continue to use this site… | by clicking accept… |
        by clicking agree… | by continuing to browse… | by continuing you… | by using our site… |
        content is blocked… | content blocked… | please accept…cookies… | please allow…cookies… |
        please enable cookies… | agree and continue… | continue without… | necessary cookies… |
        essential cookies… | functional cookies… | analytics cookies… | marketing cookies… |
        strictly necessary… | accept and continue… | accept and close… | decline | reject |
        customize | customise | your choices… | your data…your choice… | this content is hosted… |
        this content is provided by… | this content requires… | to view this content… |
        to see this content… | to display this content… | allow content… | legal notice | imprint
    """,
    "app": """
        mobile app | download our app… | download the app… | download our… app… | get the app… |
        get our app… | click here to get the… app | …available on the app store… | …on google play… |
        …our install the app… | open in app… | …the free app… | scan the qr code… |
        …on the go by clicking here… | download the… app… | get the… app… | get our… app… |
        open the app… | use the app… | read in the app… | listen in the app… | read in app… |
        view in app… | …available in the app store… | scan qr… | install our… |
        download on the app store… | get it on google play… | app store | google play | our app… |
        download now | add to home screen…
    """,
    "rights": """
        this document is subject to copyright… | …document is subject to copyright… |
        …no part may be reproduced… |
        …all rights reserved… | copyright ©… | …may not be published broadcast rewritten… |
        …may not be reproduced… | …without the express written permission… |
        …reproduced without permission… | reprints… | …reprints and permissions… | licensing… |
        order reprints… | …this material may not be… | our standards… the… | corrections… policy
    """,
    "media": """
        image source… | image credit… | image credits… | image caption… | photo credit… | photo by… |
        photos by… | photo courtesy… | photograph by… | picture credit… | image courtesy… |
        media caption… | getty images… | image | photo | video | watch | watch video | watch now |
        watch live… | play | play video | video player is loading… | unmute | mute | pause |
        fullscreen | full screen | enlarge… | enlarge image | expand | zoom | view gallery… |
        view photos… | see gallery… | photo gallery… | gallery | slideshow | show caption |
        hide caption | toggle caption | enlarge this image… | listen | listen now | audio | close |
        open | image 1 of… | swipe… | click to expand… | click to enlarge… | tap to… |
        this video is no longer available… | this video can not be played… |
        your browser does not support… | please enable javascript… | javascript is required… |
        you need to enable javascript… | view this post on instagram… | a post shared by… |
        pic.twitter.com… | view on instagram… | view this… on | external content… |
        this content could not be loaded… | content from… twitter | view original tweet… | play now |
        chevron… | credit… : getty | now playing… | more videos… | watch more videos…
    """,
    "navigation": """
        home | menu | search | back | back to top… | back to… home… | go to top | top | skip | more |
        less | show less | show all | view all… | see all… | all | expand all | current issue |
        this slideshow requires javascript… | reuse this content | caption | skip to main content… |
        close menu | toggle navigation… | main menu | site map | about | about us… | contact |
        contact us… | help | faq | rss | archive | archives | advertise with us… | careers | jobs |
        news | share and comment | continue | submit | cancel | send | ok | go | yes | no |
        next page… | previous page… | page 1 of… | 1 of… | prev next | first | last
    """,
    "contact": """
        got a tip… | have a tip… | got a story… | do you have a story… | do you have a tip… |
        have a story… | contact the author… | contact the reporter… | email the author… |
        write to us… | report a correction… | report an error… | report a typo… |
        request a correction… | see an error… | spot an error… | found a mistake… |
        …if you have a story… | …get in touch with us… | get in touch… | reach… at |
        follow… on twitter | follow… on x | contact… at | send tips… | …was this article helpful… |
        was this helpful… | rate this… | did you like this… | suggest a correction… |
        about the author… | about the authors… | author bio… | view author… | see author… |
        written by… | view all posts… | view profile… | more articles by… | read more by… |
        all posts by… | view bio | view comments | email us… | e mail us… | questions or comments… |
        questions comments… | have a news tip… | have a confidential tip… | have information… |
        do you have information… | if you have a tip… | if you have a news tip… | …have a news tip… |
        …news tip… | send us your… | tell us how… | tell us your… | submit a tip… | submit a story… |
        submit news… | submit a letter… | report a problem… | report an issue… |
        report an inaccuracy… | suggest an edit… | how can we improve… | leave feedback… |
        give feedback… | give us feedback… | send feedback… | send us feedback… | was this page… |
        did you find this… | rate this article… | thanks for your feedback… |
        thank you for your feedback… | did we miss… | did we get…wrong… | spotted an error… |
        spotted a…mistake… | see something wrong… | notice an error… | let us know… | contact our… |
        contact the newsroom… | contact the editor… | more from this author… | more by this author… |
        more from the author… | articles by… | meet the author… | author archive… |
        see all posts by… | read full bio | read bio
    """,
}
