<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AncientBooks</name>
    <message>
        <source>One page for a hundred items</source>
        <translation>一页代表一百部⁠（件）</translation>
    </message>
    <message>
        <source>One ring on the water: ten million visits</source>
        <translation>一圈水纹，一千万次访⁠问</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Walk through the hall</source>
        <translation>走进展厅</translation>
    </message>
</context>
<context>
    <name>ArrowPad</name>
    <message>
        <source>One tile up</source>
        <translation>向上一片瓦</translation>
    </message>
    <message>
        <source>One tile to the left</source>
        <translation>向左一片瓦</translation>
    </message>
    <message>
        <source>Switch the lamp off</source>
        <translation>关灯</translation>
    </message>
    <message>
        <source>Switch the lamp on</source>
        <translation>开灯</translation>
    </message>
    <message>
        <source>One tile to the right</source>
        <translation>向右一片瓦</translation>
    </message>
    <message>
        <source>One tile down</source>
        <translation>向下一片瓦</translation>
    </message>
</context>
<context>
    <name>AsianSeasCable</name>
    <message>
        <source>Satellites carry little beside it</source>
        <translation>卫星承担的不多</translation>
    </message>
    <message>
        <source>Glass on the sea bed: most of what crosses</source>
        <translation>海底的玻璃纤维：绝大部分流⁠量</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>laid so far</source>
        <translation>已铺设</translation>
    </message>
    <message>
        <source>long, as built</source>
        <translation>建成长度</translation>
    </message>
    <message>
        <source>A drawing, not the exact route</source>
        <translation>示意图，非实际路由</translation>
    </message>
    <message>
        <source>The plan of 2020: 9,400 km, more than 140 Tbit/s</source>
        <translation>2020年的方案：9400公里，每秒140太比特以⁠上</translation>
    </message>
    <message>
        <source>As built: 9,988 km, more than 160 Tbit/s</source>
        <translation>建成：9988公里，超过每秒160太比⁠特</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>was to be ready</source>
        <translation>原定建成</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>投入使用</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Ask the guide</source>
        <translation>问一问向导</translation>
    </message>
    <message>
        <source>I am listening</source>
        <translation>我在⁠听</translation>
    </message>
    <message>
        <source>I am looking</source>
        <translation>我找一⁠找</translation>
    </message>
    <message>
        <source>This is what the cards say</source>
        <translation>展品卡上这样⁠写</translation>
    </message>
    <message>
        <source>Ask me more</source>
        <translation>再问点别的⁠吧</translation>
    </message>
</context>
<context>
    <name>CanalStrip</name>
    <message>
        <source>Exhibits by year</source>
        <translation>按年份排列的展品</translation>
    </message>
</context>
<context>
    <name>CaptionSwitch</name>
    <message>
        <source>Captions: %1</source>
        <translation>字幕：%1</translation>
    </message>
</context>
<context>
    <name>CaseExhibits</name>
    <message>
        <source>Exhibits behind this case</source>
        <translation>与本案例相关的展品</translation>
    </message>
    <message>
        <source>Presented at the 2023 Wuzhen Summit. Source: %1</source>
        <translation>发布于2023年乌镇峰会。来源：%1</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Watch the film</source>
        <translation>看影片</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Case presentations</source>
        <translation>案例展示</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Taken for</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>Finish the word</source>
        <translation>补全词语</translation>
    </message>
</context>
<context>
    <name>ChosenHead</name>
    <message>
        <source>No thread is tied to it yet.</source>
        <translation>还没有线系在这盏灯上。</translation>
    </message>
    <message>
        <source>1 thread leads on from here.</source>
        <translation>1根线，从这里出发。</translation>
    </message>
    <message>
        <source>%1 threads lead on from here.</source>
        <translation>%1根线，从这里出发。</translation>
    </message>
    <message>
        <source>1 exhibit leads here.</source>
        <translation>1件展品，通向这里。</translation>
    </message>
    <message>
        <source>%1 exhibits lead here.</source>
        <translation>%1件展品，通向这里。</translation>
    </message>
    <message>
        <source>Open the exhibit</source>
        <translation>打开展品</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>打开故事</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>全部灯火</translation>
    </message>
</context>
<context>
    <name>CinemaPage</name>
    <message>
        <source>Cinema on the canal</source>
        <translation>河上影院</translation>
    </message>
    <message>
        <source>Short films with captions</source>
        <translation>带字幕的短片</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>更多影片</translation>
    </message>
</context>
<context>
    <name>CinemaScreen</name>
    <message>
        <source>Play the film</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Play, %1</source>
        <translation>放映，%1</translation>
    </message>
</context>
<context>
    <name>CircleControls</name>
    <message>
        <source>Make circle %1 smaller</source>
        <translation>缩小第%1个圆</translation>
    </message>
    <message>
        <source>Make circle %1 larger</source>
        <translation>放大第%1个圆</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CityLearning</name>
    <message>
        <source>traffic</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>rubbish</source>
        <translation>垃圾</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>酷暑</translation>
    </message>
    <message>
        <source>Barcelona</source>
        <translation>巴塞罗那</translation>
    </message>
    <message>
        <source>Wuzhen</source>
        <translation>乌镇</translation>
    </message>
    <message>
        <source>Days of November 2023</source>
        <translation>2023年11月，日</translation>
    </message>
    <message>
        <source>a city that tried</source>
        <translation>试过的城市</translation>
    </message>
</context>
<context>
    <name>CloserPage</name>
    <message>
        <source>Looking closer: %1</source>
        <translation>凑近看：%1</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>返回展品</translation>
    </message>
</context>
<context>
    <name>Coast</name>
    <message>
        <source>Did you say %1?</source>
        <translation>是%1吗？</translation>
    </message>
    <message>
        <source>I have the %1.</source>
        <translation>收到%1。</translation>
    </message>
</context>
<context>
    <name>CoastGround</name>
    <message>
        <source>UCLA, Los Angeles</source>
        <translation>洛杉矶 UCLA</translation>
    </message>
    <message>
        <source>The map is a drawing, and not exact.</source>
        <translation>地图只是示意，并不精⁠确⁠。</translation>
    </message>
</context>
<context>
    <name>ColourFields</name>
    <message>
        <source>Next colour</source>
        <translation>下一种颜色</translation>
    </message>
    <message>
        <source>Each touch shows the next colour. Look for points that stay dark or light.</source>
        <translation>每轻触一次换一种颜色。请留意一直发暗或一直发亮的⁠点。</translation>
    </message>
</context>
<context>
    <name>ComputingNetwork</name>
    <message>
        <source>lines, to carry data</source>
        <translation>线路，传数据</translation>
    </message>
    <message>
        <source>computers, to work on it</source>
        <translation>计算机，算数据</translation>
    </message>
    <message>
        <source>the finger</source>
        <translation>手指</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>就近</translation>
    </message>
    <message>
        <source>far away, where power is plentiful</source>
        <translation>远方，电力充足</translation>
    </message>
</context>
<context>
    <name>ConnectionsButton</name>
    <message>
        <source>See how it connects</source>
        <translation>看看它与什么相⁠连</translation>
    </message>
</context>
<context>
    <name>ConnectionsHeading</name>
    <message>
        <source>All of it, connected</source>
        <translation>万物相连</translation>
    </message>
    <message>
        <source>A light is an exhibit, a thread is a reason. Touch a name.</source>
        <translation>一盏灯，一件展品；一根线，一个理由。轻触一个名⁠称。</translation>
    </message>
    <message>
        <source>A light is an exhibit, a thread is a reason. Touch any light.</source>
        <translation>一盏灯，一件展品；一根线，一个理由。轻触任意一盏⁠灯。</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>All of it, connected</source>
        <translation>万物相连</translation>
    </message>
</context>
<context>
    <name>ContentPanel</name>
    <message>
        <source>Errors: %1 · Warnings: %2</source>
        <translation>错误：%1 · 警告：%2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>展示内容</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>It could not be checked; see the log</source>
        <translation>无法检查，请查看日⁠志</translation>
    </message>
    <message>
        <source>Visitors see the last content that was good, until this is mended.</source>
        <translation>改正之前，观众看到的是上一份无误的内⁠容。</translation>
    </message>
    <message>
        <source>Visitors see that the exhibition is being prepared.</source>
        <translation>观众看到的是“展览正在准⁠备”。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On screen since</source>
        <translation>开始展示</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>试运行中</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>运行正常</translation>
    </message>
    <message>
        <source>nothing is on screen</source>
        <translation>没有展示任何内容</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>Read all anew</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>and %1 more: kiosk check says all of them</source>
        <translation>另有%1条，运行 kiosk check 可查看全⁠部</translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Let the crowd try to open the box</source>
        <translation>让人群试试打开箱子</translation>
    </message>
</context>
<context>
    <name>CrowdedSquare</name>
    <message>
        <source>Take one of your friend&apos;s open locks</source>
        <translation>取一把朋友开着的锁</translation>
    </message>
    <message>
        <source>Take one of your open locks</source>
        <translation>取一把您开着的锁</translation>
    </message>
    <message>
        <source>Your friend&apos;s key</source>
        <translation>朋友的钥匙</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的钥匙</translation>
    </message>
    <message>
        <source>Give the box back to your friend</source>
        <translation>把箱子还给朋友</translation>
    </message>
    <message>
        <source>Send the box to your friend</source>
        <translation>把箱子送给朋友</translation>
    </message>
    <message>
        <source>Send the box to you</source>
        <translation>把箱子送给您</translation>
    </message>
</context>
<context>
    <name>CultureWeek</name>
    <message>
        <source>a picture</source>
        <translation>一幅画面</translation>
    </message>
    <message>
        <source>a tune</source>
        <translation>一段旋律</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>一个故事</translation>
    </message>
</context>
<context>
    <name>DarkScreen</name>
    <message>
        <source>The museum is closed. Touch to see when it opens.</source>
        <translation>博物馆已闭馆。轻触查看开放时⁠间。</translation>
    </message>
</context>
<context>
    <name>DataSharing</name>
    <message>
        <source>False names, each there for hours</source>
        <translation>假域名，各存几小时</translation>
    </message>
    <message>
        <source>the first complaint</source>
        <translation>第一次投诉</translation>
    </message>
    <message>
        <source>names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>one who has seen it</source>
        <translation>见过的一方</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1</source>
        <extracomment>a year, or years as 1983–1985</extracomment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>day, name of the month, year; %4 is the number of the month</extracomment>
        <translation>%3年%4月%1日</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>改动：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横屏</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>竖屏</translation>
    </message>
</context>
<context>
    <name>DeskVerdict</name>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 条提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>DigitalCounty</name>
    <message>
        <source>the field</source>
        <translation>田地</translation>
    </message>
    <message>
        <source>the buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>counties in China</source>
        <translation>中国县域</translation>
    </message>
    <message>
        <source>the trade centre in Geneva</source>
        <translation>日内瓦的贸易中心</translation>
    </message>
    <message>
        <source>developing countries</source>
        <translation>发展中国家</translation>
    </message>
    <message>
        <source>Rwanda, 2018</source>
        <translation>卢旺达，2018年</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>buyers in China</source>
        <translation>中国消费者</translation>
    </message>
</context>
<context>
    <name>DigitalDivide</name>
    <message>
        <source>access</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>知识</translation>
    </message>
</context>
<context>
    <name>EavesdroppersList</name>
    <message>
        <source>Only you two know</source>
        <translation>只有你们两人知道</translation>
    </message>
</context>
<context>
    <name>EntryKinds</name>
    <message>
        <source>Museum</source>
        <translation>全馆</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>路线</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>没有找到。少输入几个字试⁠试。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Named in the museum&apos;s opening coverage</source>
        <translation>见于开馆报道</translation>
    </message>
    <message>
        <source>Named in press reports of the museum or the expo</source>
        <translation>见于有关本馆或博览会的报⁠道</translation>
    </message>
    <message>
        <source>Curators&apos; choice from internet history</source>
        <translation>策展人选自互联网历⁠史</translation>
    </message>
</context>
<context>
    <name>ExhibitDetails</name>
    <message>
        <source>By</source>
        <translation>制造者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>ExhibitDoors</name>
    <message>
        <source>More to choose from</source>
        <translation>还有更多</translation>
    </message>
</context>
<context>
    <name>ExhibitRails</name>
    <message>
        <source>Summit stories</source>
        <translation>峰会故事</translation>
    </message>
    <message>
        <source>Case presentations</source>
        <translation>案例展示</translation>
    </message>
</context>
<context>
    <name>FacadePage</name>
    <message>
        <source>Draw with light</source>
        <translation>用光作画</translation>
    </message>
    <message>
        <source>Draw on the dark wall. What you touch lights up.</source>
        <translation>在暗墙上画吧，碰到哪里，哪里就⁠亮⁠。</translation>
    </message>
    <message>
        <source>It shines. Draw on, or choose another lamp.</source>
        <translation>亮了。接着画，或者换一盏⁠灯⁠。</translation>
    </message>
    <message>
        <source>This tile shines already. Go on beside it.</source>
        <translation>这片瓦已经亮了，去旁边接着⁠画⁠。</translation>
    </message>
    <message>
        <source>No tile hangs here. Draw on the wall.</source>
        <translation>这里没有瓦，请画在墙⁠上⁠。</translation>
    </message>
    <message>
        <source>Now draw with this light.</source>
        <translation>现在用这盏灯来画。</translation>
    </message>
    <message>
        <source>The wall falls dark again. Draw something new.</source>
        <translation>墙又暗下来了，画点新的⁠吧⁠。</translation>
    </message>
    <message>
        <source>The wall is dark already. Draw something.</source>
        <translation>墙本来就是暗的，画点什么⁠吧⁠。</translation>
    </message>
    <message>
        <source>Nothing shines yet. Draw something first.</source>
        <translation>还没有一片瓦亮着，先画点什么⁠吧⁠。</translation>
    </message>
    <message>
        <source>The lamp is on. Each tile you come to lights up.</source>
        <translation>灯开着，走到哪片瓦，哪片瓦就⁠亮⁠。</translation>
    </message>
    <message>
        <source>The lamp is off. You move without drawing.</source>
        <translation>灯关着，只移动，不作⁠画⁠。</translation>
    </message>
    <message>
        <source>The wall ends here. Go another way.</source>
        <translation>墙到这里为止，换个方向⁠吧⁠。</translation>
    </message>
    <message>
        <source>Your light goes over to the museum.</source>
        <translation>您画的光，正飞向科技⁠馆⁠。</translation>
    </message>
    <message>
        <source>The time is up, and the wall has stayed dark.</source>
        <translation>时间到了，墙还是暗的。</translation>
    </message>
    <message>
        <source>Your light is on the museum.</source>
        <translation>您的光，亮在科技馆的墙⁠上⁠。</translation>
    </message>
    <message>
        <source>The museum is still dark.</source>
        <translation>科技馆的墙还暗着。</translation>
    </message>
    <message>
        <source>Many small lights make one picture, as on every screen. As the press reports, 1,324 glass tiles hang on the museum.</source>
        <translation>许多小光点，拼成一幅画，每块屏幕都是这样。据报道，科技馆的墙上有1324片玻璃⁠瓦⁠。</translation>
    </message>
    <message>
        <source>Your drawing shines there until your visit ends.</source>
        <translation>在您这次参观结束之前，您的画会一直亮在那⁠里⁠。</translation>
    </message>
</context>
<context>
    <name>FacadeStage</name>
    <message>
        <source>Amber light</source>
        <translation>琥珀色的灯</translation>
    </message>
    <message>
        <source>Red light</source>
        <translation>红色的灯</translation>
    </message>
    <message>
        <source>Pink light</source>
        <translation>粉色的灯</translation>
    </message>
    <message>
        <source>Blue light</source>
        <translation>蓝色的灯</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>白色的灯</translation>
    </message>
    <message>
        <source>Green light</source>
        <translation>绿色的灯</translation>
    </message>
    <message>
        <source>Put the arrows away</source>
        <translation>收起箭头</translation>
    </message>
    <message>
        <source>Draw with arrows</source>
        <translation>用箭头来画</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦掉</translation>
    </message>
    <message>
        <source>Light the museum</source>
        <translation>点亮科技馆</translation>
    </message>
</context>
<context>
    <name>FacadeWall</name>
    <message>
        <source>A wall of 1,324 glass tiles</source>
        <translation>由1324片玻璃瓦组成的⁠墙</translation>
    </message>
</context>
<context>
    <name>FallbackNote</name>
    <message>
        <source>This text is in Chinese only.</source>
        <translation>此处内容仅有中文。</translation>
    </message>
    <message>
        <source>This text is in English only.</source>
        <translation>此处内容仅有英文。</translation>
    </message>
</context>
<context>
    <name>FarEnd</name>
    <message>
        <source>SRI, Menlo Park</source>
        <translation>门洛帕克 SRI</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>FilmAway</name>
    <message>
        <source>This film is not here at the moment.</source>
        <translation>这部影片暂时不在馆内。</translation>
    </message>
    <message>
        <source>This film cannot be shown at the moment.</source>
        <translation>这部影片暂时不能放映。</translation>
    </message>
    <message>
        <source>Other films</source>
        <translation>看看别的影片</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Play again</source>
        <translation>重放一遍</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Back ten seconds</source>
        <translation>后退十秒</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关掉声音</translation>
    </message>
    <message>
        <source>Close the film</source>
        <translation>关闭影片</translation>
    </message>
</context>
<context>
    <name>FilmDoor</name>
    <message>
        <source>Watch the film</source>
        <translation>看影片</translation>
    </message>
</context>
<context>
    <name>FilmHead</name>
    <message>
        <source>Close the film</source>
        <translation>关闭影片</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Show the buttons</source>
        <translation>显示按钮</translation>
    </message>
</context>
<context>
    <name>FilmProgramme</name>
    <message>
        <source>Programme</source>
        <translation>今日节目</translation>
    </message>
</context>
<context>
    <name>FirstMessagePage</name>
    <message>
        <source>Send the first message</source>
        <translation>发出第一条消息</translation>
    </message>
    <message>
        <source>29 October 1969, half past ten at night. Type LOGIN; begin with the L.</source>
        <translation>1969年10月29日晚上十点半。请敲LOGIN，先敲⁠L⁠。</translation>
    </message>
    <message>
        <source>Your letter is on its way north, some 500 kilometres.</source>
        <translation>字母出发了，向北约500公⁠里⁠。</translation>
    </message>
    <message>
        <source>On the telephone they say that they have the L. Type O next.</source>
        <translation>电话里说：收到L。接着敲⁠O⁠。</translation>
    </message>
    <message>
        <source>They have the O as well. Type G next.</source>
        <translation>O也收到了。接着敲G。</translation>
    </message>
    <message>
        <source>This time the G is there too. Type I next.</source>
        <translation>这一回，G也到了。接着敲⁠I⁠。</translation>
    </message>
    <message>
        <source>They have the I. Now only the N is missing.</source>
        <translation>I收到了，只差一个N。</translation>
    </message>
    <message>
        <source>That was another key. Did you say L? Its key is lit.</source>
        <translation>这是另一个键。那边问：是L吗？L键亮⁠着⁠。</translation>
    </message>
    <message>
        <source>That was another key. Did you say O? Its key is lit.</source>
        <translation>这是另一个键。那边问：是O吗？O键亮⁠着⁠。</translation>
    </message>
    <message>
        <source>That was another key. Did you say G? Its key is lit.</source>
        <translation>这是另一个键。那边问：是G吗？G键亮⁠着⁠。</translation>
    </message>
    <message>
        <source>That was another key. Did you say I? Its key is lit.</source>
        <translation>这是另一个键。那边问：是I吗？I键亮⁠着⁠。</translation>
    </message>
    <message>
        <source>That was another key. Did you say N? Its key is lit.</source>
        <translation>这是另一个键。那边问：是N吗？N键亮⁠着⁠。</translation>
    </message>
    <message>
        <source>The machine in Menlo Park has stopped. Two letters had arrived: LO.</source>
        <translation>门洛帕克的机器垮了，只传到两个字母：L⁠O⁠。</translation>
    </message>
    <message>
        <source>The machine in Menlo Park stands still. Wait a moment.</source>
        <translation>门洛帕克的机器停着，请稍⁠等⁠。</translation>
    </message>
    <message>
        <source>About an hour goes by.</source>
        <translation>一个小时左右过去⁠了⁠。</translation>
    </message>
    <message>
        <source>The machine runs once more. Type LOGIN again, from the L.</source>
        <translation>机器又开动了。请从L开始，再敲一遍LOGI⁠N⁠。</translation>
    </message>
    <message>
        <source>Now it goes on by itself. Watch the letters run.</source>
        <translation>现在它自己敲下去，请看字母一个个跑过⁠去⁠。</translation>
    </message>
    <message>
        <source>The whole word has gone through.</source>
        <translation>整个词传到了。</translation>
    </message>
    <message>
        <source>The first message was LO: at the G the machine at the far end stopped. Charley Kline typed in Los Angeles, and Bill Duvall told him on the telephone what came. About an hour later the whole word went through.</source>
        <translation>第一条消息只有LO：敲到G，那头的机器停了。查利·克莱恩在洛杉矶敲键，比尔·杜瓦尔在电话里告诉他收到了什么。大约一小时后，整个词才传⁠成⁠。</translation>
    </message>
</context>
<context>
    <name>FoundByKind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>展品</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FoundExhibits</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Visitors see the last content that was good, until the errors are mended.</source>
        <translation>错误改正之前，观众看到的仍是上一份完好的内⁠容。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The rest of the file</source>
        <translation>文件的其他部分</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>这份文件没有问题。</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>正在检查文件。</translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>1 round lantern</source>
        <translation>1盏圆灯笼</translation>
    </message>
    <message>
        <source>%1 round lanterns</source>
        <translation>%1盏圆灯笼</translation>
    </message>
    <message>
        <source>1 square lantern</source>
        <translation>1盏方灯笼</translation>
    </message>
    <message>
        <source>%1 square lanterns</source>
        <translation>%1盏方灯笼</translation>
    </message>
    <message>
        <source>1 light</source>
        <translation>1盏灯</translation>
    </message>
    <message>
        <source>%1 lights</source>
        <translation>%1盏灯</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>All lights</source>
        <translation>全部灯火</translation>
    </message>
</context>
<context>
    <name>GuideListening</name>
    <message>
        <source>Ask the guide</source>
        <translation>问一问向导</translation>
    </message>
    <message>
        <source>Answers come from the museum&apos;s own cards alone. Touch a question, or write one.</source>
        <translation>回答只取自本馆的卡片。轻触一个问题，或自己写一⁠句。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>看问题</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>自己写</translation>
    </message>
</context>
<context>
    <name>GuideTelling</name>
    <message>
        <source>Also on this</source>
        <translation>也讲到这件事</translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation>另问一句</translation>
    </message>
    <message>
        <source>See how they connect</source>
        <translation>看看它们如何相⁠连</translation>
    </message>
</context>
<context>
    <name>GuideWithoutCard</name>
    <message>
        <source>The museum has no card on this.</source>
        <translation>本馆没有讲这件事的卡⁠片。</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>你问的是：%1</translation>
    </message>
    <message>
        <source>The nearest are these three.</source>
        <translation>离得最近的是这三⁠张。</translation>
    </message>
    <message>
        <source>It has one on each of these:</source>
        <translation>这些问题馆里有答⁠案：</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>换个问法</translation>
    </message>
</context>
<context>
    <name>HallControls</name>
    <message>
        <source>Look left</source>
        <translation>向左看</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>向右看</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>展墙</translation>
    </message>
</context>
<context>
    <name>HallHeading</name>
    <message>
        <source>Plan of the halls</source>
        <translation>展厅平面图</translation>
    </message>
</context>
<context>
    <name>HallList</name>
    <message>
        <source>In this hall</source>
        <translation>本厅一览</translation>
    </message>
    <message>
        <source>Walk on</source>
        <translation>往前走</translation>
    </message>
</context>
<context>
    <name>HallPlanSheet</name>
    <message>
        <source>Plan of the halls</source>
        <translation>展厅平面图</translation>
    </message>
</context>
<context>
    <name>HallShelf</name>
    <message>
        <source>In this hall</source>
        <translation>本厅一览</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>The last contents</source>
        <translation>最近的几份内容</translation>
    </message>
</context>
<context>
    <name>Hotspots</name>
    <message>
        <source>Walk on</source>
        <translation>往前走</translation>
    </message>
</context>
<context>
    <name>HouseScene</name>
    <message>
        <source>Six houses on one canal. Touch a lit house.</source>
        <translation>一河六馆，轻触灯火，即可入⁠内。</translation>
    </message>
</context>
<context>
    <name>HouseTiles</name>
    <message>
        <source>Six houses. Touch one.</source>
        <translation>六座展馆，轻触即可入⁠内。</translation>
    </message>
</context>
<context>
    <name>InternetGovernance</name>
    <message>
        <source>engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>states</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>the society</source>
        <translation>协会成立</translation>
    </message>
    <message>
        <source>Tunis asks</source>
        <translation>突尼斯提议</translation>
    </message>
    <message>
        <source>Athens meets</source>
        <translation>雅典召开</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Kept</source>
        <translation>已留下</translation>
    </message>
    <message>
        <source>Keep this light</source>
        <translation>留下这盏灯</translation>
    </message>
</context>
<context>
    <name>Keepsake</name>
    <message>
        <source>My visit: 1 light</source>
        <translation>我的参观：1盏灯</translation>
    </message>
    <message>
        <source>My visit: %1 lights</source>
        <translation>我的参观：%1盏灯</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1盏</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>on screen</source>
        <translation>正在展示</translation>
    </message>
    <message>
        <source>Exhibits: %1 · Stories: %2 · Cases: %3</source>
        <translation>展品%1件 · 故事%2则 · 案例%3⁠个</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新展示</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>The kiosk by keys</source>
        <translation>用按键操作</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>To what stands there</source>
        <translation>移到那个方向的项目</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>移到下一项</translation>
    </message>
    <message>
        <source>Enter or space</source>
        <translation>回车键或空格键</translation>
    </message>
    <message>
        <source>Touches it</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>With one switch: choose Scanning under Reading. Rows are framed in turn; press when yours is framed, and press again at what you want.</source>
        <translation>只有一个开关时：在“阅读”中选择“逐项扫描”。各行依次被框出；框到所需的一行时按一下，框到所需的一项时再按一⁠下。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>KinList</name>
    <message>
        <source>What belongs to it</source>
        <translation>与它相连的</translation>
    </message>
</context>
<context>
    <name>KinPager</name>
    <message>
        <source>The ones before</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>第%1至%2，共%3</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>下一组</translation>
    </message>
</context>
<context>
    <name>KindHeading</name>
    <message>
        <source>All %1</source>
        <translation>全部%1</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Keys as on a keyboard</source>
        <translation>按标准键盘排列</translation>
    </message>
    <message>
        <source>Keys by the alphabet</source>
        <translation>按字母顺序排列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LockAndKeyPage</name>
    <message>
        <source>Lock and key</source>
        <translation>锁与钥匙</translation>
    </message>
    <message>
        <source>Send your friend a picture that only she may see. Choose one.</source>
        <translation>送朋友一张只给她看的图画。挑一张⁠吧⁠。</translation>
    </message>
    <message>
        <source>It is in the box. Now take one of her open locks.</source>
        <translation>图画进了箱子。取一把她开着的⁠锁⁠。</translation>
    </message>
    <message>
        <source>Everyone may take such a lock. Close it on the box.</source>
        <translation>这种锁谁都能拿。把它扣在箱子⁠上⁠。</translation>
    </message>
    <message>
        <source>Click: it closes without a key. Now send it across.</source>
        <translation>咔嗒，扣上不用钥匙。送过广场去⁠吧⁠。</translation>
    </message>
    <message>
        <source>All look, and nobody can open it. Only its key can.</source>
        <translation>人人都在看，谁也打不开，只有那把钥匙能⁠开⁠。</translation>
    </message>
    <message>
        <source>She has it. For her answer, make a lock and a key of your own.</source>
        <translation>她收到了。要收她的回信，先做一副自己的锁和钥⁠匙⁠。</translation>
    </message>
    <message>
        <source>Your key stays with you. Your open locks hang for everyone: take one.</source>
        <translation>钥匙留在您身边，开着的锁挂给大家：取一⁠把⁠。</translation>
    </message>
    <message>
        <source>Her answer is here, and only the two of you know it.</source>
        <translation>回信到了，只有你们两人知⁠道⁠。</translation>
    </message>
    <message>
        <source>It was open, and now everybody knows. Begin with another box.</source>
        <translation>箱子没锁，人人都看见了。换一只箱子再⁠来⁠。</translation>
    </message>
    <message>
        <source>Even you cannot open it now. Send it to her: she has the key.</source>
        <translation>现在连您也打不开。送给她吧，钥匙在她那⁠里⁠。</translation>
    </message>
    <message>
        <source>Even she cannot open it now. Send it on: the key is yours.</source>
        <translation>现在连她也打不开。送过来吧，钥匙在您这⁠里⁠。</translation>
    </message>
    <message>
        <source>They pull and they shake it. Without the key it stays shut.</source>
        <translation>又拉又摇，没有钥匙就是打不⁠开⁠。</translation>
    </message>
    <message>
        <source>It has her lock, and her key is over there. Give it back.</source>
        <translation>上面是她的锁，钥匙在她那边。把箱子还给⁠她⁠。</translation>
    </message>
    <message>
        <source>Another box. This time it needs a lock whose key you have.</source>
        <translation>换了一只箱子。这回要用您有钥匙的⁠锁⁠。</translation>
    </message>
    <message>
        <source>Everybody has seen this one. Choose another picture.</source>
        <translation>这一张大家都看见了。请另选一⁠张⁠。</translation>
    </message>
    <message>
        <source>She opens her own lock again. It needs one of yours.</source>
        <translation>她又打开了自己的锁。这里要用您的⁠锁⁠。</translation>
    </message>
    <message>
        <source>The box is empty. Choose a picture first.</source>
        <translation>箱子是空的，先挑一张图⁠画⁠。</translation>
    </message>
    <message>
        <source>It needs a lock first. Take one that hangs open.</source>
        <translation>还缺一把锁，取一把挂着⁠的⁠。</translation>
    </message>
    <message>
        <source>It is locked already, and one lock is enough.</source>
        <translation>已经锁上了，一把锁就⁠够⁠。</translation>
    </message>
    <message>
        <source>The box is open. There is nothing to unlock yet.</source>
        <translation>箱子还开着，没有什么要开⁠的⁠。</translation>
    </message>
    <message>
        <source>The key is on this side, the box on the other.</source>
        <translation>钥匙在这边，箱子在那⁠边⁠。</translation>
    </message>
    <message>
        <source>The box has arrived. Now it needs its key.</source>
        <translation>箱子已经到了，现在要用钥⁠匙⁠。</translation>
    </message>
    <message>
        <source>The lanterns go out for today.</source>
        <translation>今晚的灯笼熄了。</translation>
    </message>
    <message>
        <source>What the eavesdropper saw</source>
        <translation>偷看的人看到了什么</translation>
    </message>
    <message>
        <source>What closes a box need not be what opens it, so a lock may hang out for everyone. Mail and browsers agree on secrets with such pairs of keys, of far longer numbers. And whose lock is it? Signatures tell: the key behind those of the internet&apos;s names leaves its safe only for a ceremony.</source>
        <translation>锁上用的，和打开用的，可以不是同一样东西，所以锁可以挂给大家。邮件和浏览器也用这样成对的钥匙约定秘密，只是数字长得多。那怎么知道锁是谁的？看签名：互联网域名的签名，背后那把密钥只在仪式上才离开保险⁠柜⁠。</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>Machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>今日参观次数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已开机</translation>
    </message>
    <message>
        <source>for %1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>for %1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>Last starts</source>
        <translation>最近几次启动</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共%2</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>none: the kiosk uses no network</source>
        <translation>无：本机不使用网络</translation>
    </message>
</context>
<context>
    <name>MachineStrip</name>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>把握</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
</context>
<context>
    <name>MuseumAcross</name>
    <message>
        <source>The museum at night, across the canal</source>
        <translation>夜里，隔河望见的科技馆</translation>
    </message>
    <message>
        <source>The museum at night, across the canal, with your drawing in its tiles</source>
        <translation>夜里，隔河望见的科技馆，瓦上亮着您的⁠画</translation>
    </message>
</context>
<context>
    <name>MyVisitPage</name>
    <message>
        <source>My visit</source>
        <translation>我的参观</translation>
    </message>
</context>
<context>
    <name>Nearness</name>
    <message>
        <source>Decades</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>NeighbourButton</name>
    <message>
        <source>The next exhibit on this wall</source>
        <translation>本展墙的下一件展品</translation>
    </message>
    <message>
        <source>The previous exhibit on this wall</source>
        <translation>本展墙的上一件展品</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message>
        <source>Mend the cable from %1 to %2</source>
        <translation>接好%1号到%2号的线⁠路</translation>
    </message>
    <message>
        <source>Cut the cable from %1 to %2</source>
        <translation>剪断%1号到%2号的线⁠路</translation>
    </message>
</context>
<context>
    <name>ObjectCredit</name>
    <message>
        <source>Model, not a photograph</source>
        <translation>模型，并非照片</translation>
    </message>
</context>
<context>
    <name>ObjectLabel</name>
    <message>
        <source>Look closer</source>
        <translation>凑近看</translation>
    </message>
    <message>
        <source>To the cinema</source>
        <translation>去影院</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>看影片</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右转</translation>
    </message>
</context>
<context>
    <name>OnwardTile</name>
    <message>
        <source>Another tour</source>
        <translation>另一条路线</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>A summit story</source>
        <translation>峰会故事</translation>
    </message>
    <message>
        <source>A case presentation</source>
        <translation>案例展示</translation>
    </message>
    <message>
        <source>An exhibit</source>
        <translation>一件展品</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>约1分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>约%1分钟</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The museum is closed</source>
        <translation>博物馆已闭馆</translation>
    </message>
    <message>
        <source>The museum opens today</source>
        <translation>博物馆今天开放</translation>
    </message>
    <message>
        <source>The museum opens tomorrow</source>
        <translation>博物馆明天开放</translation>
    </message>
    <message>
        <source>The museum opens on %1</source>
        <extracomment>the name of a day of the week, or a date</extracomment>
        <translation>博物馆%1开放</translation>
    </message>
</context>
<context>
    <name>PacketWayPage</name>
    <message>
        <source>HELLO!</source>
        <translation>你好，世界！</translation>
    </message>
    <message>
        <source>Six letters are on their way. Touch a cable to cut it. Can you stop them?</source>
        <translation>六个字上路了。碰一碰线路，就能把它剪断。你拦得住吗⁠？</translation>
    </message>
    <message>
        <source>Cut. The letters take another way.</source>
        <translation>剪断了。字会改走别的路⁠。</translation>
    </message>
    <message>
        <source>A letter was on that cable, and is lost. It is sent once more.</source>
        <translation>有个字正好在这条线上，丢了。它会重新发送⁠。</translation>
    </message>
    <message>
        <source>No way is left. The letters wait; mend a cable.</source>
        <translation>没有路了，字停下来等。接好一条线吧⁠。</translation>
    </message>
    <message>
        <source>Mended. Letters may come this way again.</source>
        <translation>接好了。字又可以走这条路⁠。</translation>
    </message>
    <message>
        <source>There is a way again. What has waited goes on.</source>
        <translation>路又通了，等着的字接着走⁠。</translation>
    </message>
    <message>
        <source>Mended, but another cable is needed.</source>
        <translation>接好了，但还得再接一条⁠。</translation>
    </message>
    <message>
        <source>Now all cables are mended, and none is cut any more.</source>
        <translation>线路都接好了，不能再剪⁠。</translation>
    </message>
    <message>
        <source>The word is whole.</source>
        <translation>字齐了。</translation>
    </message>
    <message>
        <source>A packet&apos;s way</source>
        <translation>数据包的路</translation>
    </message>
    <message>
        <source>No road was fixed. Each router sent each letter on by the way that was the shortest just then, and what was lost was sent once more.</source>
        <translation>路不是定死的。每台路由器都把字送上当时最短的路；丢了的，重新发一⁠次⁠。</translation>
    </message>
    <message>
        <source>Some came out of order, and were put in order.</source>
        <translation>有的字到得早，有的到得晚，最后都排回了原来的顺序⁠。</translation>
    </message>
</context>
<context>
    <name>PaneView</name>
    <message>
        <source>This content brings the kiosk down. It is tried again when it is saved.</source>
        <translation>这份内容会让程序停止运行。再次保存后会重⁠试。</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂时没有可显示的内⁠容</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Back to the card</source>
        <translation>返回展品</translation>
    </message>
</context>
<context>
    <name>PictureBubble</name>
    <message>
        <source>A fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>A boat</source>
        <translation>船</translation>
    </message>
    <message>
        <source>A bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>A lantern</source>
        <translation>灯笼</translation>
    </message>
    <message>
        <source>An umbrella</source>
        <translation>伞</translation>
    </message>
    <message>
        <source>The moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>%1, which everybody has seen</source>
        <translation>%1，大家都已看见</translation>
    </message>
    <message>
        <source>Make a lock and a key of your own</source>
        <translation>做一副自己的锁和钥匙</translation>
    </message>
</context>
<context>
    <name>PieceEndCard</name>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>接着看</translation>
    </message>
</context>
<context>
    <name>PieceWords</name>
    <message>
        <source>Type it yourself</source>
        <translation>亲手敲一遍</translation>
    </message>
    <message>
        <source>Cut a cable yourself</source>
        <translation>亲手剪断线路</translation>
    </message>
    <message>
        <source>Draw with light</source>
        <translation>用光作画</translation>
    </message>
    <message>
        <source>Find where you are</source>
        <translation>找出自己在哪儿</translation>
    </message>
    <message>
        <source>Teach a machine</source>
        <translation>教一教机器</translation>
    </message>
    <message>
        <source>Send a secret</source>
        <translation>寄一个秘密</translation>
    </message>
</context>
<context>
    <name>PiecesPage</name>
    <message>
        <source>Try it yourself</source>
        <translation>动手试一试</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Too many wrong PINs</source>
        <translation>密码输错次数过多</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Minutes until a PIN is taken again: %1</source>
        <translation>%1分钟后可以再次输⁠入</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Wrong. Tries left: %1</source>
        <translation>密码错误，还可以试%1⁠次</translation>
    </message>
    <message>
        <source>Back to the museum</source>
        <translation>回到博物馆</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>seen</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>still to see</source>
        <translation>还没看</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>PlannedHall</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>看过%1件，共%2件</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>Pond</name>
    <message>
        <source>Every exhibit, story and case as a light, joined by threads</source>
        <translation>每件展品、每篇故事、每个案例都是一盏灯，由线相⁠连</translation>
    </message>
</context>
<context>
    <name>PossiblePlace</name>
    <message>
        <source>I am here, at place %1</source>
        <translation>我在第%1处</translation>
    </message>
</context>
<context>
    <name>ProgrammeDoors</name>
    <message>
        <source>Try</source>
        <translation>动手</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Summit stories</source>
        <translation>峰会故事</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Case presentations</source>
        <translation>案例展示</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>问一问</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>影院</translation>
    </message>
</context>
<context>
    <name>QuayBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>全馆</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Lower what I touch</source>
        <translation>把按钮移到低处</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Nothing is called that. This comes nearest:</source>
        <translation>没有叫这个名字的，最接近的⁠是：</translation>
    </message>
    <message>
        <source>Nothing is called that. Close to it: %1</source>
        <translation>没有叫这个名字的，相近的有%1⁠项</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名字的。</translation>
    </message>
    <message>
        <source>English, a year, or Chinese by pinyin or initials: lyq finds 路⁠由⁠器.</source>
        <translation>输入英文、年份、拼音或首字母：lyq即路由⁠器</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>想找什么？</translation>
    </message>
</context>
<context>
    <name>ReadAloudKeys</name>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>轻一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>响一点</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平缓</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触及范围</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Lower part</source>
        <translation>屏幕下部</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>单键操作</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>逐项扫描</translation>
    </message>
    <message>
        <source>This screen counts how it is used: in numbers alone, with nothing about you.</source>
        <translation>本屏只做匿名使用统计，不记录任何有关您的信⁠息。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ReceivedWord</name>
    <message>
        <source>%1 of 6 letters have arrived</source>
        <translation>6个字，已到%1个</translation>
    </message>
</context>
<context>
    <name>Satellite</name>
    <message>
        <source>Listen to satellite 4</source>
        <translation>听第4颗卫星</translation>
    </message>
</context>
<context>
    <name>ScreenPanel</name>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>触摸测试</translation>
    </message>
    <message>
        <source>Colour test</source>
        <translation>颜色测试</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>熄屏</translation>
    </message>
    <message>
        <source>Show the museum now</source>
        <translation>现在亮屏</translation>
    </message>
</context>
<context>
    <name>ScrollCue</name>
    <message>
        <source>Back up</source>
        <translation>往回</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find an entry</source>
        <translation>查找条目</translation>
    </message>
</context>
<context>
    <name>SearchNames</name>
    <message>
        <source>Exhibits</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>–%1</source>
        <translation>截至%1⁠年</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1年⁠代</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>人工智能</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Digital divide</source>
        <translation>数字鸿沟</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>青年</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>互联互通</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Data centres</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Data spaces</source>
        <translation>数据空间</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Digital literacy</source>
        <translation>数字素养</translation>
    </message>
    <message>
        <source>Domain names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>The expo</source>
        <translation>博览会</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>文化遗产</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>工业</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Large models</source>
        <translation>大模型</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>移动通信</translation>
    </message>
    <message>
        <source>The museum</source>
        <translation>博物馆</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Pioneers</source>
        <translation>先驱</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>减贫</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>科研</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>体育</translation>
    </message>
    <message>
        <source>Submarine cables</source>
        <translation>海底光缆</translation>
    </message>
    <message>
        <source>The summit</source>
        <translation>峰会</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>技术转移</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>旅游</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>贸易</translation>
    </message>
    <message>
        <source>The World Internet Conference</source>
        <translation>世界互联网大会</translation>
    </message>
    <message>
        <source>Wuzhen</source>
        <translation>乌镇</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>More results</source>
        <translation>更多结果</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>By area</source>
        <translation>按展区</translation>
    </message>
    <message>
        <source>By decade</source>
        <translation>按年代</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>%1 min, %2 stops</source>
        <translation>%1分钟，%2站</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Try to open the box</source>
        <translation>试着打开箱子</translation>
    </message>
    <message>
        <source>Close the lock on the box</source>
        <translation>把锁扣在箱子上</translation>
    </message>
</context>
<context>
    <name>SeeAlso</name>
    <message>
        <source>See also</source>
        <translation>另请参观</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SightingTile</name>
    <message>
        <source>A picture, sent open</source>
        <translation>一张没有锁的图画</translation>
    </message>
    <message>
        <source>Your open lock</source>
        <translation>您开着的锁</translation>
    </message>
    <message>
        <source>Her open lock</source>
        <translation>她开着的锁</translation>
    </message>
    <message>
        <source>Your locked box</source>
        <translation>您锁上的箱子</translation>
    </message>
    <message>
        <source>Her locked box</source>
        <translation>她锁上的箱子</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Skip to the text</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>Exhibition areas</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Also pictured in</source>
        <translation>另见于这些案例</translation>
    </message>
    <message>
        <source>On these tours</source>
        <translation>途经的路线</translation>
    </message>
    <message>
        <source>Beside it on the wall</source>
        <translation>展墙上的左邻右舍</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>更多故事</translation>
    </message>
    <message>
        <source>More cases</source>
        <translation>更多案例</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一个案例</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一个案例</translation>
    </message>
    <message>
        <source>The other areas</source>
        <translation>其他展区</translation>
    </message>
    <message>
        <source>The other tours</source>
        <translation>其他路线</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>沿途各站</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开馆</translation>
    </message>
    <message>
        <source>Kept at the kiosk</source>
        <translation>在馆里收藏的内容</translation>
    </message>
    <message>
        <source>What you kept at the kiosk in the museum, to read again and to go on from.</source>
        <translation>您在馆里收藏的内容都在这里，可以再读一遍，也可以由此继续看下⁠去。</translation>
    </message>
    <message>
        <source>Nothing is kept in this address. All that the museum shows is here:</source>
        <translation>这个网址里没有收藏的内容。馆内展出的一切都在这⁠里：</translation>
    </message>
    <message>
        <source>This browser runs no scripts and cannot show what you kept. The museum is here:</source>
        <translation>浏览器没有运行脚本，无法显示您收藏的内容。整座科技馆都在这⁠里：</translation>
    </message>
    <message>
        <source>The whole museum</source>
        <translation>看看整座科技馆</translation>
    </message>
    <message>
        <source>Some of this page is in English only.</source>
        <translation>本页部分内容仅有英文。</translation>
    </message>
</context>
<context>
    <name>SkyDome</name>
    <message>
        <source>results</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>转播</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>一所学校</translation>
    </message>
    <message>
        <source>a clinic</source>
        <translation>一家诊所</translation>
    </message>
</context>
<context>
    <name>SlideExhibit</name>
    <message>
        <source>model</source>
        <translation>模⁠型</translation>
    </message>
</context>
<context>
    <name>SlideSteps</name>
    <message>
        <source>The exhibits</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>SmartClassroom</name>
    <message>
        <source>a teacher</source>
        <translation>老师</translation>
    </message>
    <message>
        <source>seminars</source>
        <translation>研讨班</translation>
    </message>
    <message>
        <source>scholarships</source>
        <translation>奖学金</translation>
    </message>
    <message>
        <source>innovation hubs</source>
        <translation>创新中心</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Volume of reading aloud, with which every visit begins</source>
        <translation>每位观众开始听朗读时的音⁠量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>轻一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>响一点</translation>
    </message>
    <message>
        <source>Tone on the left</source>
        <translation>左声道试音</translation>
    </message>
    <message>
        <source>Tone on the right</source>
        <translation>右声道试音</translation>
    </message>
    <message>
        <source>Nothing here plays sounds: %1</source>
        <translation>本机没有可以播放声音的程序：%1</translation>
    </message>
    <message>
        <source>The tone was not played: %1</source>
        <translation>试音没有播放：%1</translation>
    </message>
    <message>
        <source>The tone was played.</source>
        <translation>试音已播放。</translation>
    </message>
    <message>
        <source>The tone is being played …</source>
        <translation>正在播放试音……</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>By</source>
        <translation>制造者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Before it on the wall: %1</source>
        <translation>展墙上的前一件：%1</translation>
    </message>
    <message>
        <source>After it on the wall: %1</source>
        <translation>展墙上的后一件：%1</translation>
    </message>
    <message>
        <source>From here you see:</source>
        <translation>从这里可以看到：</translation>
    </message>
    <message>
        <source>A door to: %1</source>
        <translation>通往%1的门</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SquareFolk</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your friend</source>
        <translation>朋友</translation>
    </message>
</context>
<context>
    <name>StaffBand</name>
    <message>
        <source>For staff only</source>
        <translation>工作人员专用</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back to the museum</source>
        <translation>回到博物馆</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>再按一次即重新启动</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>再按一次即退出</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Closes by itself after two minutes without a touch</source>
        <translation>两分钟无人触摸会自动关⁠闭</translation>
    </message>
</context>
<context>
    <name>StillPicture</name>
    <message>
        <source>This screen is having a rest. Please come back in a little while, or ask our staff.</source>
        <translation>本屏幕正在休息，请过一会儿再来，或咨询工作人⁠员。</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there? Touch to go on.</source>
        <translation>您还在吗？触摸屏幕继⁠续。</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>触摸屏幕任意处，继续刚才的参⁠观。</translation>
    </message>
</context>
<context>
    <name>StopTile</name>
    <message>
        <source>Seen</source>
        <translation>看过了</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Summit stories</source>
        <translation>峰会故事</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日记事</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>听他们说</translation>
    </message>
</context>
<context>
    <name>StoryExhibits</name>
    <message>
        <source>Exhibits in this story</source>
        <translation>与本故事相关的展品</translation>
    </message>
</context>
<context>
    <name>StoryNeighbours</name>
    <message>
        <source>Previous story</source>
        <translation>上一篇故事</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>下一篇故事</translation>
    </message>
    <message>
        <source>All summit stories</source>
        <translation>全部峰会故事</translation>
    </message>
</context>
<context>
    <name>StoryPeople</name>
    <message>
        <source>In this story</source>
        <translation>故事里的人</translation>
    </message>
</context>
<context>
    <name>StorySource</name>
    <message>
        <source>Retold in the museum&apos;s own words from</source>
        <translation>由本馆转述，来源</translation>
    </message>
</context>
<context>
    <name>StrayedStrip</name>
    <message>
        <source>Back to stop %1: %2</source>
        <translation>回到第%1站：%2</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止自动参观</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>退出路线</translation>
    </message>
</context>
<context>
    <name>SustainableComputing</name>
    <message>
        <source>electricity</source>
        <translation>电</translation>
    </message>
    <message>
        <source>once to compute</source>
        <translation>一回用来计算</translation>
    </message>
    <message>
        <source>once to be cooled</source>
        <translation>一回用来降温</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Net emissions, as pledged in February 2021</source>
        <translation>净排放量，2021年2月的承⁠诺</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Which of them do we still need?</source>
        <translation>哪些还用得着？</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Code to take along</source>
        <translation>可以带走的二维码</translation>
    </message>
    <message>
        <source>Take the lights along</source>
        <translation>带走这些灯</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. It leads to your cards on the museum&apos;s website.</source>
        <translation>用手机相机扫一扫，就能在本馆网站上重看这些卡⁠片⁠。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. The titles are in the code itself; no network is needed.</source>
        <translation>用手机相机扫一扫：名称都在码里，不用网⁠络⁠。</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are in it.</source>
        <translation>码里是最近留下的%1盏，共%2⁠盏⁠。</translation>
    </message>
</context>
<context>
    <name>TeachAMachinePage</name>
    <message>
        <source>Teach a machine</source>
        <translation>教一台机器</translation>
    </message>
    <message>
        <source>Narrow ones float here, wide ones hang. Where does this one go?</source>
        <translation>在这里，窄灯漂在河上，宽灯高高挂起。这盏该去哪⁠儿⁠？</translation>
    </message>
    <message>
        <source>The machine had thought so too. And this one?</source>
        <translation>机器也是这么想的。那么这盏⁠呢⁠？</translation>
    </message>
    <message>
        <source>The machine had it on the other side. Now it turns its line.</source>
        <translation>机器原来把它想到另一边去了，这就转动自己的⁠线⁠。</translation>
    </message>
    <message>
        <source>The machine thinks so too. But look once more: how wide was it?</source>
        <translation>机器也这么想。不过请再看看：它有多⁠宽⁠？</translation>
    </message>
    <message>
        <source>Are you sure? The machine believes you, and turns its line.</source>
        <translation>真的吗？机器信您的话，把线转了过⁠去⁠。</translation>
    </message>
    <message>
        <source>Now it is the machine&apos;s turn: five lanterns that it has never seen.</source>
        <translation>现在轮到机器了：五盏它从没见过的⁠灯⁠。</translation>
    </message>
    <message>
        <source>It says river, and is sure. Right.</source>
        <translation>它说是河灯，很有把握。对⁠了⁠。</translation>
    </message>
    <message>
        <source>It says river, but is not sure. Right.</source>
        <translation>它说是河灯，但没什么把握。对⁠了⁠。</translation>
    </message>
    <message>
        <source>It says river, and is sure. Wrong: it hangs.</source>
        <translation>它说是河灯，很有把握。错了：这盏该挂起⁠来⁠。</translation>
    </message>
    <message>
        <source>It says river, but is not sure. Wrong: it hangs.</source>
        <translation>它说是河灯，但没什么把握。错了：这盏该挂起⁠来⁠。</translation>
    </message>
    <message>
        <source>It says river, as you taught it for one like this. Wrong.</source>
        <translation>它说是河灯，您教过它一盏相像的。错⁠了⁠。</translation>
    </message>
    <message>
        <source>It says festival, and is sure. Right.</source>
        <translation>它说是花灯，很有把握。对⁠了⁠。</translation>
    </message>
    <message>
        <source>It says festival, but is not sure. Right.</source>
        <translation>它说是花灯，但没什么把握。对⁠了⁠。</translation>
    </message>
    <message>
        <source>It says festival, and is sure. Wrong: it floats.</source>
        <translation>它说是花灯，很有把握。错了：这盏该漂在河⁠上⁠。</translation>
    </message>
    <message>
        <source>It says festival, but is not sure. Wrong: it floats.</source>
        <translation>它说是花灯，但没什么把握。错了：这盏该漂在河⁠上⁠。</translation>
    </message>
    <message>
        <source>It says festival, as you taught it for one like this. Wrong.</source>
        <translation>它说是花灯，您教过它一盏相像的。错⁠了⁠。</translation>
    </message>
    <message>
        <source>A sky lantern flies: it is neither. The machine is not sure.</source>
        <translation>孔明灯会飞，两样都不是。机器没有把⁠握⁠。</translation>
    </message>
    <message>
        <source>A sky lantern flies: it is neither. But the machine is sure of its word.</source>
        <translation>孔明灯会飞，两样都不是，机器却说得很有把⁠握⁠。</translation>
    </message>
    <message>
        <source>It got none of five right.</source>
        <translation>五盏里，一盏也没认对。</translation>
    </message>
    <message>
        <source>It got one of five right.</source>
        <translation>五盏里，认对了一盏。</translation>
    </message>
    <message>
        <source>It got two of five right.</source>
        <translation>五盏里，认对了两盏。</translation>
    </message>
    <message>
        <source>It got three of five right.</source>
        <translation>五盏里，认对了三盏。</translation>
    </message>
    <message>
        <source>It got four of five right.</source>
        <translation>五盏里，认对了四盏。</translation>
    </message>
    <message>
        <source>It got all five right.</source>
        <translation>五盏全认对了。</translation>
    </message>
    <message>
        <source>It learned from its mistakes and from ours. But it had only two words: nobody taught it that there is such a thing as neither.</source>
        <translation>它从自己的错里学，也从我们的错里学。可它只会两个词，没有人教过它，世上还有两样都不是的东⁠西⁠。</translation>
    </message>
    <message>
        <source>What it was taught wrongly, it repeated.</source>
        <translation>教错了的，它也信了，照着⁠说⁠。</translation>
    </message>
    <message>
        <source>Its line did not get all lessons right: some seem to contradict each other.</source>
        <translation>有几课它没学对，那几课好像互相矛⁠盾⁠。</translation>
    </message>
    <message>
        <source>Width %1, brightness %2 of 10</source>
        <translation>宽度%1，亮度%2，满格是1⁠0</translation>
    </message>
</context>
<context>
    <name>TeachingStage</name>
    <message>
        <source>River</source>
        <translation>河灯</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>花灯</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TechnologyTransfer</name>
    <message>
        <source>the laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>what for?</source>
        <translation>有什么用？</translation>
    </message>
    <message>
        <source>who makes it?</source>
        <translation>谁来做？</translation>
    </message>
    <message>
        <source>who pays?</source>
        <translation>谁付钱？</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>the go-between</source>
        <translation>牵线人</translation>
    </message>
    <message>
        <source>the market</source>
        <translation>市场</translation>
    </message>
</context>
<context>
    <name>Thirteen</name>
    <message>
        <source>Thirteen cases, Wuzhen, 7 November 2023</source>
        <translation>13个案例，乌镇，2023年11月7⁠日</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 stories, %2 cases</source>
        <translation>%1篇故事，%2个案例</translation>
    </message>
    <message>
        <source>%1, %2: %3 exhibits</source>
        <translation>%1，%2：%3件展品</translation>
    </message>
    <message>
        <source>%1, %2: 1 exhibit</source>
        <translation>%1，%2：1件展品</translation>
    </message>
    <message>
        <source>1 summit story</source>
        <translation>1篇峰会故事</translation>
    </message>
    <message>
        <source>%1 summit stories</source>
        <translation>%1篇峰会故事</translation>
    </message>
    <message>
        <source>1 case presentation</source>
        <translation>1个案例展示</translation>
    </message>
    <message>
        <source>%1 case presentations</source>
        <translation>%1个案例展示</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1年起</translation>
    </message>
    <message>
        <source>%1: 1 exhibit</source>
        <translation>%1：1件展品</translation>
    </message>
    <message>
        <source>%1: %2 exhibits</source>
        <translation>%1：%2件展品</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>The canal of years</source>
        <translation>岁月之河</translation>
    </message>
    <message>
        <source>Six threads of light. Touch a cluster to come nearer.</source>
        <translation>六条光流汇入乌镇。轻触一簇灯，走近⁠看。</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>Wipe over every field: %1 of %2 have answered.</source>
        <translation>请用手指划过每一格：%2格中已有%1格响⁠应。</translation>
    </message>
    <message>
        <source>This ends ten seconds after the last touch.</source>
        <translation>停止触摸十秒后结⁠束。</translation>
    </message>
    <message>
        <source>Every field has answered.</source>
        <translation>每一格都有响应。</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>1 minute</source>
        <translation>约1分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>约%1分钟</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1站</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1站</translation>
    </message>
    <message>
        <source>Go on at stop %1 of %2</source>
        <translation>从第%1站继续，共%2⁠站</translation>
    </message>
</context>
<context>
    <name>TourEndHeading</name>
    <message>
        <source>The end of the tour</source>
        <translation>路线终点</translation>
    </message>
    <message>
        <source>%1 stops lie behind you.</source>
        <translation>您走过了%1站。</translation>
    </message>
    <message>
        <source>You have seen all %1 stops.</source>
        <translation>%1站您都看过了。</translation>
    </message>
    <message>
        <source>You have seen %1 of %2 stops.</source>
        <translation>%2站中您看过%1站。</translation>
    </message>
    <message>
        <source>My visit</source>
        <translation>我的参观</translation>
    </message>
    <message>
        <source>All tours</source>
        <translation>全部路线</translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>Less about this stop</source>
        <translation>收起说明</translation>
    </message>
    <message>
        <source>Why stop here</source>
        <translation>为何停在这里</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>结束路线</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一站：%1</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止自动参观</translation>
    </message>
    <message>
        <source>Play for me</source>
        <translation>自动参观</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>退出路线</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>Which way shall we go?</source>
        <translation>今天走哪条路线？</translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message>
        <source>English</source>
        <comment>the language&apos;s own name, in itself</comment>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>VisitButton</name>
    <message>
        <source>My visit</source>
        <translation>我的参观</translation>
    </message>
    <message>
        <source>1 light</source>
        <translation>1盏灯</translation>
    </message>
    <message>
        <source>%1 lights</source>
        <translation>%1盏灯</translation>
    </message>
</context>
<context>
    <name>VisitHeading</name>
    <message>
        <source>My visit</source>
        <translation>我的参观</translation>
    </message>
    <message>
        <source>No light is on the water yet.</source>
        <translation>水上还没有⁠灯⁠。</translation>
    </message>
    <message>
        <source>One light has come down the canal to you.</source>
        <translation>一盏灯顺水而⁠来⁠。</translation>
    </message>
    <message>
        <source>%1 lights have come down the canal to you.</source>
        <translation>%1盏灯顺水而⁠来⁠。</translation>
    </message>
    <message>
        <source>A touch keeps the card of an exhibit, a story or a case. Its light comes down the canal to here, and you can take the list along on your phone.</source>
        <translation>在展品、故事或案例的卡片上轻触一下，就能留下它的灯。灯会顺水来到这里，清单可以用手机带⁠走⁠。</translation>
    </message>
</context>
<context>
    <name>VisitWays</name>
    <message>
        <source>Go on looking</source>
        <translation>继续看看</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>结束参观</translation>
    </message>
</context>
<context>
    <name>WallIntroduction</name>
    <message>
        <source>The pictures are models, unless a photographer is named.</source>
        <translation>图片均为模型渲染图，署名照片除⁠外。</translation>
    </message>
    <message>
        <source>1 exhibit</source>
        <translation>1件展品</translation>
    </message>
    <message>
        <source>%1 exhibits</source>
        <translation>%1件展品</translation>
    </message>
</context>
<context>
    <name>WallOverview</name>
    <message>
        <source>Back along the wall</source>
        <translation>往回看展墙</translation>
    </message>
    <message>
        <source>Further along the wall</source>
        <translation>继续看展墙</translation>
    </message>
</context>
<context>
    <name>WhereAmIPage</name>
    <message>
        <source>Where am I?</source>
        <translation>我在哪里？</translation>
    </message>
    <message>
        <source>You are somewhere in this town. Pull the circle out to the dotted line.</source>
        <translation>您就在这座小镇的某处。把圆拉大，拉到虚线那⁠里⁠。</translation>
    </message>
    <message>
        <source>Its signal runs further. Pull on.</source>
        <translation>信号走得更远，接着拉。</translation>
    </message>
    <message>
        <source>Too far. Let the circle back a little.</source>
        <translation>过头了，把圆收回一点⁠儿⁠。</translation>
    </message>
    <message>
        <source>One circle: you are somewhere on it. Now another satellite.</source>
        <translation>一个圆：您在圆上的某一点。再拉下一颗卫⁠星⁠。</translation>
    </message>
    <message>
        <source>Two circles: two places are left. The third will tell.</source>
        <translation>两个圆相交，只剩两处。第三颗卫星见分⁠晓⁠。</translation>
    </message>
    <message>
        <source>All three meet in one place. Here you are.</source>
        <translation>三个圆交于一处：您在这⁠里⁠。</translation>
    </message>
    <message>
        <source>You walk on. A roof hides one satellite; pull the other two.</source>
        <translation>您往前走，屋檐挡住了一颗卫星。拉另外两个⁠圆⁠。</translation>
    </message>
    <message>
        <source>Two places are left. Which is yours? Touch one.</source>
        <translation>剩下两处，您在哪一处？点一⁠个⁠。</translation>
    </message>
    <message>
        <source>The roof is in the way. Pull the circles of the others.</source>
        <translation>屋檐挡住了它的信号。请拉另外两个⁠圆⁠。</translation>
    </message>
    <message>
        <source>This circle is right already. Pull another.</source>
        <translation>这个圆已经对了，拉别的⁠吧⁠。</translation>
    </message>
    <message>
        <source>Right, and only by luck: two circles cannot tell.</source>
        <translation>猜对了，全凭运气：两个圆分不出⁠来⁠。</translation>
    </message>
    <message>
        <source>You are at the other one: two circles cannot tell.</source>
        <translation>您在另一处：两个圆分不出⁠来⁠。</translation>
    </message>
    <message>
        <source>Now your clock is wrong, and the circles miss. Touch the fourth satellite.</source>
        <translation>这回您的钟不准，三个圆碰不到一起。点第四颗卫⁠星⁠。</translation>
    </message>
    <message>
        <source>Pulling does not help a wrong clock. Touch the fourth satellite.</source>
        <translation>钟不准，拉也没用。点第四颗卫⁠星⁠。</translation>
    </message>
    <message>
        <source>The fourth sets your clock right. Now all of them meet.</source>
        <translation>第四颗卫星校准了您的钟，几个圆又交于一⁠处⁠。</translation>
    </message>
    <message>
        <source>The time is over. You may look for yourself once more.</source>
        <translation>时间到了。您可以再来找一⁠次⁠。</translation>
    </message>
    <message>
        <source>You are found.</source>
        <translation>找到您了。</translation>
    </message>
    <message>
        <source>Three distances make a place; the fourth satellite is for the clock. BeiDou works in this way, as other systems do. Real satellites are some 20,000 to 36,000 kilometres up. This plan is flat, and the town is invented.</source>
        <translation>三个距离定位置，第四颗卫星用来校钟。北斗这样定位，别的系统也一样。真正的卫星在两万到三万六千公里的高空。这张图是平面的，小镇是虚构⁠的⁠。</translation>
    </message>
</context>
<context>
    <name>WhereNext</name>
    <message>
        <source>Where next?</source>
        <translation>接下来去哪儿？</translation>
    </message>
</context>
<context>
    <name>WordsOffered</name>
    <message>
        <source>Ask the guide</source>
        <translation>问一问向导</translation>
    </message>
</context>
<context>
    <name>WrittenQuestion</name>
    <message>
        <source>Or write one, Chinese in pinyin</source>
        <translation>也可以用拼音写一⁠句</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message>
        <source>See what is around it on the canal of years</source>
        <translation>在岁月之河上看看同一时⁠期</translation>
    </message>
</context>
</TS>
