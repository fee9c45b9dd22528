"""What the page furniture of the 2020s says, in some thirty languages: players that read articles aloud, summaries by
programs, walls that ask for an account, appeals, closed comments, notifications, polls, channels of chat programs.

The modules of the languages have what is older. How a phrase matches stands in the package.
"""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[Kind, str] = {
    "media": """
        posłuchaj artykułu… | posłuchaj tekstu… | odsłuchaj artykuł… | poslechněte si článek… | přehrát článek… |
        poslechnout článek… | vypočujte si článok… | hallgassa meg a cikket… | ascultă articolul… |
        haberi dinle… | haberi sesli dinle… | yazıyı dinle… | kuuntele artikkeli… | kuuntele juttu… |
        слушать статью… | прослушать статью… | слушать новость… | прослушать новость… |
        слухати статтю… | прослухати статтю… | слухати новину… |
        ακούστε το άρθρο… | άκουσε το άρθρο… | ακούστε την είδηση… |
        استمع إلى المقال… | استمع إلى الخبر… | استمع للمقال… | האזינו לכתבה… | האזנה לכתבה… |
        به این مقاله گوش کنید… | این خبر را بشنوید… | यह लेख सुनें… | लेख सुनें… |
        প্রতিবেদনটি শুনুন… | খবরটি শুনুন… | সংবাদটি শুনুন… | 收听本文… | 收聽本文… | 朗读全文 | 语音播报 |
        この記事を聴く… | 記事を聴く… | この記事を音声で… | 이 기사 듣기… | 기사 듣기… | 음성으로 듣기… |
        ฟังบทความนี้… | ฟังข่าวนี้… | nghe bài viết này… | nghe bài viết | nghe đọc bài… |
        dengarkan artikel ini… | dengarkan berita ini…
    """,
    "login": """
        okumaya devam etmek için… giriş… | kirjaudu sisään jatkaaksesi… | kirjaudu jatkaaksesi… |
        pro pokračování ve čtení… přihlaste… | přihlaste se a čtěte… | войдите чтобы читать… |
        авторизуйтесь чтобы… | войдите или зарегистрируйтесь… | увійдіть щоб читати… |
        авторизуйтеся щоб… | увійдіть або зареєструйтеся… | سجل الدخول لمتابعة… | سجل دخولك… |
        تسجيل الدخول لمتابعة… | התחברו כדי להמשיך… | היכנסו כדי להמשיך… | برای ادامه مطلب وارد شوید… |
        برای خواندن ادامه… وارد شوید… | आगे पढ़ने के लिए लॉग इन… | पढ़ना जारी रखने के लिए… |
        পড়া চালিয়ে যেতে… | 登录后继续阅读… | 登入後繼續閱讀… | 请登录后阅读… | 請登入後閱讀… |
        続きを読むにはログイン… | 続きを読むには会員… | 続きを読むには登録… |
        계속 읽으려면 로그인하세요… | 계속 읽으시려면 로그인… | 로그인하고 계속… |
        เข้าสู่ระบบเพื่ออ่าน… | masuk untuk lanjut membaca… | masuk untuk melanjutkan membaca…
    """,
    "navigation": """
        diese zusammenfassung wurde… ki… | diese zusammenfassung wurde… künstlicher intelligenz… |
        ki generierte zusammenfassung… | ce résumé a été… ia… |
        ce résumé a été… intelligence artificielle… | résumé généré par… | este resumen ha sido… ia… |
        este resumen fue… ia… | este resumen ha sido… inteligencia artificial… |
        este resumen fue… inteligencia artificial… | este resumo foi… ia… |
        este resumo foi… inteligência artificial… | questo riassunto è stato… ia… |
        questo riassunto è stato… intelligenza artificiale… | questa sintesi è stata… ia… |
        streszczenie zostało… ai… | streszczenie wygenerowane… | to podsumowanie zostało… ai… |
        souhrn vytvořila umělá inteligence… | toto shrnutí… umělá inteligence… | bu özet yapay zeka… |
        sammanfattningen är… ai… | denna sammanfattning… ai… | sammendraget er… ai… |
        sammendraget er… ki… | opsummeringen er… ai… | tiivistelmä on tehty tekoälyllä… |
        tekoälyn tekemä tiivistelmä… | это краткое изложение… ии… | краткое содержание создано… |
        цей підсумок… ші… | تم إنشاء هذا الملخص… | هذا الملخص… بالذكاء الاصطناعي… |
        התקציר נוצר… בינה מלאכותית… | תקציר זה נוצר… | این خلاصه… هوش مصنوعی… | यह सारांश… एआई… |
        यह सारांश… ai… | 本摘要由人工智能… | 本摘要由ai… | 摘要由ai生成… | 本文摘要由… | この要約はai… |
        この要約は生成ai… | aiによる要約… | 이 요약은 ai가… | 이 기사 요약은 ai가… |
        ringkasan ini… ai… | ringkasan ini… kecerdasan buatan… | bản tóm tắt này… ai…
    """,
    "contact": """
        une erreur dans l article… | une erreur dans cet article… | sett något fel… | såg du ett fel… |
        hata mı gördünüz… | hata bildir | هل وجدت خطأ… | هل لاحظت خطأ… | الإبلاغ عن خطأ | خطایی دیدید… |
        گزارش خطا | गलती दिखी… | ভুল চোখে পড়েছে… | ভুল ধরিয়ে দিন… | 发现错误 告诉我们… | 我要纠错 |
        纠错 | 内容有误 请… | 誤りを見つけた場合はこちら… | 記事の誤りを報告… | 間違いを報告する |
        間違いを報告 | 오류를 발견하셨나요… | 기사 오류 신고… | พบข้อผิดพลาด แจ้ง… | แจ้งข้อผิดพลาด… |
        phát hiện lỗi báo… | menemukan kesalahan… | laporkan kesalahan… | βρήκατε λάθος… |
        αναφορά λάθους
    """,
    "subscription": """
        contribution réservée aux abonnés | wesprzyj niezależne… | wesprzyj naszą redakcję… |
        bağımsız gazeteciliği destekleyin… | bağımsız gazeteciliği destekle… |
        stöd oberoende journalistik… | stöd vår journalistik… | stötta vår journalistik… |
        tue riippumatonta journalismia… | podpořte nezávislou žurnalistiku… | podpořte naši práci… |
        podporte nezávislú žurnalistiku… | támogassa a független… | támogasd a független… |
        susține jurnalismul independent… | поддержите независимую журналистику… | поддержите редакцию… |
        підтримайте незалежну журналістику… | підтримайте редакцію… |
        στηρίξτε την ανεξάρτητη δημοσιογραφία… | ادعم الصحافة… | ادعموا الصحافة… | תמכו בעיתונות… |
        از روزنامه نگاری مستقل حمایت… | از روزنامه‌نگاری مستقل حمایت… |
        स्वतंत्र पत्रकारिता का समर्थन करें… | 支持独立新闻 | 支持独立新闻 立即… | 支持独立新闻：… |
        支持獨立媒體 | 独立したジャーナリズムを支援… | 독립 언론을 후원해… | 독립언론을 후원해… |
        후원하기 | สนับสนุนสื่ออิสระ… | ủng hộ báo chí độc lập… | dukung jurnalisme independen… |
        dukung jurnalisme kami…
    """,
    "comment": """
        komentarze są wyłączone… | komentarze zostały wyłączone… | yorumlar kapalıdır… |
        yorumlar kapalı… | komentáře jsou uzavřeny… | diskuse je uzavřena… | diskuze je uzavřena… |
        kommentarerna är stängda… | kommentarsfältet är stängt… | kommentarfeltet er stengt… |
        kommentointi on suljettu… | kommentointi on päättynyt… | коментарі закрито… |
        коментування закрито… | τα σχόλια είναι κλειστά… | τα σχόλια έχουν κλείσει… | التعليقات مغلقة… |
        התגובות סגורות… | نظرات بسته است… | टिप्पणियां बंद हैं… | মন্তব্য বন্ধ… | 评论已关闭… |
        評論已關閉… | 留言已關閉… | 留言功能已關閉… | コメントは締め切りました… |
        コメントは受け付けていません… | 댓글이 닫혔습니다… | ปิดการแสดงความคิดเห็นแล้ว… |
        bình luận đã đóng… | komentar ditutup… | kolom komentar ditutup…
    """,
    "app": """
        turn on desktop notifications for… |
        enable notifications for breaking… | meldingen aanzetten… | włącz powiadomienia… |
        zapnout upozornění… | zapněte si upozornění… | slå på notiser… | aktivera notiser… |
        ota ilmoitukset käyttöön… | salli ilmoitukset… | bildirimleri aç… | uygulamamızı… indirin… |
        включить уведомления… | включите уведомления… | увімкнути сповіщення… | увімкніть сповіщення… |
        завантажте наш застосунок… | завантажте застосунок… | ενεργοποίηση ειδοποιήσεων… |
        ενεργοποιήστε τις ειδοποιήσεις… | تفعيل الإشعارات… | فعل الإشعارات… | حمل تطبيقنا… |
        حملوا تطبيقنا… | הפעלת התראות… | הפעילו התראות… | فعال کردن اعلان… | فعال کردن اعلان‌ها… |
        اپلیکیشن ما را… | नोटिफिकेशन चालू… | नोटिफिकेशन ऑन… | हमारा ऐप… डाउनलोड… | নোটিফিকেশন চালু… |
        আমাদের অ্যাপ… ডাউনলোড… | আমাদের অ্যাপ ডাউনলোড… | 开启通知 | 開啟通知 | 开启推送 |
        通知をオンにする | 通知を受け取る | 알림 켜기 | 알림 받기 | เปิดการแจ้งเตือน… | bật thông báo… |
        aktifkan notifikasi… | unduh aplikasi kami…
    """,
    "share": """
        dela artikeln | bizi… takip edin… | bizi… takip et… | আমাদের… অনুসরণ করুন… |
        ফেসবুক… আমাদের অনুসরণ করুন… | …গুগল নিউজ চ্যানেল ফলো করুন… | 关注我们的微… |
        關注我們的粉絲專頁… | 關注我們的臉書… | line公式アカウントを友だち… | …をinstagramでフォロー… |
        …instagramでフォローする… | …facebookでフォローする… | …xでフォローする… | …팔로우하세요 |
        카카오톡 채널 추가하기 | 카카오톡 채널을 추가하세요… | ติดตามเราบน… | ติดตามเราได้ที่… |
        เพิ่มเพื่อน line… | tham gia kênh… của chúng tôi… | …के लिए हमारे साथ जुड़े रहें… |
        simak berita… google news… | baca berita… google news…
    """,
    "related": """
        …vote in our poll… | stimmen sie ab… | was meinen sie? stimmen sie ab… |
        …répondez à notre sondage… | …vota en nuestra encuesta… | …participa en nuestra encuesta… |
        …vote na enquete… | …vota il sondaggio… | …stem in onze poll… | …ankete katılın… |
        شارك برأيك في استطلاعنا… | شاركنا رأيك… | מה דעתכם? הצביעו… | نظر شما چیست؟ در نظرسنجی… |
        …पोल में वोट करें… | 你怎么看？参与投票… | 参与投票 | あなたはどう思いますか 投票…
    """,
    "newsletter": """
        न्यूजलेटर सब्सक्राइब… | নিউজলেটারে সাবস্ক্রাইব… | berlangganan buletin… |
        berlangganan newsletter…
    """,
    "advertisement": """
        реклама ооо… | реклама ип… | реклама ао… | реклама пао… | реклама erid…
    """,
}
