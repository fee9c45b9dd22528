"""Phrases of South and South-East Asia (Hindi to Malay); how they match stands in the package."""

from __future__ import annotations

from expectations.phrases.kinds import Kind

PHRASES: dict[str, dict[Kind, str]] = {
    "hi": {
        "related": """
            यह भी पढ़ें… | यह भी पढ़े… | ये भी पढ़ें… | ये भी पढ़े… | इसे भी पढ़ें… | इसे भी पढ़े… |
            यह भी देखें… | ये भी देखें… | इसे भी देखें… | और पढ़ें… | और पढ़ें :… | पढ़ें :… | पढ़ें पूरी खबर… |
            पूरी खबर पढ़ें… | आगे पढ़ें… | और भी पढ़ें… | ज्यादा पढ़ें… | संबंधित खबरें | संबंधित ख़बरें |
            संबंधित समाचार | संबंधित लेख | खबरें और भी हैं… | खबरें और भी… | और खबरें | अन्य खबरें |
            ताजा खबरें | ताज़ा खबरें | ताज़ा ख़बरें | लेटेस्ट न्यूज़ | बड़ी खबरें | टॉप न्यूज़ |
            सबसे ज्यादा पढ़ी… | सबसे ज़्यादा पढ़ी… | ट्रेंडिंग | आपके लिए | हमारी पसंद | टैग्स :… | टैग :… |
            टॉपिक :… | अगली खबर | पिछली खबर | अगला लेख | पिछला लेख | और देखें | सभी देखें | आपको यह भी पसंद… |
            रिलेटेड न्यूज़ | हिंदी न्यूज़ के लिए… | ताज़ा अपडेट के लिए…
        """,
        "share": """
            शेयर | शेयर करें | शेयर करें :… | साझा करें | कॉपी लिंक | लिंक कॉपी करें | लिंक कॉपी | प्रिंट |
            प्रिंट करें | सेव करें | फॉलो करें | हमें फॉलो करें… | हमें… पर फॉलो करें… | फेसबुक पर शेयर करें |
            व्हाट्सएप पर शेयर करें | ट्विटर पर शेयर करें | व्हाट्सएप चैनल… जुड़ें… | हमारे साथ जुड़ें… |
            हमारे… चैनल को… सब्सक्राइब… | हमारे व्हाट्सएप… | पसंद करें
        """,
        "comment": """
            कमेंट | कमेंट करें | टिप्पणी | टिप्पणियां | टिप्पणियाँ | टिप्पणी करें | टिप्पणी लिखें… |
            अपनी राय दें… | अपनी प्रतिक्रिया दें… | सभी टिप्पणियां… | जवाब दें | कमेंट्स | कमेंट बॉक्स में…
        """,
        "login": """
            लॉगिन | लॉग इन | लॉग इन करें | लॉगिन करें | साइन इन | साइन इन करें | साइन अप | रजिस्टर करें |
            पासवर्ड भूल गए…
        """,
        "subscription": """
            सब्सक्राइब | सब्सक्राइब करें | सदस्यता लें | सदस्य बनें… | आगे पढ़ने के लिए… सब्सक्राइब… |
            पूरी खबर पढ़ने के लिए…
        """,
        "newsletter": """
            न्यूज़लेटर | न्यूजलेटर | न्यूज़लेटर सब्सक्राइब… | हमारे न्यूज़लेटर… | न्यूज़लेटर के लिए… |
            ईमेल दर्ज करें…
        """,
        "advertisement": "विज्ञापन | विज्ञापन के बाद जारी… | विज्ञापन के बाद आगे पढ़ें… | प्रायोजित",
        "consent": """
            हम कुकीज़ का उपयोग… | हम कुकीज का… | यह वेबसाइट कुकीज़… | गोपनीयता नीति | सभी स्वीकार करें
        """,
        "rights": "सर्वाधिकार सुरक्षित… | …सर्वाधिकार सुरक्षित…",
        "app": """
            ऐप डाउनलोड करें… | ऐप खोलें… | हमारा ऐप डाउनलोड… | डाउनलोड करें… ऐप… | ऐप पर पढ़ें… |
            मोबाइल ऐप डाउनलोड…
        """,
        "navigation": "होम | मुख्य पृष्ठ | होम पेज | वापस ऊपर | और लोड करें | बंद करें",
        "media": """
            फोटो :… | फ़ोटो :… | वीडियो :… | वीडियो देखें | तस्वीरें देखें… | फोटो गैलरी | खबर सुनें |
            इस खबर को सुनें…
        """,
        "contact": "संपर्क करें | हमसे संपर्क करें | शिकायत करें",
    },
    "mr": {
        "related": """
            हेही वाचा… | हे ही वाचा… | हेही पाहा… | आणखी वाचा… | अधिक वाचा… | संबंधित बातम्या | संबंधित बातमी |
            ताज्या बातम्या | आणखी बातम्या… | पुढील बातमी | मागील बातमी
        """,
        "share": "शेअर करा | शेअर | लिंक कॉपी करा | आम्हाला फॉलो करा…",
        "comment": "प्रतिक्रिया | प्रतिक्रिया द्या… | टिप्पणी द्या… | आपली प्रतिक्रिया द्या…",
        "advertisement": "जाहिरात",
    },
    "bn": {
        "related": """
            আরও পড়ুন… | আরো পড়ুন… | আরও পড়ুন :… | আরও দেখুন… | আরো দেখুন… | আরও খবর | আরো খবর |
            সম্পর্কিত খবর | সম্পর্কিত নিবন্ধ | সংশ্লিষ্ট খবর | এই বিভাগের আরও… | এ সম্পর্কিত আরও… |
            এ বিভাগের আরো… | সর্বশেষ | সর্বশেষ খবর | সর্বশেষ সংবাদ | সর্বাধিক পঠিত | জনপ্রিয় | বেশি পঠিত |
            বিস্তারিত পড়ুন… | বিস্তারিত | ট্যাগ :… | বিষয় :… | পরবর্তী খবর | আগের খবর | আরও পড়ুন - … |
            আরও সংবাদ…
        """,
        "share": """
            শেয়ার | শেয়ার করুন | শেয়ার করুন :… | লিংক কপি | কপি লিংক | লিংক কপি করুন | প্রিন্ট |
            প্রিন্ট করুন | অনুসরণ করুন… | ফলো করুন… | আমাদের ফলো করুন… | গুগল নিউজে… ফলো… | গুগল নিউজ ফিড…
        """,
        "comment": """
            মন্তব্য | মন্তব্য করুন | মন্তব্য করুন… | মতামত | মন্তব্য লিখুন… | কোনো মন্তব্য নেই… |
            আপনার মতামত লিখুন… | আপনার মতামত দিন… | আপনার মন্তব্য লিখুন…
        """,
        "login": "লগইন | লগ ইন | লগইন করুন | সাইন ইন | নিবন্ধন | সাইন আপ",
        "subscription": "সাবস্ক্রাইব | সাবস্ক্রাইব করুন | সাবস্ক্রাইব করুন…",
        "newsletter": "নিউজলেটার | নিউজলেটার সাবস্ক্রাইব… | আমাদের নিউজলেটার…",
        "advertisement": "বিজ্ঞাপন",
        "rights": "সর্বস্বত্ব সংরক্ষিত… | সর্বস্বত্ব স্বত্বাধিকার… | এই ওয়েবসাইটের কোনো লেখা…",
        "media": "ছবি :… | ভিডিও :… | ভিডিও দেখুন | ছবি দেখুন",
        "navigation": "হোম | প্রচ্ছদ | মূলপাতা | উপরে যান",
    },
    "ta": {
        "related": """
            மேலும் படிக்க… | இதையும் படிக்க… | இதையும் படியுங்கள்… | மேலும் செய்திகள் | தொடர்புடைய செய்திகள் |
            அண்மைச் செய்திகள்
        """,
        "share": "பகிர் | பகிர்க | ஷேர் செய்ய…",
        "comment": "கருத்துகள் | கருத்து தெரிவிக்க…",
        "advertisement": "விளம்பரம்",
    },
    "th": {
        "related": """
            อ่านเพิ่มเติม | อ่านเพิ่มเติม :… | อ่านเพิ่มเติมที่… | อ่านต่อ | อ่านต่อ… | อ่านข่าวอื่น ๆ… |
            อ่านข่าวเพิ่มเติม… | อ่านข่าวที่เกี่ยวข้อง… | อ่านข่าว :… | ข่าวที่เกี่ยวข้อง |
            ข่าวที่เกี่ยวข้อง :… | ข่าวเกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง |
            เนื้อหาที่เกี่ยวข้อง | ข่าวล่าสุด | ข่าวยอดนิยม | ข่าวแนะนำ | ข่าวอื่น ๆ | ข่าวเด่น |
            แนะนำสำหรับคุณ | เรื่องแนะนำ | บทความแนะนำ | บทความล่าสุด | ดูเพิ่มเติม | ดูทั้งหมด | คลิกอ่าน… |
            แท็ก :… | แท็กที่เกี่ยวข้อง | ป้ายกำกับ :… | บทความก่อนหน้า… | บทความถัดไป… | ข่าวก่อนหน้า |
            ข่าวถัดไป | ติดตามข่าวอื่น ๆ… | ข่าวต่อไป | ติดตามข่าวสารได้ที่…
        """,
        "share": """
            แชร์ | แชร์ข่าว | แชร์ข่าวนี้ | แชร์บทความ | แชร์บทความนี้ | แชร์ :… | แชร์เรื่องนี้ | คัดลอกลิงก์ |
            คัดลอกลิงค์ | พิมพ์ | บันทึก | ถูกใจ | ติดตามเรา | ติดตามเราได้ที่… | กดติดตาม… | เพิ่มเพื่อน |
            ส่งต่อ
        """,
        "comment": """
            ความคิดเห็น | แสดงความคิดเห็น | แสดงความคิดเห็น… | ความเห็น | คอมเมนต์ | เขียนความคิดเห็น… |
            ตอบกลับ | ไม่มีความคิดเห็น… | อีเมลของคุณจะไม่แสดง…
        """,
        "login": """
            เข้าสู่ระบบ | ลงทะเบียน | สมัครสมาชิก | สมัครสมาชิกใหม่ | ลืมรหัสผ่าน | ออกจากระบบ | ล็อกอิน
        """,
        "subscription": "สมัครสมาชิกเพื่ออ่าน… | สำหรับสมาชิกเท่านั้น",
        "newsletter": "จดหมายข่าว | สมัครรับข่าวสาร | สมัครรับจดหมายข่าว… | รับข่าวสารทางอีเมล…",
        "advertisement": "โฆษณา | เนื้อหาที่ได้รับการสนับสนุน | พื้นที่โฆษณา",
        "consent": "เว็บไซต์นี้ใช้คุกกี้… | เราใช้คุกกี้… | ยอมรับทั้งหมด | นโยบายความเป็นส่วนตัว",
        "rights": "สงวนลิขสิทธิ์… | ขอสงวนสิทธิ์…",
        "app": "ดาวน์โหลดแอป… | โหลดแอป…",
        "navigation": "หน้าแรก | กลับหน้าแรก | กลับสู่ด้านบน | โหลดเพิ่มเติม | ปิด",
        "media": """
            ภาพ :… | ดูภาพทั้งหมด | ชมคลิป… | คลิป :… | ฟังข่าว | ขอบคุณภาพจาก… | ขอบคุณข้อมูลจาก… |
            ขอบคุณภาพและข้อมูล…
        """,
    },
    "vi": {
        "related": """
            xem thêm… | xem thêm :… | đọc thêm… | đọc thêm :… | đọc tiếp… | xem tiếp… | tin liên quan |
            bài liên quan | tin bài liên quan | bài viết liên quan | bài viết khác | tin khác | tin mới |
            tin mới nhất | tin cùng chuyên mục | tin đọc nhiều | đọc nhiều | đọc nhiều nhất | xem nhiều |
            xem nhiều nhất | tin nổi bật | có thể bạn quan tâm… | bạn có thể quan tâm… | mời độc giả xem thêm… |
            mời bạn đọc xem thêm… | mời quý độc giả xem thêm… | mời quý vị… theo dõi… | mời độc giả đón xem… |
            mời độc giả theo dõi… | chủ đề :… | từ khóa :… | tags :… | thẻ :… | bài tiếp theo… |
            cùng chuyên mục | tin tức mới nhất | tin cùng chủ đề | tiếp tục đọc | bài trước
        """,
        "share": """
            chia sẻ | chia sẻ :… | chia sẻ bài viết | chia sẻ facebook | chia sẻ qua… | copy link |
            sao chép liên kết | sao chép link | in bài viết | bản in | gửi email | gửi bạn bè | lưu bài viết |
            lưu | thích | theo dõi… trên google news… | theo dõi chúng tôi… | quan tâm
        """,
        "comment": """
            bình luận | ý kiến | ý kiến bạn đọc | gửi bình luận | viết bình luận… | xem bình luận… |
            thêm bình luận… | để lại bình luận… | ý kiến của bạn… | gửi ý kiến | trả lời | chưa có bình luận… |
            báo vi phạm | hãy là người đầu tiên bình luận…
        """,
        "login": """
            đăng nhập | đăng ký | đăng nhập để… | đăng ký tài khoản… | quên mật khẩu… | đăng xuất |
            vui lòng đăng nhập… | tạo tài khoản…
        """,
        "subscription": "đăng ký ngay | đặt mua báo… | đăng ký theo dõi… | trở thành thành viên…",
        "newsletter": """
            đăng ký nhận tin… | đăng ký nhận bản tin… | nhận bản tin… | đăng ký bản tin… | nhận tin qua email…
        """,
        "advertisement": """
            quảng cáo | tin tài trợ | bài viết tài trợ | nội dung tài trợ | thông tin doanh nghiệp
        """,
        "consent": """
            trang web này sử dụng cookie… | chúng tôi sử dụng cookie… | chấp nhận tất cả… | chính sách bảo mật
        """,
        "rights": "bản quyền thuộc về… | giữ bản quyền… | cấm sao chép… | ghi rõ nguồn…",
        "app": "tải ứng dụng… | tải app… | cài đặt ứng dụng… | đọc trên ứng dụng…",
        "navigation": """
            trang chủ | về trang chủ | quay lại | lên đầu trang | xem tất cả | tải thêm | mục lục | đóng
        """,
        "media": "ảnh :… | video :… | xem video | nghe bài viết | nghe audio… | xem ảnh | phóng to",
        "contact": "liên hệ | đường dây nóng :… | báo lỗi | gửi bài viết…",
    },
    "id": {
        "related": """
            baca juga… | baca juga :… | baca selengkapnya… | baca lebih lanjut… | baca artikel selengkapnya… |
            baca berita lainnya… | baca berita… lainnya… | baca di sini… | simak juga… | simak juga :… |
            simak video… | simak selengkapnya… | simak berita… lainnya… | lihat juga… | lihat juga :… |
            lihat juga video… | lihat selengkapnya… | tonton juga… | saksikan juga… | saksikan video… |
            berita terkait | artikel terkait | artikel lainnya | berita lainnya | berita terkini |
            berita terbaru | berita terpopuler | berita populer | terpopuler | terkini | terbaru |
            paling banyak dibaca | rekomendasi untuk anda | pilihan editor | pilihan redaksi | topik terkait |
            tag terkait | halaman selanjutnya | halaman berikutnya | selanjutnya | sebelumnya | berikutnya |
            artikel selanjutnya | artikel sebelumnya | lanjut ke halaman… | tags :… | topik :… | kata kunci :… |
            baca lagi… | berita berkaitan | artikel berkaitan | berita lain | ikuti berita… di google news…
        """,
        "share": """
            bagikan | bagikan :… | bagikan artikel… | bagikan berita… | bagikan ini… | kongsi | kongsi :… |
            kongsikan… | salin tautan | salin link | copy tautan | tautan disalin… | cetak | simpan | suka |
            ikuti kami… | ikuti kami di… | ikuti saluran… | ikuti channel… | ikuti whatsapp channel… |
            simak breaking news… | pilih saluran andalanmu… | …pilih saluran andalanmu… |
            ikuti update… | ikuti… di google news… | gabung di channel… | dapatkan update berita… |
            dapatkan berita… langsung… | cek berita dan artikel… google news… | mari bergabung di… | yuk, ikuti…
        """,
        "comment": """
            komentar | beri komentar | tulis komentar… | kirim komentar | tambah komentar… | lihat komentar… |
            lihat semua komentar… | tampilkan komentar… | balas | laporkan | belum ada komentar… |
            jadilah yang pertama… komentar… | silakan login untuk… komentar… |
            alamat email anda tidak akan dipublikasikan… | komen | tinggalkan komen…
        """,
        "login": """
            masuk | daftar | login | log masuk | daftar sekarang | masuk atau daftar… | lupa kata sandi… |
            sudah punya akun… | belum punya akun… | daftar akun… | keluar
        """,
        "subscription": """
            berlangganan | langganan | langganan sekarang… | berlangganan sekarang… | khusus pelanggan |
            artikel ini khusus pelanggan… | sudah berlangganan… | langgan | langgan sekarang… |
            lanjutkan membaca
        """,
        "newsletter": """
            buletin | berlangganan newsletter… | daftar newsletter… | langganan newsletter… |
            dapatkan berita pilihan… email… | masukkan email anda…
        """,
        "advertisement": """
            iklan | scroll untuk melanjutkan… | scroll to continue… | lanjutkan dengan konten… |
            konten bersponsor | konten sponsor | pariwara | gulir untuk lanjut membaca… | advertisement |
            scroll ke bawah untuk… membaca…
        """,
        "consent": """
            situs ini menggunakan cookie… | kami menggunakan cookie… | terima semua cookie… |
            kebijakan privasi | dasar privasi | laman web ini menggunakan cookie…
        """,
        "rights": """
            hak cipta dilindungi… | hak cipta terpelihara… | dilarang keras mengambil konten… |
            dilarang menyalin… | hak cipta ©…
        """,
        "app": """
            unduh aplikasi… sekarang… | download aplikasi… sekarang… | muat turun aplikasi… |
            install aplikasi… sekarang… | buka di aplikasi…
        """,
        "navigation": """
            beranda | halaman :… | kembali ke atas | muat lebih banyak | tampilkan lebih banyak | lihat semua |
            tutup | daftar isi | laman utama
        """,
        "media": """
            foto :… | video :… | gambar :… | lihat foto | tonton video | dengarkan berita… | gambar hiasan
        """,
        "contact": "hubungi kami | laporkan kesalahan… | kirim tulisan… | tentang kami",
    },
}
