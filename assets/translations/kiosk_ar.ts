<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AncientBooks</name>
    <message>
        <source>One page for a hundred items</source>
        <translation>صفحة لكل مئة مادة</translation>
    </message>
    <message>
        <source>One ring on the water: ten million visits</source>
        <translation>كل حلقة على الماء: عشرة ملايين زيارة</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Walk through the hall</source>
        <translation>تجوّل في القاعة</translation>
    </message>
</context>
<context>
    <name>ArrowPad</name>
    <message>
        <source>One tile up</source>
        <translation>قرميدة إلى الأعلى</translation>
    </message>
    <message>
        <source>One tile to the left</source>
        <translation>قرميدة إلى اليسار</translation>
    </message>
    <message>
        <source>Switch the lamp off</source>
        <translation>أطفئ المصباح</translation>
    </message>
    <message>
        <source>Switch the lamp on</source>
        <translation>أشعل المصباح</translation>
    </message>
    <message>
        <source>One tile to the right</source>
        <translation>قرميدة إلى اليمين</translation>
    </message>
    <message>
        <source>One tile down</source>
        <translation>قرميدة إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>AsianSeasCable</name>
    <message>
        <source>Satellites carry little beside it</source>
        <translation>لا تحمل الأقمار الصناعية إلى جانبه إلا القليل</translation>
    </message>
    <message>
        <source>Glass on the sea bed: most of what crosses</source>
        <translation>زجاج في قاع البحر: معظم ما يعبر</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>laid so far</source>
        <translation>ما مُدّ حتى الآن</translation>
    </message>
    <message>
        <source>long, as built</source>
        <translation>الطول كما بُني</translation>
    </message>
    <message>
        <source>A drawing, not the exact route</source>
        <translation>رسم توضيحي، وليس المسار الدقيق</translation>
    </message>
    <message>
        <source>The plan of 2020: 9,400 km, more than 140 Tbit/s</source>
        <translation>خطة 2020: 9400 كم، أكثر من 140 تيرابت في الثانية</translation>
    </message>
    <message>
        <source>As built: 9,988 km, more than 160 Tbit/s</source>
        <translation>كما بُني: 9988 كم، أكثر من 160 تيرابت في الثانية</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>was to be ready</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>في الخدمة</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask the guide</source>
        <translation>اسأل المرشد</translation>
    </message>
    <message>
        <source>I am listening</source>
        <translation>أنا أصغي</translation>
    </message>
    <message>
        <source>I am looking</source>
        <translation>أنا أبحث</translation>
    </message>
    <message>
        <source>This is what the cards say</source>
        <translation>هذا ما تقوله البطاقات</translation>
    </message>
    <message>
        <source>Ask me more</source>
        <translation>اسألني عن شيء آخر</translation>
    </message>
</context>
<context>
    <name>CanalStrip</name>
    <message>
        <source>Exhibits by year</source>
        <translation>المعروضات بحسب السنة</translation>
    </message>
</context>
<context>
    <name>CaptionSwitch</name>
    <message>
        <source>Captions: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
</context>
<context>
    <name>CaseExhibits</name>
    <message>
        <source>Exhibits behind this case</source>
        <translation>معروضات وراء هذه الحالة</translation>
    </message>
    <message>
        <source>Presented at the 2023 Wuzhen Summit. Source: %1</source>
        <translation>عُرضت في قمة ووتشن عام 2023. المصدر: %1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Watch the film</source>
        <translation>شاهد الفيلم</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Case presentations</source>
        <translation>عروض الحالات</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Taken for</source>
        <translation>فُهمت على أنها</translation>
    </message>
    <message>
        <source>Finish the word</source>
        <translation>أكمل الكلمة</translation>
    </message>
</context>
<context>
    <name>ChosenHead</name>
    <message>
        <source>No thread is tied to it yet.</source>
        <translation>لا خيط مربوط به بعد.</translation>
    </message>
    <message>
        <source>1 thread leads on from here.</source>
        <translation>خيط واحد ينطلق من هنا.</translation>
    </message>
    <message>
        <source>%1 threads lead on from here.</source>
        <translation>عدد الخيوط المنطلقة من هنا: %1</translation>
    </message>
    <message>
        <source>1 exhibit leads here.</source>
        <translation>معروض واحد يقود إلى هنا.</translation>
    </message>
    <message>
        <source>%1 exhibits lead here.</source>
        <translation>عدد المعروضات التي تقود إلى هنا: %1</translation>
    </message>
    <message>
        <source>Open the exhibit</source>
        <translation>افتح المعروض</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>افتح القصة</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>افتح الحالة</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>كل الأضواء</translation>
    </message>
</context>
<context>
    <name>CinemaPage</name>
    <message>
        <source>Cinema on the canal</source>
        <translation>السينما على القناة</translation>
    </message>
    <message>
        <source>Short films with captions</source>
        <translation>أفلام قصيرة مع نصوص مكتوبة</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>أفلام أخرى</translation>
    </message>
</context>
<context>
    <name>CinemaScreen</name>
    <message>
        <source>Play the film</source>
        <translation>عرض الفيلم</translation>
    </message>
    <message>
        <source>Play, %1</source>
        <translation>عرض، %1</translation>
    </message>
</context>
<context>
    <name>CircleControls</name>
    <message>
        <source>Make circle %1 smaller</source>
        <translation>صغّر الدائرة %1</translation>
    </message>
    <message>
        <source>Make circle %1 larger</source>
        <translation>كبّر الدائرة %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
</context>
<context>
    <name>CityLearning</name>
    <message>
        <source>traffic</source>
        <translation>المرور</translation>
    </message>
    <message>
        <source>water</source>
        <translation>المياه</translation>
    </message>
    <message>
        <source>rubbish</source>
        <translation>النفايات</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>الحر</translation>
    </message>
    <message>
        <source>Barcelona</source>
        <translation>برشلونة</translation>
    </message>
    <message>
        <source>Wuzhen</source>
        <translation>ووتشن</translation>
    </message>
    <message>
        <source>Days of November 2023</source>
        <translation>أيام من نوفمبر 2023</translation>
    </message>
    <message>
        <source>a city that tried</source>
        <translation>مدينة جرّبت</translation>
    </message>
</context>
<context>
    <name>CloserPage</name>
    <message>
        <source>Looking closer: %1</source>
        <translation>نظرة عن قرب: %1</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>العودة إلى البطاقة</translation>
    </message>
</context>
<context>
    <name>Coast</name>
    <message>
        <source>Did you say %1?</source>
        <translation>هل قلت %1؟</translation>
    </message>
    <message>
        <source>I have the %1.</source>
        <translation>عندي الحرف %1.</translation>
    </message>
</context>
<context>
    <name>CoastGround</name>
    <message>
        <source>UCLA, Los Angeles</source>
        <translation>UCLA، لوس أنجلوس</translation>
    </message>
    <message>
        <source>The map is a drawing, and not exact.</source>
        <translation>الخريطة رسم تقريبي غير دقيق.</translation>
    </message>
</context>
<context>
    <name>ColourFields</name>
    <message>
        <source>Next colour</source>
        <translation>اللون التالي</translation>
    </message>
    <message>
        <source>Each touch shows the next colour. Look for points that stay dark or light.</source>
        <translation>كل لمسة تُظهر اللون التالي. ابحث عن نقاط تبقى معتمة أو مضيئة.</translation>
    </message>
</context>
<context>
    <name>ComputingNetwork</name>
    <message>
        <source>lines, to carry data</source>
        <translation>خطوط لنقل البيانات</translation>
    </message>
    <message>
        <source>computers, to work on it</source>
        <translation>حواسيب لمعالجتها</translation>
    </message>
    <message>
        <source>the finger</source>
        <translation>الإصبع</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>far away, where power is plentiful</source>
        <translation>بعيدًا، حيث الكهرباء وفيرة</translation>
    </message>
</context>
<context>
    <name>ConnectionsButton</name>
    <message>
        <source>See how it connects</source>
        <translation>اكتشف روابطه</translation>
    </message>
</context>
<context>
    <name>ConnectionsHeading</name>
    <message>
        <source>All of it, connected</source>
        <translation>كل شيء مترابط</translation>
    </message>
    <message>
        <source>A light is an exhibit, a thread is a reason. Touch a name.</source>
        <translation>كل ضوء معروض، وكل خيط سبب. المس اسما.</translation>
    </message>
    <message>
        <source>A light is an exhibit, a thread is a reason. Touch any light.</source>
        <translation>كل ضوء معروض، وكل خيط سبب. المس أي ضوء.</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>All of it, connected</source>
        <translation>كل شيء مترابط</translation>
    </message>
</context>
<context>
    <name>ContentPanel</name>
    <message>
        <source>Errors: %1 · Warnings: %2</source>
        <translation>أخطاء: %1 · تحذيرات: %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>It could not be checked; see the log</source>
        <translation>تعذّر الفحص؛ راجع السجل</translation>
    </message>
    <message>
        <source>Visitors see the last content that was good, until this is mended.</source>
        <translation>يرى الزوار آخر محتوى سليم إلى أن يُصلَح هذا.</translation>
    </message>
    <message>
        <source>Visitors see that the exhibition is being prepared.</source>
        <translation>يرى الزوار أن المعرض قيد التحضير.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>On screen since</source>
        <translation>معروض منذ</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>مُجرَّب</translation>
    </message>
    <message>
        <source>nothing is on screen</source>
        <translation>لا شيء معروض</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص ثانية</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Read all anew</source>
        <translation>اقرأ الكل من جديد</translation>
    </message>
    <message>
        <source>and %1 more: kiosk check says all of them</source>
        <translation>و%1 أخرى: يعرضها كلها kiosk check</translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Let the crowd try to open the box</source>
        <translation>دع الحشد يحاول فتح الصندوق</translation>
    </message>
</context>
<context>
    <name>CrowdedSquare</name>
    <message>
        <source>Take one of your friend&apos;s open locks</source>
        <translation>خذ قفلًا من أقفال صديقتك المفتوحة</translation>
    </message>
    <message>
        <source>Take one of your open locks</source>
        <translation>خذ قفلًا من أقفالك المفتوحة</translation>
    </message>
    <message>
        <source>Your friend&apos;s key</source>
        <translation>مفتاح صديقتك</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Give the box back to your friend</source>
        <translation>أعِد الصندوق إلى صديقتك</translation>
    </message>
    <message>
        <source>Send the box to your friend</source>
        <translation>أرسل الصندوق إلى صديقتك</translation>
    </message>
    <message>
        <source>Send the box to you</source>
        <translation>أرسل الصندوق إليك</translation>
    </message>
</context>
<context>
    <name>CultureWeek</name>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a tune</source>
        <translation>لحن</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>حكاية</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The museum is closed. Touch to see when it opens.</source>
        <translation>المتحف مغلق. المس لمعرفة موعد افتتاحه.</translation>
    </message>
</context>
<context>
    <name>DataSharing</name>
    <message>
        <source>False names, each there for hours</source>
        <translation>أسماء زائفة، يعيش كل منها ساعات</translation>
    </message>
    <message>
        <source>the first complaint</source>
        <translation>أول شكوى</translation>
    </message>
    <message>
        <source>names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>one who has seen it</source>
        <translation>من رآه</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1</source>
        <extracomment>a year, or years as 1983–1985</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>day, name of the month, year; %4 is the number of the month</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>تغيّر: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
</context>
<context>
    <name>DeskVerdict</name>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تنبيه واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>لا أخطاء</translation>
    </message>
</context>
<context>
    <name>DigitalCounty</name>
    <message>
        <source>the field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>the buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>counties in China</source>
        <translation>محافظات في الصين</translation>
    </message>
    <message>
        <source>the trade centre in Geneva</source>
        <translation>مركز التجارة في جنيف</translation>
    </message>
    <message>
        <source>developing countries</source>
        <translation>بلدان نامية</translation>
    </message>
    <message>
        <source>Rwanda, 2018</source>
        <translation>رواندا، 2018</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>buyers in China</source>
        <translation>مشترون في الصين</translation>
    </message>
</context>
<context>
    <name>DigitalDivide</name>
    <message>
        <source>access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>المعرفة</translation>
    </message>
</context>
<context>
    <name>EavesdroppersList</name>
    <message>
        <source>Only you two know</source>
        <translation>لا يعرفه إلا أنتما</translation>
    </message>
</context>
<context>
    <name>EntryKinds</name>
    <message>
        <source>Museum</source>
        <translation>المتحف</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>لا نتائج. جرّب حروفًا أقل.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Named in the museum&apos;s opening coverage</source>
        <translation>ورد ذكره في تغطية افتتاح المتحف</translation>
    </message>
    <message>
        <source>Named in press reports of the museum or the expo</source>
        <translation>ورد ذكره في تقارير صحفية عن المتحف أو المعرض</translation>
    </message>
    <message>
        <source>Curators&apos; choice from internet history</source>
        <translation>من اختيار أمناء المتحف من تاريخ الإنترنت</translation>
    </message>
</context>
<context>
    <name>ExhibitDetails</name>
    <message>
        <source>By</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>ExhibitDoors</name>
    <message>
        <source>More to choose from</source>
        <translation>المزيد للاختيار</translation>
    </message>
</context>
<context>
    <name>ExhibitRails</name>
    <message>
        <source>Summit stories</source>
        <translation>قصص من القمة</translation>
    </message>
    <message>
        <source>Case presentations</source>
        <translation>عروض الحالات</translation>
    </message>
</context>
<context>
    <name>FacadePage</name>
    <message>
        <source>Draw with light</source>
        <translation>ارسم بالضوء</translation>
    </message>
    <message>
        <source>Draw on the dark wall. What you touch lights up.</source>
        <translation>ارسم على الجدار المعتم، فكلّ ما تلمسه يضيء.</translation>
    </message>
    <message>
        <source>It shines. Draw on, or choose another lamp.</source>
        <translation>لقد أضاء. واصل الرسم، أو اختر مصباحًا آخر.</translation>
    </message>
    <message>
        <source>This tile shines already. Go on beside it.</source>
        <translation>هذه القرميدة مضيئة من قبل. تابع بجانبها.</translation>
    </message>
    <message>
        <source>No tile hangs here. Draw on the wall.</source>
        <translation>لا قرميدة هنا. ارسم على الجدار.</translation>
    </message>
    <message>
        <source>Now draw with this light.</source>
        <translation>ارسم الآن بهذا الضوء.</translation>
    </message>
    <message>
        <source>The wall falls dark again. Draw something new.</source>
        <translation>يعود الجدار معتمًا. ارسم شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>The wall is dark already. Draw something.</source>
        <translation>الجدار معتم أصلًا. ارسم شيئًا.</translation>
    </message>
    <message>
        <source>Nothing shines yet. Draw something first.</source>
        <translation>لا شيء يضيء بعد. ارسم شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The lamp is on. Each tile you come to lights up.</source>
        <translation>المصباح مضاء، فكلّ قرميدة تبلغها تضيء.</translation>
    </message>
    <message>
        <source>The lamp is off. You move without drawing.</source>
        <translation>المصباح مطفأ، فأنت تتحرّك من دون رسم.</translation>
    </message>
    <message>
        <source>The wall ends here. Go another way.</source>
        <translation>ينتهي الجدار هنا. اتّجه وجهةً أخرى.</translation>
    </message>
    <message>
        <source>Your light goes over to the museum.</source>
        <translation>ضوؤك ينتقل الآن إلى المتحف.</translation>
    </message>
    <message>
        <source>The time is up, and the wall has stayed dark.</source>
        <translation>انتهى الوقت، وبقي الجدار معتمًا.</translation>
    </message>
    <message>
        <source>Your light is on the museum.</source>
        <translation>ضوؤك على جدار المتحف.</translation>
    </message>
    <message>
        <source>The museum is still dark.</source>
        <translation>ما زال المتحف معتمًا.</translation>
    </message>
    <message>
        <source>Many small lights make one picture, as on every screen. As the press reports, 1,324 glass tiles hang on the museum.</source>
        <translation>أضواء صغيرة كثيرة تؤلّف صورة واحدة، كما على كلّ شاشة. وعلى جدار المتحف، كما ذكرت الصحافة، 1324 قرميدة من زجاج.</translation>
    </message>
    <message>
        <source>Your drawing shines there until your visit ends.</source>
        <translation>وتبقى رسمتك مضيئة هناك حتى تنتهي زيارتك.</translation>
    </message>
</context>
<context>
    <name>FacadeStage</name>
    <message>
        <source>Amber light</source>
        <translation>ضوء كهرماني</translation>
    </message>
    <message>
        <source>Red light</source>
        <translation>ضوء أحمر</translation>
    </message>
    <message>
        <source>Pink light</source>
        <translation>ضوء وردي</translation>
    </message>
    <message>
        <source>Blue light</source>
        <translation>ضوء أزرق</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>ضوء أبيض</translation>
    </message>
    <message>
        <source>Green light</source>
        <translation>ضوء أخضر</translation>
    </message>
    <message>
        <source>Put the arrows away</source>
        <translation>أخفِ الأسهم</translation>
    </message>
    <message>
        <source>Draw with arrows</source>
        <translation>ارسم بالأسهم</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Light the museum</source>
        <translation>أضئ المتحف</translation>
    </message>
</context>
<context>
    <name>FacadeWall</name>
    <message>
        <source>A wall of 1,324 glass tiles</source>
        <translation>جدار من 1324 قرميدة زجاجية</translation>
    </message>
</context>
<context>
    <name>FallbackNote</name>
    <message>
        <source>This text is in Chinese only.</source>
        <translation>هذا النص متاح بالصينية فقط.</translation>
    </message>
    <message>
        <source>This text is in English only.</source>
        <translation>هذا النص متاح بالإنجليزية فقط.</translation>
    </message>
</context>
<context>
    <name>FarEnd</name>
    <message>
        <source>SRI, Menlo Park</source>
        <translation>SRI، مينلو بارك</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>FilmAway</name>
    <message>
        <source>This film is not here at the moment.</source>
        <translation>هذا الفيلم غير متوفر حاليًا.</translation>
    </message>
    <message>
        <source>This film cannot be shown at the moment.</source>
        <translation>لا يمكن عرض هذا الفيلم حاليًا.</translation>
    </message>
    <message>
        <source>Other films</source>
        <translation>أفلام أخرى</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Play again</source>
        <translation>العرض من جديد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Back ten seconds</source>
        <translation>الرجوع عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Close the film</source>
        <translation>إغلاق الفيلم</translation>
    </message>
</context>
<context>
    <name>FilmDoor</name>
    <message>
        <source>Watch the film</source>
        <translation>شاهد الفيلم</translation>
    </message>
</context>
<context>
    <name>FilmHead</name>
    <message>
        <source>Close the film</source>
        <translation>إغلاق الفيلم</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Show the buttons</source>
        <translation>إظهار الأزرار</translation>
    </message>
</context>
<context>
    <name>FilmProgramme</name>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>FirstMessagePage</name>
    <message>
        <source>Send the first message</source>
        <translation>أرسل الرسالة الأولى</translation>
    </message>
    <message>
        <source>29 October 1969, half past ten at night. Type LOGIN; begin with the L.</source>
        <translation>29 أكتوبر 1969، العاشرة والنصف ليلًا. اكتب LOGIN وابدأ بالحرف L.</translation>
    </message>
    <message>
        <source>Your letter is on its way north, some 500 kilometres.</source>
        <translation>حرفك في طريقه شمالًا، نحو 500 كيلومتر.</translation>
    </message>
    <message>
        <source>On the telephone they say that they have the L. Type O next.</source>
        <translation>يقولون على الهاتف إن الحرف L عندهم. اكتب الآن O.</translation>
    </message>
    <message>
        <source>They have the O as well. Type G next.</source>
        <translation>والحرف O وصلهم أيضًا. اكتب الآن G.</translation>
    </message>
    <message>
        <source>This time the G is there too. Type I next.</source>
        <translation>هذه المرة وصل G أيضًا. اكتب الآن I.</translation>
    </message>
    <message>
        <source>They have the I. Now only the N is missing.</source>
        <translation>الحرف I عندهم. لم يبق إلا N.</translation>
    </message>
    <message>
        <source>That was another key. Did you say L? Its key is lit.</source>
        <translation>كان ذلك مفتاحًا آخر. هل قلت L؟ مفتاحه مضاء.</translation>
    </message>
    <message>
        <source>That was another key. Did you say O? Its key is lit.</source>
        <translation>كان ذلك مفتاحًا آخر. هل قلت O؟ مفتاحه مضاء.</translation>
    </message>
    <message>
        <source>That was another key. Did you say G? Its key is lit.</source>
        <translation>كان ذلك مفتاحًا آخر. هل قلت G؟ مفتاحه مضاء.</translation>
    </message>
    <message>
        <source>That was another key. Did you say I? Its key is lit.</source>
        <translation>كان ذلك مفتاحًا آخر. هل قلت I؟ مفتاحه مضاء.</translation>
    </message>
    <message>
        <source>That was another key. Did you say N? Its key is lit.</source>
        <translation>كان ذلك مفتاحًا آخر. هل قلت N؟ مفتاحه مضاء.</translation>
    </message>
    <message>
        <source>The machine in Menlo Park has stopped. Two letters had arrived: LO.</source>
        <translation>توقف الحاسوب في مينلو بارك. لم يصل سوى حرفين: LO.</translation>
    </message>
    <message>
        <source>The machine in Menlo Park stands still. Wait a moment.</source>
        <translation>الحاسوب في مينلو بارك متوقف. انتظر لحظة.</translation>
    </message>
    <message>
        <source>About an hour goes by.</source>
        <translation>تمر ساعة تقريبًا.</translation>
    </message>
    <message>
        <source>The machine runs once more. Type LOGIN again, from the L.</source>
        <translation>الحاسوب يعمل من جديد. اكتب LOGIN مرة أخرى، بدءًا من L.</translation>
    </message>
    <message>
        <source>Now it goes on by itself. Watch the letters run.</source>
        <translation>الآن يمضي الأمر وحده. راقب الحروف وهي تجري.</translation>
    </message>
    <message>
        <source>The whole word has gone through.</source>
        <translation>وصلت الكلمة كاملة.</translation>
    </message>
    <message>
        <source>The first message was LO: at the G the machine at the far end stopped. Charley Kline typed in Los Angeles, and Bill Duvall told him on the telephone what came. About an hour later the whole word went through.</source>
        <translation>كانت الرسالة الأولى LO: عند الحرف G توقف الحاسوب في الطرف البعيد. كان تشارلي كلاين يكتب في لوس أنجلوس، وبيل دوفال يخبره على الهاتف بما وصل. وبعد نحو ساعة وصلت الكلمة كاملة.</translation>
    </message>
</context>
<context>
    <name>FoundByKind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>المعروضات</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>FoundExhibits</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Visitors see the last content that was good, until the errors are mended.</source>
        <translation>يرى الزوار آخر محتوى سليم إلى أن تُصحَّح الأخطاء.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>The rest of the file</source>
        <translation>بقية الملف</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>لا خطأ في هذا الملف.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>يجري فحص الملف.</translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>1 round lantern</source>
        <translation>فانوس مستدير واحد</translation>
    </message>
    <message>
        <source>%1 round lanterns</source>
        <translation>الفوانيس المستديرة: %1</translation>
    </message>
    <message>
        <source>1 square lantern</source>
        <translation>فانوس مربع واحد</translation>
    </message>
    <message>
        <source>%1 square lanterns</source>
        <translation>الفوانيس المربعة: %1</translation>
    </message>
    <message>
        <source>1 light</source>
        <translation>ضوء واحد</translation>
    </message>
    <message>
        <source>%1 lights</source>
        <translation>الأضواء: %1</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>All lights</source>
        <translation>كل الأضواء</translation>
    </message>
</context>
<context>
    <name>GuideListening</name>
    <message>
        <source>Ask the guide</source>
        <translation>اسأل المرشد</translation>
    </message>
    <message>
        <source>Answers come from the museum&apos;s own cards alone. Touch a question, or write one.</source>
        <translation>الإجابات من بطاقات المتحف وحدها. المس سؤالًا، أو اكتب سؤالًا بالإنجليزية.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>اكتب سؤالًا</translation>
    </message>
</context>
<context>
    <name>GuideTelling</name>
    <message>
        <source>Also on this</source>
        <translation>عن هذا أيضًا</translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation>اسأل سؤالًا آخر</translation>
    </message>
    <message>
        <source>See how they connect</source>
        <translation>اكتشف روابطها</translation>
    </message>
</context>
<context>
    <name>GuideWithoutCard</name>
    <message>
        <source>The museum has no card on this.</source>
        <translation>ليس في المتحف بطاقة عن هذا.</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>سألت: %1</translation>
    </message>
    <message>
        <source>The nearest are these three.</source>
        <translation>الأقرب إليه هذه الثلاث.</translation>
    </message>
    <message>
        <source>It has one on each of these:</source>
        <translation>ولديه بطاقة عن كل من هذه:</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>اسأل بكلمات أخرى</translation>
    </message>
</context>
<context>
    <name>HallControls</name>
    <message>
        <source>Look left</source>
        <translation>انظر يسارًا</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>انظر يمينًا</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>الجدار</translation>
    </message>
</context>
<context>
    <name>HallHeading</name>
    <message>
        <source>Plan of the halls</source>
        <translation>مخطط القاعات</translation>
    </message>
</context>
<context>
    <name>HallList</name>
    <message>
        <source>In this hall</source>
        <translation>في هذه القاعة</translation>
    </message>
    <message>
        <source>Walk on</source>
        <translation>واصل السير</translation>
    </message>
</context>
<context>
    <name>HallPlanSheet</name>
    <message>
        <source>Plan of the halls</source>
        <translation>مخطط القاعات</translation>
    </message>
</context>
<context>
    <name>HallShelf</name>
    <message>
        <source>In this hall</source>
        <translation>في هذه القاعة</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>The last contents</source>
        <translation>آخر المحتويات</translation>
    </message>
</context>
<context>
    <name>Hotspots</name>
    <message>
        <source>Walk on</source>
        <translation>واصل السير</translation>
    </message>
</context>
<context>
    <name>HouseScene</name>
    <message>
        <source>Six houses on one canal. Touch a lit house.</source>
        <translation>ستة بيوت على قناة واحدة. المس بيتًا مضاءً.</translation>
    </message>
</context>
<context>
    <name>HouseTiles</name>
    <message>
        <source>Six houses. Touch one.</source>
        <translation>ستة بيوت. المس أحدها.</translation>
    </message>
</context>
<context>
    <name>InternetGovernance</name>
    <message>
        <source>engineers</source>
        <translation>مهندسون</translation>
    </message>
    <message>
        <source>states</source>
        <translation>دول</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>شركات</translation>
    </message>
    <message>
        <source>users</source>
        <translation>مستخدمون</translation>
    </message>
    <message>
        <source>the society</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Tunis asks</source>
        <translation>تونس تطلب</translation>
    </message>
    <message>
        <source>Athens meets</source>
        <translation>أثينا تجتمع</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Keep this light</source>
        <translation>احتفظ بهذا الضوء</translation>
    </message>
</context>
<context>
    <name>Keepsake</name>
    <message>
        <source>My visit: 1 light</source>
        <translation>زيارتي: ضوء واحد</translation>
    </message>
    <message>
        <source>My visit: %1 lights</source>
        <translation>زيارتي، عدد الأضواء: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>وغيرها: %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>on screen</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Exhibits: %1 · Stories: %2 · Cases: %3</source>
        <translation>معروضات: %1 · قصص: %2 · حالات: %3</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>اعرضه ثانية</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>The kiosk by keys</source>
        <translation>استخدام الشاشة بالمفاتيح</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>To what stands there</source>
        <translation>الانتقال إلى ما في ذلك الاتجاه</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>الانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Enter or space</source>
        <translation>Enter أو المسافة</translation>
    </message>
    <message>
        <source>Touches it</source>
        <translation>اختيار ما هو محدد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>With one switch: choose Scanning under Reading. Rows are framed in turn; press when yours is framed, and press again at what you want.</source>
        <translation>بمفتاح واحد: اختر «المسح» ضمن «القراءة». تُحاط الصفوف بإطار واحدًا تلو الآخر؛ اضغط عندما يُحاط صفك، ثم اضغط مرة أخرى عند ما تريد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>KinList</name>
    <message>
        <source>What belongs to it</source>
        <translation>ما يرتبط به</translation>
    </message>
</context>
<context>
    <name>KinPager</name>
    <message>
        <source>The ones before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>KindHeading</name>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Keys as on a keyboard</source>
        <translation>المفاتيح كما في لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys by the alphabet</source>
        <translation>المفاتيح بترتيب الأبجدية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LockAndKeyPage</name>
    <message>
        <source>Lock and key</source>
        <translation>القفل والمفتاح</translation>
    </message>
    <message>
        <source>Send your friend a picture that only she may see. Choose one.</source>
        <translation>أرسل إلى صديقتك صورة لا يراها أحد سواها. اختر واحدة.</translation>
    </message>
    <message>
        <source>It is in the box. Now take one of her open locks.</source>
        <translation>الصورة في الصندوق. خذ الآن قفلًا من أقفالها المفتوحة.</translation>
    </message>
    <message>
        <source>Everyone may take such a lock. Close it on the box.</source>
        <translation>مثل هذا القفل لمن يشاء. أغلقه على الصندوق.</translation>
    </message>
    <message>
        <source>Click: it closes without a key. Now send it across.</source>
        <translation>طَق: يُغلَق بلا مفتاح. أرسل الصندوق الآن عبر الساحة.</translation>
    </message>
    <message>
        <source>All look, and nobody can open it. Only its key can.</source>
        <translation>الجميع ينظرون ولا أحد يفتحه. لا يفتحه إلا مفتاحه.</translation>
    </message>
    <message>
        <source>She has it. For her answer, make a lock and a key of your own.</source>
        <translation>وصلت إليها. ولكي تجيبك، اصنع قفلًا ومفتاحًا لك.</translation>
    </message>
    <message>
        <source>Your key stays with you. Your open locks hang for everyone: take one.</source>
        <translation>مفتاحك يبقى عندك، وأقفالك المفتوحة معلّقة للجميع: خذ واحدًا.</translation>
    </message>
    <message>
        <source>Her answer is here, and only the two of you know it.</source>
        <translation>وصل جوابها، ولا يعرفه إلا أنتما.</translation>
    </message>
    <message>
        <source>It was open, and now everybody knows. Begin with another box.</source>
        <translation>كان مفتوحًا فعرف الجميع. ابدأ بصندوق آخر.</translation>
    </message>
    <message>
        <source>Even you cannot open it now. Send it to her: she has the key.</source>
        <translation>حتى أنت لا تستطيع فتحه الآن. أرسله إليها فالمفتاح عندها.</translation>
    </message>
    <message>
        <source>Even she cannot open it now. Send it on: the key is yours.</source>
        <translation>حتى هي لا تستطيع فتحه الآن. أرسله، فالمفتاح عندك.</translation>
    </message>
    <message>
        <source>They pull and they shake it. Without the key it stays shut.</source>
        <translation>يشدّونه ويهزّونه، وبلا مفتاح يبقى مغلقًا.</translation>
    </message>
    <message>
        <source>It has her lock, and her key is over there. Give it back.</source>
        <translation>عليه قفلها، ومفتاحها هناك. أعِد الصندوق إليها.</translation>
    </message>
    <message>
        <source>Another box. This time it needs a lock whose key you have.</source>
        <translation>صندوق آخر. يحتاج هذه المرة إلى قفل مفتاحه عندك.</translation>
    </message>
    <message>
        <source>Everybody has seen this one. Choose another picture.</source>
        <translation>هذه رآها الجميع. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>She opens her own lock again. It needs one of yours.</source>
        <translation>فتحت قفلها من جديد. الصندوق يحتاج إلى قفل من أقفالك.</translation>
    </message>
    <message>
        <source>The box is empty. Choose a picture first.</source>
        <translation>الصندوق فارغ. اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>It needs a lock first. Take one that hangs open.</source>
        <translation>ينقصه قفل. خذ واحدًا من الأقفال المعلّقة.</translation>
    </message>
    <message>
        <source>It is locked already, and one lock is enough.</source>
        <translation>إنه مقفل، وقفل واحد يكفي.</translation>
    </message>
    <message>
        <source>The box is open. There is nothing to unlock yet.</source>
        <translation>الصندوق مفتوح، ولا شيء يُفتح بعد.</translation>
    </message>
    <message>
        <source>The key is on this side, the box on the other.</source>
        <translation>المفتاح في جهة والصندوق في الأخرى.</translation>
    </message>
    <message>
        <source>The box has arrived. Now it needs its key.</source>
        <translation>وصل الصندوق، ويحتاج الآن إلى مفتاحه.</translation>
    </message>
    <message>
        <source>The lanterns go out for today.</source>
        <translation>انطفأت الفوانيس لهذا اليوم.</translation>
    </message>
    <message>
        <source>What the eavesdropper saw</source>
        <translation>ما رآه المتنصّت</translation>
    </message>
    <message>
        <source>What closes a box need not be what opens it, so a lock may hang out for everyone. Mail and browsers agree on secrets with such pairs of keys, of far longer numbers. And whose lock is it? Signatures tell: the key behind those of the internet&apos;s names leaves its safe only for a ceremony.</source>
        <translation>ليس من الضروري أن يكون ما يغلق الصندوق هو ما يفتحه، ولذلك يمكن أن يُعلَّق القفل للجميع. وبأزواج كهذه من المفاتيح يتفق البريد والمتصفحات على الأسرار، لكن بأعداد أطول بكثير. ولمن هذا القفل؟ التوقيعات تخبرنا: والمفتاح الذي تقوم عليه توقيعات أسماء الإنترنت لا يغادر خزنته إلا في مراسم.</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>for %1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>for %1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Last starts</source>
        <translation>آخر مرات البدء</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المساحة الحرة</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>الذاكرة الحرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>none: the kiosk uses no network</source>
        <translation>لا يوجد: لا يستخدم الجهاز شبكة</translation>
    </message>
</context>
<context>
    <name>MachineStrip</name>
    <message>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>الثقة</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
</context>
<context>
    <name>MuseumAcross</name>
    <message>
        <source>The museum at night, across the canal</source>
        <translation>المتحف ليلًا على الضفّة الأخرى من القناة</translation>
    </message>
    <message>
        <source>The museum at night, across the canal, with your drawing in its tiles</source>
        <translation>المتحف ليلًا على الضفّة الأخرى من القناة، ورسمتك تضيء في قرميده</translation>
    </message>
</context>
<context>
    <name>MyVisitPage</name>
    <message>
        <source>My visit</source>
        <translation>زيارتي</translation>
    </message>
</context>
<context>
    <name>Nearness</name>
    <message>
        <source>Decades</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>NeighbourButton</name>
    <message>
        <source>The next exhibit on this wall</source>
        <translation>المعروض التالي على هذا الجدار</translation>
    </message>
    <message>
        <source>The previous exhibit on this wall</source>
        <translation>المعروض السابق على هذا الجدار</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message>
        <source>Mend the cable from %1 to %2</source>
        <translation>أصلح الكابل من %1 إلى %2</translation>
    </message>
    <message>
        <source>Cut the cable from %1 to %2</source>
        <translation>اقطع الكابل من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ObjectCredit</name>
    <message>
        <source>Model, not a photograph</source>
        <translation>نموذج، وليس صورة فوتوغرافية</translation>
    </message>
</context>
<context>
    <name>ObjectLabel</name>
    <message>
        <source>Look closer</source>
        <translation>انظر عن قرب</translation>
    </message>
    <message>
        <source>To the cinema</source>
        <translation>إلى السينما</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>شاهد الفيلم</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>أدِر يسارًا</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>أدِر يمينًا</translation>
    </message>
</context>
<context>
    <name>OnwardTile</name>
    <message>
        <source>Another tour</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>A summit story</source>
        <translation>قصة من القمة</translation>
    </message>
    <message>
        <source>A case presentation</source>
        <translation>عرض حالة</translation>
    </message>
    <message>
        <source>An exhibit</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>الدقائق: %1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The museum is closed</source>
        <translation>المتحف مغلق</translation>
    </message>
    <message>
        <source>The museum opens today</source>
        <translation>يفتح المتحف اليوم</translation>
    </message>
    <message>
        <source>The museum opens tomorrow</source>
        <translation>يفتح المتحف غدًا</translation>
    </message>
    <message>
        <source>The museum opens on %1</source>
        <extracomment>the name of a day of the week, or a date</extracomment>
        <translation>يفتح المتحف يوم %1</translation>
    </message>
</context>
<context>
    <name>PacketWayPage</name>
    <message>
        <source>HELLO!</source>
        <translation>مرحبا!</translation>
    </message>
    <message>
        <source>Six letters are on their way. Touch a cable to cut it. Can you stop them?</source>
        <translation>ستة أحرف في طريقها. المس كابلاً لتقطعه. هل تستطيع إيقافها؟</translation>
    </message>
    <message>
        <source>Cut. The letters take another way.</source>
        <translation>انقطع الكابل. تسلك الأحرف طريقاً آخر.</translation>
    </message>
    <message>
        <source>A letter was on that cable, and is lost. It is sent once more.</source>
        <translation>كان حرف على هذا الكابل فضاع. سيُرسل من جديد.</translation>
    </message>
    <message>
        <source>No way is left. The letters wait; mend a cable.</source>
        <translation>لم يبق طريق. الأحرف تنتظر؛ أصلح كابلاً.</translation>
    </message>
    <message>
        <source>Mended. Letters may come this way again.</source>
        <translation>أُصلح الكابل. يمكن للأحرف أن تمر من هنا ثانية.</translation>
    </message>
    <message>
        <source>There is a way again. What has waited goes on.</source>
        <translation>عاد الطريق. ما كان ينتظر يواصل سيره.</translation>
    </message>
    <message>
        <source>Mended, but another cable is needed.</source>
        <translation>أُصلح، لكن لا بد من كابل آخر.</translation>
    </message>
    <message>
        <source>Now all cables are mended, and none is cut any more.</source>
        <translation>أُصلحت الكابلات كلها الآن، ولا يُقطع منها شيء بعد.</translation>
    </message>
    <message>
        <source>The word is whole.</source>
        <translation>اكتملت الكلمة.</translation>
    </message>
    <message>
        <source>A packet&apos;s way</source>
        <translation>طريق حزمة البيانات</translation>
    </message>
    <message>
        <source>No road was fixed. Each router sent each letter on by the way that was the shortest just then, and what was lost was sent once more.</source>
        <translation>لم يكن هناك طريق ثابت. أرسل كل موجّه كل حرف عبر أقصر طريق في تلك اللحظة، وما ضاع أُرسل من جديد.</translation>
    </message>
    <message>
        <source>Some came out of order, and were put in order.</source>
        <translation>وصل بعضها بغير ترتيب، ثم أُعيد إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>PaneView</name>
    <message>
        <source>This content brings the kiosk down. It is tried again when it is saved.</source>
        <translation>هذا المحتوى يوقف البرنامج. تُعاد المحاولة عند حفظه من جديد.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Back to the card</source>
        <translation>العودة إلى البطاقة</translation>
    </message>
</context>
<context>
    <name>PictureBubble</name>
    <message>
        <source>A fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>A boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>A bridge</source>
        <translation>جسر</translation>
    </message>
    <message>
        <source>A lantern</source>
        <translation>فانوس</translation>
    </message>
    <message>
        <source>An umbrella</source>
        <translation>مظلّة</translation>
    </message>
    <message>
        <source>The moon</source>
        <translation>القمر</translation>
    </message>
    <message>
        <source>%1, which everybody has seen</source>
        <translation>%1، رآها الجميع</translation>
    </message>
    <message>
        <source>Make a lock and a key of your own</source>
        <translation>اصنع قفلًا ومفتاحًا لك</translation>
    </message>
</context>
<context>
    <name>PieceEndCard</name>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>إلى أين يقود</translation>
    </message>
</context>
<context>
    <name>PieceWords</name>
    <message>
        <source>Type it yourself</source>
        <translation>اكتبها بنفسك</translation>
    </message>
    <message>
        <source>Cut a cable yourself</source>
        <translation>اقطع كابلاً بنفسك</translation>
    </message>
    <message>
        <source>Draw with light</source>
        <translation>ارسم بالضوء</translation>
    </message>
    <message>
        <source>Find where you are</source>
        <translation>اعرف أين أنت</translation>
    </message>
    <message>
        <source>Teach a machine</source>
        <translation>علّم آلة</translation>
    </message>
    <message>
        <source>Send a secret</source>
        <translation>أرسل سرًّا</translation>
    </message>
</context>
<context>
    <name>PiecesPage</name>
    <message>
        <source>Try it yourself</source>
        <translation>جرّب بنفسك</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Too many wrong PINs</source>
        <translation>محاولات خاطئة كثيرة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Minutes until a PIN is taken again: %1</source>
        <translation>دقائق حتى يمكن الإدخال ثانية: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Wrong. Tries left: %1</source>
        <translation>خطأ. المحاولات الباقية: %1</translation>
    </message>
    <message>
        <source>Back to the museum</source>
        <translation>عودة إلى المتحف</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>أدخل</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>still to see</source>
        <translation>لم يُشاهد بعد</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>PlannedHall</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>شوهد %1 من %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>Pond</name>
    <message>
        <source>Every exhibit, story and case as a light, joined by threads</source>
        <translation>كل معروض وقصة وحالة ضوء، تجمعها الخيوط</translation>
    </message>
</context>
<context>
    <name>PossiblePlace</name>
    <message>
        <source>I am here, at place %1</source>
        <translation>أنا هنا، في المكان %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeDoors</name>
    <message>
        <source>Try</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Summit stories</source>
        <translation>قصص من القمة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Case presentations</source>
        <translation>عروض الحالات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>السينما</translation>
    </message>
</context>
<context>
    <name>QuayBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>المتحف</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>أوقف الصوت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <source>Lower what I touch</source>
        <translation>إنزال ما ألمسه</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Nothing is called that. This comes nearest:</source>
        <translation>لا شيء بهذا الاسم. الأقرب إليه:</translation>
    </message>
    <message>
        <source>Nothing is called that. Close to it: %1</source>
        <translation>لا شيء بهذا الاسم. القريب منه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>English, a year, or Chinese by pinyin or initials: lyq finds 路⁠由⁠器.</source>
        <translation>بالإنجليزية، أو سنة، أو الصينية بنظام بينيين أو بأحرفها الأولى: تجد lyq الكلمة 路⁠由⁠器.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمَّ تبحث؟</translation>
    </message>
</context>
<context>
    <name>ReadAloudKeys</name>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Lower part</source>
        <translation>الجزء السفلي</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>This screen counts how it is used: in numbers alone, with nothing about you.</source>
        <translation>تُحصي هذه الشاشة كيفية استخدامها بالأرقام وحدها، ولا تحفظ شيئًا عنك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ReceivedWord</name>
    <message>
        <source>%1 of 6 letters have arrived</source>
        <translation>وصل %1 من 6 أحرف</translation>
    </message>
</context>
<context>
    <name>Satellite</name>
    <message>
        <source>Listen to satellite 4</source>
        <translation>استمع إلى القمر 4</translation>
    </message>
</context>
<context>
    <name>ScreenPanel</name>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>Colour test</source>
        <translation>اختبار الألوان</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>إعتام الشاشة</translation>
    </message>
    <message>
        <source>Show the museum now</source>
        <translation>إظهار المتحف الآن</translation>
    </message>
</context>
<context>
    <name>ScrollCue</name>
    <message>
        <source>Back up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find an entry</source>
        <translation>ابحث عن مادة</translation>
    </message>
</context>
<context>
    <name>SearchNames</name>
    <message>
        <source>Exhibits</source>
        <translation>المعروضات</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>–%1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>عقد %1</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Digital divide</source>
        <translation>الفجوة الرقمية</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>الاقتصاد</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>مدن</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>الحوسبة</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>التعاون</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>الثقافة</translation>
    </message>
    <message>
        <source>Data centres</source>
        <translation>مراكز البيانات</translation>
    </message>
    <message>
        <source>Data spaces</source>
        <translation>فضاءات البيانات</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Digital literacy</source>
        <translation>المهارات الرقمية</translation>
    </message>
    <message>
        <source>Domain names</source>
        <translation>أسماء النطاقات</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>The expo</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>التراث</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>التكريم</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>الصناعة</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>البنية التحتية</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Large models</source>
        <translation>النماذج الكبيرة</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الاتصالات المحمولة</translation>
    </message>
    <message>
        <source>The museum</source>
        <translation>المتحف</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Pioneers</source>
        <translation>الرواد</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>الفقر</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>الرياضة</translation>
    </message>
    <message>
        <source>Submarine cables</source>
        <translation>الكابلات البحرية</translation>
    </message>
    <message>
        <source>The summit</source>
        <translation>القمة</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>نقل التقنية</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>السياحة</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>التجارة</translation>
    </message>
    <message>
        <source>The World Internet Conference</source>
        <translation>مؤتمر الإنترنت العالمي</translation>
    </message>
    <message>
        <source>Wuzhen</source>
        <translation>ووتشن</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>تجوّل</translation>
    </message>
    <message>
        <source>More results</source>
        <translation>نتائج أخرى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>By area</source>
        <translation>حسب القسم</translation>
    </message>
    <message>
        <source>By decade</source>
        <translation>حسب العقد</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>%1 min, %2 stops</source>
        <translation>%1 دقيقة، %2 محطات</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Try to open the box</source>
        <translation>حاول فتح الصندوق</translation>
    </message>
    <message>
        <source>Close the lock on the box</source>
        <translation>أغلق القفل على الصندوق</translation>
    </message>
</context>
<context>
    <name>SeeAlso</name>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SightingTile</name>
    <message>
        <source>A picture, sent open</source>
        <translation>صورة أُرسلت مكشوفة</translation>
    </message>
    <message>
        <source>Your open lock</source>
        <translation>قفلك المفتوح</translation>
    </message>
    <message>
        <source>Her open lock</source>
        <translation>قفلها المفتوح</translation>
    </message>
    <message>
        <source>Your locked box</source>
        <translation>صندوقك المقفل</translation>
    </message>
    <message>
        <source>Her locked box</source>
        <translation>صندوقها المقفل</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Skip to the text</source>
        <translation>انتقل إلى النص</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Exhibition areas</source>
        <translation>مناطق العرض</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>حقائق</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Also pictured in</source>
        <translation>يظهر أيضًا في</translation>
    </message>
    <message>
        <source>On these tours</source>
        <translation>ضمن هذه الجولات</translation>
    </message>
    <message>
        <source>Beside it on the wall</source>
        <translation>إلى جواره على الجدار</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>قصص أخرى</translation>
    </message>
    <message>
        <source>More cases</source>
        <translation>حالات أخرى</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>The other areas</source>
        <translation>المناطق الأخرى</translation>
    </message>
    <message>
        <source>The other tours</source>
        <translation>الجولات الأخرى</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>المعروضات</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Kept at the kiosk</source>
        <translation>ما احتفظت به عند الكشك</translation>
    </message>
    <message>
        <source>What you kept at the kiosk in the museum, to read again and to go on from.</source>
        <translation>ما احتفظت به عند الكشك في المتحف، لتقرأه من جديد وتنطلق منه.</translation>
    </message>
    <message>
        <source>Nothing is kept in this address. All that the museum shows is here:</source>
        <translation>لا يحتفظ هذا العنوان بشيء. كل ما يعرضه المتحف هنا:</translation>
    </message>
    <message>
        <source>This browser runs no scripts and cannot show what you kept. The museum is here:</source>
        <translation>لا يشغّل هذا المتصفح النصوص البرمجية، فلا يمكنه عرض ما احتفظت به. المتحف هنا:</translation>
    </message>
    <message>
        <source>The whole museum</source>
        <translation>المتحف كله</translation>
    </message>
    <message>
        <source>Some of this page is in English only.</source>
        <translation>بعض ما في هذه الصفحة بالإنجليزية فقط.</translation>
    </message>
</context>
<context>
    <name>SkyDome</name>
    <message>
        <source>results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>lights</source>
        <translation>الأضواء</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>a clinic</source>
        <translation>عيادة</translation>
    </message>
</context>
<context>
    <name>SlideExhibit</name>
    <message>
        <source>model</source>
        <translation>نموذج</translation>
    </message>
</context>
<context>
    <name>SlideSteps</name>
    <message>
        <source>The exhibits</source>
        <translation>المعروضات</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>الشريحة السابقة</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>الشريحة التالية</translation>
    </message>
</context>
<context>
    <name>SmartClassroom</name>
    <message>
        <source>a teacher</source>
        <translation>معلّم</translation>
    </message>
    <message>
        <source>seminars</source>
        <translation>ندوات</translation>
    </message>
    <message>
        <source>scholarships</source>
        <translation>منح دراسية</translation>
    </message>
    <message>
        <source>innovation hubs</source>
        <translation>مراكز ابتكار</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Volume of reading aloud, with which every visit begins</source>
        <translation>مستوى صوت القراءة عند بدء كل زيارة</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Tone on the left</source>
        <translation>نغمة يسارًا</translation>
    </message>
    <message>
        <source>Tone on the right</source>
        <translation>نغمة يمينًا</translation>
    </message>
    <message>
        <source>Nothing here plays sounds: %1</source>
        <translation>لا يوجد هنا ما يشغّل الصوت: %1</translation>
    </message>
    <message>
        <source>The tone was not played: %1</source>
        <translation>لم تُشغَّل النغمة: %1</translation>
    </message>
    <message>
        <source>The tone was played.</source>
        <translation>شُغِّلت النغمة.</translation>
    </message>
    <message>
        <source>The tone is being played …</source>
        <translation>تُشغَّل النغمة…</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>By</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>الشريحة %1 من %2</translation>
    </message>
    <message>
        <source>Before it on the wall: %1</source>
        <translation>قبله على الجدار: %1</translation>
    </message>
    <message>
        <source>After it on the wall: %1</source>
        <translation>بعده على الجدار: %1</translation>
    </message>
    <message>
        <source>From here you see:</source>
        <translation>ترى من هنا:</translation>
    </message>
    <message>
        <source>A door to: %1</source>
        <translation>باب إلى: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>SquareFolk</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your friend</source>
        <translation>صديقتك</translation>
    </message>
</context>
<context>
    <name>StaffBand</name>
    <message>
        <source>For staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back to the museum</source>
        <translation>عودة إلى المتحف</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>المس ثانية لإعادة التشغيل</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>أعد التشغيل</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>المس ثانية للإنهاء</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>أنهِ البرنامج</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Closes by itself after two minutes without a touch</source>
        <translation>تُغلق وحدها بعد دقيقتين دون لمس</translation>
    </message>
</context>
<context>
    <name>StillPicture</name>
    <message>
        <source>This screen is having a rest. Please come back in a little while, or ask our staff.</source>
        <translation>هذه الشاشة في استراحة قصيرة. يُرجى العودة بعد قليل، أو سؤال موظفينا.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there? Touch to go on.</source>
        <translation>هل ما زلت هنا؟ المس الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>المس أي مكان لتتابع من حيث كنت.</translation>
    </message>
</context>
<context>
    <name>StopTile</name>
    <message>
        <source>Seen</source>
        <translation>شوهدت</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Summit stories</source>
        <translation>قصص من القمة</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>أصوات</translation>
    </message>
</context>
<context>
    <name>StoryExhibits</name>
    <message>
        <source>Exhibits in this story</source>
        <translation>معروضات هذه القصة</translation>
    </message>
</context>
<context>
    <name>StoryNeighbours</name>
    <message>
        <source>Previous story</source>
        <translation>القصة السابقة</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>القصة التالية</translation>
    </message>
    <message>
        <source>All summit stories</source>
        <translation>كل قصص القمة</translation>
    </message>
</context>
<context>
    <name>StoryPeople</name>
    <message>
        <source>In this story</source>
        <translation>في هذه القصة</translation>
    </message>
</context>
<context>
    <name>StorySource</name>
    <message>
        <source>Retold in the museum&apos;s own words from</source>
        <translation>أعاد المتحف صياغتها نقلًا عن</translation>
    </message>
</context>
<context>
    <name>StrayedStrip</name>
    <message>
        <source>Back to stop %1: %2</source>
        <translation>العودة إلى المحطة %1: %2</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
</context>
<context>
    <name>SustainableComputing</name>
    <message>
        <source>electricity</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>once to compute</source>
        <translation>مرة للحساب</translation>
    </message>
    <message>
        <source>once to be cooled</source>
        <translation>ومرة للتبريد</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Net emissions, as pledged in February 2021</source>
        <translation>صافي الانبعاثات، كما تُعُهّد به في فبراير 2021</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Which of them do we still need?</source>
        <translation>أيّها ما زلنا نحتاج إليه؟</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Code to take along</source>
        <translation>رمز تأخذه معك</translation>
    </message>
    <message>
        <source>Take the lights along</source>
        <translation>خذ الأضواء معك</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. It leads to your cards on the museum&apos;s website.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا لتفتح بطاقاتك على موقع المتحف.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. The titles are in the code itself; no network is needed.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا. العناوين في الرمز نفسه، ولا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are in it.</source>
        <translation>فيه أحدث %1 من أصل %2.</translation>
    </message>
</context>
<context>
    <name>TeachAMachinePage</name>
    <message>
        <source>Teach a machine</source>
        <translation>علّم آلة</translation>
    </message>
    <message>
        <source>Narrow ones float here, wide ones hang. Where does this one go?</source>
        <translation>هنا تطفو الضيقة وتُعلَّق العريضة. فأين مكان هذا الفانوس؟</translation>
    </message>
    <message>
        <source>The machine had thought so too. And this one?</source>
        <translation>هذا ما ظنته الآلة أيضًا. وهذا الفانوس؟</translation>
    </message>
    <message>
        <source>The machine had it on the other side. Now it turns its line.</source>
        <translation>كانت الآلة تضعه في الجهة الأخرى. ها هي تدير خطها.</translation>
    </message>
    <message>
        <source>The machine thinks so too. But look once more: how wide was it?</source>
        <translation>الآلة ترى ذلك أيضًا. لكن انظر مرة أخرى: كم كان عرضه؟</translation>
    </message>
    <message>
        <source>Are you sure? The machine believes you, and turns its line.</source>
        <translation>أأنت متأكد؟ الآلة تصدّقك وتدير خطها.</translation>
    </message>
    <message>
        <source>Now it is the machine&apos;s turn: five lanterns that it has never seen.</source>
        <translation>الآن دور الآلة: خمسة فوانيس لم ترها من قبل.</translation>
    </message>
    <message>
        <source>It says river, and is sure. Right.</source>
        <translation>تقول: للنهر، وهي واثقة. صواب.</translation>
    </message>
    <message>
        <source>It says river, but is not sure. Right.</source>
        <translation>تقول: للنهر، لكنها غير واثقة. صواب.</translation>
    </message>
    <message>
        <source>It says river, and is sure. Wrong: it hangs.</source>
        <translation>تقول: للنهر، وهي واثقة. خطأ: هذا يُعلَّق.</translation>
    </message>
    <message>
        <source>It says river, but is not sure. Wrong: it hangs.</source>
        <translation>تقول: للنهر، لكنها غير واثقة. خطأ: هذا يُعلَّق.</translation>
    </message>
    <message>
        <source>It says river, as you taught it for one like this. Wrong.</source>
        <translation>تقول: للنهر، كما علّمتها عن فانوس يشبهه. خطأ.</translation>
    </message>
    <message>
        <source>It says festival, and is sure. Right.</source>
        <translation>تقول: للمهرجان، وهي واثقة. صواب.</translation>
    </message>
    <message>
        <source>It says festival, but is not sure. Right.</source>
        <translation>تقول: للمهرجان، لكنها غير واثقة. صواب.</translation>
    </message>
    <message>
        <source>It says festival, and is sure. Wrong: it floats.</source>
        <translation>تقول: للمهرجان، وهي واثقة. خطأ: هذا يطفو.</translation>
    </message>
    <message>
        <source>It says festival, but is not sure. Wrong: it floats.</source>
        <translation>تقول: للمهرجان، لكنها غير واثقة. خطأ: هذا يطفو.</translation>
    </message>
    <message>
        <source>It says festival, as you taught it for one like this. Wrong.</source>
        <translation>تقول: للمهرجان، كما علّمتها عن فانوس يشبهه. خطأ.</translation>
    </message>
    <message>
        <source>A sky lantern flies: it is neither. The machine is not sure.</source>
        <translation>فانوس السماء يطير، فليس هذا ولا ذاك. والآلة غير واثقة.</translation>
    </message>
    <message>
        <source>A sky lantern flies: it is neither. But the machine is sure of its word.</source>
        <translation>فانوس السماء يطير، فليس هذا ولا ذاك. لكن الآلة واثقة من كلمتها.</translation>
    </message>
    <message>
        <source>It got none of five right.</source>
        <translation>لم تُصب في أي من الخمسة.</translation>
    </message>
    <message>
        <source>It got one of five right.</source>
        <translation>أصابت في واحد من خمسة.</translation>
    </message>
    <message>
        <source>It got two of five right.</source>
        <translation>أصابت في اثنين من خمسة.</translation>
    </message>
    <message>
        <source>It got three of five right.</source>
        <translation>أصابت في ثلاثة من خمسة.</translation>
    </message>
    <message>
        <source>It got four of five right.</source>
        <translation>أصابت في أربعة من خمسة.</translation>
    </message>
    <message>
        <source>It got all five right.</source>
        <translation>أصابت في الخمسة كلها.</translation>
    </message>
    <message>
        <source>It learned from its mistakes and from ours. But it had only two words: nobody taught it that there is such a thing as neither.</source>
        <translation>تعلّمت من أخطائها ومن أخطائنا. لكن لم يكن لديها سوى كلمتين، ولم يعلّمها أحد أن ثمة ما ليس هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>What it was taught wrongly, it repeated.</source>
        <translation>وما عُلِّمته خطأً كرّرته.</translation>
    </message>
    <message>
        <source>Its line did not get all lessons right: some seem to contradict each other.</source>
        <translation>لم يُصِب خطُّها في كل الدروس، إذ يبدو أن بعضها يناقض بعضًا.</translation>
    </message>
    <message>
        <source>Width %1, brightness %2 of 10</source>
        <translation>العرض %1 والسطوع %2 من 10</translation>
    </message>
</context>
<context>
    <name>TeachingStage</name>
    <message>
        <source>River</source>
        <translation>النهر</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>المهرجان</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
</context>
<context>
    <name>TechnologyTransfer</name>
    <message>
        <source>the laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>what for?</source>
        <translation>لأي غرض؟</translation>
    </message>
    <message>
        <source>who makes it?</source>
        <translation>من يصنعه؟</translation>
    </message>
    <message>
        <source>who pays?</source>
        <translation>من يدفع؟</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>the go-between</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>the market</source>
        <translation>السوق</translation>
    </message>
</context>
<context>
    <name>Thirteen</name>
    <message>
        <source>Thirteen cases, Wuzhen, 7 November 2023</source>
        <translation>ثلاث عشرة حالة، ووتشن، 7 نوفمبر 2023</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 stories, %2 cases</source>
        <translation>القصص: %1، الحالات: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 exhibits</source>
        <translation>%1، %2: عدد المعروضات %3</translation>
    </message>
    <message>
        <source>%1, %2: 1 exhibit</source>
        <translation>%1، %2: معروض واحد</translation>
    </message>
    <message>
        <source>1 summit story</source>
        <translation>قصة واحدة من القمة</translation>
    </message>
    <message>
        <source>%1 summit stories</source>
        <translation>قصص القمة: %1</translation>
    </message>
    <message>
        <source>1 case presentation</source>
        <translation>عرض حالة واحد</translation>
    </message>
    <message>
        <source>%1 case presentations</source>
        <translation>عروض الحالات: %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>عقد %1</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1: 1 exhibit</source>
        <translation>%1: معروض واحد</translation>
    </message>
    <message>
        <source>%1: %2 exhibits</source>
        <translation>%1: عدد المعروضات %2</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>The canal of years</source>
        <translation>قناة السنين</translation>
    </message>
    <message>
        <source>Six threads of light. Touch a cluster to come nearer.</source>
        <translation>ستة خيوط من الضوء. المس مجموعة لتقترب.</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>Wipe over every field: %1 of %2 have answered.</source>
        <translation>مرّر إصبعك على كل خانة: استجابت %1 من %2.</translation>
    </message>
    <message>
        <source>This ends ten seconds after the last touch.</source>
        <translation>ينتهي هذا بعد عشر ثوانٍ من آخر لمسة.</translation>
    </message>
    <message>
        <source>Every field has answered.</source>
        <translation>استجابت كل الخانات.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>الدقائق: %1</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>محطة واحدة</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>المحطات: %1</translation>
    </message>
    <message>
        <source>Go on at stop %1 of %2</source>
        <translation>تابع من المحطة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TourEndHeading</name>
    <message>
        <source>The end of the tour</source>
        <translation>نهاية الجولة</translation>
    </message>
    <message>
        <source>%1 stops lie behind you.</source>
        <translation>المحطات التي مررت بها: %1.</translation>
    </message>
    <message>
        <source>You have seen all %1 stops.</source>
        <translation>لقد رأيت كل المحطات: %1.</translation>
    </message>
    <message>
        <source>You have seen %1 of %2 stops.</source>
        <translation>لقد رأيت %1 من %2 من المحطات.</translation>
    </message>
    <message>
        <source>My visit</source>
        <translation>زيارتي</translation>
    </message>
    <message>
        <source>All tours</source>
        <translation>كل الجولات</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Less about this stop</source>
        <translation>معلومات أقل عن هذه المحطة</translation>
    </message>
    <message>
        <source>Why stop here</source>
        <translation>لماذا نتوقف هنا</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>المحطة السابقة</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>نهاية الجولة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Play for me</source>
        <translation>اعرضها تلقائيًا</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>Which way shall we go?</source>
        <translation>أي طريق نسلك؟</translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message>
        <source>English</source>
        <comment>the language&apos;s own name, in itself</comment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>VisitButton</name>
    <message>
        <source>My visit</source>
        <translation>زيارتي</translation>
    </message>
    <message>
        <source>1 light</source>
        <translation>ضوء واحد</translation>
    </message>
    <message>
        <source>%1 lights</source>
        <translation>عدد الأضواء: %1</translation>
    </message>
</context>
<context>
    <name>VisitHeading</name>
    <message>
        <source>My visit</source>
        <translation>زيارتي</translation>
    </message>
    <message>
        <source>No light is on the water yet.</source>
        <translation>لا ضوء على الماء بعد.</translation>
    </message>
    <message>
        <source>One light has come down the canal to you.</source>
        <translation>ضوء واحد وصل إليك عبر القناة.</translation>
    </message>
    <message>
        <source>%1 lights have come down the canal to you.</source>
        <translation>الأضواء التي وصلت إليك عبر القناة: %1</translation>
    </message>
    <message>
        <source>A touch keeps the card of an exhibit, a story or a case. Its light comes down the canal to here, and you can take the list along on your phone.</source>
        <translation>بلمسة واحدة تحتفظ ببطاقة معروض أو قصة أو عرض. يأتي ضوؤها عبر القناة إلى هنا، ويمكنك أن تأخذ القائمة معك على هاتفك.</translation>
    </message>
</context>
<context>
    <name>VisitWays</name>
    <message>
        <source>Go on looking</source>
        <translation>تابع المشاهدة</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>أنهِ الزيارة</translation>
    </message>
</context>
<context>
    <name>WallIntroduction</name>
    <message>
        <source>1 exhibit</source>
        <translation>معروض واحد</translation>
    </message>
    <message>
        <source>%1 exhibits</source>
        <translation>المعروضات: %1</translation>
    </message>
    <message>
        <source>The pictures are models, unless a photographer is named.</source>
        <translation>الصور نماذج، ما لم يُذكر اسم المصوّر.</translation>
    </message>
</context>
<context>
    <name>WallOverview</name>
    <message>
        <source>Back along the wall</source>
        <translation>العودة على طول الجدار</translation>
    </message>
    <message>
        <source>Further along the wall</source>
        <translation>المتابعة على طول الجدار</translation>
    </message>
</context>
<context>
    <name>WhereAmIPage</name>
    <message>
        <source>Where am I?</source>
        <translation>أين أنا؟</translation>
    </message>
    <message>
        <source>You are somewhere in this town. Pull the circle out to the dotted line.</source>
        <translation>أنت في مكان ما من هذه البلدة. اسحب الدائرة حتى الخط المنقّط.</translation>
    </message>
    <message>
        <source>Its signal runs further. Pull on.</source>
        <translation>إشارته تصل إلى أبعد. واصل السحب.</translation>
    </message>
    <message>
        <source>Too far. Let the circle back a little.</source>
        <translation>أبعد مما ينبغي. أرجع الدائرة قليلًا.</translation>
    </message>
    <message>
        <source>One circle: you are somewhere on it. Now another satellite.</source>
        <translation>دائرة واحدة: أنت في نقطة ما عليها. والآن قمر آخر.</translation>
    </message>
    <message>
        <source>Two circles: two places are left. The third will tell.</source>
        <translation>دائرتان: بقي مكانان. والثالثة تحسم الأمر.</translation>
    </message>
    <message>
        <source>All three meet in one place. Here you are.</source>
        <translation>تلتقي الدوائر الثلاث في مكان واحد. أنت هنا.</translation>
    </message>
    <message>
        <source>You walk on. A roof hides one satellite; pull the other two.</source>
        <translation>مضيت في طريقك، وحجب سقف أحد الأقمار. اسحب الدائرتين الأخريين.</translation>
    </message>
    <message>
        <source>Two places are left. Which is yours? Touch one.</source>
        <translation>بقي مكانان. أيهما مكانك؟ المس أحدهما.</translation>
    </message>
    <message>
        <source>The roof is in the way. Pull the circles of the others.</source>
        <translation>السقف يحجب الإشارة. اسحب دائرتي القمرين الآخرين.</translation>
    </message>
    <message>
        <source>This circle is right already. Pull another.</source>
        <translation>هذه الدائرة صحيحة. اسحب غيرها.</translation>
    </message>
    <message>
        <source>Right, and only by luck: two circles cannot tell.</source>
        <translation>صحيح، لكن بالحظ وحده: دائرتان لا تكفيان.</translation>
    </message>
    <message>
        <source>You are at the other one: two circles cannot tell.</source>
        <translation>أنت في المكان الآخر: دائرتان لا تكفيان.</translation>
    </message>
    <message>
        <source>Now your clock is wrong, and the circles miss. Touch the fourth satellite.</source>
        <translation>ساعتك الآن غير مضبوطة، فلا تلتقي الدوائر. المس القمر الرابع.</translation>
    </message>
    <message>
        <source>Pulling does not help a wrong clock. Touch the fourth satellite.</source>
        <translation>السحب لا يصلح ساعة غير مضبوطة. المس القمر الرابع.</translation>
    </message>
    <message>
        <source>The fourth sets your clock right. Now all of them meet.</source>
        <translation>القمر الرابع يضبط ساعتك. والآن تلتقي كلها.</translation>
    </message>
    <message>
        <source>The time is over. You may look for yourself once more.</source>
        <translation>انتهى الوقت. يمكنك أن تبحث عن مكانك مرة أخرى.</translation>
    </message>
    <message>
        <source>You are found.</source>
        <translation>عرفنا مكانك.</translation>
    </message>
    <message>
        <source>Three distances make a place; the fourth satellite is for the clock. BeiDou works in this way, as other systems do. Real satellites are some 20,000 to 36,000 kilometres up. This plan is flat, and the town is invented.</source>
        <translation>ثلاث مسافات تحدد المكان، والقمر الرابع لضبط الساعة. هكذا يعمل نظام بيدو كغيره من الأنظمة. الأقمار الحقيقية على ارتفاع نحو 20,000 إلى 36,000 كيلومتر. وهذا المخطط مسطّح والبلدة متخيَّلة.</translation>
    </message>
</context>
<context>
    <name>WhereNext</name>
    <message>
        <source>Where next?</source>
        <translation>إلى أين الآن؟</translation>
    </message>
</context>
<context>
    <name>WordsOffered</name>
    <message>
        <source>Ask the guide</source>
        <translation>اسأل المرشد</translation>
    </message>
</context>
<context>
    <name>WrittenQuestion</name>
    <message>
        <source>Or write one, Chinese in pinyin</source>
        <translation>أو اكتب سؤالًا بالإنجليزية</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message>
        <source>See what is around it on the canal of years</source>
        <translation>انظر ما حوله على قناة السنين</translation>
    </message>
</context>
</TS>
