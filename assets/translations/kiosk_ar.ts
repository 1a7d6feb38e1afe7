<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AreaPage</name>
    <message>
        <source>Walk through the hall</source>
        <translation>تجوّل في القاعة</translation>
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
    <name>CasesPage</name>
    <message>
        <source>Case presentations</source>
        <translation>عروض الحالات</translation>
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
    <name>ExhibitControls</name>
    <message>
        <source>Model, not a photograph</source>
        <translation>نموذج، وليس صورة فوتوغرافية</translation>
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
    <name>ExhibitRails</name>
    <message>
        <source>Summit stories</source>
        <translation>قصص من القمة</translation>
    </message>
    <message>
        <source>Case presentations</source>
        <translation>عروض الحالات</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
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
        <source>Wall</source>
        <translation>الجدار</translation>
    </message>
</context>
<context>
    <name>HallList</name>
    <message>
        <source>In this hall</source>
        <translation>في هذه القاعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Walk on</source>
        <translation>واصل السير</translation>
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
    <name>LetterKeys</name>
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
    <name>MessageMap</name>
    <message>
        <source>UCLA, Los Angeles</source>
        <translation>جامعة كاليفورنيا، لوس أنجلوس</translation>
    </message>
    <message>
        <source>SRI, Menlo Park</source>
        <translation>معهد ستانفورد للأبحاث، مينلو بارك</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Send the first message</source>
        <translation>أرسل الرسالة الأولى</translation>
    </message>
    <message>
        <source>The machine in Menlo Park has stopped. Two letters had arrived: LO. About an hour later the whole word went through.</source>
        <translation>توقف الحاسوب في مينلو بارك. لم يصل سوى حرفين: LO. وبعد نحو ساعة وصلت الكلمة كاملة.</translation>
    </message>
    <message>
        <source>It is half past ten in the evening, 29 October 1969, in Los Angeles. Type LOGIN to the computer in Menlo Park, some 500 kilometres to the north.</source>
        <translation>إنها العاشرة والنصف مساء يوم 29 أكتوبر 1969 في لوس أنجلوس. اكتب LOGIN للحاسوب في مينلو بارك، على بعد نحو 500 كيلومتر شمالًا.</translation>
    </message>
    <message>
        <source>%1 has arrived. On the telephone they say that they have it. Type %2 next.</source>
        <translation>وصل الحرف %1. يقولون على الهاتف إنه عندهم. اكتب الآن %2.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
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
    <name>ObjectLabel</name>
    <message>
        <source>Type it yourself</source>
        <translation>اكتبها بنفسك</translation>
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
    <name>ProgrammeDoors</name>
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
        <source>Read aloud</source>
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
        <source>Done</source>
        <translation>تم</translation>
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
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمَّ تبحث؟</translation>
    </message>
    <message>
        <source>English words, years, or Chinese by pinyin or initials: lyq finds 路由器.</source>
        <translation>اكتب كلمات إنجليزية أو سنوات، أو الصينية بنظام بينيين أو بأحرفها الأولى: تجد lyq الكلمة 路由器.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>لم يُعثر على شيء. جرّب أحرفًا أقل.</translation>
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
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>SlideSteps</name>
    <message>
        <source>Previous slide</source>
        <translation>الشريحة السابقة</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>الشريحة %1 من %2</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>الشريحة التالية</translation>
    </message>
</context>
<context>
    <name>SlideWords</name>
    <message>
        <source>model</source>
        <translation>نموذج</translation>
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
</TS>
