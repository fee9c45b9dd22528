"""Interface phrases: words that pages say to their visitors and that no article says.

Used twice: extraction takes short blocks that say them out of the body, and an expectation holds no stored body
may have one. Written for this project, by language and kind.

How a phrase matches, case and punctuation (but the colon) folded:

    "sign up"                   the whole block says this and nothing else
    "read more…"                the block begins with it
    "…all rights reserved…"     the block has it anywhere; only phrases that no sentence of an article has
    "follow… on facebook"       the block begins with the first part and has the others later, in order

Phrases are parted by `|`; `tasks.extract.phrases` reads them.
"""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "comment",
    "login",
    "newsletter",
    "subscription",
    "share",
    "related",
    "advertisement",
    "consent",
    "app",
    "rights",
    "media",
    "navigation",
    "contact",
]

SHORT_BLOCK = 400
"""Characters. Longer blocks are paragraphs; a phrase in them is quoted, not said."""

PHRASES: dict[str, dict[Kind, str]] = {
    "en": {
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
    },
    "de": {
        "comment": """
            kommentar | kommentare | kommentieren | keine kommentare | kommentar schreiben… |
            kommentar verfassen… | kommentar hinzufügen… | kommentare anzeigen… | kommentare lesen… |
            alle kommentare… | zu den kommentaren… | kommentare laden… | ihr kommentar… |
            schreiben sie einen kommentar… | schreiben sie den ersten kommentar… | diskutieren sie mit… |
            jetzt mitdiskutieren… | mitdiskutieren | diskussion | zur diskussion… | leserkommentare… |
            antworten | antwort abbrechen… | die kommentarfunktion… | kommentarregeln… | netiquette… |
            …bitte beachten sie unsere netiquette… | …deine e mail adresse wird nicht veröffentlicht… |
            …ihre e mail adresse wird nicht veröffentlicht… | erforderliche felder sind… |
            schreibe einen kommentar… | was denken sie… schreiben | ihre meinung… zum thema |
            leserbrief schreiben… | beitrag melden… | kommentar melden… | forum | meistkommentiert… |
            …um zu kommentieren… | …müssen sie angemeldet sein… | die kommentare geben nicht… |
            kommentieren sie… | jetzt kommentieren… | kommentar abgeben… | kommentar abschicken… |
            kommentar absenden… | kommentar hinterlassen… | hinterlasse einen kommentar… |
            hinterlassen sie einen kommentar… | schreib einen kommentar… | einen kommentar schreiben… |
            kommentare ausblenden… | kommentare einblenden… | kommentare öffnen… |
            kommentare geschlossen… | kommentare sind geschlossen… | weitere kommentare… |
            neueste kommentare… | älteste zuerst | neueste zuerst | beliebteste zuerst |
            noch keine kommentare… | es gibt noch keine… | leserbriefe | leserkommentar… |
            diskutieren…mit | diskutiere mit… | diskutiert mit… | jetzt diskutieren… | ihre meinung… |
            deine meinung… | sagen sie uns ihre meinung… | sagen sie ihre meinung… |
            wie ist ihre meinung… | wie ist deine meinung… | schreiben sie uns…meinung |
            schreibt uns…kommentar… | schreibt es…in die kommentare… | …in die kommentare… |
            melden sie sich an um… | melde dich an um… | bitte melden sie sich an… | bitte anmelden um… |
            sie müssen angemeldet sein… | du musst angemeldet sein… | loggen sie sich ein um… |
            zum kommentieren… | um kommentieren zu… | registrieren sie sich um… | beitrag kommentieren… |
            artikel kommentieren… | kommentarrichtlinien… | community richtlinien… | community regeln… |
            zur netiquette… | nutzungsregeln… | antworten anzeigen… | antwort schreiben… | mitreden |
            zum forum… | im forum…diskutieren… | auf diesen kommentar… | der kommentarbereich… |
            die kommentare sind… | alle felder mit… | mit * markierte… | name e mail und website… |
            meinen namen…speichern…
        """,
        "login": """
            anmelden | einloggen | abmelden | registrieren | jetzt anmelden… | jetzt registrieren… |
            jetzt einloggen… | bitte melden sie sich… | bitte loggen sie… | hier anmelden… |
            sie haben bereits ein konto… | bereits registriert… | noch kein konto… |
            noch nicht registriert… | passwort | passwort vergessen… | benutzername | e mail adresse |
            e mail | angemeldet bleiben… | mein konto | konto erstellen… | sie sind bereits abonnent… |
            artikel merken… | merken | gemerkt | zur merkliste… | merkliste… | auf die merkliste… |
            bitte geben sie eine gültige… | login | log in | registrierung | anmeldung | hier einloggen… |
            hier registrieren… | hier geht s zum login… | zum login… | kostenlos registrieren… |
            jetzt kostenlos registrieren… | kostenloses konto… | neu hier… | sie haben schon…konto… |
            schon registriert… | schon mitglied… | bereits mitglied… | sie sind bereits registriert… |
            sie sind nicht angemeldet… | sie sind nicht verbunden… | sie sind angemeldet… |
            eingeloggt bleiben… | eingeloggt als… | angemeldet als… | kennwort | kennwort vergessen… |
            passwort zurücksetzen… | zugangsdaten vergessen… | benutzername oder… | nutzername |
            mein profil… | artikel gemerkt… | gespeicherte artikel… | für später speichern… |
            später lesen… | speichern | loggen sie sich ein… | logge dich ein… | bitte logge dich… |
            bitte einloggen…
        """,
        "newsletter": """
            newsletter | newsletter abonnieren… | newsletter bestellen… | newsletter anmelden… |
            …newsletter… abonnieren | …newsletter… anmelden | …newsletter… bestellen | zum newsletter… |
            jetzt newsletter… | unser newsletter… | …unseren newsletter… | …unserem newsletter… |
            …kostenlosen newsletter… | …newsletter an… | …newsletter richtig… | …in ihr postfach… |
            …in ihrem postfach… | …in dein postfach… | …täglichen newsletter… | …newsletter informiert… |
            …ins e mail postfach… | …per e mail erhalten… | abonnieren sie unseren… | abonnieren |
            jetzt abonnieren… | melden sie sich hier… | hier kostenlos anmelden… | ihre e mail adresse… |
            der newsletter… kostenlos | …ich habe die datenschutz… | mit der anmeldung… |
            mit meiner anmeldung… | ich stimme zu… | …jederzeit abbestellen… | …jederzeit widerrufen… |
            vielen dank für ihre anmeldung… | bleiben sie informiert… | …whatsapp kanal… |
            …push nachrichten… | alle zwei wochen… newsletter | newsletter anmeldung… |
            zur newsletter anmeldung… | unsere newsletter… | …unserer newsletter… |
            …den newsletter… abonnieren… | …newsletter abonnieren… | …newsletter anmeldung… |
            …infos zum newsletter… | …morgen newsletter… | …unser newsletter… | abonniere unseren… |
            abonniere jetzt… | abonnieren sie jetzt… | abonnieren sie den… | abonnieren sie hier… |
            melde dich…newsletter… | melden sie sich…newsletter… | jetzt zum newsletter… |
            jetzt kostenlos abonnieren… | jetzt gratis abonnieren… | jetzt kostenlos anmelden… |
            hier abonnieren… | kostenlos abonnieren… | gratis abonnieren… | deine e mail adresse… |
            ihre e mail… | deine e mail… | e mail adresse eingeben… | gib deine e mail… |
            gib deine e mail adresse… | geben sie ihre e mail… | bitte geben sie ihre e mail… |
            bitte klicke auf den link… | bitte klicken sie auf den link… | bestätigungsmail… |
            wir haben ihnen eine… | wir haben dir eine… | vielen dank für deine anmeldung… |
            vielen dank für ihr interesse… | danke für ihre anmeldung… | danke für deine anmeldung… |
            sie haben sich erfolgreich… | du hast dich erfolgreich… | ich möchte… newsletter… |
            ich möchte…e mail…erhalten… | ich willige ein… | mit dem abonnieren… | mit ihrer anmeldung… |
            mit deiner anmeldung… | mit klick auf… | durch die anmeldung… | …abmeldung jederzeit… |
            …jederzeit abmelden… | …jederzeit wieder abmelden… | …jederzeit möglich…abmeld… |
            …abmeldelink… | kein spam… | bleib auf dem laufenden… | bleiben sie auf dem laufenden… |
            immer auf dem laufenden… | immer informiert… | verpassen sie nichts… | verpasse nichts… |
            verpassen sie keine… | verpasse keine… | nichts mehr verpassen… | keine news mehr… |
            …direkt ins postfach… | …direkt in ihr postfach… | …direkt in dein postfach… |
            …in ihr e mail postfach… | …in dein e mail postfach… | …ins postfach… |
            …in ihren posteingang… | …in deinen posteingang… | …in deinem postfach… | …per e mail zu… |
            push benachrichtigungen… | benachrichtigungen aktivieren… |
            …benachrichtigungen über neue beiträge… | täglich das wichtigste… |
            die wichtigsten nachrichten… newsletter… | schließe dich…followern an | folge diesem blog… |
            blog via e mail… | erhalten sie…newsletter… | erhalte…newsletter… | du willst…newsletter… |
            sie wollen…newsletter… | sie möchten…newsletter… | wir würden hier gerne…
        """,
        "subscription": """
            jetzt abonnieren… | abo | abonnieren | jetzt testen… | jetzt kostenlos testen… |
            jetzt bestellen… | jetzt abo… | zum abo… | abo abschließen… | jetzt weiterlesen… |
            weiterlesen mit… | weiterlesen | kostenlos testen… | …probeabo… | … wochen kostenlos testen… |
            …artikel ist exklusiv… | dieser artikel ist… abonnenten | exklusiv für abonnenten… |
            nur für abonnenten… | …unbegrenzten zugriff… | …unbegrenzt lesen… | …jederzeit kündbar… |
            monatlich kündbar… | sie haben noch kein abo… | bereits abonnent… | mit abo weiterlesen… |
            …um weiterzulesen… | …um diesen artikel zu lesen… | unterstützen sie… journalismus |
            …unabhängigen journalismus… | spenden | jetzt spenden… | …mit einer spende… | premium |
            artikel verschenken… | verschenken | plus artikel | …mit ihrem abo… | jetzt abonnent werden… |
            abonnent werden… | jetzt mitglied werden… | jetzt unterstützen… | unterstützen sie uns… |
            unterstütze uns… | unterstützt uns… | unterstützen sie unsere… | unterstütze unsere… |
            unterstützen sie den… | …unsere arbeit unterstützen… | …unsere arbeit zu unterstützen… |
            …unterstützen sie unsere arbeit… | …unterstütze unsere arbeit… | …mit ihrer spende… |
            …mit deiner spende… | …eine spende…unterstütz… | spende jetzt… | hier spenden… |
            per paypal…spenden… | zum weiterlesen… | um weiterlesen… | sie möchten weiterlesen… |
            möchten sie weiterlesen… | lesen sie weiter mit… | lesen sie jetzt weiter… |
            jetzt freischalten… | artikel freischalten… | diesen artikel freischalten… |
            zugang freischalten… | unbegrenzter zugriff… | unbegrenzter zugang… |
            …zugriff auf alle artikel… | …zugriff auf alle inhalte… | …zugang zu allen artikeln… |
            …zugang zu allen inhalten… | …alle artikel lesen… | alle inhalte…lesen… | angebot sichern… |
            zu den abos… | abo angebote… | alle abos… | digital abo… | digitalabo… | probemonat… |
            probeabo… | gratismonat… | … monat kostenlos… | jederzeit kündbar… | kündigung jederzeit… |
            dieser inhalt ist…abonnenten… | dieser artikel ist…kostenpflichtig… |
            dieser artikel ist nur… | dieser text ist…abonnenten… | dieser beitrag ist…abonnenten… |
            exklusiver inhalt… | nur mit abo… | mit einem abo… | bereits abonniert… | schon abonnent… |
            sie sind abonnent… | noch kein abonnent… | noch kein abo… | freie artikel… |
            diesen artikel verschenken… | artikel schenken… | geschenk…abo… | premium artikel… |
            premium inhalt… | … plus artikel…
        """,
        "share": """
            teilen | artikel teilen… | auf facebook teilen… | auf twitter teilen… | auf x teilen… |
            per whatsapp… | per e mail… | bei facebook teilen… | drucken | artikel drucken… |
            seite drucken… | versenden | artikel versenden… | link kopieren… | link kopiert… |
            folgen sie uns… | folgen | folge uns… | twittern | mailen | weiterleiten | feedback |
            empfehlen | weitersagen | artikel empfehlen… | vorlesen | artikel anhören… | anhören |
            jetzt anhören… | schriftgröße… | als bevorzugte quelle… | …als bevorzugte quelle… |
            …dieser artikel wurde ausgedruckt… | kurzlink… | facebook icon… | teile diesen… |
            jetzt teilen… | teilen sie… | teile den… | teile das… | teilt diesen… | teilen auf… |
            teilen mit… | teilen via… | teilen per… | beitrag teilen… | seite teilen… | weiterempfehlen… |
            weiterempfehlen | artikel speichern… | artikel vorlesen… | artikel hören… | vorlesen lassen… |
            link zur seite… | link teilen… | url kopieren… | kopieren | in zwischenablage… |
            in die zwischenablage… | per e mail teilen… | folge uns auf… | folgt uns… | folgen sie…auf… |
            folge…auf instagram… | folge…auf facebook… | folge…auf twitter… | folgen sie…facebook… |
            …folgen sie uns auf… | …folge uns auf… | …folgt uns auf… | besuchen sie uns auf… |
            besuche uns auf… | abonnieren sie…kanal… | abonniere…kanal… | abonniert…kanal… |
            …youtube kanal…abonn… | jetzt folgen… | jetzt bei google… | auf google…bevorzugt… |
            pdf herunterladen… | als pdf… | druckversion… | schrift vergrößern… | schrift verkleinern… |
            gefällt mir | gefällt mir…wird geladen… | podcast abonnieren… | podcast hören… |
            jetzt reinhören… | überall wo es podcasts gibt… | den podcast…finden sie…
        """,
        "related": """
            lesen sie auch… | lesen sie hier… | lesen sie dazu… | lesen sie mehr… | auch interessant… |
            das könnte sie auch… | das könnte dich… | das könnte ihnen… | das könnte sie interessieren… |
            mehr zum thema… | mehr dazu… | mehr von… | mehr aus… | mehr über… | mehr lesen… |
            mehr anzeigen… | mehr erfahren… | mehr laden… | mehr infos… | weitere artikel… |
            weitere nachrichten… | weitere meldungen… | weitere themen… | weitere informationen… |
            weitere news… | weitere beiträge… | weiterführende links… | siehe auch… | zum thema :… |
            zum artikel… | zur startseite… | meistgelesen… | meistgelesene… | die meistgelesenen… |
            beliebt… | empfohlen… | empfehlungen… | empfohlene artikel… | unsere empfehlungen… |
            verwandte themen… | verwandte artikel… | ähnliche artikel… | ähnliche beiträge… | themen :… |
            themen | schlagwörter… | schlagworte… | stichwörter… | tags | tags :… | aktuelle nachrichten |
            aktuelle nachrichten aufs… | neueste artikel… | top artikel… | top themen… |
            nächster artikel… | vorheriger artikel… | nächster beitrag… | vorheriger beitrag… |
            jetzt lesen… | hier lesen… | hier weiterlesen… | hier geht es… | hier gehts… | zur galerie… |
            zur bildergalerie… | hintergrund :… | auch lesenswert… | anzeige lesen… |
            inhaltsverzeichnis… | auf dieser seite | auf dieser seite :… | inhalt | inhalte |
            alle artikel… | alle themen… | das interessiert… | beliebte artikel… | links zum artikel… |
            aus dem archiv… | dieses thema im programm… | thema :… | dossier :… | passend dazu… |
            passend zum thema… | lesen sie…auch… | lesen sie :… | lesen sie weiter… | lies auch… |
            lies hier… | lies mehr… | lies dazu… | lest auch… | lest hier… | lest mehr… | lest dazu… |
            auch lesen… | auch spannend… | auch das noch… | ebenfalls interessant… | ebenfalls spannend… |
            dazu passend… | passende artikel… | passende themen… | das könnte euch… | das könnte auch… |
            könnte sie auch interessieren… | könnte dich auch interessieren… | mehr aus dem ressort… |
            mehr artikel… | mehr nachrichten… | mehr news… | mehr themen… | mehr videos… |
            mehr beiträge… | mehr hintergründe… | mehr hier… | mehr lesen sie… | alles zum thema… |
            alle infos… | alle news… | alle nachrichten… | alle beiträge… | weitere infos… |
            weitere links… | weitere videos… | weitere aktuelle… | weiterer artikel… | weiter lesen… |
            hier weiter… | hier geht s… | hier finden sie weitere… | hier finden sie mehr… | hier mehr… |
            hier erfahren sie mehr… | klicken sie hier… | klicke hier… | klick hier… | jetzt ansehen… |
            jetzt anschauen… | jetzt entdecken… | jetzt mehr erfahren… | neueste beiträge… |
            neueste nachrichten… | neueste meldungen… | neuester artikel… | letzte beiträge… |
            letzte artikel… | letzte meldungen… | aktuelle artikel… | aktuelle beiträge… |
            aktuelle themen… | aktuelle meldungen… | aktuelles aus… | aktuell beliebt… | top news… |
            top nachrichten… | topthemen… | die top…artikel… | meist gelesen… | meist geteilt… |
            meistgesehen… | meistgeklickt… | meistgesucht… | am häufigsten gelesen… |
            leser interessiert… | leser empfehlen… | empfehlungen der redaktion… |
            die redaktion empfiehlt… | unsere redaktion empfiehlt… | redaktionsempfehlung… |
            redaktionstipp… | tipp der redaktion… | lesetipp… | lesetipps… | linktipp… | linktipps… |
            links zum thema… | weiterführende informationen… | weiterführende artikel… |
            verwandte beiträge… | verwandte inhalte… | verwandte meldungen… | ähnliche themen… |
            ähnliche inhalte… | ähnliche meldungen… | themen themen des artikels… |
            mehr zu diesem thema… | mehr zu diesen themen… | schlagworte zum thema… | zur themenseite… |
            zum dossier… | zum liveblog… | zum live ticker… | zurück zur… | zum nächsten… |
            nächster beitrag | vorheriger beitrag | nächste meldung… | vorherige meldung… |
            älterer beitrag… | neuerer beitrag… | ältere beiträge… | neuere beiträge… |
            inhalt des artikels… | inhalt dieser seite… | video zum thema… | im video :… |
            aus dem ressort… | aus unserem archiv… | kategorisiert unter… | kategorie :… | kategorien :… |
            abgelegt unter… | verschlagwortet…
        """,
        "advertisement": """
            anzeige | anzeigen | werbung | advertorial | gesponsert | sponsored | in eigener sache |
            … …sogenannte affiliate… | …erhalten wir eine provision… | …eine provision… |
            anzeige… weiterlesen | nach der werbung… | weiter nach der anzeige… |
            weiterlesen nach der anzeige… | …nach der anzeige weiterlesen… |
            artikel wird nach der anzeige fortgesetzt… | hier klicken… | jetzt kaufen… | zum angebot… |
            preis prüfen… | partnerangebot… | - anzeige - | anzeige :… | anzeige…angebot… |
            dieser artikel enthält…affiliate… | dieser beitrag enthält… | dieser artikel enthält… |
            …mit einem stern gekennzeichnet… | …provision…kauf… | …erhalten wir eine… |
            bezahlte anzeige… | bezahlter inhalt… | sponsored post… | partner angebote… |
            bitte deaktivieren sie… | jetzt bei amazon… | bei amazon kaufen… | bei amazon ansehen… |
            zum shop… | nach der anzeige… | der artikel geht… weiter… | artikel geht… weiter |
            text geht… weiter | unterhalb der werbung… | werbung weiterlesen… | werbung ausblenden… |
            anzeige schließen…
        """,
        "consent": """
            …cookies… akzeptieren | wir verwenden cookies… | datenschutz | datenschutzerklärung… |
            …datenschutzerklärung… | externer inhalt… | externe inhalte… | empfohlener externer inhalt… |
            empfohlener redaktioneller inhalt… | an dieser stelle finden sie… |
            ich bin damit einverstanden… | …daten an drittplattformen… | ein klick für den datenschutz |
            hauptinhalt | an dieser stelle… inhalt | …externen inhalt… | …externe inhalte… |
            …inhalt anzeigen… personenbezogene | …personenbezogene daten… übermittelt |
            …ihre zustimmung… | …ihre einwilligung… | inhalt laden… | inhalte anzeigen… |
            inhalt anzeigen… | inhalt erlauben… | alle akzeptieren… | akzeptieren | einstellungen |
            impressum | agb | nutzungsbedingungen… | zustimmen und… | instagram inhalt… |
            twitter inhalt… | youtube video… laden | dieses video wird von… |
            hier finden sie… inhalt… von | datenschutz cookies… | …datenschutz cookies diese website… |
            …diese website verwendet cookies… | …diese webseite verwendet cookies… |
            …diese seite verwendet cookies… | …diese website benutzt cookies… |
            …diese website nutzt cookies… | …unsere website verwendet cookies… | …wir verwenden cookies… |
            …wir nutzen cookies… | …wir setzen cookies… | …verwendung von cookies… | …cookie richtlinie… |
            …cookie einstellungen… | cookie einstellungen… | cookies akzeptieren… | cookies ablehnen… |
            notwendige cookies… | wir respektieren ihre privatsphäre… | ihre privatsphäre… |
            deine privatsphäre… | datenschutzhinweise… | datenschutzhinweis… | datenschutzeinstellungen… |
            privatsphäre einstellungen… | einverstanden | ablehnen | zustimmen | ich stimme zu |
            alle ablehnen… | auswahl speichern… | externen inhalt… | externe inhalte laden… |
            inhalte von…anzeigen… | erst wenn sie hier klicken… | wenn sie dieses…laden… |
            …impressum und datenschutz… | …datenschutz und impressum… | …impressum agb… |
            …agb und datenschutz… | …es gelten die…datenschutz… | agb…impressum | datenschutz impressum… |
            impressum datenschutz… | …wenn du die website weiterhin nutzt… |
            …widerruf…jederzeit…einwilligung… | …leider haben sie…keine zustimmung…
        """,
        "app": """
            app herunterladen… | jetzt app… | zur app… | …unsere app… | …news app… | …im app store… |
            …im google play… | app laden… | unsere app… | die app…herunterladen… | laden sie…app… |
            lade…app… | hol dir die…app… | holen sie sich die…app… | jetzt downloaden… |
            jetzt herunterladen… | …mit unserer app… | …in unserer app… | in der app lesen… |
            in app öffnen… | qr code scannen…
        """,
        "rights": """
            …alle rechte vorbehalten… | …alle rechte… vorbehalten… | nutzungsrechte… |
            …nachdruck… verboten… | quelle :… | quellen :… | mit material von… | mit dpa | mit afp |
            …mit material der… | (dpa) | dpa :… | dpa infocom… | …mit informationen von… | © dpa…
        """,
        "media": """
            bild :… | foto :… | fotos :… | bildquelle… | bildrechte… | quelle bild… | bild vergrößern… |
            bild anzeigen… | vollbild… | galerie | bildergalerie… | fotostrecke… | video |
            video abspielen… | abspielen | audio | bild… von… | zum video… | schließen | vergrößern |
            video :… | grafik :… | sendung :… | …ihr browser… nicht
        """,
        "navigation": """
            startseite | menü | suche | zurück | nach oben… | zum seitenanfang… | seitenanfang… | weiter |
            mehr | weniger | alle | schließen | kontakt | hilfe | über uns… | seite… von |
            nächste seite… | vorherige seite… | zur übersicht… | zur startseite…
        """,
        "contact": """
            über den autor… | über die autorin… | zur person… | autor :… | redaktion :… |
            fehler gefunden… | fehler melden… | …haben sie einen fehler… | …schreiben sie uns… |
            war dieser artikel hilfreich… | …hinweise an die redaktion… | alle artikel von… |
            mehr artikel von… | zum autor… | zur autorin… | …ist redakteur… bei |
            haben sie…gesehen…schreiben… | fragen oder anregungen… | fragen anregungen… |
            schreiben sie an… | schreiben sie der redaktion… | schreib uns… | schreibt uns… |
            schick uns… | senden sie uns… | kontaktieren sie uns… | kontaktiere uns… |
            kontakt zur redaktion… | redaktion kontaktieren… | leserbrief an… | feedback geben… |
            feedback zum artikel… | geben sie uns feedback… | war der artikel… | war dieser beitrag… |
            fanden sie…hilfreich… | bewerten sie… | bewerte diesen… | artikel bewerten… |
            rechtschreibfehler… | fehler im text… | fehler im artikel… | tippfehler… | korrektur…melden… |
            hinweis an die redaktion… | mehr vom autor… | mehr von diesem autor… | weitere artikel von… |
            weitere beiträge von… | alle beiträge von… | alle artikel des… | alle texte von… |
            über den verfasser… | über die redaktion… | über den author… | autoreninfo… | autorin :…
        """,
    },
    "fr": {
        "comment": """
            commentaire | commentaires | commenter | aucun commentaire… | laisser un commentaire… |
            laissez un commentaire… | ajouter un commentaire… | écrire un commentaire… |
            poster un commentaire… | votre commentaire… | voir les commentaires… |
            voir tous les commentaires… | lire les commentaires… | afficher les commentaires… | réagir |
            réagissez… | réactions | répondre | annuler la réponse… | donnez votre avis… |
            les commentaires sont fermés… | …votre adresse e mail ne sera pas publiée… |
            …les champs obligatoires sont… | enregistrer mon nom… | soyez le premier à… |
            participez à la discussion… | rejoindre la conversation… | …pour commenter… |
            …charte de modération… | signaler un abus… | signaler ce commentaire… | commentez… |
            ajoutez un commentaire… | écrivez un commentaire… | publier un commentaire… |
            postez un commentaire… | laissez votre commentaire… | laisser une réponse… |
            laissez une réponse… | vos commentaires… | vos réactions… | votre avis… | donner mon avis… |
            partagez votre avis… | dites nous ce que… | qu en pensez vous… | et vous qu en pensez… |
            votre réaction… | réagir à l article… | réagir à cet article… | soyez le premier… |
            soyez la première… | aucune réaction… | pas de commentaire… | pas encore de commentaire… |
            il n y a pas encore de commentaire… | derniers commentaires… | tous les commentaires… |
            masquer les commentaires… | charger… commentaires | plus de commentaires… |
            connectez vous pour… | connectez vous pour commenter… | identifiez vous pour… |
            vous devez être connecté… | vous devez vous connecter… | pour commenter… |
            pour laisser un commentaire… | pour poster un commentaire… | pour déposer un commentaire… |
            inscrivez vous pour commenter… | rejoignez la discussion… | rejoignez la conversation… |
            rejoignez la communauté… | rejoindre la discussion… | participer à la discussion… |
            participer au débat… | participez au débat… | discussion | discussions | la charte… |
            charte des commentaires… | les commentaires sont… | l espace commentaires… |
            l espace de commentaires… | signaler un contenu… | signaler | trier par… | les plus récents… |
            les plus anciens… | voir les réponses… | voir les réactions… | votre adresse de messagerie… |
            …votre adresse de messagerie ne sera pas publiée… |
            …votre adresse courriel ne sera pas publiée… | …dans les commentaires…dites…
        """,
        "login": """
            connexion | se connecter | connectez vous… | s identifier | identifiez vous… | s inscrire |
            inscrivez vous… | inscription | déconnexion | mon compte | créer un compte… |
            créez un compte… | créez votre compte… | déjà inscrit… | déjà abonné… | déjà un compte… |
            mot de passe | mot de passe oublié… | adresse e mail | adresse email | identifiant |
            rester connecté… | sauvegarder | enregistrer | ajouter à mes… | …dans vos favoris… |
            mes favoris… | ajouter aux favoris… | article sauvegardé… | me connecter… | je me connecte… |
            se connecter ou… | s identifier… | identifiez vous | connectez vous | vous avez déjà…compte… |
            vous n avez pas…compte… | vous n êtes pas connecté… | pas encore…compte… |
            pas encore inscrit… | pas encore abonné… | pas encore membre… | créer mon compte… |
            créer un compte gratuit… | créer votre compte… | je crée mon compte… | j ai déjà un compte… |
            inscrivez vous gratuitement… | inscription gratuite… | mon profil… | mon espace… |
            se souvenir de moi… | rester identifié… | mot de passe perdu… | nom d utilisateur… |
            votre mot de passe… | vos identifiants… | e mail ou… | lire plus tard… | ajouter à ma liste… |
            ajouter à mes favoris… | sauvegarder l article… | enregistrer l article… |
            article enregistré… | ma sélection | mes articles… | bienvenue…connect…
        """,
        "newsletter": """
            newsletter | newsletters | infolettre… | abonnez vous à… newsletter |
            inscrivez vous à… newsletter | s inscrire à la newsletter… | recevez… newsletter |
            recevoir la newsletter… | …notre newsletter… | …nos newsletters… | …dans votre boîte mail… |
            …par e mail… tous les jours | …votre boîte aux lettres électronique… | votre adresse e mail… |
            votre email… | votre adresse mail… | votre e mail… | je m inscris… | je m abonne… |
            …vous désinscrire… | …vous désabonner… | …lien de désinscription… |
            merci pour votre inscription… | la newsletter… | recevez chaque… | recevez gratuitement… |
            ne manquez rien… | s abonner | inscrivez vous à… | inscrivez vous gratuitement à… |
            inscrivez vous aux… | inscrivez vous pour recevoir… | inscription à la newsletter… |
            inscription newsletter… | inscription gratuite…newsletter… | abonnez vous à la newsletter… |
            abonnez vous à notre… | abonnez vous gratuitement… | abonnez vous aux… |
            s abonner à la newsletter… | s inscrire aux… | je m inscris à… | je m abonne à… |
            recevez…par mail… | recevez…par e mail… | recevez…par email… | recevez tous les… |
            recevez toutes les… | recevez nos… | recevez notre… | recevez les… | recevez l essentiel… |
            recevez le meilleur… | recevoir nos… | recevoir les… | recevoir par… |
            …la newsletter quotidienne… | …newsletter gratuite… | …nos lettres d information… |
            …lettre d information… | …notre lettre… | …votre boîte de réception… |
            …dans votre boîte e mail… | …dans votre boîte aux lettres… | …par e mail chaque… |
            …par mail chaque… | toutes nos newsletters… | toutes les newsletters… | nos newsletters… |
            votre adresse email… | votre adresse courriel… | votre courriel… | adresse mail |
            adresse courriel… | en vous inscrivant… | en vous abonnant… | en renseignant… |
            en cliquant sur… | j accepte de recevoir… | je souhaite recevoir… | j ai lu et… |
            oui je souhaite… | oui je veux… | merci de votre inscription… | merci votre inscription… |
            votre inscription… | veuillez…adresse… | veuillez vérifier… | veuillez saisir… |
            une erreur est survenue… | …désinscrire à tout moment… | restez informé… | restez informés… |
            restez connecté… | restez à jour… | pour ne rien manquer… | ne ratez rien… | ne manquez pas… |
            ne ratez pas… | ne ratez plus… | ne manquez plus… | suivez toute…actualité… | …alertes info… |
            …alertes…par mail… | activer les notifications… | activez les notifications… |
            recevoir les alertes… | …vos données…newsletter…
        """,
        "subscription": """
            abonnez vous… | s abonner | je m abonne… | abonnement | abonnements | offre d abonnement… |
            article réservé… | …réservé aux abonnés… | …réservé à nos abonnés… |
            cet article est réservé… | contenu réservé… | réservé aux abonnés… | lire la suite… |
            …pour lire la suite… | …il vous reste… à lire | il vous reste… | …sans engagement… |
            essai gratuit… | testez… gratuitement | accès illimité… | …accès illimité… | débloquez… |
            faire un don… | soutenez nous… | soutenez… | nous soutenir… | faites un don… |
            je fais un don… | offrir cet article… | offrir l article… | article offert… | premium |
            en illimité… | abonnez vous pour… | abonnez vous à partir… | abonnez vous dès… |
            abonnez vous…par mois… | s abonner pour… | s abonner à… | je suis abonné… | devenez abonné… |
            devenir abonné… | adhérez… | adhérer | voir les offres… | voir nos offres… |
            découvrir les offres… | découvrez nos offres… | découvrir nos offres… | découvrir l offre… |
            profitez de…offre… | j en profite… | je profite… | choisir…offre… | nos offres… |
            sans engagement… | résiliable… | …résiliable à tout moment… | …résiliez à tout moment… |
            cet article est…abonnés… | cet article vous est offert… | cet article est payant… |
            cet article est en accès libre… | contenu exclusif… | contenu réservé aux… | article abonné… |
            abonnés | pour lire la suite… | pour lire cet article… | pour continuer à lire… |
            pour continuer la lecture… | lire la suite…abonn… | poursuivez votre lecture… |
            poursuivre la lecture… | continuez votre lecture… | continuer la lecture… |
            la suite est réservée… | la suite de cet article… | …lire la suite de cet article… |
            accédez à… | accéder à tous… | accès à tous… | …accès à tous les articles… |
            …tous nos articles en illimité… | …tous les articles en illimité… | lisez…en illimité… |
            vous avez lu… | il vous reste…articles… | offrir un abonnement… | offrez…abonnement… |
            offrez cet article… | soutenez…journalisme… | soutenez notre… | …soutenez nous… |
            …soutenir notre… | …don défiscalis… | je donne… | donner | je soutiens… | contribuer… |
            contribuez…
        """,
        "share": """
            partager | partager sur… | partager cet article… | partager l article… | partager par… |
            partagez… | imprimer | envoyer par… | envoyer | copier le lien… | lien copié… | suivez nous… |
            suivre | nous suivre… | tweeter | retrouvez nous sur… | …sur facebook et twitter… |
            sur facebook… | écouter l article… | écouter | taille du texte… | …ajouter… source préférée… |
            partage | ajouter à google… | partagez cet… | partagez sur… | partagez l article… |
            partager cette… | partager ce… | partager le… | partager avec… | partager via… | partages |
            partagé…fois… | envoyer à un ami… | envoyer par mail… | envoyer l article… | par e mail |
            par mail | imprimer l article… | imprimer cet article… | version imprimable… |
            télécharger le pdf… | copier l url… | copier | lien permanent… | suivez…sur facebook… |
            suivez…sur twitter… | suivez…sur instagram… | suivez…sur google… | suivez…sur whatsapp… |
            suivez…en direct… | suivez…sur les réseaux… | suivre sur… | suivre…sur google… |
            nous suivre sur… | …suivez nous sur… | …suivez nous… | retrouvez…sur facebook… |
            retrouvez…sur instagram… | retrouvez nous… | rejoignez nous sur… | rejoignez nous… |
            rejoignez…whatsapp… | rejoignez notre… | abonnez vous à…chaîne… | abonnez vous à…podcast… |
            …chaîne whatsapp… | …chaîne youtube…abonn… | …réseaux sociaux…suivez… | aimer | j aime |
            tweet | réécouter… | écoutez…podcast… | écouter le podcast… | écouter cet article… |
            écoutez cet article… | à écouter… | ajouter…comme source… | ajoutez…source…google… |
            google actualités…
        """,
        "related": """
            lire aussi… | à lire aussi… | à lire… | lire également… | lisez aussi… | lire :… |
            à lire également… | voir aussi… | à voir aussi… | voir plus… | en savoir plus… |
            pour aller plus loin… | sur le même sujet… | sur le même thème… | dans la même rubrique… |
            plus d articles… | autres articles… | articles liés… | articles similaires… |
            articles recommandés… | articles associés… | recommandé pour vous… | vous aimerez aussi… |
            vous pourriez aimer… | ces articles pourraient… | cela peut vous intéresser… | à découvrir… |
            les plus lus… | le plus lu… | les plus lues… | plus lus… | à la une… | dernières nouvelles… |
            derniers articles… | l actualité… en direct | notre dossier… | nos articles… |
            retrouvez… tous nos | retrouvez… ici | article suivant… | article précédent… | suivant |
            précédent | sujets :… | thèmes :… | mots clés… | tags | tags :… | étiquettes… |
            lire l article… | lire plus… | lire la suite… | tous les articles… | plus d infos… |
            plus d informations… | sommaire | contenus sponsorisés… | à ne pas manquer… | et aussi… |
            les dernières… actualités | voir tous… | découvrez aussi… | notre sélection… | lire notre… |
            lire nos… | lire le…article… | lire l intégralité… | lire l article complet… | lire tout… |
            lisez également… | lisez notre… | lisez nos… | lisez la suite… | à lire sur… | à lire :… |
            à lire dans… | à lire et… | à relire… | à voir… | à voir également… | à écouter aussi… |
            à consulter… | voir également… | voir :… | voir toutes… | voir l article… |
            voir les articles… | voir notre… | regardez aussi… | regarder aussi… | plus d actualités… |
            plus d info… | plus de…articles… | plus récents… | plus anciens… | pour en savoir plus… |
            pour aller plus… | pour approfondir… | aller plus loin… | en lien avec… | en relation… |
            sur ce sujet… | sur ce thème… | sur le sujet… | sur le web… | dans la même catégorie… |
            dans le même thème… | dans notre dossier… | du même auteur… | d autres articles… |
            d autres actualités… | autres actualités… | autres sujets… | articles populaires… |
            articles récents… | articles précédents… | articles suivants… | articles les plus… |
            article lié… | article associé… | article similaire… | actualités liées… |
            actualités similaires… | contenus similaires… | contenus associés… | contenus recommandés… |
            sujets associés… | sujets liés… | thèmes associés… | mots clés :… | rubrique :… |
            catégorie :… | catégories :… | classé dans… | filed under… | les plus populaires… |
            les plus consultés… | les plus commentés… | les plus partagés… | les plus vus… |
            les plus vues… | le plus populaire… | les tops… | les articles les plus… |
            les derniers articles… | les dernières infos… | dernières actualités… | dernières infos… |
            dernières news… | dernière minute… | en direct :… | en continu… | l essentiel…actualité… |
            la rédaction vous…conseille… | la rédaction vous recommande… | nous vous recommandons… |
            nos recommandations… | recommandés pour vous… | recommandés… | suggestions… |
            suggéré pour vous… | vous aimerez… | vous pourriez également… |
            vous pourriez être intéressé… | cela pourrait vous… | ça peut vous… |
            ceci peut vous intéresser… | peut vous intéresser… | pourrait vous intéresser… |
            pourraient vous intéresser… | …susceptible de vous intéresser… | à lire ensuite… |
            lire ensuite… | cliquez ici… | cliquer ici… | …cliquez ici pour… | découvrez…notre… |
            découvrez nos… | découvrir plus… | découvrez plus… | retrouvez nos… |
            retrouvez toute…actualité… | retrouvez toutes… | retrouvez notre dossier… | consultez…notre… |
            consulter l article… | table des matières… | au sommaire… | haut de la page… | vidéo :… |
            en vidéo :… | post précédent… | post suivant… | billet précédent… | billet suivant…
        """,
        "advertisement": """
            publicité | publicités | annonce | sponsorisé | contenu sponsorisé… |
            la suite après la publicité… | la suite après cette publicité… | …après la publicité… |
            …après cette publicité… | publicité… la suite | article partenaire… | …lien affilié… |
            …liens d affiliation… | …liens affiliés… | …une commission… | passer la publicité… |
            fermer la publicité… | acheter | publi rédactionnel… | - publicité - | pub | annonces |
            annonces google… | contenu de marque… | contenu partenaire… | contenu proposé par… |
            cet article contient…liens… | ce contenu comporte…liens… | cet article comporte…liens… |
            …lien d affiliation… | …nous pouvons percevoir… | …nous percevons…commission… |
            …toucher une commission… | désactivez…bloqueur… | achetez maintenant… | voir l offre… |
            voir le prix… | voir sur amazon… | acheter sur amazon… | acheter maintenant… | j achète… |
            l article continue… | l article se poursuit… | la suite ci dessous…
        """,
        "consent": """
            …cookies… accepter | …en cliquant sur… cookies | …gérer mes choix… | accepter |
            tout accepter… | refuser | paramétrer… | politique de confidentialité… |
            …politique de confidentialité… | mentions légales… | conditions générales… |
            …le dépôt de cookies… | …dépose des cookies… | ce contenu est bloqué… |
            ce contenu n a pas pu… | autoriser | j accepte… | contenu externe… |
            …voir ce contenu… cookies | données personnelles… | confidentialité cookies… |
            …ce site utilise des cookies… | …ce site utilise les cookies… | …nous utilisons des cookies… |
            …utilisation de cookies… | …utilisation des cookies… | …des cookies et autres traceurs… |
            …cookies et traceurs… | …vos cookies… | …gestion des cookies… | …paramétrer les cookies… |
            gérer les cookies… | gestion des cookies… | gérer mes cookies… | gérer mes choix… |
            politique de cookies… | politique cookies… | paramètres des cookies… | accepter les cookies… |
            accepter et fermer… | accepter et continuer… | continuer sans accepter… | refuser tout… |
            tout refuser… | paramétrer | je refuse… | j accepte | votre vie privée… |
            nous respectons votre vie… | …charte de confidentialité… | conditions d utilisation… | cgu… |
            mentions légales | en poursuivant…navigation… | en continuant…navigation… |
            pour afficher ce contenu… | pour visualiser ce contenu… | pour voir ce contenu… |
            pour consulter ce contenu… | pour voir cette vidéo… | ce contenu provient… |
            ce contenu est fourni… | ce contenu est proposé… | ce contenu…cookies… | vous avez refusé… |
            vous avez choisi…cookies… | autoriser…cookies… | partage avec les réseaux sociaux…
        """,
        "app": """
            téléchargez l application… | télécharger l application… | téléchargez notre application… |
            …notre application… | …sur l app store… | télécharger l appli… | téléchargez l appli… |
            télécharger notre…appli… | téléchargez…application… | télécharger…application… |
            l application…disponible… | …application gratuite… | …disponible sur app store… |
            ouvrir dans l application… | lire dans l application… | notre application… |
            scannez le qr code…
        """,
        "rights": """
            …tous droits réservés… | …tous droits de reproduction… | …droits de reproduction… |
            reproduction interdite… | crédit :… | crédit photo… | crédits :… | source :… | sources :… |
            avec afp | (avec afp) | la rédaction avec afp… | afp | …toute reproduction…
        """,
        "media": """
            photo :… | photos :… | vidéo | vidéos | image :… | diaporama… | voir le diaporama… |
            voir la vidéo… | regarder la vidéo… | lire la vidéo… | agrandir… | fermer | ouvrir | galerie |
            légende :… | lecture | écouter… | plein écran… | crédits photo… | le lecteur… n est pas
        """,
        "navigation": """
            accueil | menu | recherche | rechercher | retour | haut de page… | retour en haut… |
            retour à… l accueil | plus | moins | tout | tous | contact | aide | suite | page suivante… |
            page précédente… | archives | navigation… article
        """,
        "contact": """
            à propos de l auteur… | l auteur :… | auteur :… | contacter la rédaction… | …contactez nous… |
            une erreur… signaler | signaler une erreur… | …signaler une erreur… | écrire à l auteur… |
            voir tous ses articles… | tous ses articles… | …cet article vous a… utile |
            propos recueillis par… | une information à… | vous avez une…information… | vous avez repéré… |
            vous avez vu…erreur… | envoyez nous… | écrivez nous… | écrire à la rédaction… |
            contactez la rédaction… | contacter l auteur… | contacter…journaliste… | contact :… |
            nous contacter… | nous écrire… | signalez…erreur… | cet article vous a… |
            avez vous trouvé…utile… | notez cet article… | ses derniers articles… | ses articles… |
            tous les articles de… | voir les articles de… | plus d articles de… | à propos de…auteur… |
            qui sommes nous…
        """,
    },
    "es": {
        "comment": """
            comentario | comentarios | comentar | sin comentarios | no hay comentarios… |
            deja un comentario… | dejar un comentario… | deja tu comentario… | escribe un comentario… |
            escribe tu comentario… | añadir comentario… | agregar comentario… | tu comentario… |
            ver comentarios… | ver los comentarios… | ver todos los comentarios… | mostrar comentarios… |
            comenta esta noticia… | comentarios cerrados… | los comentarios están cerrados… | responder |
            cancelar respuesta… | cancelar la respuesta… | únete a la conversación… |
            …tu dirección de correo electrónico no será publicada… | …los campos obligatorios… |
            guarda mi nombre… | sé el primero en comentar… | normas de participación… | …para comentar… |
            política de comentarios… | danos tu opinión… | qué opinas… | participa | deje su comentario… |
            deja una respuesta… | dejar una respuesta… | deja tu opinión… | deja tu mensaje… |
            dinos qué opinas… | cuéntanos qué… | qué te parece… | tú qué opinas… | y tú qué… |
            cuál es tu opinión… | tu opinión… | opinar | publicar comentario… | publicar un comentario… |
            enviar comentario… | escribir comentario… | escribir un comentario… | haz un comentario… |
            sé el primero… | sea el primero… | aún no hay comentarios… | todavía no hay comentarios… |
            no existen comentarios… | mostrar más comentarios… | cargar más comentarios… |
            cargar comentarios… | leer comentarios… | ocultar comentarios… | últimos comentarios… |
            todos los comentarios… | comentarios de facebook… | comentarios recientes… |
            inicia sesión para comentar… | inicia sesión para… | regístrate para comentar… |
            debes iniciar sesión… | debe iniciar sesión… | tienes que iniciar sesión… |
            debes estar registrado… | necesitas iniciar sesión… | para comentar… |
            para dejar un comentario… | solo los suscriptores…comentar… | únete al debate… |
            únete a la comunidad… | únete a la discusión… | únase a la… | participa en…conversación… |
            participa en el debate… | normas de la comunidad… | normas de uso… | normas para comentar… |
            reportar comentario… | denunciar comentario… | responder a… | ver respuestas… |
            más recientes primero… | ordenar por… | …en los comentarios…cuéntanos… |
            …déjanos tu comentario… | …deja tu comentario… |
            …dirección de correo electrónico no será publicada… |
            …su correo electrónico no será publicado…
        """,
        "login": """
            iniciar sesión | inicia sesión… | iniciar sesión… | regístrate… | registrarse | registro |
            acceder | entrar | cerrar sesión… | mi cuenta | crear cuenta… | crear una cuenta… |
            crea tu cuenta… | ya tienes cuenta… | ya eres suscriptor… | ya estás registrado… |
            no tienes cuenta… | contraseña | olvidaste tu contraseña… | olvidé mi contraseña… |
            correo electrónico | recordarme | guardar | guardado | guardar artículo… | guardar noticia… |
            mis noticias guardadas… | noticias guardadas… | tu suscripción se está usando… | ingresar |
            iniciar sesión con… | iniciá sesión… | inicie sesión… | acceso | acceso suscriptores… |
            identifícate… | identificarse… | identifícate | regístrate gratis… | regístrate ahora… |
            regístrese… | registrate… | registrarme… | crear una cuenta gratis… | crea una cuenta… |
            creá tu cuenta… | ya tengo cuenta… | ya tengo una cuenta… | ya soy… | ya eres… | ya estás… |
            ya tienes una… | ya tenés… | si ya tienes cuenta… | si ya eres… | no tengo cuenta… |
            aún no tienes cuenta… | aún no estás registrado… | todavía no tienes… | no estás registrado… |
            nombre de usuario… | usuario | usuario o… | recuérdame | recuperar contraseña… |
            has olvidado… | olvidaste… | restablecer contraseña… | mi perfil… | bienvenido…sesión… |
            guardar para después… | guardar para más tarde… | leer después… | leer más tarde… |
            añadir a favoritos… | agregar a favoritos… | artículo guardado… | cerrar sesión | salir
        """,
        "newsletter": """
            newsletter | newsletters | boletín | boletines | suscríbete a… newsletter |
            suscríbete a… boletín | suscríbete a nuestro… | suscríbete a nuestra… | suscribirse a… |
            apúntate a… | apúntate… newsletter | recibe… newsletter | recibe en tu correo… |
            recibe… en tu correo | …nuestro boletín… | …nuestra newsletter… | …nuestro newsletter… |
            …nuestros boletines… | …en tu correo electrónico… | …en tu correo… |
            …en tu bandeja de entrada… | …en tu email… | tu email… | tu correo… | introduce tu email… |
            gracias por suscribirte… | te has suscrito… | quiero recibir… | recibir alertas… |
            recibe las últimas… | …darte de baja… | …darse de baja… | reciba… noticias |
            suscríbete al…boletín… | suscríbete al newsletter… | suscríbete a la newsletter… |
            suscríbete gratis… | suscríbete aquí… | suscríbete para recibir… | suscribite… | suscríbase… |
            suscríbase a… | suscribirme a… | suscripción al boletín… | suscripción a newsletter… |
            suscripción newsletter… | apúntate… | apúntate gratis… | apúntate a nuestra… | apuntarme… |
            inscríbete… | inscríbase… | inscribirse… | regístrate…boletín… | regístrate…newsletter… |
            recibe…boletín… | recibe gratis… | recibe nuestro… | recibe nuestra… | recibe nuestras… |
            recibe todas… | recibe todos… | recibe noticias… | recibe alertas… | recibe en tu… |
            reciba nuestro… | reciba nuestras… | reciba las… | recibir las… | recibir nuestro… |
            recibir noticias… | recibir newsletter… | te enviaremos… | …boletín diario… |
            …boletín semanal… | …boletín gratuito… | …newsletter diaria… | …newsletter semanal… |
            …en tu bandeja… | …en su correo… | …en su bandeja… | …en tu mail… | …a tu correo… |
            …a su correo… | …a tu email… | …a tu mail… | …por correo electrónico…recib… |
            nuestros boletines… | nuestras newsletters… | nuestro newsletter… | nuestra newsletter… |
            tu correo electrónico… | su correo electrónico… | su correo… | su email… | tu e mail… |
            tu dirección de correo… | dirección de correo… | dirección de email… | correo electrónico… |
            correo | escribe tu correo… | escribe tu email… | gracias por suscribirse… |
            gracias por tu suscripción… | gracias por su suscripción… | gracias por registrarte… |
            te has registrado… | suscripción confirmada… | revisa tu correo… | revisa tu bandeja… |
            confirma tu… | acepto recibir… | acepto la política… | acepto los términos… | deseo recibir… |
            sí quiero… | sí deseo… | he leído y… | al suscribirte… | al registrarte… | al hacer clic en… |
            al hacer click… | al continuar… | al enviar… | …cancelar tu suscripción… |
            …cancelar la suscripción… | …darte de baja en cualquier… | …baja cuando quieras… |
            mantente informado… | mantente al día… | mantente al tanto… | manténgase informado… |
            manténgase al día… | no te pierdas ninguna… | no te pierdas nada… | entérate… |
            activa las notificaciones… | activar notificaciones… | activar alertas… |
            las noticias más importantes…correo… | todas las noticias…correo…
        """,
        "subscription": """
            …accesos gratuitos… |
            suscríbete… | suscribirse | suscribirme | suscripción | suscriptores | hazte suscriptor… |
            hazte socio… | hazte premium… | hazte socia… | solo para suscriptores… |
            exclusivo suscriptores… | exclusivo para suscriptores… | contenido exclusivo… |
            este contenido es exclusivo… | para seguir leyendo… | para continuar leyendo… |
            sigue leyendo… | seguir leyendo… | lee sin límites… | lee… sin límites | …acceso ilimitado… |
            …artículos gratis… | prueba gratis… | suscríbete por… | apoya… periodismo |
            …periodismo independiente… | dona | donar | haz una donación… | regalar artículo… |
            regala este artículo… | premium | navega sin publicidad… | suscríbete ahora… | suscríbete y… |
            suscríbete desde… | suscríbete hoy… | suscríbete para… | suscribirme ahora… |
            ya soy suscriptor… | soy suscriptor… | si eres suscriptor… | si ya eres suscriptor… |
            eres suscriptor… | hazte miembro… | hágase socio… | hazte…socio… |
            únete a…comunidad…suscriptor… | únete por… | conviértete en… | solo para…suscriptor… |
            solo suscriptores… | solo disponible para… | disponible solo para… |
            contenido para suscriptores… | contenido solo para… | contenido premium… |
            artículo exclusivo… | artículo solo para… | noticia exclusiva para… | nota exclusiva para… |
            esta nota es exclusiva… | esta noticia es exclusiva… | este artículo es exclusivo… |
            este artículo es para… | este contenido es para… | para leer…suscr… |
            para seguir disfrutando… | para seguir leyendo | continuar leyendo… | continúa leyendo… |
            seguí leyendo… | sigue disfrutando… | accede sin límites… | accedé a… | acceso ilimitado… |
            acceso a todo… | lectura ilimitada… | sin límites… | sin permanencia… |
            cancela cuando quieras… | cancelá cuando… | cancela en cualquier… |
            cancelación en cualquier… | prueba un mes… | prueba por… | pruébalo gratis… | pruebe gratis… |
            ver planes… | ver ofertas… | ver oferta… | ver suscripciones… | elige tu plan… |
            elige tu suscripción… | nuestros planes… | planes de suscripción… | oferta de suscripción… |
            aprovecha…oferta… | has leído…artículos… | te quedan… | has alcanzado…límite… |
            has llegado al límite… | apoya nuestro… | apoyá… | ayúdanos a… | …apoya nuestro… |
            …periodismo de calidad…suscr… | …periodismo libre…apoy… | haz tu donación… | dona ahora… |
            dona aquí… | donación | donaciones | regala una suscripción… | artículo de regalo…
        """,
        "share": """
            compartir | compartir en… | comparte | comparte en… | comparte esta noticia… |
            compartir esta noticia… | compartir noticia… | compartir artículo… | comparte este… |
            enviar por… | enviar | imprimir | copiar enlace… | enlace copiado… | copiar link… |
            síguenos… | síguenos en… | seguinos… | síganos… | seguir | seguir en… | sigue… en facebook |
            puedes seguir… en facebook | …en facebook y twitter… | tuitear | twittear | me gusta |
            escuchar | escuchar artículo… | escucha este… | …tamaño de letra… | …fuente preferida… |
            …canal de whatsapp… | …únete a… whatsapp | añádenos a… | compartir esta… | compartir este… |
            compartir el… | compartir la… | compartir por… | compartir vía… | compartir a… |
            compartir con… | comparte el… | comparte la… | comparte con… | comparte tu… | comparte por… |
            compartí… | comparta… | compártelo… | compartido | compartidos | enviar a un amigo… |
            enviar por correo… | enviar por email… | enviar noticia… | enviar artículo… | por correo |
            por email | imprimir noticia… | imprimir artículo… | imprimir nota… | imprimir esta… |
            descargar pdf… | descargar en pdf… | copiar | copiar url… | copiar el enlace… |
            copiar el link… | copia el enlace… | enlace copiado | …síguenos en… | …síganos en… |
            …seguinos en… | sigue toda… | sigue todas… | sigue toda la… | sigue la última hora… |
            sigue nuestra… | sigue nuestras… | sigue nuestro… | sigue el canal… | sigue nuestro canal… |
            siguenos… | sigue…en twitter… | sigue…en instagram… | sigue…en google… | sigue…en whatsapp… |
            sigue…en x… | encuéntranos en… | búscanos en… | contáctanos en… | únete al canal… |
            únete a nuestro canal… | únete a nuestro… | únete a nuestra… | únete a nuestros… |
            …nuestras redes sociales… | …nuestro canal de… | suscríbete…canal… | suscríbete…youtube… |
            suscríbete…podcast… | escucha el podcast… | escucha nuestro… | escucha la… | escuchá… |
            escuchar nota… | escuchar noticia… | escucha…en spotify… | añádenos como… | agréganos… |
            añadir…fuente preferida… | google news… | google discover… | en google noticias… |
            tamaño del texto… | tamaño de texto… | tamaño de fuente…
        """,
        "related": """
            lee también… | lea también… | leer también… | leé también… | te puede interesar… |
            te puede interesar | te podría interesar… | le puede interesar… | puede interesarte… |
            podría interesarte… | también te puede… | también te puede interesar… | también te interesa… |
            mirá también… | mira también… | ver también… | vea también… | vea además… | además :… |
            también lee… | también puedes leer… | más información… | más sobre… | más noticias… |
            más en… | más leídas… | más leídos… | lo más leído… | lo más visto… | las más leídas… |
            las más vistas… | más vistos… | noticias relacionadas… | notas relacionadas… |
            artículos relacionados… | contenido relacionado… | contenidos relacionados… | relacionados |
            relacionadas | relacionado… | temas relacionados… | recomendado… | recomendados… |
            recomendadas… | recomendamos… | te recomendamos… | le recomendamos… | lee más… | leer más… |
            leer más | ver más… | saber más… | saber más | mostrar más… | cargar más… | conoce más… |
            conozca más… | sigue leyendo… | otras noticias… | últimas noticias… | última hora… |
            lo último… | noticias de hoy… | temas :… | temas | etiquetas… | tags | tags :… |
            archivado en… | categorías :… | en esta noticia… | en esta nota… | siguiente | anterior |
            artículo anterior… | artículo siguiente… | próxima noticia… | entra aquí… | haz clic aquí… |
            no te pierdas… | no te lo pierdas… | leer noticia… | lea aquí… | lea más… | índice |
            consulta… aquí | lee aquí… | lee el… | lee la nota… | lee la noticia… | lee nuestro… |
            lee completo… | lee la…completa… | lea el… | lea la… | lea :… | lee :… | lea esta… |
            lea todas… | lea además… | lee además… | leé más… | leé además… | leer nota… |
            leer artículo… | leer completo… | leer la… | leer además… | además lee… | además lea… |
            además de leer… | ver además… | ver nota… | ver noticia… | ver todas… | ver todos… |
            ver todo… | ver aquí… | ver :… | vea aquí… | vea :… | vea más… | ve también… | ve aquí… |
            mira aquí… | mira el… | mira :… | mirá :… | mirá el… | mirá la… | mira más… | mire también… |
            consulta también… | consulta más… | consulta todas… | consulta toda… | consulte también… |
            conoce también… | conocé más… | descubre más… | descubre…también… | entérate de más… |
            infórmate… | más información :… | más información en… | más información aquí… |
            más artículos… | más contenidos… | más historias… | más notas… | más videos… | más vídeos… |
            más para… | más para leer… | más recientes… | más popular… | más populares… | más comentado… |
            más comentadas… | más compartido… | más visto… | más leído… | lo más popular… |
            lo más reciente… | lo más comentado… | lo más compartido… | lo más nuevo… | los más leídos… |
            los más vistos… | las más recientes… | las noticias más… | noticias más leídas… |
            noticias más vistas… | noticias destacadas… | noticias recientes… | noticias recomendadas… |
            noticias similares… | noticias del día… | noticias de última… | notas recomendadas… |
            notas más leídas… | notas de interés… | notas similares… | artículos recomendados… |
            artículos más… | artículos recientes… | artículos similares… | artículos populares… |
            contenido recomendado… | contenido sugerido… | contenidos recomendados… |
            contenidos sugeridos… | contenidos similares… | historias relacionadas… |
            historias recomendadas… | historias similares… | vídeos relacionados… | videos relacionados… |
            vídeo relacionado… | links relacionados… | enlaces relacionados… | enlaces de interés… |
            temas de interés… | temas destacados… | temas tratados… | temas en esta… | tópicos… |
            palabras clave… | etiquetado… | etiquetado en… | etiquetado como… | en portada… |
            en tendencia… | lo último de… | último | recomendado para ti… | recomendados para ti… |
            recomendamos leer… | nuestras recomendaciones… | te sugerimos… | te recomendamos leer… |
            te interesa… | te interesará… | te va a interesar… | le interesa… | le sugerimos… |
            lectura recomendada… | lecturas recomendadas… | lecturas relacionadas… | quizás te… |
            quizá te… | tal vez te… | a continuación…lee… | no se pierda… | haga clic aquí… |
            haz click aquí… | hacé clic aquí… | hacer clic aquí… | clic aquí… | click aquí… |
            pincha aquí… | pinche aquí… | pulsa aquí… | entra en…aquí… | sigue aquí… |
            todas las noticias… | todos los artículos… | todas las notas… | toda la información… |
            toda la actualidad… | toda la última hora… | nota anterior… | nota siguiente… |
            noticia anterior… | noticia siguiente… | siguiente artículo… | siguiente noticia… |
            siguiente nota… | entrada anterior… | entrada siguiente… | entradas recientes… |
            entradas relacionadas… | entradas populares… | próximo artículo… | próxima nota… |
            archivado bajo… | categoría :… | sección :… | tabla de contenidos… | tabla de contenido… |
            contenidos | índice de contenidos… | índice de contenido… | volver a…portada | ir arriba… |
            vídeo :… | video :… | en video :… | en vídeo :…
        """,
        "advertisement": """
            publicidad | anuncio | anuncios | patrocinado | contenido patrocinado… |
            continúa después de la publicidad… | la noticia continúa después… |
            …después de la publicidad… | …tras la publicidad… | sigue después de… | publicidad… continúa |
            …enlaces de afiliado… | …enlace de afiliado… | …una comisión… | comprar | publirreportaje… |
            - publicidad - | anuncios google… | espacio publicitario… | espacio patrocinado… |
            contenido de marca… | contenido de pago… | contenido promocionado… | contenido ofrecido por… |
            patrocinado por… | este artículo contiene…enlaces… | este contenido…afiliad… |
            …enlaces de afiliados… | …enlaces afiliados… | …programa de afiliados… |
            …recibir una comisión… | …recibe una comisión… | desactiva…bloqueador… | comprar ahora… |
            compra ahora… | comprar en… | ver precio… | ver en amazon… | compra en amazon… |
            comprar en amazon… | la nota continúa… | la noticia sigue… | sigue después… |
            sigue leyendo tras… | después de la publicidad… | la historia continúa…
        """,
        "consent": """
            …cookies… aceptar | …utiliza cookies… | política de privacidad… | …política de privacidad… |
            política de cookies… | aviso legal… | términos y condiciones… | aceptar | aceptar todo… |
            rechazar | configurar | acepto… | …aceptas… cookies | contenido no disponible… |
            condiciones de uso… | privacidad y cookies… | …privacidad y cookies este… |
            …este sitio usa cookies… | …este sitio utiliza cookies… | …este sitio web utiliza cookies… |
            …este sitio web usa cookies… | …esta web utiliza cookies… | …esta web usa cookies… |
            …esta página utiliza cookies… | …utilizamos cookies… | …usamos cookies… | …uso de cookies… |
            …el uso de las cookies… | …política de cookies… | …configurar cookies… | configurar cookies… |
            configuración de cookies… | configuración de privacidad… | preferencias de cookies… |
            preferencias de privacidad… | gestionar cookies… | aceptar cookies… | aceptar y continuar… |
            aceptar y cerrar… | acepto | aceptar todas… | rechazar todo… | rechazar todas… | rechazar y… |
            continuar sin aceptar… | valoramos tu privacidad… | su privacidad… | tu privacidad… |
            nos importa tu privacidad… | …protección de datos…política… | términos de uso… |
            aviso de privacidad… | política de protección… | condiciones generales… |
            para ver este contenido… | para visualizar este… | para mostrar este… |
            este contenido no está… | este contenido está bloqueado… | este contenido…cookies… |
            contenido externo… | contenido bloqueado…
        """,
        "app": """
            descarga la app… | descarga nuestra app… | descarga… app… | …nuestra app… | …en app store… |
            descarga la aplicación… | descarga nuestra… | descargá…app… | descargue…app… |
            descargar…app… | descargar la app… | descarga gratis…app… | descarga ya…app… |
            descárgate la app… | descárgala… | …nuestra aplicación… | …disponible en app store… |
            abrir en la app… | abrir en app… | leer en la app… | escanea el código…
        """,
        "rights": """
            …todos los derechos reservados… | …derechos reservados… | prohibida su reproducción… |
            …prohibida la reproducción… | fuente :… | fuentes :… | con información de… |
            (con información de… | efe | agencias | créditos :… | redacción | este contenido es publicado…
        """,
        "media": """
            foto :… | fotos :… | imagen :… | imágenes :… | fotografía :… | vídeo | video | vídeos |
            videos | ver vídeo… | ver video… | ver galería… | galería | fotogalería… | ampliar… | cerrar |
            abrir | reproducir | pie de foto… | audio | crédito :… | ver fotos… |
            ver esta publicación en instagram… | una publicación compartida…
        """,
        "navigation": """
            inicio | menú | buscar | búsqueda | volver | volver arriba… | arriba | más | menos | todo |
            todos | contacto | ayuda | portada | siguiente página… | página siguiente… |
            página anterior… | ir a…portada
        """,
        "contact": """
            sobre el autor… | sobre la autora… | sobre la firma… | sobre la firma | autor :… |
            contacta con… | escríbenos… | reportar un error… | reportar error… | …ha sido útil… |
            ver más artículos… | ver todos los artículos… | ver biografía… | …cuéntanos… |
            conforme a los criterios de… | tienes una historia… | te resultó interesante… | contáctanos… |
            contáctenos… | contactar… | contacto :… | escribe al autor… | escríbanos… | escribinos… |
            envíanos… | envíenos… | envianos… | mándanos… | cuéntanos… | contanos… | cuéntenos… |
            tienes alguna… | tienes información… | tienes un…dato… | tienes dudas… | has visto…error… |
            has encontrado…error… | encontraste un error… | encontró un error… | avísanos… | avisanos… |
            corrige… | corregir… | notificar error… | informar de un error… | informa de un error… |
            ayúdanos a mejorar… | te ha gustado… | te gustó… | te ha resultado… | te resultó… |
            te pareció… | le resultó… | fue útil… | valora este… | valora esta… | más del autor… |
            más de este autor… | más artículos de… | más noticias de…autor… | todos los artículos de… |
            todas las notas de… | ver perfil… | ver todas las noticias de… | sobre los autores… |
            acerca del autor… | acerca de la autora… | autora :… | autores :… | archivo de…autor… |
            edición :… | editado por… | quiénes somos…
        """,
    },
    "it": {
        "comment": """
            commento | commenti | commenta | nessun commento… | lascia un commento… |
            lascia il tuo commento… | aggiungi un commento… | scrivi un commento… |
            inserisci un commento… | vedi i commenti… | leggi i commenti… | mostra commenti… |
            vedi tutti i commenti… | commenta la notizia… | i commenti sono chiusi… | rispondi |
            annulla risposta… | …il tuo indirizzo email non sarà pubblicato… | …i campi obbligatori… |
            salva il mio nome… | partecipa alla discussione… | unisciti alla conversazione… |
            dicci la tua… | di la tua… | …per commentare… | di cosa ne pensi… | cosa ne pensi… |
            commenta l articolo… | commenta con… | scrivi il tuo commento… | inserisci commento… |
            aggiungi commento… | invia commento… | pubblica commento… | pubblica un commento… |
            lascia una risposta… | lascia un messaggio… | tutti i commenti… | mostra i commenti… |
            mostra altri commenti… | carica… commenti | visualizza commenti… | visualizza i commenti… |
            nascondi commenti… | leggi tutti i commenti… | ultimi commenti… | commenti recenti… |
            sii il primo… | ancora nessun commento… | non ci sono commenti… |
            non ci sono ancora commenti… | accedi per commentare… | accedi per… | effettua il login per… |
            effettua l accesso per… | devi essere loggato… | devi essere registrato… | devi accedere… |
            devi effettuare… | registrati per commentare… | per commentare… | per inserire un commento… |
            per lasciare un commento… | partecipa alla conversazione… | unisciti alla discussione… |
            unisciti alla community… | unisciti al… | entra nella community… | la tua opinione… |
            esprimi la tua… | dì la tua… | e tu cosa… | voi cosa… | che ne pensi… | che ne pensate… |
            cosa ne pensate… | faccelo sapere… | …lascia un commento… | regole della community… |
            netiquette… | segnala commento… | segnala abuso… | segnala un abuso… | rispondi a… |
            mostra risposte… | ordina per… | più recenti | meno recenti |
            …indirizzo email non verrà pubblicato… | …indirizzo email non sarà pubblicato… |
            …campi obbligatori…
        """,
        "login": """
            accedi | accesso | login | registrati… | registrazione | esci | il mio account |
            crea un account… | hai già un account… | sei già abbonato… | sei già registrato… |
            non hai un account… | password | password dimenticata… | hai dimenticato la password… |
            indirizzo email | ricordami | salva | salva articolo… | salva questo articolo… | accedi o… |
            accedi con… | accedi a… | accedi al tuo… | accedi subito… | accedi qui… | effettua il login… |
            effettua l accesso… | entra con… | area riservata… | area utente… | registrati gratis… |
            registrati gratuitamente… | registrati ora… | registrati subito… | registrati con… |
            registrati o… | registrati | iscriviti gratuitamente… | crea il tuo account… | crea account… |
            crea un profilo… | hai già…account… | hai già un abbonamento… | hai già effettuato… |
            sei già iscritto… | se sei già… | se hai già… | non sei registrato… |
            non sei ancora registrato… | non sei iscritto… | non sei ancora iscritto… |
            non sei ancora abbonato… | nome utente… | username | username o… | recupera password… |
            recupera la password… | password smarrita… | password dimenticata | hai dimenticato… |
            resetta…password… | il tuo account… | il tuo profilo… | il mio profilo… | profilo | logout |
            resta connesso… | ricordati di me… | salva per dopo… | salva l articolo… | salvato |
            leggi dopo… | leggi più tardi… | aggiungi ai preferiti… | preferiti | benvenuto…accedi…
        """,
        "newsletter": """
            newsletter | newsletters | iscriviti alla… | iscriviti alla newsletter… | iscriviti alle… |
            iscriviti | iscriviti ora… | iscriviti gratis… | ricevi la… newsletter | ricevi… newsletter |
            …nostra newsletter… | …nostre newsletter… | …nella tua casella… | …nella tua mail… |
            …nella tua email… | la tua email… | inserisci la tua email… | il tuo indirizzo email… |
            grazie per esserti iscritto… | resta aggiornato… | rimani aggiornato… |
            ricevi gli aggiornamenti… | ricevi le… notizie… | …annullare l iscrizione… | …disiscriverti… |
            iscriviti a… | iscriviti al… | iscriviti qui… | iscriviti subito… | iscriviti e… |
            iscriviti per… | iscriviti alla nostra… | iscriviti alle nostre… |
            iscrizione alla newsletter… | iscrizione newsletter… | iscrivimi… | mi iscrivo… |
            abbonati alla newsletter… | abbonati alle newsletter… | registrati alla newsletter… |
            ricevi gratis… | ricevi ogni… | ricevi le… | ricevi la… | ricevi il… | ricevi i… |
            ricevi gli… | ricevi via… | ricevi tutte… | ricevi in anteprima… | ricevi notizie… |
            ricevi aggiornamenti… | riceverai… | voglio ricevere… | desidero ricevere… | vuoi ricevere… |
            vuoi restare… | vuoi rimanere… | …newsletter gratuita… | …newsletter settimanale… |
            …newsletter quotidiana… | …le nostre newsletter… | …la nostra newsletter… |
            …newsletter per…iscriviti… | …nella tua casella di posta… | …nella tua posta… |
            …nella tua inbox… | …via mail…ogni… | …via email…ogni… | …direttamente via…mail… |
            le nostre newsletter… | tutte le newsletter… | la nostra newsletter… | la newsletter di… |
            la tua mail… | la tua e mail… | il tuo indirizzo… | il tuo indirizzo e mail… |
            il tuo indirizzo mail… | inserisci l indirizzo… | inserisci il tuo… | inserisci la mail… |
            inserisci email… | inserisci un indirizzo… | indirizzo e mail | indirizzo mail | email |
            e mail | grazie per l iscrizione… | grazie per la tua iscrizione… |
            grazie per esserti registrato… | iscrizione avvenuta… | iscrizione completata… |
            iscrizione confermata… | controlla la tua… | controlla la posta… | ho letto e… |
            ho letto l informativa… | accetto di ricevere… | accetto la… | accetto i termini… |
            acconsento al… | acconsento a… | autorizzo…trattamento… | presto il consenso… |
            iscrivendoti… | iscrivendomi… | registrandoti… | …annullare la tua iscrizione… |
            …cancellarti… | …cancellare l iscrizione… | …disiscriversi… | …in qualsiasi momento…iscri… |
            resta informato… | resta sempre aggiornato… | rimani informato… | rimani sempre… |
            tieniti aggiornato… | tieniti informato… | non perderti… | non perderti nulla… |
            attiva le notifiche… | attiva notifiche… | ricevi le notifiche… | si è verificato un errore… |
            riprova più tardi… | nome e cognome… | nome * | cognome
        """,
        "subscription": """
            abbonati… | abbonamento | abbonamenti | abbonati ora… | solo per abbonati… |
            riservato agli abbonati… | …riservato agli abbonati… | contenuto riservato… |
            articolo riservato… | contenuto esclusivo… | per continuare a leggere… | continua a leggere… |
            …accesso illimitato… | …senza limiti… abbon | prova gratis… | prova gratuita… | sostieni… |
            sostienici… | sostieni il… giornalismo | dona ora… | dona | fai una donazione… | premium |
            regala questo articolo… | disdici quando vuoi… | sblocca… | abbonati a… | abbonati e… |
            abbonati per… | abbonati subito… | abbonati da… | abbonamento digitale… |
            attiva l abbonamento… | attiva…abbonamento… | sottoscrivi… | scegli…abbonamento… |
            scegli il piano… | scegli l offerta… | scopri le offerte… | scopri l offerta… |
            scopri tutte le offerte… | scopri gli abbonamenti… | vedi le offerte… |
            vedi tutte le offerte… | offerta speciale… | offerta…abbonamento… | diventa…abbonato… |
            diventa sostenitore… | diventa socio… | diventa membro… | diventa un… | sei abbonato… |
            se sei abbonato… | già abbonato… | per gli abbonati… | per abbonati… | solo abbonati… |
            solo per gli abbonati… | esclusiva per…abbonati… | esclusivo per…abbonati… |
            contenuto per abbonati… | contenuto premium… | contenuti premium… |
            questo articolo è…abbonati… | questo articolo è riservato… | questo articolo è disponibile… |
            questo contenuto è…abbonati… | questo contenuto è riservato… | per leggere…articolo… |
            per leggere tutto… | per leggere questo… | continua la lettura… | continua leggere… |
            prosegui la lettura… | prosegui nella lettura… | leggi…senza limiti… |
            leggi tutti gli articoli… | accesso illimitato… | accesso completo… | accesso a tutti… |
            accedi a tutti… | …tutti gli articoli…senza limiti… | …senza vincoli… | senza vincoli… |
            …disdici quando vuoi… | disdici in qualsiasi… | cancella quando vuoi… | prova per… |
            prova un mese… | provalo gratis… | hai letto… | ti restano… | hai raggiunto il limite… |
            sostieni il… | sostieni la… | sostieni…giornalismo… | sostieni…informazione… |
            sostieni l informazione… | sostieni il nostro… | supportaci… | aiutaci… |
            …informazione indipendente…sosten… | dona il… | dona adesso… | donazione |
            regala…abbonamento… | regala l articolo…
        """,
        "share": """
            condividi | condividi su… | condividi questo articolo… | condividi l articolo… |
            condividi questo… | condividi con… | condivisioni | stampa | stampa articolo… | invia |
            invia per… | copia link… | copia il link… | link copiato… | seguici… | seguici su… | segui |
            segui… su facebook | segui… su google… | …su facebook e twitter… | mi piace | twitta |
            ascolta | ascolta l articolo… | ascolta questo articolo… | dimensione testo… |
            …fonti preferite… | …fonte preferita… | …canale whatsapp… | riproduzione riservata… |
            seguici anche… | condividi via… | condividi l… | condividi la… | condividi il… |
            condividi per… | condividi tramite… | condividi :… | condivisione | condivisione… |
            invia per email… | invia via… | invia a un amico… | invia ad un amico… | invia email… |
            invia articolo… | via email | via mail | stampa pagina… | stampa questo… |
            stampa l articolo… | versione stampabile… | scarica pdf… | scarica il pdf… | copia |
            copia url… | copia negli appunti… | link | seguici :… | seguici sui… | seguici sul… |
            seguici anche su… | …seguici su… | …seguici sui… | segui…su instagram… | segui…su twitter… |
            segui…su x… | segui…su whatsapp… | segui il…canale… | segui la…pagina… | segui la diretta… |
            segui tutte… | segui tutti… | segui i nostri… | segui le nostre… | segui le notizie… |
            segui…anche su… | segui gli aggiornamenti… | iscriviti al canale… |
            iscriviti al nostro canale… | iscriviti…canale… | iscriviti…youtube… | iscriviti…telegram… |
            unisciti…canale… | entra nel…canale… | entra nel…gruppo… | …sui social…segui… | trovaci su… |
            ci trovi… | aggiungi…fonti… | google news… | google discover… | scegli…fonte…google… |
            fonti preferite… | ascolta il podcast… | ascolta la… | ascolta su… | ascolta ora… |
            ascolta l audio… | dimensione carattere… | dimensione del testo… | testo più grande… |
            mi piace :…
        """,
        "related": """
            leggi anche… | leggi :… | leggi tutto… | leggi di più… | leggi l articolo… | leggi altro… |
            leggi ancora… | vedi anche… | guarda anche… | ti potrebbe interessare… |
            potrebbe interessarti… | potrebbero interessarti… | ti potrebbero interessare… |
            ti può interessare… | può interessarti… | articoli correlati… | correlati | correlato… |
            notizie correlate… | contenuti correlati… | per approfondire… | approfondisci… |
            approfondimenti… | approfondimento :… | altri articoli… | altre notizie… | altri contenuti… |
            più letti… | i più letti… | le più lette… | più lette… | ultime notizie… | ultime news… |
            ultimi articoli… | ultim ora… | in primo piano… | scopri di più… | scopri… anche |
            mostra altro… | mostra di più… | carica altri… | vai a… | consigliati… | raccomandati… |
            da leggere… | da non perdere… | argomenti… | tag :… | tags :… | tags | etichette… |
            articolo precedente… | articolo successivo… | precedente | successivo | prossimo articolo… |
            tutti gli articoli… | indice | sullo stesso argomento… | dello stesso autore… | clicca qui… |
            il video :… | leggi l… | leggi il… | leggi qui… | leggi la… | leggi i… | leggi le… |
            leggi gli… | leggi pure… | leggi su… | leggi subito… | leggi tutte… | leggi altri… |
            leggi altre… | leggete anche… | da leggere anche… | da leggere :… | da vedere… | vedi :… |
            vedi altro… | vedi tutti… | vedi tutte… | vedi di più… | guarda :… | guarda il… | guarda la… |
            guarda le… | guarda i… | guarda tutti… | guarda altri… | guarda su… | guarda ora… |
            guarda subito… | mostra tutti… | mostra tutto… | carica altro… | visualizza altri… |
            visualizza tutti… | potrebbe anche interessarti… | potrebbe piacerti… | potrebbero piacerti… |
            ti consigliamo… | ti consigliamo anche… | ti suggeriamo… | ti può anche… | ti potrebbe… |
            ti potrebbero… | ti è piaciuto… | forse ti… | consigliato per te… | consigliati per te… |
            consigliati da noi… | i nostri consigli… | scelti per te… | scelti dalla redazione… |
            raccomandato… | suggeriti… | suggerimenti… | articoli suggeriti… | articoli consigliati… |
            articoli simili… | articoli recenti… | articoli popolari… | articoli più letti… |
            articoli collegati… | articolo correlato… | articolo collegato… | articoli in evidenza… |
            notizie più lette… | notizie recenti… | notizie simili… | notizie collegate… |
            notizie di oggi… | notizie del giorno… | notizie in evidenza… | news correlate… |
            news più lette… | le ultime notizie… | le ultime news… | le più viste… | le più cliccate… |
            le più commentate… | i più visti… | i più condivisi… | i più commentati… | i più popolari… |
            più visti… | più viste… | più popolari… | più recenti… | più commentati… | più cliccati… |
            il più letto… | in tendenza… | trending… | ultime dal… | ultime da… | ultime :… |
            ultim ora :… | ultime ora… | tutte le notizie… | tutte le news… | tutti gli aggiornamenti… |
            tutto su… | tutti i…articoli… | tutti gli…articoli… | altro da… | altri video… | altre news… |
            altre storie… | altre da… | altri da… | per saperne di più… | per saperne… |
            maggiori informazioni… | ulteriori informazioni… | più informazioni… | più info… |
            maggiori info… | informazioni…clicca… | clicca per… | cliccate qui… | cliccare qui… |
            scopri…qui… | scopri tutti… | scopri tutto… | scopri come…iscri… | continua su… |
            continua qui… | post precedente… | post successivo… | notizia precedente… |
            notizia successiva… | contenuti consigliati… | contenuti simili… | contenuti sponsorizzati… |
            contenuti suggeriti… | video correlati… | video consigliati… | video più visti… |
            foto correlate… | argomenti correlati… | argomenti trattati… | argomenti :… | tema :… |
            temi :… | parole chiave… | etichette :… | categoria :… | categorie :… | categorie |
            archiviato in… | sezione :… | indice dei contenuti… | contenuti dell articolo… |
            dello stesso argomento… | sullo stesso tema… | stesso argomento… | dal nostro archivio… |
            dall archivio…
        """,
        "advertisement": """
            pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato… |
            continua dopo la pubblicità… | …dopo la pubblicità… | l articolo continua dopo… |
            …continua dopo la pubblicità… | …link affiliati… | …link di affiliazione… |
            …una commissione… | acquista ora… | acquista | promo | messaggio promozionale… |
            pubbliredazionale… | - pubblicità - | pubblicità… | pubblicita | pubblicita… |
            annuncio pubblicitario… | annunci google… | advertisement… | spazio pubblicitario… |
            informazione pubblicitaria… | contenuto promozionale… | contenuto realizzato…collaborazione… |
            sponsorizzato da… | articolo sponsorizzato… | questo articolo contiene…link… |
            …link affiliato… | …programma di affiliazione… | …ricevere una commissione… |
            …riceve una commissione… | disattiva…ad… | acquista su… | acquista adesso… | compra su… |
            compra ora… | vedi su amazon… | vedi offerta… | vedi l offerta… | vai all offerta… |
            continua a leggere dopo… | continua dopo… | l articolo prosegue… | l articolo continua… |
            prosegue dopo… | dopo la pubblicità… | ti potrebbe…sponsor…
        """,
        "consent": """
            …cookie… accetta | …utilizza cookie… | privacy policy… | cookie policy… |
            informativa privacy… | …informativa sulla privacy… | accetta | accetta tutti… | rifiuta |
            impostazioni | termini e condizioni… | condizioni d uso… | acconsento… | note legali… |
            per vedere questo contenuto… | …contenuto… cookie… consenso | privacy e cookie… |
            …privacy e cookie questo… | …questo sito utilizza cookie… | …questo sito utilizza i cookie… |
            …questo sito usa cookie… | …questo sito usa i cookie… | …utilizziamo cookie… |
            …utilizziamo i cookie… | …usiamo cookie… | …usiamo i cookie… | …uso dei cookie… |
            …utilizzo dei cookie… | …utilizzo di cookie… | …cookie policy… | …informativa cookie… |
            …informativa privacy… | …preferenze cookie… | preferenze cookie… | preferenze privacy… |
            preferenze sui cookie… | gestisci cookie… | gestisci i cookie… | gestisci preferenze… |
            gestisci consenso… | impostazioni cookie… | impostazioni privacy… | impostazioni dei cookie… |
            accetta i cookie… | accetta cookie… | accetta e continua… | accetta e chiudi… | accetto |
            accetto… | rifiuta tutti… | rifiuta tutto… | rifiuta e… | continua senza accettare… |
            maggiori opzioni… | rispettiamo la tua privacy… | teniamo alla tua privacy… |
            …dati personali…consenso… | …trattamento dei miei dati… | termini d uso… |
            termini di servizio… | condizioni generali… | per visualizzare questo contenuto… |
            per vedere questo… | questo contenuto è bloccato… | questo contenuto non è… |
            questo contenuto…cookie… | contenuto esterno… | contenuto bloccato… |
            contenuto non disponibile…
        """,
        "app": """
            scarica l app… | scarica la app… | …la nostra app… | …su app store… |
            scarica l applicazione… | scarica la nostra… | scarica gratis…app… | scarica ora…app… |
            scarica…app… | scaricala… | …app gratuita… | …nostra applicazione… |
            …disponibile su app store… | apri nell app… | leggi nell app… | continua sull app… |
            la nostra app…
        """,
        "rights": """
            …tutti i diritti riservati… | …riproduzione riservata… | …copyright ©… | fonte :… | fonti :… |
            credits :… | foto :… | ansa | (ansa) | redazione
        """,
        "media": """
            foto :… | immagine :… | video | foto | guarda il video… | guarda la gallery… |
            guarda le foto… | fotogallery… | gallery | galleria | ingrandisci… | chiudi | apri |
            riproduci | didascalia :… | audio | visualizza questo post su instagram… |
            un post condiviso da…
        """,
        "navigation": """
            home | menu | cerca | ricerca | indietro | torna su… | torna alla… home | torna all inizio… |
            altro | tutti | tutte | contatti | aiuto | avanti | pagina successiva… | pagina precedente… |
            vai alla homepage…
        """,
        "contact": """
            informazioni sull autore… | l autore :… | autore :… | scrivici… | segnala un errore… |
            segnala… errore | contattaci… | tutti gli articoli di… | chi siamo… | …ti è stato utile… |
            contatti :… | scrivi alla redazione… | scrivici a… | scriveteci… | inviaci… | invia la tua… |
            invia una segnalazione… | invia segnalazione… | mandaci… | manda…segnalazione… | segnalaci… |
            segnalazioni… | hai una…storia… | hai una segnalazione… | hai notato…errore… |
            hai trovato…errore… | hai visto…errore… | per segnalazioni… | per informazioni…scriv… |
            per scriverci… | ti è stato… | è stato utile… | questo articolo ti… | valuta…articolo… |
            vota…articolo… | vota questo… | il tuo voto… | la tua valutazione… | bio |
            vedi tutti gli articoli… | altri articoli di… | articoli di…autore… | articoli dell autore… |
            l autrice :… | autrice :… | autori :… | sull autore… | sull autrice… | chi è l autore… |
            informazioni su…autore… | a cura della redazione… | correggi…
        """,
    },
    "pt": {
        "comment": """
            comentário | comentários | comentar | nenhum comentário… | sem comentários |
            deixe um comentário… | deixe seu comentário… | deixe o seu comentário… | deixar comentário… |
            deixa um comentário… | escreva um comentário… | escreva seu comentário… |
            adicionar comentário… | ver comentários… | ver todos os comentários… | ler comentários… |
            mostrar comentários… | os comentários estão… | os comentários são de… |
            comentários encerrados… | responder | cancelar resposta… |
            …seu endereço de e mail não será publicado… | …o seu endereço de email não será publicado… |
            …campos obrigatórios… | guardar o meu nome… | salvar meus dados… | participe da conversa… |
            participe da discussão… | seja o primeiro a comentar… | …para comentar… |
            …política de comentários… | regras para comentários… | comente… | dê a sua opinião… |
            dê sua opinião… | o que você achou… | atenção… comentários | comente aqui… | comente esta… |
            comente a… | faça um comentário… | faça o seu comentário… | faça seu comentário… |
            escreva o seu comentário… | escreve um comentário… | envie seu comentário… |
            enviar comentário… | publicar comentário… | postar comentário… | postar um comentário… |
            adicione um comentário… | adicione seu comentário… | deixe uma resposta… |
            deixe sua resposta… | deixe a sua opinião… | deixe sua opinião… | deixa o teu comentário… |
            deixe um recado… | sua opinião… | a sua opinião… | dê a sua… | dê sua… | o que você acha… |
            o que achou… | e você…opinião… | conte para a gente… | conte pra gente… | conta pra gente… |
            seja o primeiro… | ainda não há comentários… | não há comentários… |
            mostrar mais comentários… | carregar comentários… | carregar mais comentários… |
            ver mais comentários… | esconder comentários… | todos os comentários… | últimos comentários… |
            comentários recentes… | comentários… | faça login para comentar… | faça login para… |
            entre para comentar… | inicie sessão para… | inicie sessão para comentar… |
            é necessário estar…logado… | você precisa estar logado… | você precisa fazer login… |
            você deve estar… | tem de iniciar sessão… | tem de fazer login… | precisa estar logado… |
            cadastre se para comentar… | para comentar… | para deixar um comentário… |
            participe…conversa… | participe…debate… | participe dos… | participe do… |
            junte se à conversa… | junte se à discussão… | junte se à comunidade… | junte se… |
            entre na conversa… | entre na discussão… | regras da comunidade… | regras de comentários… |
            normas da comunidade… | termos de uso…comentários… | este é um espaço… |
            este espaço…comentários… | os comentários não… | os comentários publicados… |
            os comentários são… | denunciar comentário… | reportar comentário… | responder a… |
            ver respostas… | ordenar por… | mais recentes primeiro… | mais recentes | mais antigos |
            …deixe seu comentário… | …deixe o seu comentário… | …deixe um comentário… |
            …seu e mail não será publicado… | …endereço de email não será publicado…
        """,
        "login": """
            entrar | login | fazer login… | faça login… | faça seu login… | faça o login… |
            iniciar sessão… | inicie sessão… | registar | registe se… | registre se… | cadastre se… |
            cadastro | sair | minha conta | a minha conta | criar conta… | crie sua conta… |
            já é assinante… | já tem conta… | já possui… conta | não tem conta… | senha | palavra passe… |
            esqueceu… senha… | esqueci minha senha… | esqueceu a sua… | lembrar me | salvar | guardar |
            guardar artigo… | salvar artigo… | salvar para ler depois… | favoritar |
            adicionar aos favoritos… | entre | entre com… | entre ou… | entrar com… | entrar ou… |
            faça login | faça login ou… | fazer login | fazer login com… | acesse sua conta… |
            acesse a sua conta… | acesse…conta… | acessar…conta… | aceder | acessar |
            iniciar sessão com… | sessão iniciada… | login com… | login ou… | já sou assinante… |
            já é cadastrado… | já tem cadastro… | já tem…conta… | já tem uma conta… |
            já possui cadastro… | já tenho conta… | já está registado… | se já é… | se você já… |
            não é assinante… | ainda não é… | ainda não tem… | ainda não possui… | não possui…conta… |
            não tem…conta… | não é cadastrado… | cadastre se gratuitamente… | cadastre se grátis… |
            cadastre se agora… | cadastrar… | faça seu cadastro… | faça o seu cadastro… |
            faça o seu registo… | registe se gratuitamente… | registe se grátis… | registar se… |
            registrar… | criar uma conta… | criar conta grátis… | crie a sua conta… | crie uma conta… |
            criar cadastro… | nome de usuário… | nome de utilizador… | usuário | utilizador |
            esqueceu a senha… | esqueceu sua senha… | esqueceu se da… | recuperar senha… |
            recuperar palavra passe… | redefinir senha… | lembrar de mim | lembrar senha |
            manter conectado… | mantenha me conectado… | meu perfil… | minha área… | olá visitante… |
            bem vindo…login… | ler mais tarde… | guardar para ler… | guardar notícia… | salvar notícia… |
            salvar matéria… | adicionar à lista… | artigo guardado… | terminar sessão | sair da conta
        """,
        "newsletter": """
            newsletter | newsletters | boletim | assine a newsletter… | assine nossa newsletter… |
            assine… newsletter | subscreva a newsletter… | subscreva… newsletter | receba… newsletter |
            …nossa newsletter… | …nossas newsletters… | …nosso boletim… | …no seu e mail… |
            …no seu email… | …na sua caixa de entrada… | …caixa de correio… | receba as… notícias |
            receba notícias… | receba no… | receba diariamente… | inscreva se… | inscreva se na… |
            cadastre se… e receba | seu e mail… | seu email… | o seu email… | digite seu e mail… |
            obrigado por se inscrever… | …cancelar a inscrição… | …cancelar a qualquer momento… |
            quero receber… | fique por dentro… | fique a par… | assine a nossa newsletter… |
            assine nossa… | assine nossas… | assine o nosso boletim… | assine nosso boletim… |
            assine o boletim… | assine gratuitamente… | assine grátis… | assinar newsletter… |
            assinar a newsletter… | subscreva…newsletter… | subscreva a… | subscreva as… |
            subscreva gratuitamente… | subscreva o… | subscrever newsletter… | subscrever a… |
            inscreva se…newsletter… | inscreva se para receber… | inscreva se grátis… | inscreva se em… |
            inscreva se no…boletim… | inscreva se aqui… | inscrever se… | inscrição…newsletter… |
            cadastre se…newsletter… | cadastre se para receber… | cadastre seu e mail… |
            cadastre seu email… | cadastre o seu e mail… | receba…newsletter… | receba…por e mail… |
            receba…por email… | receba…no seu e mail… | receba…no seu email… | receba a… | receba as… |
            receba o… | receba os… | receba gratuitamente… | receba grátis… | receba no seu… |
            receba nossa… | receba nossas… | receba nossos… | receba novidades… | receba conteúdo… |
            receba conteúdos… | receba alertas… | receber newsletter… | receber notificações… |
            receber notícias… | …na sua caixa… | …na sua caixa de correio… | …no teu email… |
            …por e mail…receb… | …newsletter diária… | …newsletter semanal… | …newsletter gratuita… |
            nossas newsletters… | nossa newsletter… | todas as newsletters… | newsletter… |
            newsletter diária… | newsletter semanal… | informe seu e mail… | insira seu e mail… |
            insira o seu… | insira seu email… | introduza o seu… | indique o seu… | digite o seu… |
            digite seu email… | preencha seu… | endereço de e mail… | endereço de email… | e mail |
            email | obrigado pela sua inscrição… | obrigado pela inscrição… | obrigado por subscrever… |
            obrigado por se cadastrar… | obrigado por assinar… | inscrição realizada… |
            inscrição confirmada… | cadastro realizado… | cadastro efetuado… | subscrição efetuada… |
            confirme seu… | confirme o seu… | confirme sua… | verifique seu e mail… | verifique o seu… |
            verifique sua caixa… | li e aceito… | li e concordo… | aceito receber… | aceito os termos… |
            aceito a política… | concordo em receber… | concordo com… | desejo receber… |
            gostaria de receber… | sim quero… | sim desejo… | ao se cadastrar… | ao se inscrever… |
            ao assinar… | ao subscrever… | ao clicar em… | ao clicar… | ao inserir… | ao informar… |
            ao enviar… | ao continuar… | …cancelar sua inscrição… | …cancelar a subscrição… |
            …cancelar a sua subscrição… | …descadastrar… | fique atualizado… | fique informado… |
            fique sempre… | fique ligado… | fique sabendo… | fique bem informado… |
            mantenha se informado… | mantenha se atualizado… | mantenha se a par… | não perca nada… |
            não perca nenhuma… | não perca…notícia… | ative as notificações… | ativar notificações… |
            ativar as notificações… | active as notificações… | quer receber… | quer ficar por dentro… |
            as principais notícias…e mail… | as notícias mais importantes…e mail… | o melhor do…e mail… |
            erro ao… | ocorreu um erro… | tente novamente…
        """,
        "subscription": """
            …acessos gratuitos… |
            assine… já | assine | assine agora… | assine já… | assinar | assinatura | assinaturas |
            assinante | seja assinante… | torne se assinante… | torne se… membro |
            exclusivo para assinantes… | …exclusivo para assinantes… | conteúdo exclusivo… |
            exclusivo assinantes… | …apenas para assinantes… | artigo exclusivo… | para continuar lendo… |
            para continuar a ler… | continue lendo… | continuar a ler… | continue a ler… |
            …acesso ilimitado… | teste grátis… | experimente grátis… | apoie… | apoie o jornalismo… |
            doe | doe agora… | faça uma doação… | oferecer artigo… | oferta de artigos… | presentear |
            premium | subscrever | subscreva… | assine e… | assine para… | assine por… |
            assine a partir… | assine o… | assine a…digital… | assine a… | assine hoje… | assine com… |
            assinar agora… | assinar… | assinatura digital… | assinatura… | seja um assinante… |
            seja membro… | seja um apoiador… | seja apoiador… | seja sócio… | torne se… | torne se um… |
            faça parte… | é assinante… | sou assinante… | se você é assinante… | se é assinante… |
            ainda não é assinante… | conteúdo para assinantes… | conteúdo só para… | conteúdo restrito… |
            conteúdo premium… | conteúdo reservado… | artigo para assinantes… | artigo reservado… |
            artigo exclusivo para… | artigo disponível…assinantes… | este artigo é…assinantes… |
            este artigo é exclusivo… | este artigo é reservado… | este conteúdo é exclusivo… |
            este conteúdo é…assinantes… | esta matéria é exclusiva… | esta reportagem é exclusiva… |
            só para assinantes… | somente assinantes… | somente para assinantes… | exclusivo…assinante… |
            reservado a assinantes… | para assinantes… | para ler…assin… | para ler mais… |
            para ler este… | continue a leitura… | continuar lendo… | continuar a leitura… |
            ler artigo completo… | leia sem limites… | ler sem limites… | acesso ilimitado… |
            acesso a todo… | acesse todo… | aceda a todos… | tenha acesso… | tenha acesso ilimitado… |
            desbloqueie… | desbloquear… | sem fidelização… | sem compromisso… | cancele quando quiser… |
            cancele a qualquer… | …cancele quando quiser… | r$… por mês… | experimente por… |
            experimente já… | experimente 1… | teste por… | ver planos… | ver ofertas… | ver oferta… |
            veja os planos… | veja as ofertas… | conheça os planos… | conheça nossos planos… |
            conheça as ofertas… | escolha seu plano… | escolha o seu plano… | planos de assinatura… |
            oferta especial… | aproveite…oferta… | você leu… | você já leu… | você atingiu o limite… |
            restam…artigos… | atingiu o limite… | apoie nosso… | apoie o nosso… | apoie a… | apoie o… |
            apoie…jornalismo… | apoia o… | apoie este… | apoie nossa… | apoie por pix… |
            ajude…jornalismo… | ajude a manter… | …jornalismo independente…apoi… |
            …jornalismo independente…assin… | …apoie por pix… | …assine o…apoie… | …nosso jornalismo… |
            faça a sua doação… | doe qualquer valor… | doe aqui… | doação | doações | dê de presente… |
            presenteie… | oferecer este artigo… | ofereça…assinatura…
        """,
        "share": """
            compartilhar | compartilhe | compartilhe isso… | compartilhe esta… | compartilhe este… |
            compartilhe no… | compartilhar no… | compartilhar via… | compartilhar em… | compartilhamento |
            partilhar | partilhe | partilhar no… | partilhar artigo… | partilhar notícia… |
            partilhar este… | enviar | enviar por… | imprimir | copiar link… | copiar | link copiado… |
            siga nos… | siga nos no… | siga o… no | siga a… no | siga… no instagram | siga… no google… |
            siga nas redes… | seguir | …no facebook e no… | …nas redes sociais… | tweetar | curtir |
            gostei | gosto | ouvir | ouça | ouça este… | ouvir artigo… | tamanho da letra… |
            …fonte preferida… | …canal do whatsapp… | …no canal… whatsapp… | …grupo de whatsapp… |
            …grupo do whatsapp… | entre no… whatsapp | share this on whatsapp | compartilhe com… |
            compartilhe via… | compartilhe a… | compartilhe o… | compartilhe no whatsapp… |
            compartilhe pelo… | compartilhe :… | compartilhar esta… | compartilhar este… |
            compartilhar com… | compartilhar pelo… | compartilhar por… | compartilhar notícia… |
            compartilhar matéria… | compartilhar a… | compartilhar o… | compartilhamentos |
            compartilhou…vezes… | partilhar via… | partilhar por… | partilhar em… | partilhar com… |
            partilhar o… | partilhar a… | partilhe este… | partilhe esta… | partilhe no… | partilhe o… |
            partilhe com… | partilhas | enviar por e mail… | enviar por email… | enviar a um amigo… |
            enviar para um amigo… | envie por… | envie para… | por e mail | por email | via whatsapp |
            imprimir artigo… | imprimir notícia… | imprimir página… | versão para impressão… |
            baixar pdf… | baixar em pdf… | copiar url… | copiar o link… | copie o link… |
            copiar endereço… | link copiado | siga nos em… | siga nos nas… | …siga nos no… |
            …siga nos nas… | …siga nos… | siga o canal… | siga o…canal… | siga o…perfil… |
            siga o…instagram… | siga a…instagram… | siga o…twitter… | siga o…google… | siga o…whatsapp… |
            siga…no facebook… | siga…no twitter… | siga…no google… | siga…no whatsapp… | siga…nas redes… |
            siga…no threads… | siga…no youtube… | siga também… | siga aqui… | siga todas… | siga tudo… |
            siga ao vivo… | siga…em direto… | segue nos… | segue o…instagram… | segue…no instagram… |
            acompanhe…redes… | acompanhe…no instagram… | acompanhe…no facebook… | acompanhe…whatsapp… |
            acompanhe…canal… | acompanhe a gente… | acompanhe nos… | acompanhe o…nas… | acompanhe tudo… |
            acompanhe todas… | acompanhe as… | acompanhe ao vivo… | acompanhe mais… | nos siga… |
            curta…facebook… | curta nossa… | curta a…página… | curtidas | participe do…grupo… |
            participe do…canal… | participe…whatsapp… | entre no…grupo… | entre no…canal… |
            entre em nosso… | entre para o…grupo… | faça parte do…grupo… | faça parte do…canal… |
            …canal no whatsapp… | …nossas redes sociais… | inscreva se no…canal… | inscreva se…youtube… |
            …inscreva se na… | inscreva se no canal… | assista e…inscreva… | adicione…google… |
            adicione…fonte preferida… | adicionar…fonte preferida… | google news… | google discover… |
            google notícias… | ouça o podcast… | ouça a… | ouça o… | ouça no… | ouça também… |
            ouça agora… | ouvir notícia… | ouvir matéria… | ouça esta… | tamanho do texto… |
            tamanho da fonte… | aumentar fonte… | diminuir fonte… | seguir tema… | seguir autor…
        """,
        "related": """
            leia também… | leia mais… | leia ainda… | leia a… íntegra | leia aqui… | ler mais… |
            ler também… | leia :… | veja também… | veja mais… | veja ainda… | ver mais… | ver também… |
            vê também… | veja :… | saiba mais… | saber mais… | confira… também | confira também… |
            confira mais… | conheça… mais | mostrar mais… | carregar mais… | relacionadas | relacionados |
            relacionado… | notícias relacionadas… | artigos relacionados… | matérias relacionadas… |
            conteúdo relacionado… | conteúdos relacionados… | tópicos relacionados… |
            assuntos relacionados… | temas relacionados… | você pode gostar… | você também pode gostar… |
            você pode se interessar… | você também pode… | pode interessar… | também pode gostar… |
            também lhe pode… | talvez você… goste | recomendado… | recomendados… | recomendadas… |
            recomendamos… | sugestões… | mais lidas… | mais lidos… | as mais lidas… | mais vistas… |
            mais vistos… | mais populares… | mais notícias… | mais sobre… | mais em… | mais artigos… |
            mais informações… | últimas notícias… | últimas | últimas… notícias | outras notícias… |
            tópicos… | tópicos | temas :… | tags | tags :… | etiquetas… | palavras chave… | assuntos… |
            categorias :… | arquivado em… | notícia anterior… | próxima notícia… | próximo | anterior |
            próximo artigo… | artigo anterior… | post anterior… | próximo post… | em destaque… |
            destaques | continue lendo… | clique aqui… | não perca… | a seguir… | nesta notícia… |
            nesta matéria… | índice | sumário | dos nossos parceiros… | leia e… | leia a matéria… |
            leia a notícia… | leia a reportagem… | leia a seguir… | leia a nota… | leia o artigo… |
            leia o texto… | leia outras… | leia outros… | leia esta… | leia abaixo… | leia completo… |
            leia tudo… | leia todas… | leia ainda :… | ler artigo… | ler notícia… | ler a… | ler o… |
            ler tudo… | ler o artigo… | ler a notícia… | ler a matéria… | veja aqui… | veja fotos… |
            veja outras… | veja outros… | veja todas… | veja todos… | veja tudo… | vê mais… | vê aqui… |
            ver aqui… | ver artigo… | ver notícia… | ver tudo… | ver todas… | ver todos… | assista :… |
            assista aqui… | assista agora… | assista mais… | clique e… | clique para… | clique neste… |
            clicar aqui… | acesse aqui… | acesse o…aqui… | acesse também… | acesse mais… | confira :… |
            confira aqui… | confira outras… | confira outros… | confira tudo… | confira todas… |
            conheça mais… | conheça também… | descubra mais… | saiba como…assin… | saiba tudo… |
            saiba o que… | veja como…assin… | entenda mais… | entenda :… | mais detalhes… |
            mais informação… | mais info… | mais conteúdo… | mais conteúdos… | mais histórias… |
            mais matérias… | mais recentes… | mais para ler… | mais para você… | mais comentadas… |
            mais compartilhadas… | mais acessadas… | mais lido… | mais lida… | mais visto… | mais vista… |
            mais vídeos… | as mais vistas… | as mais acessadas… | as mais comentadas… | os mais lidos… |
            os mais vistos… | o mais lido… | últimos artigos… | últimos posts… | último minuto… |
            última hora… | últimas de… | últimas da… | últimas do… | notícias de última… |
            notícias recentes… | notícias mais… | notícias recomendadas… | notícias em destaque… |
            notícias do dia… | notícias similares… | notícias sobre… | notícia relacionada… |
            todas as notícias… | todos os artigos… | tudo sobre… | artigos recentes… |
            artigos recomendados… | artigos semelhantes… | artigos similares… | artigos populares… |
            artigo relacionado… | artigo recomendado… | matérias recomendadas… | matéria relacionada… |
            posts relacionados… | posts recentes… | posts populares… | posts recomendados… |
            post relacionado… | conteúdo recomendado… | conteúdo sugerido… | conteúdos recomendados… |
            conteúdos sugeridos… | conteúdos semelhantes… | vídeos relacionados… | vídeo relacionado… |
            links relacionados… | links úteis… | outras matérias… | outros artigos… | outros conteúdos… |
            outras histórias… | outros posts… | outros assuntos… | recomendado para você… |
            recomendados para você… | recomendados para si… | recomendação… | sugestão de leitura… |
            sugestões de leitura… | sugerido para… | sugeridos… | você pode…gostar… | você vai gostar… |
            você também vai… | você vai querer… | também pode…interess… | também te pode… |
            pode também gostar… | pode gostar… | poderá gostar… | poderá também gostar… |
            poderá interessar… | pode te interessar… | pode lhe interessar… | isso pode te… |
            isto pode interessar… | quer saber mais… | quer mais… | não deixe de… | não perca :… |
            não perca também… | tendências… | trending… | escolhas do editor… | escolha do editor… |
            escolhidas para… | selecionado para… | palavras chave :… | tema :… | etiquetas :… |
            assuntos :… | assunto :… | assuntos desta… | tags… | categoria :… | seção :… | editoria :… |
            próxima matéria… | próximo texto… | matéria anterior… | matéria seguinte… | artigo seguinte… |
            notícia seguinte… | post seguinte… | seguinte | o que você vai… | o que vai encontrar… |
            conteúdo | conteúdos | voltar ao início… | voltar para… | ir para…topo | do arquivo… |
            do nosso arquivo… | vídeo :… | em vídeo :…
        """,
        "advertisement": """
            publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado… |
            continua após a publicidade… | continua depois da publicidade… | …após a publicidade… |
            …depois da publicidade… | publicidade… continua | …links de afiliado… | …link de afiliado… |
            …uma comissão… | compre agora… | comprar | informe publicitário… | - publicidade - |
            publicidade… | pub | anúncios google… | anúncio… | continua após… | continua depois… |
            a matéria continua… | a notícia continua… | o artigo continua… | o texto continua… |
            continue lendo após… | após a publicidade… | depois da publicidade… | espaço publicitário… |
            conteúdo de marca… | conteúdo publicitário… | conteúdo produzido por… | conteúdo oferecido… |
            oferecido por… | oferecimento… | patrocinado por… | patrocínio… | este artigo contém…links… |
            este conteúdo contém… | este post contém… | …links afiliados… | …link afiliado… |
            …programa de afiliados… | …receber uma comissão… | …recebe uma comissão… |
            …comissão de afiliado… | desative…bloqueador… | compre aqui… | compre na… | compre no… |
            compre já… | comprar na… | comprar no… | comprar agora… | ver na amazon… | ver preço… |
            ver promoção…
        """,
        "consent": """
            …cookies… aceitar | …utiliza cookies… | política de privacidade… | …política de privacidade… |
            política de cookies… | termos de uso… | termos e condições… | aceitar | aceito… |
            aceitar todos… | rejeitar | configurar | …concorda com… cookies | aviso legal… | …lgpd… |
            privacidade e cookies… | …privacidade e cookies esse… | …privacidade e cookies este… |
            …este site usa cookies… | …este site utiliza cookies… | …esse site utiliza cookies… |
            …nosso site utiliza cookies… | …o nosso site utiliza cookies… | …utilizamos cookies… |
            …usamos cookies… | …uso de cookies… | …utilização de cookies… | …política de cookies… |
            …cookies e outras tecnologias… | …cookies e tecnologias… | definições de cookies… |
            configurações de cookies… | configurar cookies… | gerir cookies… | gerenciar cookies… |
            preferências de cookies… | preferências de privacidade… | configurações de privacidade… |
            definições de privacidade… | aceitar cookies… | aceitar todos os… | aceitar e continuar… |
            aceitar e fechar… | aceito | aceito os… | rejeitar todos… | rejeitar cookies… |
            continuar sem aceitar… | mais opções… | valorizamos sua privacidade… |
            valorizamos a sua privacidade… | sua privacidade… | a sua privacidade… |
            respeitamos…privacidade… | …proteção de dados…política… | …aviso de privacidade… |
            aviso de privacidade… | termos de serviço… | condições de uso… | condições de utilização… |
            condições gerais… | …lei geral de proteção de dados…aceit… | para ver este conteúdo… |
            para visualizar este… | este conteúdo está bloqueado… | este conteúdo não está… |
            este conteúdo…cookies… | conteúdo externo… | conteúdo bloqueado… | conteúdo indisponível…
        """,
        "app": """
            baixe o app… | baixe o aplicativo… | baixe nosso… app… | …nosso aplicativo… | …na app store… |
            descarregue a app… | instale… app | baixe o…app… | baixe grátis… | baixe agora…app… |
            baixe nosso aplicativo… | baixe gratuitamente… | baixar o app… | baixar app… |
            baixar aplicativo… | baixe já… | descarregar a app… | descarregue…app… |
            descarregue a aplicação… | …disponível na app store… | …nosso app… | abrir no app… |
            abrir na app… | ler no app… | leia no app… | o nosso app… | nosso app… | aponte a câmera…
        """,
        "rights": """
            …todos os direitos reservados… | …direitos reservados… | proibida a reprodução… |
            …proibida a reprodução… | fonte :… | fontes :… | com informações… | com informações da… |
            * com informações… | crédito :… | créditos :… | com agência… | com agências… | lusa |
            da redação | redação
        """,
        "media": """
            foto :… | fotos :… | imagem :… | imagens :… | vídeo | vídeos | ver vídeo… |
            assista… ao vídeo | assista… também | veja o vídeo… | ver galeria… | ver fotos… | galeria |
            galeria de fotos… | ampliar… | fechar | abrir | reproduzir | legenda :… | áudio |
            reprodução… | divulgação… | foto reprodução… | imagem ilustrativa… |
            ver essa foto no instagram… | uma publicação compartilhada…
        """,
        "navigation": """
            início | menu | buscar | busca | pesquisar | pesquisa | voltar | voltar ao topo… | topo |
            mais | menos | todos | todas | contato | contacto | ajuda | página inicial… |
            próxima página… | página seguinte… | página anterior…
        """,
        "contact": """
            sobre o autor… | sobre a autora… | autor :… | fale conosco… | entre em contato… | envie sua… |
            reportar erro… | reportar um erro… | comunicar erro… | comunique… erro | encontrou… erro |
            …errou… avise | corrigir… artigo | ver todos os artigos… | ver todas as matérias… |
            ver perfil… | …foi útil… | tem uma sugestão… | edição :… | reportagem :… | fale com… |
            fale com a redação… | entre em contacto… | contacte nos… | contate nos… | contato :… |
            contacto :… | escreva para… | escreva nos… | escreva ao… | envie um e mail… |
            envie um email… | envie sua sugestão… | envie a sua… | envie seu… | envie suas… |
            envie fotos… | envie informações… | envie denúncia… | envie uma… | mande sua… | mande para… |
            mande um… | tem uma…informação… | tem informações… | tem uma história… | viu algum erro… |
            viu um erro… | viu algo… | achou um erro… | achou algum erro… | encontrou um erro… |
            encontrou algum… | avise nos… | informar erro… | informe um erro… | comunicar um erro… |
            sugerir correção… | ajude nos a melhorar… | ajude a melhorar… | este conteúdo foi útil… |
            este artigo foi útil… | esta informação foi… | gostou… | gostou da… | gostou do… |
            gostou deste… | gostou dessa… | avalie este… | sua avaliação… | sua nota… | mais do autor… |
            mais deste autor… | mais artigos de… | mais artigos do… | todos os artigos de… |
            todas as notícias de… | ver mais do autor… | sobre os autores… | sobre o colunista… |
            sobre a redação… | autora :… | autores :… | por redação… | quem somos…
        """,
    },
    "nl": {
        "comment": """
            reactie | reacties | reageer | reageren | geen reacties… | plaats een reactie… |
            plaats reactie… | laat een reactie… | schrijf een reactie… | bekijk reacties… |
            bekijk alle reacties… | toon reacties… | lees reacties… | alle reacties… |
            reageer op dit artikel… | beantwoorden | reactie annuleren… |
            …je e mailadres wordt niet gepubliceerd… | …het e mailadres wordt niet gepubliceerd… |
            …vereiste velden… | praat mee… | wat vind jij… | …om te reageren… | huisregels… |
            discussieer mee… | jouw reactie… | uw reactie… | reacties zijn gesloten… |
            mijn naam e mail en site… | reageren op… | reageer op… | reageer nu… | reageer als eerste… |
            reageer hier… | wees de eerste… | geef je reactie… | geef uw reactie… | geef een reactie… |
            jouw mening… | uw mening… | deel je mening… | wat vindt u… | wat denk jij… | wat denk je… |
            laat het ons weten… | laat ons weten… | laat je reactie… | laat uw reactie… |
            laat een bericht… | schrijf je reactie… | schrijf reactie… | plaats je reactie… |
            plaats een bericht… | reactie plaatsen… | reactie toevoegen… | reactie verzenden… |
            reactie versturen… | reactie geven… | reacties bekijken… | reacties lezen… | reacties tonen… |
            reacties laden… | reacties verbergen… | reacties uitgeschakeld… | reacties :… | reacties op… |
            nog geen reacties… | er zijn nog geen reacties… | er zijn geen reacties… | meer reacties… |
            laatste reacties… | recente reacties… | bekijk alle… reacties | bekijk de reacties… |
            lees de reacties… | toon alle reacties… | toon meer reacties… | laad meer reacties… |
            log in om… | login om… | inloggen om… | je moet ingelogd zijn… | u moet ingelogd zijn… |
            je moet inloggen… | u moet inloggen… | je bent niet ingelogd… | om te kunnen reageren… |
            om een reactie… | om te reageren… | registreer om… | meld je aan om… | praat mee over… |
            discussieer… | discussie | doe mee aan…discussie… | doe mee met… | deelnemen aan… |
            ga in gesprek… | spelregels… | gedragsregels… | lees hier onze…huisregels… |
            onze huisregels… | reactieregels… | rapporteer… | meld misbruik… | reactie melden… |
            antwoorden | sorteer op… | nieuwste eerst… | oudste eerst… | …hieronder een reactie… |
            …e mailadres wordt niet gepubliceerd… | …e mailadres zal niet…gepubliceerd…
        """,
        "login": """
            inloggen | log in | aanmelden | registreren | registreer… | uitloggen | mijn account |
            account aanmaken… | maak een account… | maak gratis… account | heb je al een account… |
            heeft u al een account… | al abonnee… | nog geen account… | wachtwoord |
            wachtwoord vergeten… | e mailadres | gebruikersnaam | onthoud mij… | bewaren | bewaar |
            bewaar artikel… | bewaar dit artikel… | opgeslagen | opslaan | leeslijst… | inloggen… |
            inloggen of… | inloggen met… | log hier in… | log in met… | log nu in… | log in of… | login |
            ingelogd als… | ingelogd blijven… | aangemeld blijven… | registreren… | registreer je… |
            registreer nu… | registreer gratis… | registratie | gratis registreren… | gratis account… |
            gratis aanmelden… | account aanmaken | maak een…account… | maak nu een… | maak je account… |
            maak account… | mijn profiel… | mijn artikelen… | mijn lijst… | heb je een account… |
            heeft u een account… | heb je al… | heeft u al… | ik heb al… | ben je al… | bent u al… |
            al een account… | al lid… | al geregistreerd… | nog geen lid… | nog niet geregistreerd… |
            nog geen abonnee… | nieuw hier… | wachtwoord… | wachtwoord herstellen… |
            wachtwoord resetten… | wachtwoord instellen… | gebruikersnaam… | gebruikersnaam of… |
            onthoud mijn… | blijf ingelogd… | welkom terug… | afmelden | bewaar voor later… |
            bewaren voor later… | lees later… | later lezen… | opslaan voor later… | artikel bewaren… |
            artikel opslaan… | artikel opgeslagen… | voeg toe aan…leeslijst… | toevoegen aan…favorieten… |
            favorieten
        """,
        "newsletter": """
            nieuwsbrief | nieuwsbrieven | schrijf je in… nieuwsbrief | schrijf je in voor… |
            schrijf u in… | aanmelden nieuwsbrief… | meld je aan… nieuwsbrief | meld je aan voor… |
            ontvang… nieuwsbrief | ontvang onze… | …onze nieuwsbrief… | …onze nieuwsbrieven… |
            …in je mailbox… | …in uw mailbox… | …in je inbox… | …per mail… ontvang | je e mailadres… |
            uw e mailadres… | jouw e mailadres… | vul je e mailadres… | inschrijven | ingeschreven |
            bedankt voor… inschrijving… | bedankt voor je aanmelding… | …uitschrijven… |
            dagelijks het laatste nieuws… | blijf op de hoogte… | mis niets… | nooit meer iets missen… |
            meld je aan… | meld u aan… | meld je nu aan… | meld je hier aan… | meld je gratis aan… |
            meld je aan voor onze… | meld u aan voor… | aanmelden voor… | schrijf je in… |
            schrijf je hier in… | schrijf je nu in… | schrijf je gratis in… | schrijf u hier in… |
            inschrijven voor… | inschrijven nieuwsbrief… | abonneer je op… | abonneer u op… |
            abonneer je gratis… | abonneer op…nieuwsbrief… | abonneren op… | ontvang…per e mail… |
            ontvang…per mail… | ontvang…in je inbox… | ontvang…in je mailbox… | ontvang de… |
            ontvang het… | ontvang elke… | ontvang elk… | ontvang dagelijks… | ontvang wekelijks… |
            ontvang gratis… | ontvang ons… | ontvang updates… | ontvang alle… | ontvang nieuws… |
            ontvang meldingen… | ik wil…ontvangen… | ik wil graag… | ik ga akkoord… |
            ik geef toestemming… | ja ik wil… | ja ik ontvang… | ja graag… | …gratis nieuwsbrief… |
            …dagelijkse nieuwsbrief… | …wekelijkse nieuwsbrief… | …de nieuwsbrief van… |
            …nieuwsbrief ontvangen… | …nieuwsbrief…aanmelden… | …nieuwsbrief…inschrijven… |
            …voor de nieuwsbrief… | …in jouw inbox… | …in uw inbox… | …in jouw mailbox… |
            …per mail…ontvangen… | onze nieuwsbrief… | onze nieuwsbrieven… | de nieuwsbrief… |
            alle nieuwsbrieven… | nieuwsbrief… | nieuwsbrief ontvangen… | vul uw e mailadres… |
            vul hier je… | vul je e mail… | vul je…in | e mail | email | e mailadres… | jouw e mail… |
            bedankt voor je inschrijving… | bedankt voor het aanmelden… | bedankt voor het inschrijven… |
            bedankt je… | je bent aangemeld… | je bent ingeschreven… | bevestig uw… | check je inbox… |
            check je mailbox… | door je aan te melden… | door je in te schrijven… | door op…te klikken… |
            door verder te gaan… | door je e mail… | …afmelden kan… | …altijd weer uitschrijven… |
            …je altijd afmelden… | …op elk moment…afmelden… | …op elk moment…uitschrijven… | geen spam… |
            blijf up to date… | altijd op de hoogte… | mis geen… | mis nooit… | mis nooit meer… |
            mis niks… | niets missen… | wil je niets missen… | wil je op de hoogte… | wil je elke… |
            pushmeldingen… | pushberichten… | zet meldingen…aan… | meldingen aan… | meldingen ontvangen… |
            volg dit onderwerp… | er is iets misgegaan… | er ging iets mis… | probeer het later… |
            probeer het opnieuw…
        """,
        "subscription": """
            abonneer… | abonneren | word abonnee… | word lid… | abonnement | abonnementen |
            neem een abonnement… | alleen voor abonnees… | exclusief voor abonnees… |
            …exclusief voor abonnees… | dit artikel is… abonnees | premium | plus artikel… |
            lees verder met… | om verder te lezen… | verder lezen… | lees dit artikel… gratis |
            …onbeperkt toegang… | …onbeperkt lezen… | probeer gratis… | probeer nu… | steun ons… |
            steun… journalistiek | doneer… | doneer nu… | deel dit artikel gratis… | geef cadeau… |
            geef artikel cadeau… | maandelijks opzegbaar… | abonneer nu… | abonneer je… | abonneer u… |
            abonneer | abonneren… | abonnee worden… | abonnee worden | word nu abonnee… | word nu lid… |
            word member… | word donateur… | word vriend… | lid worden… | lid worden |
            kies je abonnement… | kies een abonnement… | kies uw abonnement… | bekijk abonnementen… |
            bekijk de abonnementen… | bekijk onze abonnementen… | bekijk alle abonnementen… |
            bekijk aanbieding… | bekijk de aanbieding… | bekijk aanbod… | naar abonnementen… |
            aanbieding…abonnement… | ik ben al…abonnee… | ben je abonnee… | bent u abonnee… |
            ben je al abonnee… | bent u al abonnee… | voor abonnees… | alleen met een abonnement… |
            exclusief abonnees… | dit artikel is alleen… | dit artikel is exclusief… |
            dit artikel is gratis… | dit artikel is premium… | dit is een premium… | dit is een plus… |
            dit verhaal is…abonnees… | deze inhoud is…abonnees… | premium artikel… | premium content… |
            plus artikel | plusartikel… | lees verder met een… | lees het hele artikel… |
            lees het volledige… | lees dit artikel… | lees onbeperkt… | lees alle artikelen… |
            lees gratis verder… | verder lezen met… | wil je verder lezen… | wilt u verder lezen… |
            wil je dit artikel… | om dit artikel te lezen… | om alles te lezen… | onbeperkt toegang… |
            onbeperkt lezen… | onbeperkte toegang… | toegang tot alle… | krijg toegang… |
            krijg onbeperkt… | …toegang tot alle artikelen… | …onbeperkte toegang… |
            …onbeperkt alle artikelen… | elk moment opzegbaar… | altijd opzegbaar… | opzeggen kan… |
            …maandelijks opzegbaar… | probeer een maand… | probeer het…gratis… | probeer 1… |
            probeer…maand… | nu proberen… | gratis proberen… | gratis proefperiode… | proefabonnement… |
            je hebt…gratis artikelen… | je hebt het maximum… | steun onafhankelijke… | steun onze… |
            steun ons werk… | steun…met een donatie… | …onafhankelijke journalistiek…steun… |
            …steun ons… | …steun onze… | doneren | doneer | doneer hier… | doneer via… | donatie |
            donaties | met een donatie… | draag bij… | cadeau geven… | cadeau…artikel… | artikel cadeau… |
            geef dit artikel… | geef een abonnement… | abonnement cadeau…
        """,
        "share": """
            delen | deel | deel dit… | deel dit artikel… | deel op… | deel via… | delen via… | delen op… |
            gedeeld | printen | print | afdrukken | mail | mailen | kopieer link… | link gekopieerd… |
            volg ons… | volg | volgen | volg ons op… | volg… op facebook | …op facebook en twitter… |
            tweet | tweeten | stuur door… | doorsturen | luister | luister naar dit artikel… |
            lettergrootte… | …voorkeursbron… | …whatsapp kanaal… | vind ik leuk | deel dit bericht… |
            deel dit verhaal… | deel dit op… | deel dit via… | deel artikel… | deel bericht… |
            deel de link… | deel link… | deel pagina… | delen met… | delen met anderen… | artikel delen… |
            bericht delen… | stuur naar… | stuur een mail… | stuur artikel… | stuur via… |
            mail dit artikel… | mail artikel… | mail deze… | e mail dit… | print dit artikel… |
            print artikel… | print deze… | printversie… | afdrukken… | pdf downloaden… | download pdf… |
            kopieer | kopieer de link… | kopieer url… | kopiëren | gekopieerd… | link kopiëren… |
            volg ons via… | volg ons ook… | …volg ons op… | …volg ons… | volg…op instagram… |
            volg…op twitter… | volg…op x… | volg…op google… | volg…op whatsapp… | volg…op tiktok… |
            volg…op linkedin… | volg…live… | volg het laatste… | volg alle… | volg dit… |
            volg de auteur… | volg onderwerp… | like ons… | like…op facebook… | vind ons… |
            vind ons leuk… | bezoek ons op… | word lid van…groep… | word lid van…kanaal… |
            …onze sociale media… | abonneer…kanaal… | abonneer…youtube… | abonneer…podcast… |
            luister de podcast… | luister hier… | luister naar…podcast… | luister via… | luister op… |
            luister dit… | beluister… | artikel beluisteren… | voorlezen | lees voor | voeg…toe…google… |
            voeg toe als… | instellen als…voorkeursbron… | google nieuws… | google news… | tekstgrootte… |
            letters groter… | like | likes
        """,
        "related": """
            lees ook… | lees meer… | lees verder… | lees hier… | lees :… | ook lezen… | bekijk ook… |
            bekijk meer… | bekijk… hier | zie ook… | kijk ook… | luister ook… | meer over… | meer van… |
            meer uit… | meer nieuws… | meer lezen… | meer artikelen… | meer weten… | meer laden… |
            meer informatie… | toon meer… | gerelateerd… | gerelateerde artikelen… | gerelateerde… |
            verwante artikelen… | vergelijkbare… artikelen | aanbevolen… | aanraders… |
            dit vind je misschien… | misschien vind je… | wellicht ook interessant… | ook interessant… |
            interessant voor jou… | meest gelezen… | best gelezen… | populair… | laatste nieuws… |
            het laatste nieuws… | net binnen… | ander nieuws… | andere artikelen… | onderwerpen… | tags |
            tags :… | trefwoorden… | categorie :… | volgende | vorige | volgend artikel… |
            vorig artikel… | vorig bericht… | volgend bericht… | alles over… | inhoud | inhoudsopgave… |
            mis ook niet… | klik hier… | deze artikelen… ook | lees ook :… | lees het…hier… | lees dit… |
            lees het artikel… | lees hier meer… | lees hier het… | lees hier alles… | lees hierover… |
            lees artikel… | lees nu… | lees ons… | lees onze… | lees alles over… | lees de…hier… |
            lees verder :… | lees verder op… | lees verder in… | lees verder onder… | lees volledig… |
            ook leuk… | ook op… | ook :… | ook in het nieuws… | bekijk :… | bekijk het… | bekijk de… |
            bekijk alle… | bekijk alles… | bekijk hier… | bekijk onze… | bekijk hieronder… |
            bekijk artikel… | bekijk dit… | zie ook :… | zie hier… | zie verder… | zie onze… |
            kijk hier… | kijk verder… | kijk nu… | kijk ook :… | klik en… | klik op… | klik dan… |
            ontdek meer… | ontdek ook… | ontdek onze… | ontdek alle… | ontdek hier… | naar het artikel… |
            naar artikel… | naar overzicht… | naar de homepage… | terug naar… | terug naar overzicht… |
            terug naar het overzicht… | toon alle… | toon alles… | laad meer… | laad…artikelen |
            meer laden | meer tonen… | meer bekijken… | meer hierover… | meer op… | meer nieuws over… |
            meer over dit… | meer over deze… | meer berichten… | meer video s… | meer verhalen… |
            meer weten over… | meer van deze… | meer voor jou… | meer info… | alle artikelen… |
            alle berichten… | alle nieuws… | al het nieuws… | andere berichten… | andere verhalen… |
            anderen lazen ook… | anderen lezen… | anderen bekeken… | lezers lazen… |
            gerelateerde berichten… | gerelateerd nieuws… | gerelateerde onderwerpen… |
            verwante berichten… | verwante onderwerpen… | vergelijkbare berichten… |
            aanbevolen artikelen… | aanbevolen voor… | aanrader… | aanraders voor… | onze aanraders… |
            onze tips… | onze selectie… | tips van de redactie… | tip van de redactie… |
            de redactie raadt… | redactietip… | keuze van de redactie… | geselecteerd voor… |
            voor jou geselecteerd… | speciaal voor jou… | dit vind je… | vind je dit… |
            misschien ook interessant… | misschien interessant… | interessant voor… | ook voor jou… |
            meest bekeken… | meest gedeeld… | best bekeken… | populair nu… | populaire artikelen… |
            populaire berichten… | trending… | nu populair… | nu in het nieuws… | nu op de voorpagina… |
            laatste artikelen… | laatste berichten… | laatste updates… | laatste video s… |
            nieuwste artikelen… | nieuwste berichten… | recente berichten… | recent nieuws… | recent |
            actueel nieuws… | vandaag in het nieuws… | uit het archief… | uit ons archief… |
            eerder verschenen… | eerder schreven we… | eerder berichtten… | volgende artikel… |
            volgende bericht… | vorige artikel… | vorige bericht… | volgend | vorig | ouder | nieuwer |
            oudere berichten… | nieuwere berichten… | onderwerpen :… | onderwerp :… | thema :… | tags… |
            trefwoorden :… | labels :… | categorieën… | rubriek :… | dossier :… | lees het dossier… |
            externe links… | nuttige links… | handige links… | video :… | in beeld :…
        """,
        "advertisement": """
            advertentie | advertenties | adv | gesponsord | gesponsorde… | sponsored |
            tekst gaat verder onder… | artikel gaat verder onder… | het artikel gaat verder… |
            lees verder na de advertentie… | …na de advertentie… | …onder de advertentie… |
            tekst loopt door… | …gaat verder onder… | …gaat verder na… | …een commissie… |
            … partnerbijdrage… | koop nu… | - advertentie - | advertentie… | advertenties… |
            artikel loopt door… | artikel gaat door… | artikel gaat verder… | verhaal gaat verder… |
            tekst gaat verder… | tekst gaat door… | tekst loopt… | het verhaal gaat verder… |
            de tekst gaat verder… | dit artikel gaat verder… | lees verder na… | scroll verder… |
            onder de advertentie… | na de advertentie… | gesponsord… | gesponsord door… |
            gesponsorde content… | gesponsorde inhoud… | sponsored… | partner content… | partnerinhoud… |
            partnerbijdrage… | betaalde…content… | mede mogelijk gemaakt… | dit artikel bevat…links… |
            deze pagina bevat…links… | …affiliatelinks… | …ontvangen wij…commissie… |
            …een kleine commissie… | zet je adblocker… | schakel…adblocker… | koop hier… | koop op… |
            koop bij… | bestel nu… | bestel hier… | bekijk bij… | bekijk prijs… | bekijk op amazon… |
            shop nu… | shop hier… | naar de winkel… | advertentie sluiten… | advertentie overslaan…
        """,
        "consent": """
            …cookies… accepteren | wij gebruiken cookies… | cookies | cookiebeleid… | privacybeleid… |
            …privacybeleid… | privacy | privacyverklaring… | algemene voorwaarden… | accepteren |
            akkoord | alles accepteren… | weigeren | instellingen | cookie instellingen… |
            …geef toestemming… | deze inhoud… cookies | externe inhoud… | …externe content… |
            …toestemming… nodig | gebruiksvoorwaarden… | privacy en cookies… | …privacy en cookies deze… |
            …deze website maakt gebruik van cookies… | …deze website gebruikt cookies… |
            …deze site gebruikt cookies… | …deze site maakt gebruik van cookies… |
            …wij gebruiken cookies… | …we gebruiken cookies… | …wij maken gebruik van cookies… |
            …maakt gebruik van cookies… | …gebruik van cookies… | …het plaatsen van cookies… |
            …cookiebeleid… | …cookieverklaring… | …cookie instellingen… | …cookievoorkeuren… |
            cookieverklaring… | cookievoorkeuren… | cookievoorkeuren wijzigen… | cookies accepteren… |
            cookies weigeren… | cookies beheren… | cookies instellen… | cookies toestaan… |
            accepteer cookies… | accepteer alle… | accepteer alles… | alle cookies… |
            alleen noodzakelijke… | noodzakelijke cookies… | functionele cookies… | weiger alles… |
            alles weigeren… | akkoord en… | ga door zonder… | doorgaan zonder… | voorkeuren aanpassen… |
            voorkeuren beheren… | instellingen aanpassen… | instellingen wijzigen… | meer opties… |
            jouw privacy… | je privacy… | uw privacy… | wij respecteren…privacy… | wij hechten…privacy… |
            …persoonsgegevens…verwerk… | …privacyverklaring… | …privacy statement… | …privacystatement… |
            privacy statement… | privacystatement… | disclaimer | colofon | om deze inhoud… |
            om deze content… | om dit te kunnen… | deze content…cookies… | deze video…cookies… |
            deze inhoud kan niet… | deze inhoud is geblokkeerd… | deze content kan niet… |
            inhoud geblokkeerd… | inhoud laden… | externe content… | externe inhoud laden…
        """,
        "app": """
            download de app… | download onze app… | …onze app… | …in de app store… | download de…app… |
            download gratis…app… | download nu…app… | download hier…app… | download onze… |
            installeer de app… | installeer…app… | open in de app… | open in app… | lees in de app… |
            lees verder in de app… | verder in de app… | de app…downloaden… | …de gratis app… |
            …gratis app… | …via onze app… | …in onze app… | scan de qr code… | onze app…
        """,
        "rights": """
            …alle rechten voorbehouden… | bron :… | bronnen :… | foto :… | auteursrecht… | (anp) | anp |
            redactie | door redactie… | …auteursrecht voorbehouden…
        """,
        "media": """
            foto :… | beeld :… | video | video's | bekijk video… | bekijk de video… | bekijk foto… |
            fotoserie… | fotogalerij… | vergroot… | vergroten | sluiten | openen | speel af… | afspelen |
            audio | bekijk dit bericht op instagram… | een bericht gedeeld door…
        """,
        "navigation": """
            menu | zoeken | zoek | terug | naar boven… | terug naar… boven | terug naar boven… | meer |
            minder | alles | contact | help | voorpagina | volgende pagina… | vorige pagina…
        """,
        "contact": """
            over de auteur… | over de schrijver… | auteur :… | mail de redactie… | tip de redactie… |
            tip ons… | tip… redactie | heb je een tip… | heb je een… gezien | fout gezien… |
            fout zie je een fout… | …neem contact… op met | meer artikelen van… | alle artikelen van… |
            …contact opnemen… redactie | heb je een vraag… | heeft u een vraag… | heeft u een tip… |
            heb je nieuws… | heeft u nieuws… | heb jij…tip… | heb je…opmerking… | heeft u…opmerking… |
            vragen of opmerkingen… | vragen opmerkingen… | tip de… | tip onze… | stuur ons… | stuur je… |
            stuur uw… | stuur een e mail… | stuur een tip… | mail ons… | mail naar… | mail onze… |
            e mail de… | app ons… | bel ons… | neem contact… | neem contact op… | contact :… |
            contact opnemen… | contacteer ons… | laat het weten… | meld het… | meld een fout… |
            fout melden… | fout gevonden… | fout in… | foutje gezien… | foutje… | taalfout… | typefout… |
            spelfout… | zag je…fout… | feedback | feedback geven… | geef feedback… | geef ons feedback… |
            jouw feedback… | wat vind je van…artikel… | wat vond je van… | was dit artikel… |
            was dit nuttig… | vond je dit… | vond je dit artikel… | beoordeel dit… | hoe waardeer… |
            meer van deze auteur… | meer van deze…auteur… | meer artikelen door… | alle berichten van… |
            bekijk alle artikelen… | bekijk profiel… | over de redactie… | over onze… |
            over de schrijfster… | over deze auteur… | auteurs :… | redacteur :… | wie zijn wij…
        """,
    },
    "nordic": {
        "related": """
            les også… | les mer… | les mer om… | læs også… | læs mere… | läs mer… | läs också… |
            läs även… | se også… | se också… | lue myös… | mer om :… | mest lest… | mest läst… |
            mest læste… | relaterte… | relaterade… | relaterede… | siste nytt… | flere saker… |
            fler artiklar… | anbefalt… | anbefalinger… | emner :… | ämnen :…
        """,
        "share": """
            del | dela | del artikel… | dela artikel… | del på… | dela på… | skriv ut… | tips oss… |
            tipsa oss… | kopier lenke… | følg oss… | følg | följ oss…
        """,
        "comment": """
            kommenter | kommentera | kommentarer | kommentar | kommenter artikkelen… | skriv kommentar… |
            vis kommentarer… | visa kommentarer… | les kommentarer…
        """,
        "advertisement": """
            annonse | annons | annonce | reklame | reklam | artikkelen fortsetter under… |
            artikeln fortsätter… | saken fortsetter… | historien fortsetter… | annonsørinnhold… | mainos
        """,
        "login": """
            logg inn | logga in | log ind | logg inn… | logga in… | lagre | spara | gem
        """,
        "newsletter": """
            nyhetsbrev | nyhedsbrev | meld deg på… | anmäl dig… | tilmeld dig… | …våre nyhetsbrev… |
            …vårt nyhetsbrev… | …vores nyhedsbrev…
        """,
        "subscription": """
            bli abonnent… | abonner | prenumerera… | kjøp abonnement… | allerede abonnent… |
            …for abonnenter…
        """,
        "media": """
            foto :… | vis mer… | visa mer… | bilde :… | bild :… | video | fullskjerm…
        """,
    },
}

COMMENT_ACTIONS = (
    "report this comment",
    "report comment",
    "log in to reply",
    "sign in to reply",
    "reply to this comment",
    "kommentar melden",
    "zum antworten anmelden",
    "signaler ce commentaire",
    "connectez-vous pour répondre",
    "denunciar comentario",
    "inicia sesión para responder",
    "segnala commento",
    "accedi per rispondere",
    "denunciar comentário",
    "entre para responder",
    "reactie melden",
    "log in om te reageren",
)
"""What stands under each comment of a thread. As a sentence of its own inside a paragraph it shows that a reader's
comment was taken for a paragraph of the article."""
