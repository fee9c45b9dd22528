"""English phrases, by kind; how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.english_labels import LABELS
from expectations.phrases.kinds import Kind

CALLS: dict[Kind, str] = {
    "comment": """
        do you have an opinion… | comment | comments | no comments | no comments yet | add a comment |
        add comment | add your comment | post a comment… | leave a comment… | leave a reply… |
        write a comment… | your comment | view comments… | view all comments… | show comments… |
        hide comments | read comments | see comments | load comments | load more comments |
        comments are closed… | comments have been closed… | comments are moderated… |
        comments are turned off… | comments are disabled… | commenting is closed… | reply | replies |
        show replies | post comment | join the conversation… | join the discussion… | start the conversation |
        be the first to comment… | join our commenting forum… | join thought provoking conversations… |
        most commented | have your say… | what do you think… | tell us what you think… |
        let us know what you think… | let us know in the comments… | share your thoughts… |
        …in the comments section… | …comment section below… | please read our comment policy… |
        …your email address will not be published… | please be respectful… |
        …comment guidelines… | community guidelines… | …commenting guidelines… | …commenting policy… |
        …comments policy… | …please follow our community rules… | conversation | discussion |
        please …your email address will not be published… | required fields are marked |
        notify me of follow up comments… | notify me of new posts… | save my name email and website… |
        report this comment | flag as inappropriate | sort by newest… | sort by oldest… | oldest first |
        newest first | please enable javascript to view the comments… | comments powered by disqus |
        blog comments powered by disqus | view discussion… | share your opinion… | …to leave a comment… |
        …to post a comment… | …to comment on this… | cancel reply | comments may be moderated… |
        join our… forums… | the comments below have not been moderated… | we reserve the right to remove… |
        what are your thoughts… | got something to say… | send a letter to the editor… |
        submit a letter to the editor… | log in to comment… | sign in to comment… | login to comment… |
        register to comment… | comments on this piece… | comments on this article… | comments on this story… |
        comments on this post… | comment now… | comment on this… | comment policy… | comment guidelines… |
        discuss this… | view the comments… | go to comments… | jump to comments… | skip to comments… |
        read the comments… | more comments… | see all comments… | see the comments… | submit comment |
        send comment | recent comments… | top comments… | latest comments… | we want to hear from you… |
        start the discussion… | be the first to leave… | be the first to reply… | be the first to share… |
        no one has commented… | there are no comments… | have something to say… | want to comment… |
        want to join the conversation… | …leave a comment below… | …leave your comments… |
        …leave us a comment… | …comments below… | …let us know in the comments… | …tell us in the comments… |
        …in the comment box below… | …share your thoughts below… | …share your thoughts in the… |
        flag comment | report abuse | report comment… | hide replies | view replies… | load more replies… |
        view more comments… | our community guidelines… | …abide by our community… |
        commenting on this article… | add to the conversation… | join our forum… | join the forum… |
        loading comments… | comments are now closed… | comments loading… | …join our… forum… |
        …your email will not be published… | sort comments… | newest comments… | oldest comments… |
        all comments | commenting guidelines… | commenting policy… | comments policy… |
        this site uses akismet… | learn how your comment data… | enter your comment… | type your comment… |
        fill in your details below… | you are commenting using… | notify me of new comments… |
        notify me of followup… | would love your thoughts… | inline feedbacks | most voted |
        newest most voted | subscribe notify of | notify of | new follow up comments | trackbacks pingbacks |
        trackbacks | pingbacks | pingback :… | trackback :… | what s your reaction… | sort by :… |
        sort by best… | sort by most… | post as guest… | post as a guest… | comment as a guest… |
        comment as guest… | please keep comments… | please keep your comments… |
        viewing… comments | discussion about this post | member discussion… | welcome to the discussion… |
        show… more replies | show… more reply | show… previous comments | show previous comments… |
        load previous comments… | view… new comments | view new comments… | refresh comments |
        write a reply… | write a response… | leave a response… | add a reply… | add reply | post reply |
        post your comment… | have a comment… | got a comment… | sign in and join the conversation… |
        join in the discussion… | join in the conversation… | …please turn off your caps lock… |
        …obscene vulgar lewd… | this comment has been removed… | this comment has been hidden… |
        this comment was removed… | comment removed… | comment deleted… | comments are open… |
        comments are reviewed… | commenting is open… | commenting is available… | commenting is only… |
        only subscribers can comment… | only registered users can comment… |
        become a member of… to start commenting… | to comment you… | to comment please… |
        in order to comment… | you must be a subscriber to comment… | you must be a member to comment… |
        create a display name to comment… | this name will appear with your comment… |
        your comment has been… | your comment is awaiting… | your comment was… | comment submitted… |
        one response to… | one thought on… | popular in the community | respond to this… | reply to this… |
        share your view… | share your views…
    """,
    "login": """
        log in | login | sign in | log out | sign out | register | log in register | sign in register |
        log in to… | my account | sign in to… | sign in with… | log in with… | create an account… |
        create a free account… | already a member… | already have an account… | already registered… |
        don t have an account… | not a member… | forgot password… | forgot your password… |
        forgotten your password… | reset your password… | remember me | password | email address | username |
        enter your email… | enter your password… | please log in… | please login… | please sign in… |
        please register… | thank you for registering… | …to be automatically logged in… |
        …refresh your browser to be logged in… | you must be logged in… | you need to be logged in… |
        you are not logged in… | …email and password don t match… | …find your bookmarks in… |
        article bookmarked | bookmark | bookmarked | save article | save this article… | save for later |
        saved | register for free… | want to bookmark… | continue with google… | continue with facebook… |
        continue with apple… | register now… | log in here… | you are logged in… | logged in as… |
        log in or… | login or… | sign in or… | create your free account… | create account |
        create free account | not registered… | not yet registered… | new user… | reset password |
        keep me logged in | keep me signed in | username or email… | email or username… | user name |
        your account | manage your account… | please refresh the page… | please verify your… |
        email or password… | incorrect password… | please enter a valid… | please enter your… |
        registration is free… | register here… | you have been logged out… | save to my… | saved to my… |
        confirm password | you can find… bookmarks… | sign in here… | sign in now… | log in now… |
        login here… | access your account… | activate your account… | link your account… |
        set up your account… | your link has expired… | welcome back…sign in… |
        you ve successfully signed in… | you have successfully signed in… |
        you have been successfully signed out… | not you sign out… | not you log out… | signed in as… |
        your session has expired… | add to reading list… | add to my reading list… | add to bookmarks… |
        register to read… | register to continue… | register free to… | register with your… |
        create a free… account… | complete your profile… | manage account | manage my account…
    """,
    "newsletter": """
        next up | stay connected | newsletter | newsletters | sign up | sign up now… | sign up for… |
        sign up to… | sign up here… | sign me up… | signup | subscribe to our newsletter… |
        subscribe to the newsletter… | subscribe to our free… | subscribe to our daily… |
        get our newsletter… | get the newsletter… | get our daily… | get our free… | …in your inbox… |
        …to your inbox… | …our newsletter… | …weekly newsletter… | …daily newsletter… | …email newsletter… |
        …newsletter sign up… | …breaking news emails… | …i would like to be emailed about… |
        enter your email address… | your email address | email | e mail | thank you for subscribing… |
        thanks for subscribing… | thanks for signing up… | thank you for signing up… | you re subscribed… |
        invalid email… | by signing up you… | by subscribing you… | by clicking sign up… |
        unsubscribe | unsubscribe update… | unsubscribe manage… | update your preferences… |
        update your email preferences… | manage your preferences… | view in browser… | view this email… |
        view in your browser… | view online | was this email forwarded… | was this forwarded to you… |
        did someone forward you… | you are receiving this… because… | you re receiving this… because… |
        you received this email because… |
        by submitting your… | by providing your email… | by entering your email… | …unsubscribe at any time… |
        …you can unsubscribe… | …opt out at any time… | get email alerts… | get news alerts… |
        …breaking news alerts… | get the latest… | get more news… | get the best of… | get breaking news… |
        stay informed… | never miss a story… | don t miss a… | …protected by recaptcha… |
        this site is protected by… | …the google privacy policy… | something went wrong… | email sign up… |
        subscribe via email… | join our mailing list… | join our newsletter… | email address |
        we ll send you… | you may opt out… | check your inbox… | sent weekly | sent daily |
        choose your newsletters… | …free newsletter… | …sign up for the… newsletter… | …our newsletters… |
        …morning newsletter… | …our free weekly… | …our free daily… | be the first to know… |
        join our… newsletter… | join over… subscribers… | join thousands of… | join the… newsletter… |
        get updates… | get email updates… | get our best… | get weekly… | get a weekly… | get our weekly… |
        get our top… | get the top… | get our latest… | get… newsletter | get… newsletters… | receive our… |
        receive a weekly… | receive the latest… | receive daily… | receive email… | receive news… |
        your subscription has been confirmed… | you have been subscribed… | you are now subscribed… |
        you re now subscribed… | thank you for your subscription… | thank you for your registration… |
        please check your email… | check your email… | please confirm…email… | subscribe by email… |
        subscribe with your email… | enter email… | your email | email required | email address required… |
        first name | last name | zip code | i agree to receive… | i would like to receive… |
        i want to receive… | yes i d like to… | yes sign me up… | by signing up i… | by checking this box… |
        by registering… | by entering my… | by clicking subscribe… | by clicking submit… |
        …you agree to our terms… | …you agree to the terms… | …agree to our privacy… |
        …acknowledge our privacy… | …accept our privacy… | …our privacy policy… | …our privacy notice… |
        …our terms of service… | …terms of use and privacy… | …terms of service and privacy… |
        …privacy policy and terms… | we won t spam… | no spam… | we hate spam… | we respect your privacy… |
        we never spam… | …unsubscribe anytime… | …unsubscribe any time… | …unsubscribe with one click… |
        stay up to date… | stay in the know… | stay in touch… | keep up to date… | keep up with the latest… |
        keep up with our… | keep me updated… | don t miss out… | never miss a post… | never miss an… |
        …weekly email… | …email alerts… | manage newsletters… | see all newsletters… | more newsletters… |
        like what you re reading… | like what you see… | like this article… | like this story… |
        enjoying this article… | enjoying this story… | enjoyed this article… | enjoy this article… |
        enjoy this story… | enjoyed this story… | enjoyed this post… | want more stories like this… |
        want more like this… | want more news… | want more…newsletter… | want the latest… |
        want to get more… | for more newsletters… | the best of… in your inbox | our free email… |
        sign up below… | sign up free… | sign up today… | subscribe to receive… | subscribe to get… |
        subscribe to the… newsletter… | subscribe to… newsletter | free newsletter… | daily newsletter… |
        weekly newsletter… | email newsletter… | newsletter sign up… | newsletter signup… | newsletter :… |
        this form is protected… | this field is required… | …required field | an error has occurred… |
        you ve successfully… | you have successfully… | subscribed | oops something… | please try again… |
        try again later… | …into your inbox… | …in your mailbox… | …to your email… | …by email every… |
        ready for more | type your email… | email sent check your inbox… | great check your inbox… |
        now check your email… | confirm your email… | confirm your subscription… | subscription confirmed… |
        get alerts for… | get alerts on… | allow notifications… | turn on notifications… |
        enable notifications… | enable push… | subscribe to push… | push notifications… |
        send me the…newsletter… | send me news… | send me updates… | please check the box… |
        manage your email… | manage your newsletter… | manage your preferences… | manage email… |
        manage alerts… | email preferences | …sent straight to you… | subscribe to newsletters… |
        subscribe to alerts… | subscribe for free to…newsletter… | subscribe free… | sign up using… |
        sign up or… | sign up and… | sign up with… | want to know more…newsletter… | want to keep up… |
        in your inbox every… | a weekly newsletter… | our weekly newsletter… | our daily newsletter… |
        our free newsletter… | our email newsletter… | your guide to… in your inbox… |
        your weekly… in your inbox… | one email a… | one email every… | a round up of…inbox… |
        a roundup of…inbox… | the latest… in your inbox… | we ll only use… | we will only use… |
        we won t share your… | we will never share your… | we ll never share your… | we never share your… |
        you re all set… | you re in…check your… | almost there…email… | sorry something went wrong… |
        oh no…something went wrong… | something is wrong with your… | select all newsletters… |
        select newsletters… | pick your newsletters… | follow by email…
    """,
    "subscription": """
        subscribe | subscribe now… | subscribe today… | subscribe here… | subscribe for… | subscribe to… |
        subscriber only… | subscribers only… | already a subscriber… | already subscribed… |
        become a member… | become a subscriber… | become a supporter… | start your subscription… |
        start your… premium subscription… | free trial | get unlimited access… | …for unlimited access… |
        …unlimited digital access… | this article is for subscribers… | this article is for members… |
        this content is for subscribers… | this story is for subscribers… | this is a subscriber… |
        to continue reading… | continue reading with… | …to read the full article… |
        …you have reached your limit… | …you ve reached your… | …free articles remaining… |
        …articles left this month… | …support our journalism… | …support independent journalism… |
        …support quality journalism… | support us | donate | donate now | donate today… | make a donation… |
        give today | …your support makes… | …make a contribution… | …a tax deductible… |
        …consider supporting… | …consider making a donation… | …consider donating… | …if you value our… |
        …help us continue… | buy me a coffee… | …on patreon… | exclusive to subscribers… | premium |
        members only… | cancel anytime… | no commitment… | click here to subscribe… | get the magazine… |
        …print edition…subscribe | special offer for… | …-year subscription to… | …get unlimited access… |
        …enjoy unlimited access… | subscribe and… | subscribe or… | subscribe with… | subscribe by… |
        subscription options | subscriptions | this article is available… | this article is only… |
        this article is exclusive… | this article is premium… | this is premium… | this is a premium… |
        this is exclusive… | premium article… | you ve read… free… | you have… free articles… |
        you have… articles left… | …free articles left… | …free article remaining… |
        …free articles this month… | this is your last free article… | cancel any time… | …cancel anytime… |
        …cancel at any time… | renews automatically… | billed monthly… | billed annually… | billed as… |
        see subscription options… | see all subscriptions… | see our plans… | view offers… | view plans… |
        compare subscriptions… | already have a subscription… | already a digital… | already a print… |
        print subscriber… | print subscribers… | not a subscriber… | not a member yet… | become a patron… |
        become a friend… | join today… | join now… | join us today… | support our work… |
        support independent… | support local… | support quality… | support nonprofit… | …support our work… |
        …support our reporting… | …support our newsroom… | …support local journalism… | …reader supported… |
        …reader funded… | …readers like you… | …keep our journalism… | …funded by readers… | …help fund our… |
        …help fund the work… | give the gift of… | gift article… | contribute now… | unlock unlimited… |
        to continue…subscribe… | to read more…subscribe… | to keep reading… | keep reading with… |
        keep reading for… | continue reading for… | start free trial… | start your free… | try free for… |
        try it free… | get full access… | get access… | get digital access… | get all access… |
        subscriber exclusive… | for subscribers… | member exclusive… | subscriber benefits… |
        you re reading…free… | thanks for reading… | thank you for reading… | or purchase a paid… |
        upgrade to paid… | upgrade now | upgrade to read… | upgrade to continue… | upgrade to a paid… |
        upgrade your account… | upgrade your subscription… | get… off a group subscription… |
        claim my free post… | this post is for…subscribers… | this post is for…members… |
        this page is for…subscribers… | this content is available…members… |
        this content is available…subscribers… | this content is for…subscribers… |
        this content is for…members… | this content is only… | this content is reserved… |
        this content is restricted… | this content is locked… | this content is exclusive… |
        this story is available… | this story is only… | this story is exclusive… | this story is free… |
        this story is part of our… | this article is reserved… | this article is locked… |
        this article is free… | this article is for…subscribers… | this article is for…members… |
        this is a members… | you have reached…limit… | you ve reached…limit… | you have reached…free… |
        you ve hit your limit… | you ve used…free… | you have used…free… | you ve read your… |
        you have read…free… | to read the rest… | to read this… | to read the full… | to view the full… |
        read the full article with… | unlock this… | not ready to subscribe… | still undecided… |
        choose your plan… | choose a plan… | choose your subscription… | select a plan… | pick a plan… |
        see plans… | view subscription… | activate your digital… | activate your subscription… |
        link your subscription… | manage subscription… | manage your subscription… |
        your subscription makes… | your subscription supports… | your subscription helps… |
        your membership supports… | your gift today… | make a one time… | make a monthly… |
        make a recurring… | make a tax deductible… | make a contribution… | make your gift… |
        make your tax deductible… | give once… | one time monthly… | donate monthly… | donate here… |
        donate to support… | donate to our… | please support our… | please support us… |
        become a sustaining… | become a sustainer… | become a supporting… | become a paid… |
        become a paying… | become a free… | become a digital… | become a monthly… | …become a member today… |
        …become a paid subscriber… | …become a paying subscriber… | …become a subscriber today… |
        …becoming a free or paid subscriber… | …becoming a paid subscriber… | …becoming a member…support… |
        …this post is public so feel free to share… | …member supported newsroom… | …we rely on readers… |
        …we rely on support from… | …we depend on readers… | …rely on the support of readers… |
        …our journalism is free… | …our reporting is free… | …our journalism possible… |
        …our reporting possible… | …make our work possible… | …makes our work possible… |
        …makes this work possible… | …make our journalism… | …support our nonprofit… | …support our mission… |
        …support nonprofit journalism… | …support investigative journalism… | …support public media… |
        …support this work…donat… | …supporting our journalism… | …supporting our work… |
        …supporting independent journalism… | …supporting local journalism… | …if our work matters to you… |
        …our journalism needs you… | …our work depends on… | we need your support… | we need your help… |
        we re a nonprofit… | we are a nonprofit… | …if you re able…support… | if you can…please support… |
        if you can…support us… | if you like what…support… | if you appreciate…journalism… |
        if you believe in…journalism… | pay what you can… | join as a member… | enjoy unlimited… |
        enjoy full access… | enjoy free access… | enjoy ad free… | read without ads… | go ad free… |
        ad free reading… | continue with ads… | try for free… | try us free… | try us for… | try one month… |
        get… off your…subscription… | existing subscriber… | already subscribe… | already a paid… |
        already a donor… | already have access… | get your free…account… | you have… gift articles… |
        you have… gift links… | gift link… | gift this… | gift unlocked article… |
        share this article for free… | you have been gifted…
    """,
    "share": """
        share | share this… | share on… | share via… | share to… | share article | share story | share with… |
        tweet | tweet this | pin it | pin | print | print this… | print article | email this… |
        email article | email a friend… | email to a friend… | copy link | link copied… | copy url | copied |
        copied to clipboard… | facebook | twitter | linkedin | whatsapp | pinterest | reddit | instagram |
        youtube | tiktok | telegram | flipboard | messenger | bluesky | threads | tumblr | google | pocket |
        x twitter | follow us… | like us on… | find us on… | …follow us on twitter… |
        …follow us on facebook… | …follow us on instagram… | …on facebook and twitter… | follow | follow on… |
        follow @… | click to share… | click to email… | click to print… | opens in new window… |
        opens in a new window… | like this… | like loading… | shares | views | send us a tip… | save |
        send to a friend… | more sharing options… | listen to this article… | text size | font size… | a a a |
        post | like | likes | save share | share by… | share using… | share link… | share options… |
        share tools | share icon | share now… | tell your friends… | send by email… | email link… |
        print friendly… | printer friendly… | print page… | download pdf | download as pdf | save as pdf |
        cite this… | copy this link… | copy link to… | click to copy… | link to this… | permalink… |
        short link… | shortlink… | follow me… | follow the author… | follow author… | follow topic… |
        follow topics… | follow our… | follow live… | follow the latest… | follow all the latest… |
        follow… coverage… | follow… on instagram… | follow… on facebook… | follow… on threads… |
        follow… on tiktok… | follow… on youtube… | follow… on linkedin… | follow… on bluesky… |
        follow… on google… | follow… on social… | follow… on snapchat… | follow… @… | follow… live here… |
        follow… …follow us on… | connect with me… | like… on facebook… | join… on facebook… |
        join… on whatsapp… | join… whatsapp… | join our telegram… | join our facebook… | join our channel… |
        join our discord… | subscribe to our youtube… | subscribe on youtube… | subscribe to our channel… |
        subscribe to our podcast… | subscribe to the podcast… | subscribe wherever… | subscribe on apple… |
        subscribe on itunes… | listen and subscribe… | listen to… on apple podcasts… |
        listen to… on spotify… | listen to… podcasts… | listen to the podcast… |
        available on apple podcasts… | also available on apple… | …wherever you get your podcasts… |
        …wherever you listen… | …wherever you find your podcasts… | rate and review… | set as preferred… |
        add as preferred… | make us preferred… | …preferred source… | tweets by… | tweet share… |
        share tweet… | share save… | share print… | share email… | facebook twitter… | retweet | retweets |
        whatsapp channel… | listen… min | listen to article… | listen to the article… |
        listen to this story… | listen to story… | listen to the story… | listen to this post… |
        listen to this page… | play this article… | read aloud… | this article is read by… | this audio is… |
        this audio was… | this audio version… | audio generated by… | …automated voice… | narrated by… |
        ai narrated… | hear this article… | hear this story… | add as a preferred… | add us as a… |
        add us on google… | add… as a preferred… | …preferred sources… | choose us on google… |
        follow… on whatsapp… | follow… whatsapp channel… | follow… on telegram… | follow… on twitter… |
        follow… on apple news… | follow… on flipboard… | …you can follow us on… | …our whatsapp channel… |
        …our whatsapp community… | …our telegram channel… | …on our facebook page… | …like our facebook page… |
        …visit our facebook page… | …follow our facebook page… | this article was printed from… |
        this page was printed from… |
        …our social media channels… | …join our whatsapp… | join the… whatsapp… | join the… on whatsapp… |
        republish this… | republish our… | republish for free… | republishing…guidelines… |
        this work is licensed… | this article is licensed… | this story is licensed… |


        you are free to republish… | steal our stories… | embed this… |
        embed code… | copy code | how to cite… | save story | save article to… | save to read later… |
        share full… | share a link…
    """,
    "app": """
        mobile app | download our app… | download the app… | download our… app… | get the app… |
        get our app… | click here to get the… app | …available on the app store… | …on google play… |
        …our install the app… | open in app… | …the free app… | scan the qr code… |
        …on the go by clicking here… | download the… app… | get the… app… | get our… app… | open the app… |
        use the app… | read in the app… | listen in the app… | read in app… | view in app… |
        …available in the app store… | scan qr… | install our… | download on the app store… |
        get it on google play… | app store | google play | our app… | download now | add to home screen… |
        read this story in our app… | read this article in our app… | read more in our app… |
        read more in the app… | continue in app… | continue in the app… | continue reading in…app… |
        …the app store or google play… | …app store and google play… | …download our free app… |
        …download our app… | available on ios… | available for ios… | scan to download… | scan this qr… |
        install app… | install the… app… | on your phone…app… | our free app… | try our app… | try the app…
    """,
    "contact": """
        got a tip… | have a tip… | got a story… | do you have a story… | do you have a tip… | have a story… |
        contact the author… | contact the reporter… | email the author… | write to us… |
        report a correction… | report an error… | report a typo… | request a correction… | see an error… |
        spot an error… | found a mistake… | …if you have a story… | …get in touch with us… | get in touch… |
        reach… at | follow… on twitter | follow… on x | contact… at | send tips… |
        …was this article helpful… | was this helpful… | rate this… | did you like this… |
        suggest a correction… | about the author… | about the authors… | author bio… | view author… |
        see author… | written by… | view all posts… | view profile… | more articles by… | read more by… |
        all posts by… | view bio | view comments | email us… | e mail us… | questions or comments… |
        questions comments… | have a news tip… | have a confidential tip… | have information… |
        do you have information… | if you have a tip… | if you have a news tip… | …news tip… | send us your… |
        tell us how… | tell us your… | submit a tip… | submit a story… | submit news… | submit a letter… |
        report a problem… | report an issue… | report an inaccuracy… | suggest an edit… |
        how can we improve… | leave feedback… | give feedback… | give us feedback… | send feedback… |
        send us feedback… | was this page… | did you find this… | thanks for your feedback… |
        thank you for your feedback… | did we miss… | did we get…wrong… | spotted an error… |
        spotted a…mistake… | see something wrong… | notice an error… | let us know… | contact our… |
        contact the newsroom… | contact the editor… | more from this author… | more by this author… |
        more from the author… | articles by… | meet the author… | author archive… | see all posts by… |
        read full bio | read bio | send us a correction… | send a correction… | submit a correction… |
        correct an error… | report this article… | report a mistake… | flag an error… | see a mistake… |
        see a typo… | see an issue… | find a mistake… | found an error… | found a typo… | spotted a typo… |
        …found an error in this… | …correction or clarification… | have a complaint… | have a correction… |
        have something to add… | have you been affected… | have you got…story… | have you experienced…email… |
        are you affected… | do you know more… | do you know anything… | do you know something… |
        do you have more information… | do you have any information… | do you have something… |
        do you have an idea… | do you have a question… | do you have a view… | do you have feedback… |
        got information… | got a confidential… | got a correction… | got feedback… | got an idea… |
        tell us about… | tell us more… | tell us if… | tell us what… | send your…to… | send your letters… |
        send your story… | send your questions… | send us a message… | send us an email… | send us news… |
        send us photos… | send us pictures… | send us stories… | send us story… | send a tip… |
        write to the editor… | write to the author… | write to the reporter… | email the newsroom… |
        email the reporter… | email the editor… | email our… | email me at… | email your…story… |
        …reach him at… | …reach her at… | …email him at… | …email her at… | …contact the writer at… |
        …contact the reporter at… | …you can email her… | …you can email him… | …follow her on… |
        …follow him on… | …follow the author on… | …get in touch with the author… | …contact us securely… |
        contact info… | contact information… | contact :… | reach the reporter… | reach the author… |
        tip us… | tip line… | anonymous tip… | secure tip… | securedrop… |
        our editorial standards… | our journalism ethics… | our corrections… | ethics policy… |
        editorial policy… | editorial guidelines… | editorial standards… | fact checking policy… |
        corrections policy… | correction policy… | trust project… | the trust project… | about this article… |
        about the writer… | about the reporter… |
        learn more about how we… | read more about how we… | was this article… | was this story… |
        was this content… | was this information… | was this useful… | did you find…helpful… |
        did you find…useful… | did this answer… | no votes so far… | click on a star… |
        we are sorry that this post… | let us improve… | thanks for letting us know… |
        thank you for letting us know… | thanks for rating… | thumbs up | thumbs down
    """,
}
"""What asks something of the reader."""

PHRASES = CALLS | LABELS
