<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Apology Studio</source>
            <translation>Apology Studio</translation>
        </message>
        <message>
            <source>Version {version} with Qt {qt}. Free software under the MIT licence.</source>
            <translation>الإصدار {version} مع Qt {qt}. برنامج حرّ برخصة MIT.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>كل شيء يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It stands on</source>
            <translation>يقوم على</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلِق</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>There is no text to copy yet.</source>
            <translation>لا نصّ لنسخه بعد.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Edit for this channel</source>
            <translation>حرّر لهذه القناة</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Save the press release as a PDF</source>
            <translation>احفظ البيان الصحفي بصيغة PDF</translation>
        </message>
        <message>
            <source>Other formats</source>
            <translation>صيغ أخرى</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>Open, edit and more</source>
            <translation>الفتح والتحرير والمزيد</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>احفظ PDF</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Picture…</source>
            <translation>الصورة…</translation>
        </message>
        <message>
            <source>Add a picture…</source>
            <translation>أضف صورة…</translation>
        </message>
        <message>
            <source>Updates ({count})…</source>
            <translation>التحديثات ({count})…</translation>
        </message>
        <message>
            <source>Add an update…</source>
            <translation>أضف تحديثًا…</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Your business</source>
            <translation>نشاطك التجاري</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Preview for {channel}</source>
            <translation>معاينة {channel}</translation>
        </message>
        <message>
            <source>Preview for your blog</source>
            <translation>معاينة المدوّنة</translation>
        </message>
    </context>
    <context>
        <name>AskToOpen</name>
        <message>
            <source>This opens in your mail program:</source>
            <translation>يُفتح هذا في برنامج بريدك:</translation>
        </message>
        <message>
            <source>This opens in your program for text messages:</source>
            <translation>يُفتح هذا في برنامج الرسائل النصية:</translation>
        </message>
        <message>
            <source>This opens in your browser:</source>
            <translation>يُفتح هذا في متصفّحك:</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>أتريد فتح هذا العنوان؟</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
    </context>
    <context>
        <name>AudienceGroup</name>
        <message>
            <source>How many people</source>
            <translation>كم شخصًا</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>How many people: {audience}</source>
            <translation>كم شخصًا: {audience}</translation>
        </message>
        <message>
            <source>{channel} reaches {audience}</source>
            <translation>{channel} تصل إلى {audience}</translation>
        </message>
    </context>
    <context>
        <name>AudiencesDialog</name>
        <message>
            <source>Who is reached</source>
            <translation>من يصله الخبر</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <source>The desk counts people, not channels. Say who reads you where, and how many they are.</source>
            <translation>المكتب يعدّ الناس لا القنوات. قل من يقرؤك وأين وكم عددهم.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Recently deleted</source>
            <translation>محذوفة مؤخرًا</translation>
        </message>
        <message>
            <source>Deleted apologies</source>
            <translation>اعتذارات محذوفة</translation>
        </message>
        <message>
            <source>They stay here for 30 days and then go for good, with their versions and backups.</source>
            <translation>تبقى هنا 30 يومًا ثم تزول نهائيًا مع نسخها السابقة ونسخها الاحتياطية.</translation>
        </message>
        <message>
            <source>Nothing was deleted in the last 30 days.</source>
            <translation>لم يُحذف شيء خلال آخر 30 يومًا.</translation>
        </message>
        <message>
            <source>Untitled apology</source>
            <translation>اعتذار بلا عنوان</translation>
        </message>
        <message>
            <source>Deleted {day} · goes for good after {last}</source>
            <translation>حُذف في {day} · يزول نهائيًا بعد {last}</translation>
        </message>
        <message>
            <source>“{title}” goes out of the drafts, their versions and their backups. It cannot be undone.</source>
            <translation>سيزول «{title}» من المسودات ومن نسخها ومن نسخها الاحتياطية. لا يمكن التراجع.</translation>
        </message>
        <message>
            <source>Delete it for good</source>
            <translation>احذفه نهائيًا</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>احذف نهائيًا…</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>أعِدها</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>أبقِه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
    </context>
    <context>
        <name>ChangeRow</name>
        <message>
            <source>It would leave out: {sentences}</source>
            <translation>سيُحذف منه: {sentences}</translation>
        </message>
    </context>
    <context>
        <name>ChannelChoices</name>
        <message>
            <source>Plain quotes and dashes: {channel}</source>
            <translation>علامات اقتباس وشرطات بسيطة: {channel}</translation>
        </message>
        <message>
            <source>Curly ones take more room there.</source>
            <translation>المنحنية تأخذ مساحة أكبر هناك.</translation>
        </message>
        <message>
            <source>Characters of a post on your server: {channel}</source>
            <translation>عدد حروف المنشور على خادمك: {channel}</translation>
        </message>
    </context>
    <context>
        <name>ChannelForm</name>
        <message>
            <source>That is not an address of a page. It begins with https://</source>
            <translation>هذا ليس عنوان صفحة. يبدأ العنوان بـ ⁦https://⁩</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>اسم الحساب</translation>
        </message>
        <message>
            <source>Page address</source>
            <translation>عنوان الصفحة</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>اسم الدخول</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Name to show on the desk</source>
            <translation>الاسم الذي يظهر على المكتب</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>انسخ الاسم</translation>
        </message>
        <message>
            <source>Forget handle, address, names, note and password of this channel?</source>
            <translation>أتريد نسيان الحساب والعنوان والأسماء والملاحظة وكلمة المرور لهذه القناة؟</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>انسَها</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>“Open” takes you here, where there is no address for a new post.</source>
            <translation>«افتح» يأخذك إلى هنا حين لا يوجد عنوان لمنشور جديد.</translation>
        </message>
    </context>
    <context>
        <name>ChannelTabs</name>
        <message>
            <source>Channels</source>
            <comment>adds and takes away</comment>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Add or take away channels</source>
            <translation>أضف قنوات أو أزلها</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>لا قنوات أخرى</numerusform>
                <numerusform>قناة أخرى</numerusform>
                <numerusform>قناتان أخريان</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>أضف قناة</translation>
        </message>
        <message>
            <source>Take {channel} away</source>
            <translation>أزل {channel}</translation>
        </message>
        <message>
            <source>Your channels…</source>
            <translation>قنواتك…</translation>
        </message>
    </context>
    <context>
        <name>ChannelsDialog</name>
        <message>
            <source>{channel}, you publish here</source>
            <translation>{channel}، تنشر هنا</translation>
        </message>
        <message>
            <source>{channel}, off</source>
            <translation>{channel}، غير مفعّلة</translation>
        </message>
        <message>
            <source>Stopped waiting. Nothing was changed here.</source>
            <translation>توقّف الانتظار. لم يتغيّر شيء هنا.</translation>
        </message>
        <message>
            <source>Your keyring is unlocked.</source>
            <translation>حافظة كلمات المرور مفتوحة الآن.</translation>
        </message>
        <message>
            <source>Sign-in name copied.</source>
            <translation>نُسخ اسم الدخول.</translation>
        </message>
        <message>
            <source>Could not reach the clipboard.</source>
            <translation>تعذّر الوصول إلى الحافظة.</translation>
        </message>
        <message>
            <source>Your keyring has no password for this channel any more.</source>
            <translation>لم تعد في حافظة كلمات المرور كلمةٌ لهذه القناة.</translation>
        </message>
        <message>
            <source>Forgotten. Your keyring was asked again, and it has nothing for this channel.</source>
            <translation>نُسيت. سُئلت حافظة كلمات المرور مرة أخرى وليس فيها شيء لهذه القناة.</translation>
        </message>
        <message>
            <source>Forgotten.</source>
            <translation>نُسي.</translation>
        </message>
        <message>
            <source>Your channels</source>
            <translation>قنواتك</translation>
        </message>
        <message>
            <source>I publish here</source>
            <translation>أنشر هنا</translation>
        </message>
        <message>
            <source>Forget this channel</source>
            <translation>انسَ هذه القناة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>CheckedPage</name>
        <message>
            <source>Alt Enter to use: {words}</source>
            <translation>اضغط Alt وEnter لاستعمال: {words}</translation>
        </message>
    </context>
    <context>
        <name>ChecksGroup</name>
        <message>
            <source>What is not ticked is not told in any letter. To keep one wording only, use Keep mine beside it.</source>
            <translation>ما لا توضع عليه علامة لا يُذكر في أي رسالة. وللاحتفاظ بعبارة واحدة فقط، استخدم «أبقِ نصّي» بجانبها.</translation>
        </message>
    </context>
    <context>
        <name>Cleaning</name>
        <message numerus="yes">
            <source>%n broken character(s) could not be read and became �.</source>
            <translation>
                <numerusform>لم يتعذّر أي حرف.</numerusform>
                <numerusform>تعذّرت قراءة حرف تالف واحد، فصار �.</numerusform>
                <numerusform>تعذّرت قراءة حرفين تالفين، فصارا �.</numerusform>
                <numerusform>تعذّرت قراءة %n أحرف تالفة، فصارت �.</numerusform>
                <numerusform>تعذّرت قراءة %n حرفًا تالفًا، فصارت �.</numerusform>
                <numerusform>تعذّرت قراءة %n حرف تالف، فصارت �.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible control character(s) were left out.</source>
            <translation>
                <numerusform>لم يُحذف أي حرف تحكّم خفيّ.</numerusform>
                <numerusform>حُذف حرف تحكّم خفيّ واحد.</numerusform>
                <numerusform>حُذف حرفا تحكّم خفيّان.</numerusform>
                <numerusform>حُذفت %n أحرف تحكّم خفيّة.</numerusform>
                <numerusform>حُذف %n حرف تحكّم خفيًّا.</numerusform>
                <numerusform>حُذف %n حرف تحكّم خفيّ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <source>Asking your keyring for the password of {channel}…</source>
            <translation>نسأل حافظة كلمات المرور عن كلمة {channel}…</translation>
        </message>
        <message numerus="yes">
            <source>Password for {channel} copied. It leaves the clipboard in %n second(s).</source>
            <translation>
                <numerusform>نُسخت كلمة مرور {channel}. تغادر الحافظة الآن.</numerusform>
                <numerusform>نُسخت كلمة مرور {channel}. تغادر الحافظة بعد ثانية.</numerusform>
                <numerusform>نُسخت كلمة مرور {channel}. تغادر الحافظة بعد ثانيتين.</numerusform>
                <numerusform>نُسخت كلمة مرور {channel}. تغادر الحافظة بعد %n ثوانٍ.</numerusform>
                <numerusform>نُسخت كلمة مرور {channel}. تغادر الحافظة بعد %n ثانية.</numerusform>
                <numerusform>نُسخت كلمة مرور {channel}. تغادر الحافظة بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Clear now</source>
            <translation>امسحها الآن</translation>
        </message>
        <message>
            <source>Stop waiting for the keyring</source>
            <translation>توقّف عن انتظار حافظة كلمات المرور</translation>
        </message>
        <message>
            <source>Take the password off the clipboard now</source>
            <translation>أزِل كلمة المرور من الحافظة الآن</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <source>{count} over</source>
            <translation>زيادة {count}</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>بقي {count}</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} من {limit}</translation>
        </message>
    </context>
    <context>
        <name>DeskActs</name>
        <message>
            <source>Sign-in name copied.</source>
            <translation>نُسخ اسم الدخول.</translation>
        </message>
        <message>
            <source>Copied for {channel}</source>
            <translation>نُسخ نصّ {channel}</translation>
        </message>
        <message>
            <source>Copied post {number} of {posts}. Paste it into {channel} with Ctrl+V.</source>
            <translation>نُسخ المنشور {number} من {posts}. الصقه في {channel} بالضغط على Ctrl+V.</translation>
        </message>
        <message>
            <source>Copied. Paste it into {channel} with Ctrl+V.</source>
            <translation>نُسخ النص. الصقه في {channel} بالضغط على Ctrl+V.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>No address is known for that. Say it in Your channels.</source>
            <translation>لا يُعرف عنوان لذلك. اذكره في «قنواتك».</translation>
        </message>
        <message>
            <source>{channel} marked as posted. Reaches {reached} of {all} audiences.</source>
            <translation>عُلّم {channel} منشورًا. يصل إلى {reached} من {all} فئات.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجُع</translation>
        </message>
        <message>
            <source>{channel} is not posted.</source>
            <translation>أُلغيت علامة النشر: {channel}.</translation>
        </message>
        <message>
            <source>Only what reaches those people by name is on now.</source>
            <translation>لم يبقَ إلا ما يصل إلى أولئك الناس بأسمائهم.</translation>
        </message>
    </context>
    <context>
        <name>DeskAside</name>
        <message>
            <source>Reaches {reached} of {all} audiences</source>
            <translation>يصل إلى {reached} من {all} فئات</translation>
        </message>
        <message>
            <source>Where you hurt people, tell them there first. Then everywhere else.</source>
            <translation>أخبر الناس أولًا حيث أضررتَ بهم، ثم في كل مكان آخر.</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>وصلهم</translation>
        </message>
        <message>
            <source>not reached yet</source>
            <translation>لم يصلهم بعد</translation>
        </message>
        <message numerus="yes">
            <source>{channels}. %n people</source>
            <translation>
                <numerusform>{channels}. لا أحد</numerusform>
                <numerusform>{channels}. شخص واحد</numerusform>
                <numerusform>{channels}. شخصان</numerusform>
                <numerusform>{channels}. %n أشخاص</numerusform>
                <numerusform>{channels}. %n شخصًا</numerusform>
                <numerusform>{channels}. %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>None of your channels reaches:</source>
            <translation>لا تصل أي من قنواتك إلى:</translation>
        </message>
        <message>
            <source>Change who is reached…</source>
            <translation>غيّر من يصله الخبر…</translation>
        </message>
        <message>
            <source>The record…</source>
            <translation>السجل…</translation>
        </message>
        <message>
            <source>First word after {time}</source>
            <translation>أول كلمة بعد {time}</translation>
        </message>
        <message>
            <source>First word {when}</source>
            <translation>أول كلمة: {when}</translation>
        </message>
        <message>
            <source>All told after {time}</source>
            <translation>أُبلغ الجميع بعد {time}</translation>
        </message>
        <message>
            <source>All told {when}</source>
            <translation>أُبلغ الجميع: {when}</translation>
        </message>
        <message>
            <source>No word is out yet</source>
            <translation>لم تُقل كلمة بعد</translation>
        </message>
        <message>
            <source>Not everybody is told yet</source>
            <translation>لم يُبلَّغ الجميع بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) {hours} h</source>
            <translation>
                <numerusform>{hours} س</numerusform>
                <numerusform>يوم و{hours} س</numerusform>
                <numerusform>يومين و{hours} س</numerusform>
                <numerusform>%n أيام و{hours} س</numerusform>
                <numerusform>%n يومًا و{hours} س</numerusform>
                <numerusform>%n يوم و{hours} س</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س و{minutes} د</translation>
        </message>
    </context>
    <context>
        <name>DeskCard</name>
        <message>
            <source>Post a correction here</source>
            <translation>انشر تصحيحًا هنا</translation>
        </message>
        <message>
            <source>Post here next</source>
            <translation>انشر هنا تاليًا</translation>
        </message>
        <message>
            <source>No correction</source>
            <translation>لا تصحيح</translation>
        </message>
        <message>
            <source>Sign in as {name}</source>
            <translation>ادخل باسم {name}</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>الدخول</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>انسخ الاسم</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>انسخ كلمة المرور</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>Open: {channel}</source>
            <translation>افتح: {channel}</translation>
        </message>
        <message>
            <source>Paste the link to your post, if you have it</source>
            <translation>ألصق رابط منشورك، إن كان لديك</translation>
        </message>
        <message>
            <source>Link to your post on {channel}</source>
            <translation>رابط منشورك على {channel}</translation>
        </message>
        <message>
            <source>Mark as posted</source>
            <translation>علّمه منشورًا</translation>
        </message>
        <message>
            <source>Mark as posted: {channel}</source>
            <translation>علّمه منشورًا: {channel}</translation>
        </message>
        <message>
            <source>That is not an address of a page. It begins with https://</source>
            <translation>هذا ليس عنوان صفحة. يبدأ العنوان بـ ⁦https://⁩</translation>
        </message>
    </context>
    <context>
        <name>DeskCautions</name>
        <message>
            <source>Tell those people directly</source>
            <translation>أخبر أولئك الناس مباشرة</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س و{minutes} د</translation>
        </message>
        <message>
            <source>A small harm that few noticed</source>
            <translation>ضرر صغير لاحظه قليلون</translation>
        </message>
        <message>
            <source>Tell those people, by name. In a field study, telling everybody about a short delay that most had not noticed made them less satisfied for weeks, and a discount did not mend it.</source>
            <translation>أخبر أولئك الناس بأسمائهم. في دراسة ميدانية، إخبار الجميع بتأخير قصير لم يلاحظه معظمهم جعلهم أقل رضا لأسابيع، ولم يصلح ذلك تخفيض في السعر.</translation>
        </message>
        <message>
            <source>Your followers know, your customers do not</source>
            <translation>متابعوك يعرفون وزبائنك لا يعرفون</translation>
        </message>
        <message>
            <source>It has been out on social media for {time}. Tell those who were harmed next.</source>
            <translation>مضى {time} على نشره في وسائل التواصل. أخبر المتضررين الآن.</translation>
        </message>
        <message>
            <source>Your customers heard it after your followers</source>
            <translation>سمع زبائنك الخبر بعد متابعيك</translation>
        </message>
        <message>
            <source>They were told {time} later. If they ask why, say so plainly; the record shows it.</source>
            <translation>أُبلغوا بعد {time}. إن سألوا عن السبب فقله بوضوح؛ السجل يبيّنه.</translation>
        </message>
        <message>
            <source>It is not told where it happened</source>
            <translation>لم يُذكر الأمر حيث حدث</translation>
        </message>
        <message>
            <source>People met it on {channel}. Say it there next: that is where they look.</source>
            <translation>صادفه الناس على {channel}. قله هناك الآن: هناك ينظرون.</translation>
        </message>
        <message>
            <source>Only your blog says it so far</source>
            <translation>لا تقوله حتى الآن إلا مدوّنتك</translation>
        </message>
        <message>
            <source>Most people will never look there.</source>
            <translation>معظم الناس لن ينظروا هناك أبدًا.</translation>
        </message>
        <message numerus="yes">
            <source>Most of the %n people will never look there.</source>
            <translation>
                <numerusform>لا أحد سينظر هناك.</numerusform>
                <numerusform>هذا الشخص قد لا ينظر هناك أبدًا.</numerusform>
                <numerusform>هذان الشخصان قد لا ينظران هناك أبدًا.</numerusform>
                <numerusform>معظم الأشخاص الـ %n لن ينظروا هناك أبدًا.</numerusform>
                <numerusform>معظم الأشخاص الـ %n لن ينظروا هناك أبدًا.</numerusform>
                <numerusform>معظم الأشخاص الـ %n لن ينظروا هناك أبدًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send the newsletter next: it reaches every one of them.</source>
            <translation>أرسل النشرة بعد ذلك: فهي تصل إليهم جميعًا.</translation>
        </message>
        <message>
            <source>Say it where they look, too.</source>
            <translation>قُله حيث ينظرون أيضًا.</translation>
        </message>
    </context>
    <context>
        <name>DeskDetails</name>
        <message>
            <source>That is not the address of a page. It begins with https:// and has no spaces.</source>
            <translation>هذا ليس عنوان صفحة. يبدأ العنوان بـ ⁦https://⁩ ولا مسافات فيه.</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <source>About this statement</source>
            <translation>عن هذا البيان</translation>
        </message>
        <message>
            <source>Address of the full statement</source>
            <translation>عنوان البيان الكامل</translation>
        </message>
        <message>
            <source>Where your blog post is, or will be. Short posts lead there.</source>
            <translation>حيث نصّ مدوّنتك، أو حيث سيكون. المنشورات القصيرة تقود إليه.</translation>
        </message>
        <message>
            <source>https://yourfirm.example/sorry</source>
            <translation>https://yourfirm.example/sorry</translation>
        </message>
        <message>
            <source>Date on the press release</source>
            <translation>التاريخ على البيان الصحفي</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>غير محدَّد</translation>
        </message>
        <message>
            <source>How large was the harm?</source>
            <translation>ما حجم الضرر؟</translation>
        </message>
        <message>
            <source>How many noticed it?</source>
            <translation>كم شخصًا لاحظه؟</translation>
        </message>
        <message>
            <source>Where did it happen?</source>
            <translation>أين حدث ذلك؟</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Not small</source>
            <translation>ليس صغيرًا</translation>
        </message>
        <message>
            <source>A few</source>
            <translation>قليلون</translation>
        </message>
        <message>
            <source>Most of them</source>
            <translation>معظمهم</translation>
        </message>
    </context>
    <context>
        <name>DeskPosts</name>
        <message>
            <source>Tick each post when it is out</source>
            <translation>علّم كل منشور حين يُنشر</translation>
        </message>
        <message>
            <source>Post {number} of {posts}, out</source>
            <translation>المنشور {number} من {posts}، نُشر</translation>
        </message>
        <message>
            <source>Post {number} of {posts}, not out yet</source>
            <translation>المنشور {number} من {posts}، لم يُنشر بعد</translation>
        </message>
    </context>
    <context>
        <name>DeskRow</name>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>Make it fit</source>
            <translation>اجعله يتّسع</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>اعرض النص</translation>
        </message>
        <message>
            <source>See the post</source>
            <translation>شاهِد المنشور</translation>
        </message>
        <message>
            <source>Post a correction</source>
            <translation>انشر تصحيحًا</translation>
        </message>
        <message>
            <source>{act}: {channel}</source>
            <translation>{act}: {channel}</translation>
        </message>
        <message>
            <source>Open: {channel}</source>
            <translation>افتح: {channel}</translation>
        </message>
        <message>
            <source>See the post: {channel}</source>
            <translation>شاهِد المنشور: {channel}</translation>
        </message>
        <message>
            <source>Post a correction: {channel}</source>
            <translation>انشر تصحيحًا: {channel}</translation>
        </message>
        <message>
            <source>More about {channel}</source>
            <translation>المزيد عن {channel}</translation>
        </message>
        <message>
            <source>Time, link and note…</source>
            <translation>الوقت والرابط والملاحظة…</translation>
        </message>
        <message>
            <source>Copy again</source>
            <translation>انسخ مجددًا</translation>
        </message>
        <message>
            <source>Not posted after all</source>
            <translation>لم يُنشر في الواقع</translation>
        </message>
        <message>
            <source>Copy sign-in name</source>
            <translation>انسخ اسم الدخول</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>انسخ كلمة المرور</translation>
        </message>
        <message>
            <source>Mark as posted</source>
            <translation>علّمه منشورًا</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Nothing is written yet</source>
            <translation>لم يُكتب شيء بعد</translation>
        </message>
        <message>
            <source>{out} of {posts} posts are out</source>
            <translation>نُشر {out} من {posts} منشورات</translation>
        </message>
        <message>
            <source>Thread of {posts}</source>
            <translation>سلسلة من {posts}</translation>
        </message>
        <message>
            <source>{length} of {limit}</source>
            <translation>{length} من {limit}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>لا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>{size}. {problem}</source>
            <translation>{size}. {problem}</translation>
        </message>
        <message>
            <source>Your text has changed since</source>
            <translation>تغيّر نصّك منذ ذلك</translation>
        </message>
        <message>
            <source>Corrected. {where}</source>
            <translation>صُحّح. {where}</translation>
        </message>
        <message>
            <source>No link saved</source>
            <translation>لا رابط محفوظ</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>لا أحد</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Posted {when}</source>
            <translation>نُشر {when}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Needs work</source>
            <translation>يحتاج إلى عمل</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>طويل جدًّا</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>غير جاهز</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Copy post {number} of {posts}</source>
            <translation>انسخ المنشور {number} من {posts}</translation>
        </message>
        <message>
            <source>Copy {number} of {posts}</source>
            <translation>انسخ {number} من {posts}</translation>
        </message>
        <message>
            <source>There is no text to copy yet.</source>
            <translation>لا نصّ لنسخه بعد.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Your text is in its places.</source>
            <translation>نصّك في مواضعه.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>غيّر الاسم</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>عنوان مؤقّت</translation>
        </message>
        <message>
            <source>Only you see it.</source>
            <translation>لا يراه أحد غيرك.</translation>
        </message>
    </context>
    <context>
        <name>DraftActs</name>
        <message>
            <source>Copy of {title}</source>
            <translation>نسخة من {title}</translation>
        </message>
        <message>
            <source>This is a holding statement now.</source>
            <translation>صار هذا الآن بيانًا أوّليًّا.</translation>
        </message>
        <message>
            <source>This is the full apology.</source>
            <translation>هذا هو الاعتذار الكامل.</translation>
        </message>
        <message>
            <source>This is an update now.</source>
            <translation>هذا تحديث الآن.</translation>
        </message>
        <message>
            <source>This is the closing report now.</source>
            <translation>هذا هو التقرير الختامي الآن.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>حُذف.</translation>
        </message>
        <message>
            <source>Changed to “{words}”</source>
            <translation>صار النص «{words}»</translation>
        </message>
        <message>
            <source>Changed.</source>
            <translation>تم التغيير.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجُع</translation>
        </message>
    </context>
    <context>
        <name>DraftChanges</name>
        <message>
            <source>What differs</source>
            <translation>ما الذي يختلف</translation>
        </message>
    </context>
    <context>
        <name>DueBox</name>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>Open: {what}</source>
            <translation>افتح: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>لا متأخرات</numerusform>
                <numerusform>واحد متأخر</numerusform>
                <numerusform>اثنان متأخران</numerusform>
                <numerusform>%n متأخرة</numerusform>
                <numerusform>%n متأخرًا</numerusform>
                <numerusform>%n متأخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>مستحق هذا الأسبوع</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا شيء آخر</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EmptyShelf</name>
        <message>
            <source>Let’s put this right.</source>
            <translation>لنُصلِح ما حدث.</translation>
        </message>
        <message>
            <source>Tell us what happened. You will have a clear, honest apology for every place your customers look in about fifteen minutes.</source>
            <translation>احكِ لنا ما حدث. في نحو ربع ساعة يكون لديك اعتذار واضح وصادق لكل مكان يراك فيه زبائنك.</translation>
        </message>
        <message>
            <source>New apology</source>
            <translation>اعتذار جديد</translation>
        </message>
        <message>
            <source>The facts</source>
            <translation>الوقائع</translation>
        </message>
        <message>
            <source>What happened and who it touched, in your own words.</source>
            <translation>ما حدث ومَن تضرّر، بكلماتك أنت.</translation>
        </message>
        <message>
            <source>Six short parts</source>
            <translation>ستة أجزاء قصيرة</translation>
        </message>
        <message>
            <source>One question at a time. We point out what could make it worse.</source>
            <translation>سؤال واحد في كل مرة، وننبّهك إلى ما قد يزيد الأمر سوءًا.</translation>
        </message>
        <message>
            <source>Everywhere at once</source>
            <translation>في كل مكان معًا</translation>
        </message>
        <message>
            <source>Copy the right version for each channel, then keep your promises.</source>
            <translation>انسخ النص المناسب لكل قناة، ثم أوفِ بوعودك.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>كل شيء يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Look at an example</source>
            <translation>شاهِد مثالًا</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Say what it is first.</source>
            <translation>قل أولًا ما هو.</translation>
        </message>
    </context>
    <context>
        <name>EntryMenu</name>
        <message>
            <source>Edit…</source>
            <translation>حرّر…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>More about “{what}”</source>
            <translation>المزيد عن «{what}»</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export everything</source>
            <translation>تصدير كل شيء</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>اختر المكان…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Every text as you would copy it, the newsletter as an e-mail, the press release as PDF and Word, a picture of each channel, and a page to print or to send for a last look.</source>
            <translation>كل نص كما ستنسخه، والنشرة رسالةً بريدية، والبيان الصحفي بصيغتي PDF وWord، وصورة لكل قناة، وصفحة تطبعها أو ترسلها لنظرة أخيرة.</translation>
        </message>
        <message>
            <source>Ready: {channels}</source>
            <translation>جاهز: {channels}</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>إلى أين</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>One zip file</source>
            <translation>ملف zip واحد</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Before you write: {title}</source>
            <translation>قبل أن تكتب: {title}</translation>
        </message>
        <message>
            <source>When you noticed</source>
            <translation>متى لاحظتَ ذلك</translation>
        </message>
        <message>
            <source>The next word comes by</source>
            <translation>موعد الخبر التالي</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>كم شخصًا تضرّر</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Tell us about your business once</source>
            <translation>أخبرنا عن عملك مرّة واحدة</translation>
        </message>
        <message>
            <source>Its name, who speaks for it and how to reach them are then filled in everywhere.</source>
            <translation>يُملأ بعدها في كل مكان اسمه ومن يتحدث باسمه وكيفية الوصول إليه.</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>املأه</translation>
        </message>
        <message>
            <source>How far are you?</source>
            <translation>إلى أين وصلتَ؟</translation>
        </message>
        <message>
            <source>Your firm</source>
            <translation>شركتك</translation>
        </message>
        <message>
            <source>As a newspaper would say it: {firm} …</source>
            <translation>كما تقولها صحيفة: {firm} …</translation>
        </message>
        <message>
            <source>This is a holding statement</source>
            <translation>هذا بيان أوّلي</translation>
        </message>
        <message>
            <source>It says what you know and when the next word comes, and nothing on cause or blame.</source>
            <translation>يقول ما تعرفه ومتى يأتي الخبر التالي، ولا شيء عن السبب أو اللوم.</translation>
        </message>
        <message>
            <source>Write the full apology</source>
            <translation>اكتب الاعتذار الكامل</translation>
        </message>
        <message>
            <source>Say something short now</source>
            <translation>قُل شيئًا قصيرًا الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still open. A holding statement gives you time to find out.</source>
            <translation>
                <numerusform>لم يبقَ أمر غير محسوم. البيان الأوّلي يمنحك وقتًا لتعرف.</numerusform>
                <numerusform>بقي أمر واحد غير محسوم. البيان الأوّلي يمنحك وقتًا لتعرف.</numerusform>
                <numerusform>بقي أمران غير محسومين. البيان الأوّلي يمنحك وقتًا لتعرف.</numerusform>
                <numerusform>بقيت %n أمور غير محسومة. البيان الأوّلي يمنحك وقتًا لتعرف.</numerusform>
                <numerusform>بقي %n أمرًا غير محسوم. البيان الأوّلي يمنحك وقتًا لتعرف.</numerusform>
                <numerusform>بقي %n أمر غير محسوم. البيان الأوّلي يمنحك وقتًا لتعرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the holding statement</source>
            <translation>اعرض البيان الأوّلي</translation>
        </message>
    </context>
    <context>
        <name>FileActs</name>
        <message>
            <source>Open an apology</source>
            <translation>افتح اعتذارًا</translation>
        </message>
        <message>
            <source>Open a text</source>
            <translation>افتح نصًّا</translation>
        </message>
        <message>
            <source>Texts (*.txt *.md)</source>
            <translation>نصوص (*.txt *.md)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>احفظ نسخة</translation>
        </message>
        <message>
            <source>Saved a copy: {file}</source>
            <translation>حُفظت نسخة: {file}</translation>
        </message>
        <message>
            <source>Put it into a file</source>
            <translation>ضعه في ملف</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>نصوص (*.txt)</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>نص ملصق</translation>
        </message>
        <message>
            <source>Put into {file}</source>
            <translation>وُضع في {file}</translation>
        </message>
        <message>
            <source>Add to my calendar</source>
            <translation>إضافة إلى تقويمي</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>تقويم (*.ics)</translation>
        </message>
        <message>
            <source>Saved for your calendar: {file}</source>
            <translation>حُفظ لتقويمك: {file}</translation>
        </message>
        <message>
            <source>Open in my calendar</source>
            <translation>افتح في تقويمي</translation>
        </message>
        <message>
            <source>No font on this computer has these letters: {letters}</source>
            <translation>لا خطّ على هذا الحاسوب فيه هذه الحروف: {letters}</translation>
        </message>
        <message>
            <source>They would be missing from the PDF. Write them in another way, or go on without.</source>
            <translation>ستغيب عن ملف PDF. اكتبها بطريقة أخرى، أو تابِع من دونها.</translation>
        </message>
        <message>
            <source>Export all the same</source>
            <translation>صدّر على أي حال</translation>
        </message>
        <message>
            <source>Press release as PDF</source>
            <translation>البيان الصحفي بصيغة PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>Export into one file</source>
            <translation>تصدير في ملف واحد</translation>
        </message>
        <message>
            <source>Zip files (*.zip)</source>
            <translation>ملفات zip (*.zip)</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>صدّر إلى مجلد</translation>
        </message>
        <message>
            <source>Exported: {file}</source>
            <translation>تم التصدير: {file}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>اعرض</translation>
        </message>
        <message>
            <source>Apologies (*.apology)</source>
            <translation>اعتذارات (*.apology)</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Keep mine</source>
            <translation>أبقِ نصّي</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>استخدم هذا</translation>
        </message>
        <message>
            <source>Use this: {words}</source>
            <translation>استخدم هذا: {words}</translation>
        </message>
        <message>
            <source>Keep mine: {title}</source>
            <translation>أبقِ نصّي: {title}</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Leave it out</source>
            <translation>احذفه</translation>
        </message>
        <message>
            <source>To adapt: {words}</source>
            <translation>للتعديل: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى إصلاح</numerusform>
                <numerusform>أمر واحد يحتاج إلى إصلاح</numerusform>
                <numerusform>أمران يحتاجان إلى إصلاح</numerusform>
                <numerusform>%n أمور تحتاج إلى إصلاح</numerusform>
                <numerusform>%n أمرًا يحتاج إلى إصلاح</numerusform>
                <numerusform>%n أمر يحتاج إلى إصلاح</numerusform>
            </translation>
        </message>
        <message>
            <source>F8 for the next one</source>
            <translation>‏F8 للتالي</translation>
        </message>
        <message>
            <source>Nothing to fix.</source>
            <translation>لا شيء يحتاج إلى إصلاح.</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Where your drafts are</source>
            <translation>أين مسوداتك</translation>
        </message>
        <message>
            <source>All drafts are in this folder of this computer. Copy the folder to keep them a second time.</source>
            <translation>كل المسودات في هذا المجلد على هذا الحاسوب. انسخ المجلد لتحتفظ بها مرة ثانية.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>افتح المجلد</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>انسخ المسار</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلِق</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
    </context>
    <context>
        <name>FollowUpPage</name>
        <message numerus="yes">
            <source>You made %n promise(s) in public. Keep them, and say so.</source>
            <translation>
                <numerusform>لم تَعِد بشيء علنًا بعد.</numerusform>
                <numerusform>وعدت وعدًا واحدًا علنًا. أوفِ به، وقل ذلك.</numerusform>
                <numerusform>وعدت وعدين علنًا. أوفِ بهما، وقل ذلك.</numerusform>
                <numerusform>وعدت %n وعود علنًا. أوفِ بها، وقل ذلك.</numerusform>
                <numerusform>وعدت %n وعدًا علنًا. أوفِ بها، وقل ذلك.</numerusform>
                <numerusform>وعدت %n وعد علنًا. أوفِ بها، وقل ذلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>What did you say you would do, and by when? Put it on the list, and keep it.</source>
            <translation>ماذا قلت إنك ستفعل، ومتى؟ ضعه في القائمة، ثم أوفِ به.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>وُفي به</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>التذكيرات</translation>
        </message>
        <message>
            <source>Add a promise</source>
            <translation>أضف وعدًا</translation>
        </message>
        <message>
            <source>Add a reminder</source>
            <translation>أضف تذكيرًا</translation>
        </message>
        <message>
            <source>Add to my calendar (.ics)</source>
            <translation>إضافة إلى تقويمي (.ics)</translation>
        </message>
        <message>
            <source>Worth a reminder</source>
            <translation>تستحق تذكيرًا</translation>
        </message>
        <message>
            <source>The promises have gone on with a later statement</source>
            <translation>انتقلت الوعود إلى بيان لاحق</translation>
        </message>
        <message>
            <source>What you keep or change is marked there. This list shows how it stood.</source>
            <translation>ما تفي به أو تغيره يُسجَّل هناك. تعرض هذه القائمة ما كان عليه الحال.</translation>
        </message>
        <message>
            <source>Open the later statement</source>
            <translation>افتح البيان اللاحق</translation>
        </message>
        <message>
            <source>People forgive the company that comes back and says “we did what we promised”.</source>
            <translation>يسامح الناس الشركة التي تعود وتقول «فعلنا ما وعدنا به».</translation>
        </message>
        <message>
            <source>Why keep going?</source>
            <translation>لماذا تتابع؟</translation>
        </message>
        <message>
            <source>“{what}” is kept.</source>
            <translation>وُفي بالوعد «{what}».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجُع</translation>
        </message>
        <message>
            <source>Deleted “{what}”</source>
            <translation>حُذف «{what}»</translation>
        </message>
        <message>
            <source>Not proposed again: “{what}”</source>
            <translation>لن يُقترح مرة أخرى: «{what}»</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Open in the mail program…</source>
            <translation>فتح في برنامج البريد…</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>الصورة…</translation>
        </message>
        <message>
            <source>Updates…</source>
            <translation>المستجدات…</translation>
        </message>
        <message>
            <source>Copied. Paste it with Ctrl+V.</source>
            <translation>نُسخ. ألصقه بالضغط على Ctrl+V.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Show it on</source>
            <translation>اعرضها على</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>الحاسوب</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <comment>the paper size</comment>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Expand the preview (Ctrl+Shift+P)</source>
            <translation>وسّع المعاينة (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Holding statement on {channel}</source>
            <translation>بيان أوّلي على {channel}</translation>
        </message>
        <message>
            <source>Holding: {channel}</source>
            <translation>بيان أوّلي: {channel}</translation>
        </message>
        <message>
            <source>On {channel}, as a thread of {count}</source>
            <translation>على {channel}، سلسلة من {count}</translation>
        </message>
        <message>
            <source>On {channel}</source>
            <translation>على {channel}</translation>
        </message>
        <message>
            <source>{length}, {messages}</source>
            <translation>{length}، {messages}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>{words}, {pages}</source>
            <translation>{words}، {pages}</translation>
        </message>
        <message>
            <source>{limit} each</source>
            <translation>{limit} لكل منشور</translation>
        </message>
        <message>
            <source>{limit} each, {rule}</source>
            <translation>{limit} لكل منها، {rule}</translation>
        </message>
        <message numerus="yes">
            <source>%n text message(s)</source>
            <translation>
                <numerusform>لا رسائل نصية</numerusform>
                <numerusform>رسالة نصية واحدة</numerusform>
                <numerusform>رسالتان نصيتان</numerusform>
                <numerusform>%n رسائل نصية</numerusform>
                <numerusform>%n رسالة نصية</numerusform>
                <numerusform>%n رسالة نصية</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpFold</name>
        <message>
            <source>How to begin</source>
            <translation>كيف تبدأ</translation>
        </message>
        <message>
            <source>How others said it</source>
            <translation>كيف قالها غيرك</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>لماذا هذا مهمّ</translation>
        </message>
        <message>
            <source>Put in: {text}</source>
            <translation>أدرِج: {text}</translation>
        </message>
        <message>
            <source>{who} said it well:</source>
            <translation>قولٌ حسن من {who}:</translation>
        </message>
        <message>
            <source>{who} made it worse:</source>
            <translation>قولٌ زاد الأمر سوءًا، من {who}:</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Versions of this draft</source>
            <translation>نسخ هذه المسودة</translation>
        </message>
        <message>
            <source>A version is kept every two minutes of writing and before every larger change, for 90 days. Bringing one back makes a new version: nothing is lost, and Undo takes it back.</source>
            <translation>تُحفظ نسخة كل دقيقتين من الكتابة وقبل كل تغيير كبير، لمدة 90 يومًا. استعادة نسخة تُنشئ نسخة جديدة: لا يضيع شيء، و«تراجع» يعيد ما كان.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>مقارنةً بـ</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>استعِد هذه النسخة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Compared with the text of now</source>
            <translation>مقارنةً بنص الآن</translation>
        </message>
        <message>
            <source>Compared with the version before it</source>
            <translation>مقارنةً بالنسخة التي قبلها</translation>
        </message>
        <message>
            <source>Compared with {time}</source>
            <translation>مقارنةً بنسخة {time}</translation>
        </message>
        <message>
            <source>No word differs.</source>
            <translation>لا تختلف أي كلمة.</translation>
        </message>
        <message>
            <source>Only in this version</source>
            <translation>في هذه النسخة فقط</translation>
        </message>
        <message>
            <source>not in this version</source>
            <translation>ليس في هذه النسخة</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>before an older version came back</source>
            <translation>قبل استعادة نسخة أقدم</translation>
        </message>
        <message>
            <source>before much was deleted</source>
            <translation>قبل حذف الكثير</translation>
        </message>
        <message>
            <source>before a larger change</source>
            <translation>قبل تغيير كبير</translation>
        </message>
    </context>
    <context>
        <name>HoldingNote</name>
        <message>
            <source>The holding statement is made from the facts</source>
            <translation>يُكتب البيان الأوّلي من الوقائع</translation>
        </message>
        <message>
            <source>What you write here is kept for the full apology, which follows when the facts are in.</source>
            <translation>ما تكتبه هنا يبقى محفوظًا للاعتذار الكامل، الذي يأتي حين تُعرف الوقائع.</translation>
        </message>
        <message>
            <source>Write the full apology</source>
            <translation>اكتب الاعتذار الكامل</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>We kept your text</source>
            <translation>احتفظنا بنصّك</translation>
        </message>
        <message>
            <source>Apology Studio closed at {time} before it could save. The copy from that moment is newer than the saved draft.</source>
            <translation>أُغلق Apology Studio ({time}) قبل أن يتمكن من الحفظ. النسخة من تلك اللحظة أحدث من المسودة المحفوظة.</translation>
        </message>
        <message>
            <source>The other version stays in this draft’s history. Nothing is thrown away.</source>
            <translation>تبقى النسخة الأخرى في سجل هذه المسودة. لا يُرمى شيء.</translation>
        </message>
        <message>
            <source>The text that was kept</source>
            <translation>النص الذي احتفظنا به</translation>
        </message>
        <message>
            <source>The text that was saved</source>
            <translation>النص المحفوظ</translation>
        </message>
        <message>
            <source>Kept at {time}</source>
            <translation>احتُفظ به: {time}</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>حُفظ: {time}</translation>
        </message>
        <message>
            <source>They differ in more than one step: {steps}.</source>
            <translation>يختلفان في أكثر من خطوة: {steps}.</translation>
        </message>
        <message>
            <source>All the rest is the same in both.</source>
            <translation>كل ما عدا ذلك واحد في النصين.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the {time} text</source>
            <translation>استعمل نص {time}</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>أظهر أقل</translation>
        </message>
        <message>
            <source>Look at both</source>
            <translation>انظر إلى الاثنين</translation>
        </message>
    </context>
    <context>
        <name>LargeTextDialog</name>
        <message>
            <source>Put it into a file…</source>
            <translation>ضعه في ملف…</translation>
        </message>
        <message numerus="yes">
            <source>Keep the first %n word(s)</source>
            <translation>
                <numerusform>لا تحتفظ بأي كلمة</numerusform>
                <numerusform>احتفظ بأول كلمة</numerusform>
                <numerusform>احتفظ بأول كلمتين</numerusform>
                <numerusform>احتفظ بأول %n كلمات</numerusform>
                <numerusform>احتفظ بأول %n كلمة</numerusform>
                <numerusform>احتفظ بأول %n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>That is too much for a box</source>
            <translation>هذا أكثر مما يتسع له المربع</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>This is {size} of text. A box takes 200,000 characters, and an apology that people read has 300 to 600 words. Nothing was pasted yet.</source>
            <translation>هذا نص حجمه {size}. يتسع المربع لـ 200,000 حرف، والاعتذار الذي يقرؤه الناس من 300 إلى 600 كلمة. لم يُلصق شيء بعد.</translation>
        </message>
        <message>
            <source>This is {size} with 10,000 characters and more without a space: hardly a text that people can read. Nothing was pasted yet.</source>
            <translation>هذا {size} وفيه 10,000 حرف أو أكثر بلا مسافة، فلا يكاد يكون نصًا يقرؤه الناس. لم يُلصق شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>LastTimeBox</name>
        <message>
            <source>Now: “{words}”</source>
            <translation>الآن: «{words}»</translation>
        </message>
        <message>
            <source>Then: “{words}”</source>
            <translation>حينها: «{words}»</translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message numerus="yes">
            <source>Left out here: %n sentence(s)</source>
            <translation>
                <numerusform>لم يُترك شيء هنا</numerusform>
                <numerusform>تُركت هنا: جملة واحدة</numerusform>
                <numerusform>تُركت هنا: جملتان</numerusform>
                <numerusform>تُركت هنا: %n جمل</numerusform>
                <numerusform>تُركت هنا: %n جملة</numerusform>
                <numerusform>تُركت هنا: %n جملة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LetterGroup</name>
        <message>
            <source>For single channels</source>
            <translation>لقنوات بعينها</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>لغة الرسالة</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>مَن يتكلم</translation>
        </message>
        <message>
            <source>I</source>
            <translation>أنا</translation>
        </message>
        <message>
            <source>We</source>
            <translation>نحن</translation>
        </message>
        <message>
            <source>Where it is published</source>
            <translation>أين تُنشر</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>MailLooks</name>
        <message>
            <source>How readers see it</source>
            <translation>كيف يراها القرّاء</translation>
        </message>
        <message>
            <source>In light mode</source>
            <translation>في الوضع الفاتح</translation>
        </message>
        <message>
            <source>In dark mode</source>
            <translation>في الوضع الداكن</translation>
        </message>
        <message>
            <source>With pictures off</source>
            <translation>دون صور</translation>
        </message>
        <message>
            <source>As plain text</source>
            <translation>نصًا عاديًا</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Apology Studio</source>
            <translation>Apology Studio</translation>
        </message>
        <message>
            <source>Untitled apology</source>
            <translation>اعتذار بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Every character counts one, most emoji two or more.</source>
            <translation>كل حرف يُحسب واحدًا، ومعظم الرموز التعبيرية اثنين أو أكثر.</translation>
        </message>
        <message>
            <source>A link counts 23, an emoji 2, some signs 2.</source>
            <translation>الرابط يُحسب 23، والرمز التعبيري 2، وبعض العلامات 2.</translation>
        </message>
        <message>
            <source>a link counts 23</source>
            <translation>الرابط يُحسب 23</translation>
        </message>
        <message>
            <source>Every visible character counts one, emoji too. A link counts whole here; Bluesky’s own box shortens it.</source>
            <translation>كل حرف ظاهر يُحسب واحدًا، والرموز التعبيرية أيضًا. يُحسب الرابط هنا كاملًا، ومربع Bluesky نفسه يختصره.</translation>
        </message>
        <message>
            <source>A link counts 23, of a mention only the name, an emoji one.</source>
            <translation>الرابط يُحسب 23، ومن الإشارة إلى شخص الاسم وحده، والرمز التعبيري واحدًا.</translation>
        </message>
        <message>
            <source>Plain letters count one, curly quotes three, emoji four or more.</source>
            <translation>الحروف اللاتينية البسيطة تُحسب واحدًا، وعلامات الاقتباس المائلة ثلاثة، والرموز التعبيرية أربعة أو أكثر.</translation>
        </message>
        <message>
            <source>in bytes</source>
            <translation>بالبايت</translation>
        </message>
        <message>
            <source>A plain text takes 160 in one message, 153 in each of several. A curly quote, a dash or an emoji makes that 70 and 67.</source>
            <translation>يتسع النص البسيط لـ 160 في رسالة واحدة، و153 في كل رسالة من عدة رسائل. علامة اقتباس منحنية أو شرطة أو رمز تعبيري تجعلها 70 و67.</translation>
        </message>
        <message>
            <source>Every word counts one.</source>
            <translation>كل كلمة تُحسب واحدة.</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <source>Your business</source>
            <translation>نشاطك</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <source>Preview of the text message</source>
            <translation>معاينة الرسالة النصية</translation>
        </message>
        <message numerus="yes">
            <source>Sent as %n message(s)</source>
            <translation>
                <numerusform>لا يُرسل</numerusform>
                <numerusform>يُرسل في رسالة واحدة</numerusform>
                <numerusform>يُرسل في رسالتين</numerusform>
                <numerusform>يُرسل في %n رسائل</numerusform>
                <numerusform>يُرسل في %n رسالة</numerusform>
                <numerusform>يُرسل في %n رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>plain signs</source>
            <translation>علامات بسيطة</translation>
        </message>
        <message>
            <source>with signs that halve the room</source>
            <translation>بعلامات تنصّف المساحة</translation>
        </message>
        <message>
            <source>{messages}, {signs}</source>
            <translation>{messages}، {signs}</translation>
        </message>
    </context>
    <context>
        <name>MiniCopy</name>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
    </context>
    <context>
        <name>NextWordCards</name>
        <message>
            <source>You promised the next word by {when}</source>
            <translation>وعدت بالخبر التالي قبل {when}</translation>
        </message>
        <message>
            <source>Say what you know then, even if nothing is new.</source>
            <translation>قل ما تعرفه حينها، حتى لو لم يجدّ شيء.</translation>
        </message>
        <message>
            <source>Where people will find it: {where}</source>
            <translation>أين سيجده الناس: {where}</translation>
        </message>
        <message>
            <source>{time} on {day}</source>
            <translation>{time} يوم {day}</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Go there</source>
            <translation>اذهب إليه</translation>
        </message>
        <message>
            <source>Differs from the letter. The letter changed since.</source>
            <translation>يختلف عن الرسالة، وقد تغيّرت الرسالة منذ ذلك.</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>انظر ما تغيّر</translation>
        </message>
        <message>
            <source>Differs from the letter.</source>
            <translation>يختلف عن الرسالة.</translation>
        </message>
    </context>
    <context>
        <name>NoticeView</name>
        <message>
            <source>On your status page</source>
            <translation>على صفحة الحالة لديك</translation>
        </message>
        <message>
            <source>Banner</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Preview of the status update</source>
            <translation>معاينة تحديث الحالة</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Does this e-mail carry an offer?</source>
            <translation>هل تحمل هذه الرسالة عرضًا؟</translation>
        </message>
        <message>
            <source>A voucher or a discount makes your address and a way to unsubscribe compulsory.</source>
            <translation>القسيمة أو الخصم يجعلان عنوانك وطريقة إلغاء الاشتراك إلزاميين.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>OpenAct</name>
        <message>
            <source>Add your page on {channel} first: it says which server to open.</source>
            <translation>أضف صفحتك على {channel} أولًا: فهي تحدد الخادم الذي يُفتح.</translation>
        </message>
        <message>
            <source>There is no address to open yet. Add your website to your business details.</source>
            <translation>لا عنوان لفتحه بعد. أضف موقعك إلى بيانات نشاطك التجاري.</translation>
        </message>
        <message>
            <source>The text is too long for a link: the mail opens with its subject. Paste the text.</source>
            <translation>النص أطول من أن يحمله رابط: تُفتح الرسالة بموضوعها. ألصق النص.</translation>
        </message>
        <message>
            <source>No program here opens this address. Your text is safe.</source>
            <translation>لا برنامج هنا يفتح هذا العنوان. نصّك محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>OverrideEditor</name>
        <message>
            <source>Only for {channel}: what you write here leaves the letter as it is.</source>
            <translation>لقناة {channel} وحدها: ما تكتبه هنا لا يغيّر الرسالة.</translation>
        </message>
        <message>
            <source>A line with nothing but --- begins a new post.</source>
            <translation>سطر ليس فيه إلا --- يبدأ منشورًا جديدًا.</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph; *stars* make words stand out.</source>
            <translation>السطر الفارغ يبدأ فقرة جديدة، و*النجمتان* تُبرزان الكلمات.</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph. Date, address and contact are added by themselves.</source>
            <translation>السطر الفارغ يبدأ فقرة جديدة. التاريخ والعنوان وجهة الاتصال تُضاف تلقائيًّا.</translation>
        </message>
    </context>
    <context>
        <name>PartPage</name>
        <message>
            <source>Step {number} of {steps}: {title}</source>
            <translation>الخطوة {number} من {steps}: {title}</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>There is nothing here yet. Paste your text, or open a file.</source>
            <translation>لا شيء هنا بعد. ألصق نصّك أو افتح ملفًّا.</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>أين موضع كل جملة</translation>
        </message>
        <message>
            <source>Paste what you have</source>
            <translation>ألصق ما لديك</translation>
        </message>
        <message>
            <source>Put it in</source>
            <translation>ضعه</translation>
        </message>
        <message>
            <source>Sort it</source>
            <translation>رتّبه</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>نصّك</translation>
        </message>
        <message>
            <source>Open a file instead…</source>
            <translation>أو افتح ملفًّا…</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>عودة إلى النص</translation>
        </message>
        <message>
            <source>Each sentence is proposed to the part it belongs to. You say yes, or change it.</source>
            <translation>تُقترح لكل جملة الخانة التي تناسبها. توافق أنت أو تغيّرها.</translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s).</source>
            <translation>
                <numerusform>لا جمل.</numerusform>
                <numerusform>جملة واحدة.</numerusform>
                <numerusform>جملتان.</numerusform>
                <numerusform>%n جمل.</numerusform>
                <numerusform>%n جملة.</numerusform>
                <numerusform>%n جملة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each has a place.</source>
            <translation>لكل منها موضع.</translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) nowhere and go(es) to your notes: nothing is lost.</source>
            <translation>
                <numerusform>لا شيء بلا موضع.</numerusform>
                <numerusform>جملة بلا موضع تذهب إلى ملاحظاتك: لا يضيع شيء.</numerusform>
                <numerusform>جملتان بلا موضع تذهبان إلى ملاحظاتك: لا يضيع شيء.</numerusform>
                <numerusform>%n جمل بلا موضع تذهب إلى ملاحظاتك: لا يضيع شيء.</numerusform>
                <numerusform>%n جملة بلا موضع تذهب إلى ملاحظاتك: لا يضيع شيء.</numerusform>
                <numerusform>%n جملة بلا موضع تذهب إلى ملاحظاتك: لا يضيع شيء.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Write a whole address that begins with https://</source>
            <translation>اكتب عنوانًا كاملًا يبدأ بـ https://</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>One picture for blog, newsletter and Instagram. It is made smaller and kept with the apology.</source>
            <translation>صورة واحدة للمدوّنة والنشرة وInstagram. تُصغَّر وتُحفظ مع الاعتذار.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>اختر صورة…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>ماذا تُظهر</translation>
        </message>
        <message>
            <source>Read out to people who do not see it</source>
            <translation>تُقرأ لمن لا يرونها</translation>
        </message>
        <message>
            <source>Its web address</source>
            <translation>عنوانها على الويب</translation>
        </message>
        <message>
            <source>The newsletter needs it</source>
            <translation>تحتاجه النشرة</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختر صورة</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
            <translation>صور (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>That is no picture that can be read. Choose a JPEG or PNG.</source>
            <translation>هذه ليست صورة يمكن قراءتها. اختر JPEG أو PNG.</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>الصورة</translation>
        </message>
    </context>
    <context>
        <name>PictureRow</name>
        <message>
            <source>A picture without alternative text</source>
            <translation>صورة بلا نص بديل</translation>
        </message>
    </context>
    <context>
        <name>PieceEditor</name>
        <message>
            <source>Differs from the letter. The letter changed since.</source>
            <translation>يختلف عن الرسالة، وقد تغيّرت الرسالة منذ ذلك.</translation>
        </message>
        <message>
            <source>Differs from the letter.</source>
            <translation>يختلف عن الرسالة.</translation>
        </message>
        <message>
            <source>What changed in the letter since</source>
            <translation>ما تغيّر في الرسالة منذ ذلك</translation>
        </message>
        <message>
            <source>Go back to the letter</source>
            <translation>عُد إلى الرسالة</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>لا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainEdit</name>
        <message>
            <source>Undo</source>
            <translation>تراجُع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قصّ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>PostBlock</name>
        <message>
            <source>Post {number} of {count}</source>
            <translation>المنشور {number} من {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>Copy post {number} of {count}</source>
            <translation>انسخ المنشور {number} من {count}</translation>
        </message>
        <message>
            <source>Post {number} of {count}, after the fold</source>
            <translation>المنشور {number} من {count}، بعد الطيّة</translation>
        </message>
        <message>
            <source>About here a phone folds: people tap “more” for the rest</source>
            <translation>هنا تقريبًا يطوي الهاتف: يضغط القارئ «المزيد» ليرى الباقي</translation>
        </message>
        <message>
            <source>fold, about {count} characters on a phone</source>
            <translation>الطيّة، نحو {count} حرفًا على الهاتف</translation>
        </message>
        <message>
            <source>…more</source>
            <translation>…المزيد</translation>
        </message>
    </context>
    <context>
        <name>PostView</name>
        <message>
            <source>Your business</source>
            <translation>نشاطك التجاري</translation>
        </message>
        <message>
            <source>Company page</source>
            <translation>صفحة شركة</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>صفحتك</translation>
        </message>
        <message>
            <source>…more</source>
            <translation>…المزيد</translation>
        </message>
        <message>
            <source>Preview for {channel}</source>
            <translation>معاينة {channel}</translation>
        </message>
        <message>
            <source>Preview for {channel}, after the fold</source>
            <translation>معاينة {channel}، بعد الطيّة</translation>
        </message>
        <message>
            <source>fold, about {count} characters on a phone</source>
            <translation>الطيّة، نحو {count} حرفًا على الهاتف</translation>
        </message>
        <message>
            <source>fold, about {count} characters on a computer</source>
            <translation>الطيّة، نحو {count} حرفًا على الحاسوب</translation>
        </message>
        <message>
            <source>About here it folds: people tap “more” for the rest</source>
            <translation>هنا تقريبًا الطيّة: يضغط القارئ «المزيد» ليرى الباقي</translation>
        </message>
        <message>
            <source>About here a phone folds: people tap “more” for the rest</source>
            <translation>هنا تقريبًا يطوي الهاتف: يضغط القارئ «المزيد» ليرى الباقي</translation>
        </message>
        <message>
            <source>About here a computer folds</source>
            <translation>هنا تقريبًا يطوي الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>PostedDialog</name>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Link to your post</source>
            <translation>رابط منشورك</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Posted at</source>
            <translation>وقت النشر</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>That is not the address of a page. It begins with https:// and has no spaces.</source>
            <translation>هذا ليس عنوان صفحة. يبدأ العنوان بـ ⁦https://⁩ ولا مسافات فيه.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Back to writing</source>
            <translation>ارجع إلى الكتابة</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Copied for {channel}</source>
            <translation>نُسخ نصّ {channel}</translation>
        </message>
        <message>
            <source>Copied. Paste it into {channel} with Ctrl+V.</source>
            <translation>نُسخ النص. الصقه في {channel} بالضغط على Ctrl+V.</translation>
        </message>
        <message>
            <source>Could not reach the clipboard. The text is selected: press Ctrl+C.</source>
            <translation>تعذّر الوصول إلى الحافظة. النص محدَّد: اضغط Ctrl+C.</translation>
        </message>
        <message>
            <source>Copy post {number} of {count}</source>
            <translation>انسخ المنشور {number} من {count}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Copy {number} of {count}</source>
            <translation>انسخ {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <source>Your business</source>
            <translation>نشاطك التجاري</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Asked once, and filled in everywhere. Leave empty what you do not want to say.</source>
            <translation>نسألك عنها مرة واحدة، وتُملأ في كل مكان. اترك فارغًا ما لا تريد قوله.</translation>
        </message>
        <message>
            <source>How the newsletter greets people</source>
            <translation>كيف تحيّي النشرةُ الناس</translation>
        </message>
        <message>
            <source>Neutral: “Hello,”</source>
            <translation>محايدة: «مرحبًا،»</translation>
        </message>
        <message>
            <source>By first name</source>
            <translation>بالاسم الأول</translation>
        </message>
        <message>
            <source>Merge tag of your mail service</source>
            <translation>رمز الدمج في خدمة بريدك</translation>
        </message>
        <message>
            <source>Your mail service puts the first name there. For example: </source>
            <translation>تضع خدمة بريدك الاسم الأول هناك. مثلًا: </translation>
        </message>
        <message>
            <source>Use it for new apologies too</source>
            <translation>استخدمها للاعتذارات الجديدة أيضًا</translation>
        </message>
        <message>
            <source>How a press release writes place and date</source>
            <translation>كيف يكتب البيان الصحفي المكان والتاريخ</translation>
        </message>
        <message>
            <source>As the letter’s language does</source>
            <translation>كما في لغة الرسالة</translation>
        </message>
        <message>
            <source>AP: KANSAS CITY, Mo., Nov. 21, 2026 —</source>
            <translation>AP:‏ KANSAS CITY, Mo., Nov. 21, 2026 —</translation>
        </message>
        <message>
            <source>Month in full: KANSAS CITY, Missouri, November 21, 2026 —</source>
            <translation>الشهر كاملًا: KANSAS CITY, Missouri, November 21, 2026 —</translation>
        </message>
        <message>
            <source>UK: BRISTOL, 21 November 2026 —</source>
            <translation>بريطانيا: BRISTOL, 21 November 2026 —</translation>
        </message>
    </context>
    <context>
        <name>PromiseDialog</name>
        <message>
            <source>Add a promise</source>
            <translation>أضف وعدًا</translation>
        </message>
        <message>
            <source>Edit the promise</source>
            <translation>حرّر الوعد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>ما وعدت به</translation>
        </message>
        <message>
            <source>All refunds are on people’s cards</source>
            <translation>وصلت كل المبالغ إلى بطاقات الناس</translation>
        </message>
        <message>
            <source>By a date</source>
            <translation>قبل تاريخ محدّد</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>موعده</translation>
        </message>
        <message>
            <source>Who sees to it (optional)</source>
            <translation>من يتولّاه (اختياري)</translation>
        </message>
        <message>
            <source>How it stands, with figures (optional; an update says it)</source>
            <translation>كيف حاله، بالأرقام (اختياري؛ يقوله التحديث)</translation>
        </message>
        <message>
            <source>211 have arrived. Three banks have not answered.</source>
            <translation>وصل 211. ثلاثة بنوك لم تجب.</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Not kept after all</source>
            <translation>لم يُوفَ به بعد</translation>
        </message>
        <message>
            <source>Mark as kept</source>
            <translation>علّمه موفًى به</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>Mark as kept: {promise}</source>
            <translation>علّمه موفًى به: {promise}</translation>
        </message>
        <message>
            <source>Move the date</source>
            <translation>تأجيل الموعد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>حرّر</translation>
        </message>
        <message>
            <source>Give it a date</source>
            <translation>حدد له موعدًا</translation>
        </message>
        <message>
            <source>{act}: {promise}</source>
            <translation>{act}: {promise}</translation>
        </message>
        <message>
            <source>Promised first for {day}.</source>
            <translation>كان الموعد الأول {day}.</translation>
        </message>
    </context>
    <context>
        <name>PromiseTruths</name>
        <message>
            <source>Go there</source>
            <translation>اذهب إليه</translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message>
            <source>Give it a date…</source>
            <translation>حدد له موعدًا…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>No promise</source>
            <translation>ليس وعدًا</translation>
        </message>
        <message>
            <source>Put it on the list</source>
            <translation>ضعه في القائمة</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>بلا موعد</translation>
        </message>
        <message>
            <source>Again and again</source>
            <translation>مرة بعد مرة</translation>
        </message>
        <message>
            <source>Which day is “{words}”?</source>
            <translation>أي يوم هو «{words}»؟</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>متى موعده؟</translation>
        </message>
    </context>
    <context>
        <name>ProposalsBox</name>
        <message numerus="yes">
            <source>%n promise(s) found in your text</source>
            <translation>
                <numerusform>لا وعود في نصك</numerusform>
                <numerusform>وعد واحد في نصك</numerusform>
                <numerusform>وعدان في نصك</numerusform>
                <numerusform>%n وعود في نصك</numerusform>
                <numerusform>%n وعدًا في نصك</numerusform>
                <numerusform>%n وعد في نصك</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader will hold you to these. Put on the list what you mean to keep.</source>
            <translation>سيحاسبك القارئ عليها. ضع في القائمة ما تنوي الوفاء به.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPanel</name>
        <message>
            <source>Ready?</source>
            <translation>جاهز؟</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still open. We ask once, before the first post.</source>
            <translation>
                <numerusform>لم يبقَ شيء مفتوحًا.</numerusform>
                <numerusform>بقي أمر واحد مفتوحًا. نسأل مرة واحدة، قبل أول منشور.</numerusform>
                <numerusform>بقي أمران مفتوحين. نسأل مرة واحدة، قبل أول منشور.</numerusform>
                <numerusform>بقيت %n أمور مفتوحة. نسأل مرة واحدة، قبل أول منشور.</numerusform>
                <numerusform>بقي %n أمرًا مفتوحًا. نسأل مرة واحدة، قبل أول منشور.</numerusform>
                <numerusform>بقي %n أمر مفتوحًا. نسأل مرة واحدة، قبل أول منشور.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Post anyway</source>
            <translation>انشر على أي حال</translation>
        </message>
        <message>
            <source>It is written into the record that these were open.</source>
            <translation>يُكتب في السجل أن هذه كانت مفتوحة.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>اذهب إليه</translation>
        </message>
    </context>
    <context>
        <name>RecordActs</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>{title} record</source>
            <translation>{title} سجل</translation>
        </message>
        <message>
            <source>The record is written: {file}</source>
            <translation>كُتب السجل: {file}</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>The record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلِق</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>احفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>احفظ بصيغة JSON…</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>Record of an apology</source>
            <translation>سجل اعتذار</translation>
        </message>
        <message>
            <source>What was posted, where and when, letter for letter; every admission of fact and every promise, with the versions that carry it.</source>
            <translation>ما نُشر وأين ومتى، حرفًا بحرف؛ وكل إقرار بواقعة وكل وعد، مع النسخ التي تحمله.</translation>
        </message>
        <message>
            <source>Admissions of fact</source>
            <translation>إقرارات بالوقائع</translation>
        </message>
        <message>
            <source>Nothing is admitted.</source>
            <translation>لا إقرار بشيء.</translation>
        </message>
        <message>
            <source>Promises in the text</source>
            <translation>الوعود في النص</translation>
        </message>
        <message>
            <source>Nothing is promised.</source>
            <translation>لا وعد بشيء.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>المنشأة</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>عنوان مؤقّت</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>لوحظ</translation>
        </message>
        <message>
            <source>First word out</source>
            <translation>أول كلمة</translation>
        </message>
        <message>
            <source>Everybody told</source>
            <translation>أُبلغ الجميع</translation>
        </message>
        <message>
            <source>Record made</source>
            <translation>أُعدّ السجل</translation>
        </message>
        <message>
            <source>{moment}, {hours} h {minutes} min after it was noticed</source>
            <translation>{moment}، بعد {hours} س و{minutes} د من ملاحظته</translation>
        </message>
        <message>
            <source>Own wording</source>
            <translation>صياغة خاصة</translation>
        </message>
        <message>
            <source>Posted on: {channels}</source>
            <translation>نُشر على: {channels}</translation>
        </message>
        <message>
            <source>Written for, not posted: {channels}</source>
            <translation>كُتب ولم يُنشر على: {channels}</translation>
        </message>
        <message>
            <source>No version carries it.</source>
            <translation>لا تحمله أي نسخة.</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>موعده {day}</translation>
        </message>
        <message>
            <source>Kept on {day}</source>
            <translation>وُفي به في {day}</translation>
        </message>
        <message>
            <source>Promises that are followed up</source>
            <translation>وعود تُتابَع</translation>
        </message>
        <message>
            <source>None is on the list.</source>
            <translation>لا شيء في القائمة.</translation>
        </message>
        <message>
            <source>Open when the first post went out</source>
            <translation>ما كان مفتوحًا عند أول منشور</translation>
        </message>
        <message>
            <source>Nothing was noted.</source>
            <translation>لم يُسجَّل شيء.</translation>
        </message>
        <message>
            <source>Shown {moment}; posted anyway</source>
            <translation>عُرض {moment}؛ ونُشر على أي حال</translation>
        </message>
        <message>
            <source>What was posted</source>
            <translation>ما نُشر</translation>
        </message>
        <message>
            <source>Nothing is posted yet.</source>
            <translation>لم يُنشر شيء بعد.</translation>
        </message>
        <message>
            <source>{channel}, {moment}</source>
            <translation>{channel}، {moment}</translation>
        </message>
        <message>
            <source>{entry}. A correction</source>
            <translation>{entry}. تصحيح</translation>
        </message>
        <message numerus="yes">
            <source>{entry}. %n post(s) of a thread</source>
            <translation>
                <numerusform>{entry}. لا منشور من سلسلة</numerusform>
                <numerusform>{entry}. منشور واحد من سلسلة</numerusform>
                <numerusform>{entry}. منشوران من سلسلة</numerusform>
                <numerusform>{entry}. %n منشورات من سلسلة</numerusform>
                <numerusform>{entry}. %n منشورًا من سلسلة</numerusform>
                <numerusform>{entry}. %n منشور من سلسلة</numerusform>
            </translation>
        </message>
        <message>
            <source>The text has changed since.</source>
            <translation>تغيّر النص منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>The text itself was not kept, only its hash.</source>
            <translation>لم يُحفظ النص نفسه، بل بصمته فقط.</translation>
        </message>
        <message>
            <source>No hash was kept.</source>
            <translation>لم تُحفظ بصمة.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message>
            <source>Your drafts can come back</source>
            <translation>يمكن استعادة مسوداتك</translation>
        </message>
        <message>
            <source>The damaged file is moved aside and kept. Nothing is thrown away.</source>
            <translation>يُنقل الملف التالف جانبًا ويُحتفظ به. لا يُرمى شيء.</translation>
        </message>
        <message>
            <source>Bring my drafts back</source>
            <translation>استعِد مسوداتي</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Start with no drafts</source>
            <translation>ابدأ بلا مسودات</translation>
        </message>
        <message>
            <source>Your drafts cannot be read</source>
            <translation>تعذّرت قراءة مسوداتك</translation>
        </message>
        <message>
            <source>The file with your drafts is gone from its place, though there were drafts in it.</source>
            <translation>لم يعد ملف مسوداتك في مكانه، مع أنه كانت فيه مسودات.</translation>
        </message>
        <message>
            <source>The file with your drafts is empty, though there were drafts in it.</source>
            <translation>ملف مسوداتك فارغ، مع أنه كانت فيه مسودات.</translation>
        </message>
        <message>
            <source>The file with your drafts is damaged: by the disk, or by another program. That was found before anything was written into it.</source>
            <translation>ملف مسوداتك تالف: بسبب القرص أو برنامج آخر. اكتُشف ذلك قبل كتابة أي شيء فيه.</translation>
        </message>
        <message>
            <source>There is no good backup.</source>
            <translation>لا توجد نسخة احتياطية سليمة.</translation>
        </message>
        <message numerus="yes">
            <source>The newest good backup is from {day}, {time}. It has %n draft(s).</source>
            <translation>
                <numerusform>أحدث نسخة احتياطية سليمة من {day}، {time}. ليس فيها مسودات.</numerusform>
                <numerusform>أحدث نسخة احتياطية سليمة من {day}، {time}. فيها مسودة واحدة.</numerusform>
                <numerusform>أحدث نسخة احتياطية سليمة من {day}، {time}. فيها مسودتان.</numerusform>
                <numerusform>أحدث نسخة احتياطية سليمة من {day}، {time}. فيها %n مسودات.</numerusform>
                <numerusform>أحدث نسخة احتياطية سليمة من {day}، {time}. فيها %n مسودة.</numerusform>
                <numerusform>أحدث نسخة احتياطية سليمة من {day}، {time}. فيها %n مسودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the damaged file no draft can be read any more.</source>
            <translation>لم يعد ممكنًا قراءة أي مسودة في الملف التالف.</translation>
        </message>
        <message numerus="yes">
            <source>In the damaged file %n draft(s) can still be read.</source>
            <translation>
                <numerusform>لا يمكن قراءة أي مسودة في الملف التالف.</numerusform>
                <numerusform>ما زال ممكنًا قراءة مسودة واحدة في الملف التالف.</numerusform>
                <numerusform>ما زال ممكنًا قراءة مسودتين في الملف التالف.</numerusform>
                <numerusform>ما زال ممكنًا قراءة %n مسودات في الملف التالف.</numerusform>
                <numerusform>ما زال ممكنًا قراءة %n مسودة في الملف التالف.</numerusform>
                <numerusform>ما زال ممكنًا قراءة %n مسودة في الملف التالف.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file has nothing newer that can be read.</source>
            <translation>ليس في الملف التالف شيء أحدث يمكن قراءته.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n draft(s) the damaged file has newer words, and they come back too.</source>
            <translation>
                <numerusform>لا كلمات أحدث في الملف التالف.</numerusform>
                <numerusform>في الملف التالف كلمات أحدث لمسودة واحدة، وستعود هي أيضًا.</numerusform>
                <numerusform>في الملف التالف كلمات أحدث لمسودتين، وستعود هي أيضًا.</numerusform>
                <numerusform>في الملف التالف كلمات أحدث لـ%n مسودات، وستعود هي أيضًا.</numerusform>
                <numerusform>في الملف التالف كلمات أحدث لـ%n مسودة، وستعود هي أيضًا.</numerusform>
                <numerusform>في الملف التالف كلمات أحدث لـ%n مسودة، وستعود هي أيضًا.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReleaseView</name>
        <message>
            <source>The pages could not be drawn.</source>
            <translation>تعذّر رسم الصفحات.</translation>
        </message>
        <message>
            <source>Press release, page {number} of {count}</source>
            <translation>البيان الصحفي، الصفحة {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Add a reminder</source>
            <translation>أضف تذكيرًا</translation>
        </message>
        <message>
            <source>Edit the reminder</source>
            <translation>حرّر التذكير</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>What to do or to say</source>
            <translation>ما يُفعل أو يُقال</translation>
        </message>
        <message>
            <source>One month on: say what changed</source>
            <translation>بعد شهر: قل ما الذي تغيّر</translation>
        </message>
        <message>
            <source>On</source>
            <translation>في</translation>
        </message>
        <message>
            <source>Where to say it (optional)</source>
            <translation>أين يُقال (اختياري)</translation>
        </message>
    </context>
    <context>
        <name>ReminderRow</name>
        <message>
            <source>Not done after all</source>
            <translation>لم يُنجز بعد</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>Not done after all: {what}</source>
            <translation>لم يُنجز بعد: {what}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>أُنجز: {what}</translation>
        </message>
        <message>
            <source>Done {day}</source>
            <translation>أُنجز {day}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>{day}, not done yet</source>
            <translation>{day}، لم يُنجز بعد</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>What went wrong</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <source>This is all that was noted, and it is only on this computer. There is no word of your drafts in it. You can copy it and send it to us; when you close this, it is deleted.</source>
            <translation>هذا كل ما دُوِّن، وهو على هذا الحاسوب فقط. ليس فيه كلمة من مسوداتك. يمكنك نسخه وإرساله إلينا؛ وعند إغلاق هذه النافذة يُحذف.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>انسخ التقرير</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>غيّر الاسم…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>كرّر</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>{limit} each.</source>
            <translation>{limit} لكل منها.</translation>
        </message>
        <message>
            <source>Up to {limit}.</source>
            <translation>حتى {limit}.</translation>
        </message>
        <message>
            <source>About {limit} each.</source>
            <translation>نحو {limit} لكل منها.</translation>
        </message>
        <message>
            <source>Up to about {limit}.</source>
            <translation>حتى نحو {limit}.</translation>
        </message>
        <message>
            <source>A phone folds it after about {phone}.</source>
            <translation>يطويه الهاتف بعد نحو {phone}.</translation>
        </message>
        <message>
            <source>A phone folds it after about {phone}, a computer after about {desktop}.</source>
            <translation>يطويه الهاتف بعد نحو {phone}، والحاسوب بعد نحو {desktop}.</translation>
        </message>
        <message>
            <source>Read on {day}.</source>
            <translation>قُرئ في {day}.</translation>
        </message>
        <message>
            <source>Read in guides on {day}.</source>
            <translation>قُرئ في أدلة في {day}.</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n draft(s) are back.</source>
            <translation>
                <numerusform>لم تعد أي مسودة.</numerusform>
                <numerusform>عادت مسودة واحدة.</numerusform>
                <numerusform>عادت مسودتان.</numerusform>
                <numerusform>عادت %n مسودات.</numerusform>
                <numerusform>عادت %n مسودة.</numerusform>
                <numerusform>عادت %n مسودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file is kept: {file}</source>
            <translation>الملف التالف محفوظ: {file}</translation>
        </message>
        <message>
            <source>Apology Studio had a fault last time. Your text was saved.</source>
            <translation>حدث خلل في Apology Studio في المرة السابقة. نصّك محفوظ.</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>اعرض التقرير</translation>
        </message>
        <message>
            <source>Everything is on the clipboard. Paste it somewhere safe.</source>
            <translation>كل شيء في الحافظة. ألصقه في مكان آمن.</translation>
        </message>
        <message>
            <source>The earlier version is back. The one before it is in the history.</source>
            <translation>عادت النسخة السابقة. والنسخة التي كانت قبلها في السجل.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>SecretBox</name>
        <message>
            <source>The password is on the screen for 10 seconds.</source>
            <translation>كلمة المرور ظاهرة على الشاشة لمدة 10 ثوانٍ.</translation>
        </message>
        <message>
            <source>Password, app password or token</source>
            <translation>كلمة المرور أو كلمة مرور التطبيق أو الرمز</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>انسخ كلمة المرور</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>أخفِ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>أظهِر</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>أخفِ كلمة المرور</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>أظهِر كلمة المرور</translation>
        </message>
        <message>
            <source>Forget password</source>
            <translation>انسَ كلمة المرور</translation>
        </message>
        <message>
            <source>Show the password for 10 seconds? Whoever sees this screen can read it.</source>
            <translation>أتظهر كلمة المرور لمدة 10 ثوانٍ؟ من يرى هذه الشاشة يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>أظهِرها</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Stop waiting for the keyring</source>
            <translation>توقّف عن انتظار حافظة كلمات المرور</translation>
        </message>
        <message>
            <source>Unlock keyring</source>
            <translation>افتح قفل الحافظة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>•••••••• Type to replace it</source>
            <translation>•••••••• اكتب لاستبدالها</translation>
        </message>
        <message>
            <source>Asking your keyring…</source>
            <translation>نسأل حافظة كلمات المرور…</translation>
        </message>
        <message>
            <source>Held in memory only, and gone when you quit.</source>
            <translation>محفوظة لهذه الجلسة فقط: في الذاكرة، وتزول عند الخروج.</translation>
        </message>
        <message>
            <source>What you save here is held in memory only, and gone when you quit.</source>
            <translation>ما تحفظه هنا يبقى لهذه الجلسة فقط: في الذاكرة، ويزول عند الخروج.</translation>
        </message>
        <message>
            <source>Held in memory only, and gone when you quit. Save it again to keep it.</source>
            <translation>محفوظة لهذه الجلسة فقط: في الذاكرة، وتزول عند الخروج. احفظها مرة أخرى لتبقى.</translation>
        </message>
        <message>
            <source>Kept in your system’s keyring, never in the draft. It serves signing in by hand.</source>
            <translation>محفوظة في حافظة كلمات المرور في نظامك، لا في المسودة أبدًا. تفيد في الدخول باليد.</translation>
        </message>
        <message>
            <source>It would be kept in your system’s keyring, never in the draft. It serves signing in by hand: nothing is posted for you.</source>
            <translation>تُحفظ في حافظة كلمات المرور في نظامك، لا في المسودة أبدًا. تفيد في الدخول باليد: لا يُنشر شيء نيابة عنك.</translation>
        </message>
    </context>
    <context>
        <name>SentenceRow</name>
        <message>
            <source>My notes</source>
            <translation>ملاحظاتي</translation>
        </message>
        <message>
            <source>Place of sentence {number}: {words}</source>
            <translation>موضع الجملة {number}: {words}</translation>
        </message>
    </context>
    <context>
        <name>SequenceList</name>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}، {day}</translation>
        </message>
        <message>
            <source>{statement}, open now</source>
            <translation>{statement}، مفتوح الآن</translation>
        </message>
        <message>
            <source>Holding statement</source>
            <translation>بيان أوّلي</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>اعتذار</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>مستجدّات</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>تقرير ختامي</translation>
        </message>
        <message>
            <source>This incident</source>
            <translation>هذا الحادث</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>This apology</source>
            <translation>هذا الاعتذار</translation>
        </message>
        <message>
            <source>New apologies</source>
            <translation>الاعتذارات الجديدة</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>ما الذي يُفحص</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Deleted “{title}”</source>
            <translation>حُذف «{title}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجُع</translation>
        </message>
        <message>
            <source>“{title}” is back.</source>
            <translation>عاد «{title}».</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>غيّر الاسم</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>عنوان مؤقّت</translation>
        </message>
        <message>
            <source>Only you see it.</source>
            <translation>لا يراه أحد غيرك.</translation>
        </message>
        <message>
            <source>{title} · {firm}</source>
            <translation>{title} · {firm}</translation>
        </message>
    </context>
    <context>
        <name>ShelfCard</name>
        <message>
            <source>{ready} Next: {step}</source>
            <translation>{ready} التالي: {step}</translation>
        </message>
        <message>
            <source>Carry on</source>
            <translation>تابِع</translation>
        </message>
        <message>
            <source>Carry on with “{title}”</source>
            <translation>تابِع «{title}»</translation>
        </message>
        <message>
            <source>More about “{title}”</source>
            <translation>المزيد عن «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Nothing here says “{words}”.</source>
            <translation>لا شيء هنا فيه «{words}».</translation>
        </message>
        <message>
            <source>Your apologies</source>
            <translation>اعتذاراتك</translation>
        </message>
        <message>
            <source>New apology</source>
            <translation>اعتذار جديد</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Also begun</source>
            <translation>بدأتَها أيضًا</translation>
        </message>
        <message>
            <source>Posted earlier</source>
            <translation>نُشرت من قبل</translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>More about “{title}”</source>
            <translation>المزيد عن «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ShelfTop</name>
        <message>
            <source>Look at an example</source>
            <translation>شاهِد مثالًا</translation>
        </message>
        <message>
            <source>Recently deleted…</source>
            <translation>محذوفة مؤخرًا…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Apology Studio</source>
            <translation>Apology Studio</translation>
        </message>
        <message>
            <source>Your business</source>
            <translation>نشاطك التجاري</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>ShelfWords</name>
        <message>
            <source>Untitled apology</source>
            <translation>اعتذار بلا عنوان</translation>
        </message>
        <message numerus="yes">
            <source>All %n promise(s) kept</source>
            <translation>
                <numerusform>لا وعود</numerusform>
                <numerusform>أُوفي بالوعد الوحيد</numerusform>
                <numerusform>أُوفي بالوعدين</numerusform>
                <numerusform>أُوفي بالوعود الـ%n</numerusform>
                <numerusform>أُوفي بالوعود الـ%n</numerusform>
                <numerusform>أُوفي بالوعود الـ%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept {kept} of {made}</source>
            <translation>أُوفي بـ {kept} من {made}</translation>
        </message>
        <message>
            <source>{tally}. Overdue since {day}</source>
            <translation>{tally}. متأخر منذ {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>{tally}. Next: {day}</source>
            <translation>{tally}. التالي: {day}</translation>
        </message>
        <message>
            <source>Changed {when}</source>
            <translation>عُدِّل {when}</translation>
        </message>
        <message>
            <source>Saved {when}</source>
            <translation>حُفظ {when}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>{done} of {whole} parts ready.</source>
            <translation>الأجزاء الجاهزة: {done} من {whole}.</translation>
        </message>
        <message numerus="yes">
            <source>Posted on %n channel(s)</source>
            <translation>
                <numerusform>لم يُنشر على أي قناة</numerusform>
                <numerusform>نُشر على قناة واحدة</numerusform>
                <numerusform>نُشر على قناتين</numerusform>
                <numerusform>نُشر على %n قنوات</numerusform>
                <numerusform>نُشر على %n قناة</numerusform>
                <numerusform>نُشر على %n قناة</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation>جاهز للنشر</translation>
        </message>
        <message>
            <source>{done} of {whole} parts</source>
            <translation>{done} من {whole} أجزاء</translation>
        </message>
        <message>
            <source>Holding statement</source>
            <translation>بيان أوّلي</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>مستجدّات</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>تقرير ختامي</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>اعتذار</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلِق</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Close a toast, a dialog, the large preview</source>
            <translation>إغلاق تنبيه أو نافذة حوار أو المعاينة الكبيرة</translation>
        </message>
    </context>
    <context>
        <name>SpreadPage</name>
        <message>
            <source>Posted</source>
            <translation>نُشر</translation>
        </message>
        <message>
            <source>Could not reach the clipboard</source>
            <translation>تعذّر الوصول إلى الحافظة</translation>
        </message>
        <message>
            <source>Another program keeps it to itself. Your text is safe: try again, or copy it from the preview.</source>
            <translation>يحتفظ بها برنامج آخر. نصّك محفوظ: حاول مجددًا، أو انسخه من المعاينة.</translation>
        </message>
    </context>
    <context>
        <name>StandingStrip</name>
        <message>
            <source>{kept} of {made} kept.</source>
            <translation>أُوفي بـ {kept} من {made}.</translation>
        </message>
        <message numerus="yes">
            <source>%n is late.</source>
            <translation>
                <numerusform>لا تأخير.</numerusform>
                <numerusform>واحد متأخر.</numerusform>
                <numerusform>اثنان متأخران.</numerusform>
                <numerusform>%n متأخرة.</numerusform>
                <numerusform>%n متأخرًا.</numerusform>
                <numerusform>%n متأخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make it the closing report</source>
            <translation>اجعله التقرير الختامي</translation>
        </message>
        <message>
            <source>Make it an update</source>
            <translation>اجعله تحديثًا</translation>
        </message>
        <message>
            <source>Write the closing report</source>
            <translation>اكتب التقرير الختامي</translation>
        </message>
        <message>
            <source>Write the next update</source>
            <translation>اكتب التحديث التالي</translation>
        </message>
    </context>
    <context>
        <name>StartTrouble</name>
        <message>
            <source>Apology Studio cannot start</source>
            <translation>تعذّر تشغيل Apology Studio</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
    </context>
    <context>
        <name>StepFooter</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>التالي: {title}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>StepRail</name>
        <message>
            <source>{ready} of {needed}</source>
            <translation>{ready} من {needed}</translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation>جاهز للنشر</translation>
        </message>
        <message>
            <source>part {number} of {parts}</source>
            <translation>الجزء {number} من {parts}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>الحالي</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى إصلاح</numerusform>
                <numerusform>أمر واحد يحتاج إلى إصلاح</numerusform>
                <numerusform>أمران يحتاجان إلى إصلاح</numerusform>
                <numerusform>%n أمور تحتاج إلى إصلاح</numerusform>
                <numerusform>%n أمرًا يحتاج إلى إصلاح</numerusform>
                <numerusform>%n أمر يحتاج إلى إصلاح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be fixed</source>
            <translation>
                <numerusform>لا شيء يجب إصلاحه</numerusform>
                <numerusform>واحد منها يجب إصلاحه</numerusform>
                <numerusform>اثنان منها يجب إصلاحهما</numerusform>
                <numerusform>%n منها يجب إصلاحها</numerusform>
                <numerusform>%n منها يجب إصلاحها</numerusform>
                <numerusform>%n منها يجب إصلاحها</numerusform>
            </translation>
        </message>
        <message>
            <source>All apologies</source>
            <translation>كل الاعتذارات</translation>
        </message>
    </context>
    <context>
        <name>StillToWrite</name>
        <message>
            <source>Still to write</source>
            <translation>بقي أن تكتب</translation>
        </message>
        <message>
            <source>What you are sorry for</source>
            <translation>عمَّ تعتذر</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <source>Whose fault it was</source>
            <translation>خطأ مَن كان</translation>
        </message>
        <message>
            <source>How it won’t happen again</source>
            <translation>كيف لن يتكرر</translation>
        </message>
        <message>
            <source>How you make it right</source>
            <translation>كيف تُصلح الضرر</translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation>شخص للتواصل</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>When the next word comes</source>
            <translation>متى يأتي الخبر التالي</translation>
        </message>
        <message>
            <source>What has been done</source>
            <translation>ما الذي تم</translation>
        </message>
        <message>
            <source>Promises that are still open</source>
            <translation>وعود ما زالت قائمة</translation>
        </message>
    </context>
    <context>
        <name>SuggestionRow</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Remind me: {what}</source>
            <translation>ذكّرني: {what}</translation>
        </message>
        <message>
            <source>Not this one: {what}</source>
            <translation>ليس هذا: {what}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>{channel}, tab {number} of {count}, {state}</source>
            <translation>‏{channel}، علامة التبويب {number} من {count}، {state}</translation>
        </message>
        <message>
            <source>no text yet</source>
            <translation>لا نصّ بعد</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>غير جاهز</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>needs work</source>
            <translation>يحتاج إلى عمل</translation>
        </message>
        <message>
            <source>posted</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>over the limit</source>
            <translation>فوق الحدّ</translation>
        </message>
        <message>
            <source>over the limit by {over} in post {post}</source>
            <translation>يزيد {over} على الحدّ في المنشور {post}</translation>
        </message>
        <message>
            <source>over the limit by {over}</source>
            <translation>يزيد {over} على الحدّ</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Untitled apology</source>
            <translation>اعتذار بلا عنوان</translation>
        </message>
        <message>
            <source>Rename: {title}</source>
            <translation>غيّر الاسم: {title}</translation>
        </message>
        <message>
            <source>Not saved since {time}</source>
            <translation>لم يُحفظ منذ {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <source>More about this apology</source>
            <translation>المزيد عن هذا الاعتذار</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>TroubleBanner</name>
        <message>
            <source>Something went wrong in Apology Studio.</source>
            <translation>حدث خطأ ما في Apology Studio.</translation>
        </message>
        <message>
            <source>Your text is saved. You can go on.</source>
            <translation>نصّك محفوظ. يمكنك المتابعة.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلِق</translation>
        </message>
        <message>
            <source>Not saved since {time}.</source>
            <translation>لم يُحفظ منذ {time}.</translation>
        </message>
        <message>
            <source>Copy everything</source>
            <translation>انسخ كل شيء</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>احفظ نسخة في مكان آخر…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>Your text is safe in this window.</source>
            <translation>نصّك محفوظ في هذه النافذة.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>احفظ نسخة…</translation>
        </message>
        <message>
            <source>Versions of this draft…</source>
            <translation>إصدارات هذه المسودة…</translation>
        </message>
        <message>
            <source>This is too long for an apology.</source>
            <translation>هذا أطول من أن يكون اعتذارًا.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>افتح</translation>
        </message>
        <message>
            <source>You wanted to be reminded today.</source>
            <translation>أردت أن تُذكَّر اليوم.</translation>
        </message>
    </context>
    <context>
        <name>Truths</name>
        <message>
            <source>Go there</source>
            <translation>اذهب إليه</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>What has happened</source>
            <translation>ماذا حدث</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>Updated</name>
        <message>
            <source>A newer Apology Studio was installed. It starts when you open the studio the next time.</source>
            <translation>ثُبِّت إصدار أحدث من Apology Studio. سيبدأ عندما تفتح الاستوديو في المرة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>UpdatesDialog</name>
        <message>
            <source>Updates below the blog post</source>
            <translation>المستجدات أسفل نصّ المدوّنة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The apology stays as it is. What has happened since stands below it, with its day.</source>
            <translation>يبقى الاعتذار كما هو. وما حدث بعده يأتي أسفله مع يومه.</translation>
        </message>
        <message>
            <source>The updates that you have posted are filled in: Save puts them there.</source>
            <translation>المستجدّات التي نشرتها معبّأة هنا: الحفظ يضعها أسفله.</translation>
        </message>
        <message>
            <source>Add an update</source>
            <translation>أضف مستجدًا</translation>
        </message>
    </context>
    <context>
        <name>WindowGroup</name>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Paper of the press release</source>
            <translation>ورق البيان الصحفي</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>As usual here</source>
            <translation>كالمعتاد هنا</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
    </context>
    <context>
        <name>_PieceCopy</name>
        <message>
            <source>Copy: {piece}</source>
            <translation>انسخ: {piece}</translation>
        </message>
    </context>
    <context>
        <name>_Sheet</name>
        <message>
            <source>Your business</source>
            <translation>عملك</translation>
        </message>
        <message>
            <source>No subject yet</source>
            <translation>لا موضوع بعد</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Preview for the newsletter</source>
            <translation>معاينة النشرة</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>You promised: {promise}</source>
            <translation>وعدت: {promise}</translation>
        </message>
        <message>
            <source>The next word that you promised</source>
            <translation>الخبر القادم الذي وعدت به</translation>
        </message>
        <message>
            <source>About: {title}</source>
            <translation>عن: {title}</translation>
        </message>
    </context>
    <context>
        <name>channel</name>
        <message>
            <source>There is no channel called “{name}”. The channels are: {ids}.</source>
            <translation>لا قناة اسمها «{name}». القنوات هي: {ids}.</translation>
        </message>
        <message>
            <source>A status page that reads Markdown would show this line in another way: “{line}”</source>
            <translation>صفحة الحالة التي تقرأ Markdown ستعرض هذا السطر بشكل مختلف: «{line}»</translation>
        </message>
        <message>
            <source>Website banner</source>
            <translation>شريط الموقع</translation>
        </message>
        <message>
            <source>Copy status update</source>
            <translation>انسخ تحديث الحالة</translation>
        </message>
        <message>
            <source>Open my website</source>
            <translation>افتح موقعي</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>الحادثة</translation>
        </message>
        <message>
            <source>Banner</source>
            <translation>الشريط</translation>
        </message>
        <message>
            <source>Status update</source>
            <translation>تحديث الحالة</translation>
        </message>
        <message>
            <source>Blog</source>
            <translation>المدوّنة</translation>
        </message>
        <message>
            <source>Copy blog post</source>
            <translation>انسخ نصّ المدوّنة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>المقتطف</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>الاسم اللطيف</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Bluesky</source>
            <translation>Bluesky</translation>
        </message>
        <message>
            <source>Copy for Bluesky</source>
            <translation>انسخ نصّ Bluesky</translation>
        </message>
        <message>
            <source>Open Bluesky</source>
            <translation>افتح Bluesky</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>المنشورات</translation>
        </message>
        <message>
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <source>Copy for Facebook</source>
            <translation>انسخ نصّ Facebook</translation>
        </message>
        <message>
            <source>Open Facebook</source>
            <translation>افتح Facebook</translation>
        </message>
        <message>
            <source>Google rejects a post with a telephone number: {number}.</source>
            <translation>ترفض Google منشورًا فيه رقم هاتف: {number}.</translation>
        </message>
        <message>
            <source>Google Business</source>
            <translation>Google Business</translation>
        </message>
        <message>
            <source>Copy for Google Business</source>
            <translation>انسخ نصّ Google Business</translation>
        </message>
        <message>
            <source>Open Google Business</source>
            <translation>افتح Google Business</translation>
        </message>
        <message>
            <source>{count} hashtags: Instagram takes about {limit}.</source>
            <translation>{count} وسوم: يقبل Instagram نحو {limit}.</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Copy for Instagram</source>
            <translation>انسخ نصّ Instagram</translation>
        </message>
        <message>
            <source>Open Instagram</source>
            <translation>افتح Instagram</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>شرح الصورة</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Copy for LinkedIn</source>
            <translation>انسخ نصّ LinkedIn</translation>
        </message>
        <message>
            <source>Open LinkedIn</source>
            <translation>افتح LinkedIn</translation>
        </message>
        <message>
            <source>LinkedIn article</source>
            <translation>مقال LinkedIn</translation>
        </message>
        <message>
            <source>Copy LinkedIn article</source>
            <translation>انسخ مقال LinkedIn</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Mastodon</source>
            <translation>Mastodon</translation>
        </message>
        <message>
            <source>Copy for Mastodon</source>
            <translation>انسخ نصّ Mastodon</translation>
        </message>
        <message>
            <source>Open Mastodon</source>
            <translation>افتح Mastodon</translation>
        </message>
        <message>
            <source>Content warning</source>
            <translation>تحذير المحتوى</translation>
        </message>
        <message>
            <source>Say whether this e-mail carries an offer.</source>
            <translation>قل هل تحمل هذه الرسالة عرضًا.</translation>
        </message>
        <message>
            <source>An e-mail with an offer must carry your postal address.</source>
            <translation>الرسالة التي تحمل عرضًا يجب أن تتضمن عنوانك البريدي.</translation>
        </message>
        <message>
            <source>An e-mail with an offer must say how to unsubscribe.</source>
            <translation>الرسالة التي تحمل عرضًا يجب أن تذكر كيفية إلغاء الاشتراك.</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>النشرة</translation>
        </message>
        <message>
            <source>Copy newsletter</source>
            <translation>انسخ النشرة</translation>
        </message>
        <message>
            <source>Open e-mail</source>
            <translation>افتح البريد</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Preheader</source>
            <translation>نصّ التمهيد</translation>
        </message>
        <message>
            <source>The headline says what you did</source>
            <translation>العنوان يقول ما فعلت</translation>
        </message>
        <message>
            <source>Date and place</source>
            <translation>التاريخ والمكان</translation>
        </message>
        <message>
            <source>The first paragraph says who, what, when and where</source>
            <translation>الفقرة الأولى تقول من وماذا ومتى وأين</translation>
        </message>
        <message>
            <source>A quote, with the apology in it</source>
            <translation>اقتباس فيه الاعتذار</translation>
        </message>
        <message>
            <source>A person and a phone number</source>
            <translation>شخص ورقم هاتف</translation>
        </message>
        <message>
            <source>As long as newsrooms want it</source>
            <translation>بالطول الذي تريده غرف الأخبار</translation>
        </message>
        <message>
            <source>The headline does not say what you did.</source>
            <translation>العنوان لا يقول ما فعلته.</translation>
        </message>
        <message>
            <source>The first paragraph does not say who: name your firm.</source>
            <translation>الفقرة الأولى لا تقول من: سمِّ شركتك.</translation>
        </message>
        <message>
            <source>The first paragraph does not say what happened.</source>
            <translation>الفقرة الأولى لا تقول ماذا حدث.</translation>
        </message>
        <message>
            <source>The first paragraph does not say when it happened.</source>
            <translation>الفقرة الأولى لا تقول متى حدث ذلك.</translation>
        </message>
        <message>
            <source>No quote in it says sorry.</source>
            <translation>لا يوجد اقتباس فيه اعتذار.</translation>
        </message>
        <message>
            <source>It is short: a newsroom will call to ask the rest.</source>
            <translation>إنه قصير: ستتصل غرفة الأخبار لتسأل عن الباقي.</translation>
        </message>
        <message>
            <source>It is longer than a page. Newsrooms read 300 to 500 words.</source>
            <translation>إنه أطول من صفحة. تقرأ غرف الأخبار من 300 إلى 500 كلمة.</translation>
        </message>
        <message>
            <source>The headline is missing: say what the firm did.</source>
            <translation>ينقص العنوان الرئيسي: قُل ما فعلته الشركة.</translation>
        </message>
        <message>
            <source>The name of your firm is missing.</source>
            <translation>ينقص اسم شركتك.</translation>
        </message>
        <message>
            <source>The city is missing from the dateline.</source>
            <translation>تنقص المدينة في سطر المكان والتاريخ.</translation>
        </message>
        <message>
            <source>Nobody is named: a press release quotes a person.</source>
            <translation>لم يُذكر اسم أحد: البيان الصحفي ينقل كلام شخص.</translation>
        </message>
        <message>
            <source>There is no telephone number for reporters.</source>
            <translation>لا رقم هاتف للصحفيين.</translation>
        </message>
        <message>
            <source>A sentence about the firm is missing at the end.</source>
            <translation>تنقص جملة عن الشركة في الختام.</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>البيان الصحفي</translation>
        </message>
        <message>
            <source>Copy press release</source>
            <translation>انسخ البيان الصحفي</translation>
        </message>
        <message>
            <source>Open in e-mail</source>
            <translation>افتحه في البريد</translation>
        </message>
        <message>
            <source>Subhead</source>
            <translation>العنوان الفرعي</translation>
        </message>
        <message>
            <source>Switch Reddit’s editor to Markdown before you paste: this text has marks.</source>
            <translation>حوِّل محرّر Reddit إلى Markdown قبل اللصق: في هذا النص علامات.</translation>
        </message>
        <message>
            <source>Reddit</source>
            <translation>Reddit</translation>
        </message>
        <message>
            <source>Copy for Reddit</source>
            <translation>انسخ نصّ Reddit</translation>
        </message>
        <message>
            <source>Open Reddit</source>
            <translation>افتح Reddit</translation>
        </message>
        <message>
            <source>Curly quotes and dashes make this {count} text messages; with plain ones it is {fewer}.</source>
            <translation>علامات الاقتباس المنحنية والشرطات تجعله {count} رسائل نصية، وبالعلامات البسيطة يصير {fewer}.</translation>
        </message>
        <message>
            <source>This is sent as {count} text messages. Aim for two.</source>
            <translation>يُرسل في {count} رسائل نصية. اجعلها رسالتين.</translation>
        </message>
        <message>
            <source>Make quotes and dashes plain</source>
            <translation>اجعل علامات الاقتباس والشرطات بسيطة</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <source>Copy text message</source>
            <translation>انسخ الرسالة النصية</translation>
        </message>
        <message>
            <source>Open text messages</source>
            <translation>افتح الرسائل النصية</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Post {number} has {count} links: Threads takes {limit}.</source>
            <translation>في المنشور {number} عدد الروابط {count}: يقبل Threads {limit}.</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Copy for Threads</source>
            <translation>انسخ نصّ Threads</translation>
        </message>
        <message>
            <source>Open Threads</source>
            <translation>افتح Threads</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>Copy for X</source>
            <translation>انسخ نصّ X</translation>
        </message>
        <message>
            <source>Open X</source>
            <translation>افتح X</translation>
        </message>
        <message>
            <source>It does not say what happened.</source>
            <translation>لا يقول ماذا حدث.</translation>
        </message>
        <message>
            <source>It does not say whose fault it was.</source>
            <translation>لا يقول خطأ مَن كان.</translation>
        </message>
        <message>
            <source>It does not say what people get back.</source>
            <translation>لا يقول ماذا يستعيد الناس.</translation>
        </message>
        <message>
            <source>It does not say whom to reach.</source>
            <translation>لا يقول بمن يُتصل.</translation>
        </message>
        <message>
            <source>Your sorry comes before the fold, on phones too.</source>
            <translation>اعتذارك يأتي قبل الطيّة، على الهاتف أيضًا.</translation>
        </message>
        <message>
            <source>Your sorry comes after the fold. Most people will not see it.</source>
            <translation>اعتذارك يأتي بعد الطيّة، ولن يراه معظم الناس.</translation>
        </message>
        <message>
            <source>What happened comes after the fold. Most people will not see it.</source>
            <translation>يأتي ما حدث بعد الطيّة. لن يراه معظم الناس.</translation>
        </message>
        <message>
            <source>Your sorry is not in the first post. Some people read no further.</source>
            <translation>اعتذارك ليس في المنشور الأول. بعض الناس لا يقرؤون أكثر.</translation>
        </message>
        <message>
            <source>The line that leads to the full statement is left out: its address is not known yet.</source>
            <translation>تُرك السطر الذي يقود إلى البيان الكامل: عنوانه غير معروف بعد.</translation>
        </message>
        <message>
            <source>{finding}: “{words}”</source>
            <translation>{finding}: «{words}»</translation>
        </message>
        <message>
            <source>The picture cannot be read. Choose it again.</source>
            <translation>لا يمكن قراءة الصورة. اخترها من جديد.</translation>
        </message>
        <message>
            <source>The picture has no alternative text: people who cannot see it miss what it says.</source>
            <translation>ليس للصورة نص بديل: يفوت من لا يرونها ما تقوله.</translation>
        </message>
        <message>
            <source>Mail services need the picture’s web address. Without it only the e-mail file (.eml) shows it.</source>
            <translation>تحتاج خدمات البريد إلى عنوان الصورة على الويب. من دونه لا يعرضها إلا ملف البريد (‎.eml).</translation>
        </message>
        <message>
            <source>WordPress and Ghost take the picture when you paste. Elsewhere say its web address, or add it there.</source>
            <translation>يأخذ WordPress وGhost الصورة عند اللصق. في غيرهما اذكر عنوانها على الويب أو أضفها هناك.</translation>
        </message>
        <message>
            <source>A press release carries no picture: send it as a file of its own.</source>
            <translation>البيان الصحفي لا يحمل صورة: أرسلها ملفًا مستقلًا.</translation>
        </message>
        <message>
            <source>The picture does not come along when you paste: add it there, with its alternative text.</source>
            <translation>لا تأتي الصورة مع اللصق: أضفها هناك مع نصها البديل.</translation>
        </message>
        <message>
            <source>The e-mail is larger than 102 KB: Gmail would cut its end off.</source>
            <translation>الرسالة أكبر من 102 كيلوبايت: سيقطع Gmail نهايتها.</translation>
        </message>
        <message>
            <source>Fill in {place} first.</source>
            <translation>املأ {place} أولًا.</translation>
        </message>
        <message>
            <source>{piece}: {over} over the limit of {limit}.</source>
            <translation>{piece}: زيادة {over} على الحدّ {limit}.</translation>
        </message>
        <message>
            <source>Use yours</source>
            <translation>استخدم علاماتك</translation>
        </message>
        <message>
            <source>Quotes and dashes are made plain here.</source>
            <translation>تُبسَّط علامات الاقتباس والشرطات هنا.</translation>
        </message>
        <message>
            <source>Keep it as it is written</source>
            <translation>إبقاؤه كما هو مكتوب</translation>
        </message>
        <message>
            <source>The platform would show this line in another way than here: “{line}”</source>
            <translation>ستعرض المنصّة هذا السطر بشكل مختلف عمّا هنا: «{line}»</translation>
        </message>
        <message>
            <source>As Markdown, this line would be shown in another way than here: “{line}”</source>
            <translation>بصيغة Markdown سيظهر هذا السطر بشكل مختلف عمّا هنا: «{line}»</translation>
        </message>
        <message>
            <source>Post {number} is {over} over the limit.</source>
            <translation>المنشور {number} يزيد {over} على الحدّ.</translation>
        </message>
        <message>
            <source>{over} over the limit.</source>
            <translation>زيادة {over} على الحدّ.</translation>
        </message>
        <message>
            <source>Post {number} is {over} bytes over the second limit of {limit}.</source>
            <translation>يزيد المنشور {number} بمقدار {over} بايت على الحد الثاني {limit}.</translation>
        </message>
        <message>
            <source>Use the short version ({length})</source>
            <translation>استخدم النسخة القصيرة ({length})</translation>
        </message>
        <message>
            <source>Split in two</source>
            <translation>قسّم إلى اثنين</translation>
        </message>
        <message>
            <source>Split in {count}</source>
            <translation>قسّم إلى {count}</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Too long for {channel}: {over} over the limit of {limit}</source>
            <translation>أطول من حدّ {channel}: زيادة {over} على {limit}</translation>
        </message>
        <message>
            <source>The platform refuses it or cuts off the end.</source>
            <translation>المنصّة ترفضه أو تقطع آخره.</translation>
        </message>
        <message>
            <source>This makes the harm small</source>
            <translation>هذا يصغّر الضرر</translation>
        </message>
        <message>
            <source>To those it hit, it was not small. Give the number and the time, and nothing else.</source>
            <translation>لم يكن صغيرًا على من أصابه. اذكر العدد والوقت ولا شيء غيرهما.</translation>
        </message>
        <message>
            <source>This points at someone else</source>
            <translation>هذا يُلقي اللوم على غيرك</translation>
        </message>
        <message>
            <source>People bought from you. Naming another company sounds like an excuse, even when it is true.</source>
            <translation>الناس اشتروا منك أنت. ذكرُ شركة أخرى يبدو عذرًا، حتى لو كان صحيحًا.</translation>
        </message>
        <message>
            <source>Another firm is named as the cause</source>
            <translation>شركة أخرى مذكورة على أنها السبب</translation>
        </message>
        <message>
            <source>People chose you. Say that choosing and watching that firm is your job.</source>
            <translation>الناس اختاروك أنت. قُل إن اختيار تلك الشركة ومتابعتها من عملك.</translation>
        </message>
        <message>
            <source>This points at someone on your staff</source>
            <translation>هذا يشير إلى أحد موظفيك</translation>
        </message>
        <message>
            <source>The shop answers for its people. Say what you did not check or teach.</source>
            <translation>المتجر مسؤول عن موظفيه. قُل ما لم تراجعه أو لم تعلّمه.</translation>
        </message>
        <message>
            <source>Circumstances take the blame</source>
            <translation>اللوم يقع على الظروف</translation>
        </message>
        <message>
            <source>It sounds as if nobody ran the shop. Say what you lacked or left undone.</source>
            <translation>يبدو كأن لا أحد يدير المتجر. قُل ما نقصك أو ما لم تنجزه.</translation>
        </message>
        <message>
            <source>This puts it on the reader</source>
            <translation>هذا يحمّل القارئ المسؤولية</translation>
        </message>
        <message>
            <source>Nobody forgives while being corrected. Say only what you did or did not do.</source>
            <translation>لا أحد يسامح وهو يُصحَّح له. قُل فقط ما فعلتَه أو لم تفعله.</translation>
        </message>
        <message>
            <source>This denies it</source>
            <translation>هذا إنكار</translation>
        </message>
        <message>
            <source>An apology that argues is heard as none. Correct a fact plainly, or leave it out.</source>
            <translation>الاعتذار الذي يجادل لا يُسمع اعتذارًا. صحّح المعلومة ببساطة أو احذفها.</translation>
        </message>
        <message>
            <source>This insists</source>
            <translation>هذا إصرار زائد</translation>
        </message>
        <message>
            <source>Absolutes sound like an argument. A plain verb is believed sooner.</source>
            <translation>العبارات القاطعة تبدو جدالًا. الفعل البسيط أقرب إلى التصديق.</translation>
        </message>
        <message>
            <source>Sorry for their experience, not for what you did</source>
            <translation>اعتذار عن تجربتهم لا عمّا فعلتَه</translation>
        </message>
        <message>
            <source>It treats the harm as a feeling they had. Name what you did to them.</source>
            <translation>يعامل الضرر كأنه شعور لديهم. سمِّ ما فعلتَه بهم.</translation>
        </message>
        <message>
            <source>Sorry for their feelings, not for what you did</source>
            <translation>أسف على مشاعرهم، لا على ما فعلتَه</translation>
        </message>
        <message>
            <source>It says that the trouble is how they feel. Say sorry for what you did.</source>
            <translation>يقول إن المشكلة في شعورهم. اعتذر عمّا فعلتَه.</translation>
        </message>
        <message>
            <source>Sorry for how it looked</source>
            <translation>اعتذار عن الانطباع</translation>
        </message>
        <message>
            <source>“How it came across” says that readers read it wrong. Say what you wrote or did.</source>
            <translation>«كيف بدا الأمر» تعني أن القارئ أساء الفهم. قُل ما كتبتَه أو فعلتَه.</translation>
        </message>
        <message>
            <source>This says nobody was wrong</source>
            <translation>هذا يقول إن أحدًا لم يخطئ</translation>
        </message>
        <message>
            <source>A misunderstanding makes the reader part of the fault. Say which words of yours misled.</source>
            <translation>سوء الفهم يجعل القارئ شريكًا في الخطأ. قُل أيّ كلماتك ضلّلت.</translation>
        </message>
        <message>
            <source>This attacks those who complain</source>
            <translation>هذا يهاجم من يشتكي</translation>
        </message>
        <message>
            <source>Everyone who reads it sides with the person you answer. Leave it out.</source>
            <translation>كل من يقرؤه يقف مع من تردّ عليه. احذفه.</translation>
        </message>
        <message>
            <source>You speak of yourself from outside</source>
            <translation>تتحدث عن نفسك من الخارج</translation>
        </message>
        <message>
            <source>People want to hear from a person. Say I or we.</source>
            <translation>يريد الناس أن يسمعوا إنسانًا. قُل «أنا» أو «نحن».</translation>
        </message>
        <message>
            <source>This sounds like a lawyer</source>
            <translation>هذا يبدو كلام محامٍ</translation>
        </message>
        <message>
            <source>Say what you know, what you do not know, and when you will know it.</source>
            <translation>قُل ما تعرفه وما لا تعرفه ومتى ستعرفه.</translation>
        </message>
        <message>
            <source>This is about your own hardship</source>
            <translation>هذا عن معاناتك أنت</translation>
        </message>
        <message>
            <source>Readers think of their own bad day first. Tell what it cost them.</source>
            <translation>القارئ يفكر أولًا في يومه السيئ. قُل ما كلّفهم ذلك.</translation>
        </message>
        <message>
            <source>This hides who did it</source>
            <translation>هذا يُخفي من فعل ذلك</translation>
        </message>
        <message>
            <source>A sentence like this has nobody in it. Say I or we.</source>
            <translation>جملة كهذه لا أحد فيها. قُل «أنا» أو «نحن».</translation>
        </message>
        <message>
            <source>Nobody does anything here</source>
            <translation>لا أحد يفعل شيئًا هنا</translation>
        </message>
        <message>
            <source>Say who did it: begin the sentence with I or we.</source>
            <translation>قُل من فعله: ابدأ الجملة بـ«أنا» أو «نحن».</translation>
        </message>
        <message>
            <source>A soft word for what happened</source>
            <translation>كلمة مخفّفة لما حدث</translation>
        </message>
        <message>
            <source>Use the word that a customer would use for it.</source>
            <translation>استعمل الكلمة التي يستعملها الزبون.</translation>
        </message>
        <message>
            <source>You meant well. They were hurt</source>
            <translation>نيّتك حسنة، لكنهم تضرروا</translation>
        </message>
        <message>
            <source>Good intent is offered against what it did to people. Say what it did.</source>
            <translation>تُوضَع النيّة الحسنة في مقابل ما أصاب الناس. قُل ما أصابهم.</translation>
        </message>
        <message>
            <source>This points at what others do</source>
            <translation>هذا يشير إلى ما يفعله غيرك</translation>
        </message>
        <message>
            <source>People came to you, not to the others. Measure it by your own standard.</source>
            <translation>الناس جاؤوا إليك لا إلى غيرك. قِسه بمعيارك أنت.</translation>
        </message>
        <message>
            <source>This says: you agreed to it</source>
            <translation>هذا يقول: أنتم وافقتم عليه</translation>
        </message>
        <message>
            <source>Small print wins the argument and loses the customer. Say what you give instead.</source>
            <translation>الشروط الصغيرة تكسب الجدال وتخسر الزبون. قُل ما تقدّمه بدلًا منها.</translation>
        </message>
        <message>
            <source>This leans on a notice</source>
            <translation>هذا يستند إلى إشعار</translation>
        </message>
        <message>
            <source>Being right on paper does not mend what happened. Leave the rule out.</source>
            <translation>أن تكون محقًّا على الورق لا يُصلح ما حدث. احذف القاعدة.</translation>
        </message>
        <message>
            <source>This praises yourself</source>
            <translation>هذا مدح للنفس</translation>
        </message>
        <message>
            <source>Praise belongs to another day. Cut it: the letter gets stronger.</source>
            <translation>للمدح يوم آخر. احذفه فتقوى الرسالة.</translation>
        </message>
        <message>
            <source>A promise that nobody can check</source>
            <translation>وعد لا يستطيع أحد التحقق منه</translation>
        </message>
        <message>
            <source>Say who does what, and by when. A vague promise can do worse than none.</source>
            <translation>قُل من يفعل ماذا ومتى. الوعد الغامض قد يكون أسوأ من عدمه.</translation>
        </message>
        <message>
            <source>This hands them the work</source>
            <translation>هذا يلقي العمل عليهم</translation>
        </message>
        <message>
            <source>They have lost enough. Do it for them, or thank them for the trouble.</source>
            <translation>خسروا ما يكفي. افعله عنهم، أو اشكرهم على تعبهم.</translation>
        </message>
        <message>
            <source>This sells something</source>
            <translation>هذا يبيع شيئًا</translation>
        </message>
        <message>
            <source>News and offers wait for another day, except for those it hit.</source>
            <translation>الأخبار والعروض ليوم آخر، إلا لمن أصابهم الضرر.</translation>
        </message>
        <message>
            <source>A joke, while someone is hurt</source>
            <translation>مزحة وهناك من تضرر</translation>
        </message>
        <message>
            <source>It sounds as if the harm were small. Say it plainly.</source>
            <translation>يبدو كأن الضرر صغير. قُلها ببساطة.</translation>
        </message>
        <message>
            <source>A sentence from every notice</source>
            <translation>جملة من كل إعلان</translation>
        </message>
        <message>
            <source>Everyone says this. Put the act that proves it in its place.</source>
            <translation>الجميع يقولها. ضع مكانها الفعل الذي يثبتها.</translation>
        </message>
        <message>
            <source>This asks for their understanding</source>
            <translation>هذا يطلب تفهّمهم</translation>
        </message>
        <message>
            <source>It takes for granted what people may not want to give. Give news instead.</source>
            <translation>يفترض ما قد لا يريد الناس منحه. قدّم أخبارًا بدلًا منه.</translation>
        </message>
        <message>
            <source>Everybody’s sentence</source>
            <translation>جملة يقولها الجميع</translation>
        </message>
        <message>
            <source>“Inconvenience” marks a form letter. Say what people really lost.</source>
            <translation>«الإزعاج» علامة الرسائل الجاهزة. قُل ما خسره الناس حقًّا.</translation>
        </message>
        <message>
            <source>Words everybody uses</source>
            <translation>كلمات يستخدمها الجميع</translation>
        </message>
        <message>
            <source>Nobody believes “we take it seriously”. Say what you do that shows it.</source>
            <translation>لا أحد يصدّق «نأخذ الأمر على محمل الجدّ». قُل ما تفعله ليظهر ذلك.</translation>
        </message>
        <message>
            <source>Sorry on a condition</source>
            <translation>اعتذار مشروط</translation>
        </message>
        <message>
            <source>“May have” and “if” leave open whether anybody was hurt. Say that they were.</source>
            <translation>«ربما» و«إذا» تتركان السؤال مفتوحًا: هل تضرر أحد؟ قُل إنهم تضرروا.</translation>
        </message>
        <message>
            <source>But takes it back</source>
            <translation>ثم تتراجع عنه</translation>
        </message>
        <message>
            <source>People hear only what comes after “but”.</source>
            <translation>لا يسمع الناس إلا ما يأتي بعد «لكن».</translation>
        </message>
        <message>
            <source>This puts a condition on sorry</source>
            <translation>هذا يضع شرطًا على الأسف</translation>
        </message>
        <message>
            <source>“If you were affected” sounds as if you doubt it. They were.</source>
            <translation>«إن كنتم قد تضررتم» تبدو كأنك تشكّ في ذلك. لقد تضرروا.</translation>
        </message>
        <message>
            <source>This talks about apologising</source>
            <translation>هذا حديث عن الاعتذار</translation>
        </message>
        <message>
            <source>Say it outright: “I apologise”, or “I am sorry”.</source>
            <translation>قُلها صراحة: «أعتذر» أو «أنا آسف».</translation>
        </message>
        <message>
            <source>Sorry for what?</source>
            <translation>اعتذار عن ماذا؟</translation>
        </message>
        <message>
            <source>“What happened” leaves you out of it. Say sorry for what you did.</source>
            <translation>«ما حدث» يُخرجك من الأمر. اعتذر عمّا فعلتَه.</translation>
        </message>
        <message>
            <source>This looks for the good side</source>
            <translation>هذا يبحث عن الجانب الحسن</translation>
        </message>
        <message>
            <source>What was bad for them is good news only for you. Leave it out.</source>
            <translation>ما ساءهم خبر سارّ لك وحدك. احذفه.</translation>
        </message>
        <message>
            <source>A place is still to fill</source>
            <translation>بقي موضع لم يُملأ</translation>
        </message>
        <message>
            <source>Nothing can be copied while this stands there.</source>
            <translation>لا يمكن نسخ شيء ما دام هذا هنا.</translation>
        </message>
        <message>
            <source>An update that apologises again</source>
            <translation>تحديث يعتذر مرة أخرى</translation>
        </message>
        <message>
            <source>Say what was done. What is late is named with a sorry of its own, and once is enough.</source>
            <translation>قل ما تم. المتأخر يُذكر مع اعتذاره، ومرة واحدة تكفي.</translation>
        </message>
        <message>
            <source>It says that it won’t happen again, and nothing changes</source>
            <translation>يقول إنه لن يتكرر، ولا شيء يتغير</translation>
        </message>
        <message>
            <source>Say what will be different: who does what, from when.</source>
            <translation>قل ما الذي سيختلف: من يفعل ماذا، ومنذ متى.</translation>
        </message>
        <message>
            <source>It does not say sorry yet</source>
            <translation>لا اعتذار فيه بعد</translation>
        </message>
        <message>
            <source>“We regret” and “unfortunately” are not sorry. Say “I am sorry”.</source>
            <translation>«يؤسفنا» و«للأسف» ليستا اعتذارًا. قُل «أنا آسف».</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>لا تاريخ</translation>
        </message>
        <message>
            <source>A promise without a date is easy to forget. Give one you can keep.</source>
            <translation>الوعد بلا تاريخ يسهل نسيانه. اذكر تاريخًا تقدر على الوفاء به.</translation>
        </message>
        <message>
            <source>Nobody to write to</source>
            <translation>لا أحد يُراسَل</translation>
        </message>
        <message>
            <source>Give a name and a way to reach them.</source>
            <translation>اذكر اسمًا وطريقة للوصول إليه.</translation>
        </message>
        <message>
            <source>The one line is empty</source>
            <translation>السطر الواحد فارغ</translation>
        </message>
        <message>
            <source>Short channels take only the one line. Say the most important here.</source>
            <translation>القنوات القصيرة تأخذ السطر الواحد فقط. قُل الأهمّ هنا.</translation>
        </message>
        <message>
            <source>Two numbers do not agree</source>
            <translation>رقمان لا يتفقان</translation>
        </message>
        <message>
            <source>It says {one} in one place and {other} here. Which is right?</source>
            <translation>يقول النص {one} في موضع و{other} هنا. أيهما الصحيح؟</translation>
        </message>
        <message>
            <source>The facts have another number</source>
            <translation>في الوقائع رقم آخر</translation>
        </message>
        <message>
            <source>Your facts page says {known}; this says {said}. Which is right?</source>
            <translation>صفحة الوقائع تقول {known}، وهذا يقول {said}. أيهما الصحيح؟</translation>
        </message>
        <message>
            <source>The weekday and the date do not agree</source>
            <translation>يوم الأسبوع والتاريخ لا يتفقان</translation>
        </message>
        <message>
            <source>In {year} this date is another day of the week.</source>
            <translation>في {year} يوافق هذا التاريخ يومًا آخر من الأسبوع.</translation>
        </message>
        <message>
            <source>This day has passed</source>
            <translation>هذا اليوم مضى</translation>
        </message>
        <message>
            <source>The letter is dated later than the day it promises something for.</source>
            <translation>تاريخ الرسالة بعد اليوم الذي تعد فيه بشيء.</translation>
        </message>
        <message>
            <source>This contradicts another sentence</source>
            <translation>هذا يناقض جملة أخرى</translation>
        </message>
        <message>
            <source>It also says “{one}”. Readers will believe the worse of the two.</source>
            <translation>ويقول النص أيضًا «{one}». سيصدّق القرّاء الأسوأ منهما.</translation>
        </message>
        <message>
            <source>The letter also says that this cannot be promised. Keep the honest one.</source>
            <translation>تقول الرسالة أيضًا إن هذا لا يمكن الوعد به. أبقِ الجملة الصادقة.</translation>
        </message>
        <message>
            <source>You do not know this yet</source>
            <translation>لا تعرف هذا بعد</translation>
        </message>
        <message>
            <source>Who and how many is still open. If it turns out otherwise, nothing else will be believed.</source>
            <translation>لم يتضح بعد من تضرّر وكم عددهم. إن تبيّن غير ذلك، فلن يُصدَّق شيء آخر.</translation>
        </message>
        <message>
            <source>A cause is too early here</source>
            <translation>ذكر السبب هنا سابق لأوانه</translation>
        </message>
        <message>
            <source>A holding statement says what people need now. The cause comes later.</source>
            <translation>البيان الأولي يقول ما يحتاجه الناس الآن. أما السبب فيأتي لاحقًا.</translation>
        </message>
        <message>
            <source>No time for the next word</source>
            <translation>لا موعد للكلمة التالية</translation>
        </message>
        <message>
            <source>Say by when people hear more, even if it is only that you still do not know.</source>
            <translation>قل متى سيسمع الناس المزيد، ولو كان ذلك أنك لا تعرف بعد.</translation>
        </message>
        <message>
            <source>You went past this part</source>
            <translation>تجاوزتَ هذا الجزء</translation>
        </message>
        <message>
            <source>It is one of the six that people look for.</source>
            <translation>إنه واحد من الستة التي يبحث عنها الناس.</translation>
        </message>
        <message>
            <source>Sorry without fault is half an apology</source>
            <translation>الأسف دون إقرار بالخطأ نصف اعتذار</translation>
        </message>
        <message>
            <source>In a study 73 of 100 people settled after a full apology, 52 after none, and 35 after half of one.</source>
            <translation>في دراسة قَبِل التسوية 73 من كل 100 بعد اعتذار كامل، و52 دون اعتذار، و35 بعد نصف اعتذار.</translation>
        </message>
        <message>
            <source>Nobody has done anything here yet</source>
            <translation>لم يفعل أحد هنا شيئًا بعد</translation>
        </message>
        <message>
            <source>Say I or we, and what you did or did not do. Sorry alone is half an apology.</source>
            <translation>قل «أنا» أو «نحن» وما فعلتَه أو لم تفعله. الأسف وحده نصف اعتذار.</translation>
        </message>
        <message>
            <source>How the machine works is no use to them</source>
            <translation>لا يفيدهم كيف تعمل الآلة</translation>
        </message>
        <message>
            <source>Say in one sentence what went wrong, and go on to what you do about it.</source>
            <translation>قل في جملة واحدة ما الذي تعطّل، ثم انتقل إلى ما تفعله حياله.</translation>
        </message>
        <message>
            <source>It explains more than it apologises</source>
            <translation>يشرح أكثر مما يعتذر</translation>
        </message>
        <message>
            <source>{cause} words on how it came about, {rest} on sorry, fault and repair. It sounds like a defence.</source>
            <translation>{cause} كلمة عن كيف حدث الأمر، و{rest} عن الأسف والخطأ والتعويض. يبدو ذلك دفاعًا.</translation>
        </message>
        <message>
            <source>Sorry comes late</source>
            <translation>الأسف يأتي متأخرًا</translation>
        </message>
        <message>
            <source>A reader goes through {words} words before it. Say it near the beginning.</source>
            <translation>يمرّ القارئ بـ{words} كلمة قبله. قله قرب البداية.</translation>
        </message>
        <message>
            <source>The one line does not say sorry</source>
            <translation>السطر الواحد لا يقول آسف</translation>
        </message>
        <message>
            <source>Short channels take only the one line. Say it there.</source>
            <translation>القنوات القصيرة تأخذ السطر الواحد فقط. قله هناك.</translation>
        </message>
        <message>
            <source>This is a long letter</source>
            <translation>هذه رسالة طويلة</translation>
        </message>
        <message>
            <source>It has {words} words. Few people read more than {limit}: most stands here.</source>
            <translation>فيها {words} كلمة. قليلون يقرؤون أكثر من {limit}: ومعظمها هنا.</translation>
        </message>
        <message>
            <source>This sentence is long</source>
            <translation>هذه الجملة طويلة</translation>
        </message>
        <message>
            <source>It has {words} words, and is read twice. Make two of it.</source>
            <translation>فيها {words} كلمة وتُقرأ مرتين. اجعلها جملتين.</translation>
        </message>
        <message>
            <source>This is hard to read</source>
            <translation>هذا صعب القراءة</translation>
        </message>
        <message>
            <source>Long words in long sentences. Say it as you would across the counter.</source>
            <translation>كلمات طويلة في جمل طويلة. قله كما تقوله لزبون أمامك.</translation>
        </message>
        <message>
            <source>Sorry is said too often</source>
            <translation>يتكرر الأسف أكثر من اللازم</translation>
        </message>
        <message>
            <source>{times} times here. Once, meant, is heard; repeated, it asks for comfort.</source>
            <translation>{times} مرات هنا. مرة صادقة تُسمع، أما التكرار فيطلب المواساة.</translation>
        </message>
        <message>
            <source>Nobody speaks here</source>
            <translation>لا أحد يتكلم هنا</translation>
        </message>
        <message>
            <source>There is no I and no we in it. People want to hear a person.</source>
            <translation>لا «أنا» فيه ولا «نحن». يريد الناس أن يسمعوا إنسانًا.</translation>
        </message>
        <message>
            <source>This reads like a form letter</source>
            <translation>يبدو كرسالة جاهزة</translation>
        </message>
        <message>
            <source>{times} of its phrases are in everybody’s letters. Say what only you can say.</source>
            <translation>{times} من عباراتها في رسائل الجميع. قل ما لا يستطيع قوله سواك.</translation>
        </message>
        <message>
            <source>Something is still to fill in</source>
            <translation>ما زال هناك ما يجب ملؤه</translation>
        </message>
        <message>
            <source>This must not go out so.</source>
            <translation>لا يجوز أن يُنشر هكذا.</translation>
        </message>
        <message>
            <source>This sounds too bright</source>
            <translation>هذا يبدو مرحًا أكثر من اللازم</translation>
        </message>
        <message>
            <source>An exclamation mark cheers. End with a full stop.</source>
            <translation>علامة التعجب تهلّل. اختم بنقطة.</translation>
        </message>
        <message>
            <source>A picture makes light of it</source>
            <translation>الرمز الضاحك يهوّن الأمر</translation>
        </message>
        <message>
            <source>People who were hurt do not smile. Leave it out, even where posts have them.</source>
            <translation>من تضرّر لا يبتسم. احذفه، حتى حيث تحمل المنشورات مثله.</translation>
        </message>
        <message>
            <source>This sells instead of making good</source>
            <translation>هذا يبيع بدل أن يعوّض</translation>
        </message>
        <message>
            <source>Only those who buy again get something. First give back what was lost, then think of more.</source>
            <translation>لا ينال شيئًا إلا من يشتري مجددًا. أعِد أولًا ما ضاع، ثم فكّر في المزيد.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>This looks like {found}</source>
            <translation>يبدو أن هذا بـ{found}</translation>
        </message>
        <message>
            <source>The letter is set to another language. Change that in the settings, and it is read rightly.</source>
            <translation>لغة الرسالة في الإعدادات غير هذه. غيّرها هناك فتُقرأ كما ينبغي.</translation>
        </message>
    </context>
    <context>
        <name>clock</name>
        <message>
            <source>Noticed {ago}</source>
            <translation>لوحظ {ago}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>قبل {minutes} د</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min ago</source>
            <translation>قبل {hours} س و{minutes} د</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم واحد</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>codec</name>
        <message>
            <source>This is not an Apology Studio file: its “format” is missing or different.</source>
            <translation>هذا ليس ملف Apology Studio: حقل «format» فيه ناقص أو مختلف.</translation>
        </message>
        <message>
            <source>This Apology Studio file has no valid version number; it may be damaged.</source>
            <translation>ليس في ملف Apology Studio هذا رقم إصدار صالح؛ ربما كان تالفًا.</translation>
        </message>
        <message>
            <source>This file was made by a newer version of Apology Studio (file version {found}; this program reads up to {known}). Update Apology Studio to open it.</source>
            <translation>أُنشئ هذا الملف بإصدار أحدث من Apology Studio (إصدار الملف {found}، وهذا البرنامج يقرأ حتى {known}). حدِّث Apology Studio لتفتحه.</translation>
        </message>
        <message>
            <source>This is not an Apology Studio file, or it is damaged: it makes no sense at line {line}, column {column}.</source>
            <translation>هذا ليس ملف Apology Studio، أو هو تالف: لا معنى لما في السطر {line}، العمود {column}.</translation>
        </message>
        <message>
            <source>This is not an Apology Studio file: its contents are nested too deeply.</source>
            <translation>هذا ليس ملف Apology Studio: محتواه متداخل أعمق مما يجب.</translation>
        </message>
        <message>
            <source>This is not an Apology Studio file: it holds no fields.</source>
            <translation>هذا ليس ملف Apology Studio: لا حقول فيه.</translation>
        </message>
        <message>
            <source>This file is larger than {megabytes} MB. Apology Studio's own are smaller.</source>
            <translation>هذا الملف أكبر من {megabytes} ميغابايت. ملفات Apology Studio أصغر من ذلك.</translation>
        </message>
        <message>
            <source>This file has too many parts to be an Apology Studio file.</source>
            <translation>في هذا الملف أجزاء أكثر من أن يكون ملف Apology Studio.</translation>
        </message>
        <message>
            <source>The field “{field}” is in this file twice, and only one can count.</source>
            <translation>الحقل «{field}» مكرّر في هذا الملف، ولا يُحسب إلا واحد.</translation>
        </message>
        <message>
            <source>This file holds “{value}”, which is not a number.</source>
            <translation>في هذا الملف «{value}»، وهو ليس رقمًا.</translation>
        </message>
        <message>
            <source>This file holds a number of {digits} digits, which is too large.</source>
            <translation>في هذا الملف رقم من {digits} خانة، وهو أكبر مما يجب.</translation>
        </message>
        <message>
            <source>The field “{field}” must hold named fields.</source>
            <translation>الحقل «{field}» يجب أن يضمّ حقولًا مسمّاة.</translation>
        </message>
        <message>
            <source>The field “{field}” is missing.</source>
            <translation>الحقل «{field}» ناقص.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a list.</source>
            <translation>الحقل «{field}» يجب أن يكون قائمة.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a list of {count}.</source>
            <translation>الحقل «{field}» يجب أن يكون قائمة من {count}.</translation>
        </message>
        <message>
            <source>The field “{field}” has too many entries.</source>
            <translation>في الحقل «{field}» عناصر أكثر مما يجب.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a name of up to 64 letters, digits, dots, hyphens or underscores.</source>
            <translation>الحقل «{field}» يجب أن يكون اسمًا من 64 حرفًا على الأكثر: حروف وأرقام ونقاط وشرطات وشرطات سفلية.</translation>
        </message>
        <message>
            <source>The field “{field}” must be one of: {choices}.</source>
            <translation>الحقل «{field}» يجب أن يكون واحدًا من: {choices}.</translation>
        </message>
        <message>
            <source>The field “{field}” is too long: a text has at most 200,000 characters, and none of 10,000 without a space.</source>
            <translation>الحقل «{field}» أطول مما يجب: أقصى النص 200,000 حرف، ولا يكون فيه 10,000 حرف بلا مسافة.</translation>
        </message>
        <message>
            <source>The field “{field}” is unknown to this version of Apology Studio, and opening the file would lose it.</source>
            <translation>الحقل «{field}» غير معروف لهذا الإصدار من Apology Studio، وفتح الملف سيُضيعه.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a text.</source>
            <translation>الحقل «{field}» يجب أن يكون نصًّا.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a whole number.</source>
            <translation>الحقل «{field}» يجب أن يكون عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>The field “{field}” must be true or false.</source>
            <translation>الحقل «{field}» يجب أن يكون true أو false.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a date such as 2026-05-12.</source>
            <translation>الحقل «{field}» يجب أن يكون تاريخًا مثل ⁦2026-05-12⁩.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a date and time with its offset, such as 2026-05-12T09:30:00+01:00.</source>
            <translation>الحقل «{field}» يجب أن يكون تاريخًا ووقتًا مع فرق التوقيت، مثل ⁦2026-05-12T09:30:00+01:00⁩.</translation>
        </message>
    </context>
    <context>
        <name>copy</name>
        <message>
            <source>Could not reach the clipboard. The text is selected: press Ctrl+C.</source>
            <translation>تعذّر الوصول إلى الحافظة. النص محدَّد: اضغط Ctrl+C.</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>Customers, by e-mail or text message</source>
            <translation>الزبائن، بالبريد أو برسالة نصية</translation>
        </message>
        <message>
            <source>Visitors to your website</source>
            <translation>زوّار موقعك</translation>
        </message>
        <message>
            <source>Your followers</source>
            <translation>متابعوك</translation>
        </message>
        <message>
            <source>Partners and suppliers</source>
            <translation>الشركاء والمورّدون</translation>
        </message>
        <message>
            <source>People talking about it now</source>
            <translation>مَن يتحدثون عن الأمر الآن</translation>
        </message>
        <message>
            <source>Local press</source>
            <translation>الصحافة المحلية</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>The next word, by {time}</source>
            <translation>الخبر التالي، قبل {time}</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>“{path}” is a file, so nothing can be written into it. Choose a folder.</source>
            <translation>‏«{path}» ملف، فلا يمكن كتابة شيء فيه. اختر مجلدًا.</translation>
        </message>
        <message>
            <source>“{path}” cannot be the name of a folder.</source>
            <translation>لا يصلح «{path}» اسمًا لمجلد.</translation>
        </message>
        <message>
            <source>“{path}” is a folder, and a file must be written there. Rename that folder.</source>
            <translation>‏«{path}» مجلد، ويجب أن يُكتب ملف في مكانه. غيّر اسم ذلك المجلد.</translation>
        </message>
        <message>
            <source>From an earlier export and not part of this one: {names}</source>
            <translation>من تصدير سابق وليس جزءًا من هذا: {names}</translation>
        </message>
        <message>
            <source>“{path}” may not be written. Give yourself the right to, or choose another.</source>
            <translation>لا إذن لك بالكتابة في «{path}». امنح نفسك الإذن، أو اختر غيره.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Free some space or choose another.</source>
            <translation>تعذّرت كتابة «{path}»: {reason}. أفسِح مساحة أو اختر غيره.</translation>
        </message>
        <message>
            <source>No font here has these letters, so they are empty boxes in the PDF: {letters}</source>
            <translation>لا خطّ هنا فيه هذه الحروف، فهي مربعات فارغة في PDF: {letters}</translation>
        </message>
        <message>
            <source>The pages could not be made: {reason}.</source>
            <translation>تعذّر إعداد الصفحات: {reason}.</translation>
        </message>
        <message>
            <source>Left out, because it did not fit: “{text}”</source>
            <translation>تُرك لأنه لم يتّسع له المكان: «{text}»</translation>
        </message>
        <message>
            <source>{channel}: there is no text yet.</source>
            <translation>‏{channel}: لا نصّ بعد.</translation>
        </message>
        <message>
            <source>An apology</source>
            <translation>اعتذار</translation>
        </message>
        <message>
            <source>Last changed on {date}</source>
            <translation>آخر تعديل في {date}</translation>
        </message>
        <message>
            <source>Every text exactly as it will be published. Please read it once more before it goes out.</source>
            <translation>كل نص تمامًا كما سيُنشر. اقرأه مرة أخرى قبل أن يخرج.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>لا يوجد نص بعد.</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>لم يكتمل بعد</translation>
        </message>
        <message>
            <source>Alternative text: {text}</source>
            <translation>النص البديل: {text}</translation>
        </message>
        <message>
            <source>Files:</source>
            <translation>الملفات:</translation>
        </message>
        <message>
            <source>Picture: {channel}</source>
            <translation>صورة: {channel}</translation>
        </message>
        <message>
            <source>There is no press release yet. Fill in the facts and the parts.</source>
            <translation>لا بيان صحفي بعد. املأ الوقائع والأجزاء.</translation>
        </message>
        <message>
            <source>{channel}: {problem}</source>
            <translation>{channel}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>What happened</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <source>As you would say it to a customer: “Since Monday evening our shop has charged some of you twice.”</source>
            <translation>كما تقوله لزبون: «منذ مساء الاثنين خصم متجرنا من بعضكم مرتين.»</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>ملاحظاتك</translation>
        </message>
        <message>
            <source>Nobody else sees these.</source>
            <translation>لا يراها أحد غيرك.</translation>
        </message>
        <message>
            <source>Who is affected?</source>
            <translation>مَن المتضرّر؟</translation>
        </message>
        <message>
            <source>Anyone who bought online since Monday 18:40.</source>
            <translation>كل من اشترى عبر الإنترنت منذ الاثنين 18:40.</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>متى حدث ذلك</translation>
        </message>
        <message>
            <source>between Monday 18:40 and Tuesday 12:20</source>
            <translation>بين الاثنين 18:40 والثلاثاء 12:20</translation>
        </message>
        <message>
            <source>What you know</source>
            <translation>ما تعرفه</translation>
        </message>
        <message>
            <source>One fact on each line</source>
            <translation>واقعة واحدة في كل سطر</translation>
        </message>
        <message>
            <source>What you do not know yet</source>
            <translation>ما لا تعرفه بعد</translation>
        </message>
        <message>
            <source>One question on each line</source>
            <translation>سؤال واحد في كل سطر</translation>
        </message>
        <message>
            <source>What you are doing about it now</source>
            <translation>ما تفعله الآن حيال ذلك</translation>
        </message>
        <message>
            <source>We are taking the new checkout down.</source>
            <translation>نحن نوقف صفحة الدفع الجديدة.</translation>
        </message>
        <message>
            <source>What people should do</source>
            <translation>ما على الناس فعله</translation>
        </message>
        <message>
            <source>You do not need to do anything.</source>
            <translation>لا يلزمكم فعل شيء.</translation>
        </message>
        <message>
            <source>Where people will find it</source>
            <translation>أين سيجده الناس</translation>
        </message>
        <message>
            <source>here and on our website</source>
            <translation>هنا وعلى موقعنا</translation>
        </message>
        <message>
            <source>What does your firm stand for? (optional)</source>
            <translation>ما قيم شركتك؟ (اختياري)</translation>
        </message>
        <message>
            <source>One sentence, for yourself. It helps to say the rest. Nobody else sees it.</source>
            <translation>جملة واحدة لك أنت. تُعينك على قول الباقي، ولا يراها أحد غيرك.</translation>
        </message>
        <message>
            <source>charged 214 customers twice for the same order</source>
            <translation>خصمت من 214 زبونًا ثمن الطلب نفسه مرتين</translation>
        </message>
        <message>
            <source>We know the cause</source>
            <translation>نعرف السبب</translation>
        </message>
        <message>
            <source>We know who and how many</source>
            <translation>نعرف مَن تضرّر وكم عددهم</translation>
        </message>
        <message>
            <source>It has stopped</source>
            <translation>توقّف الأمر</translation>
        </message>
        <message>
            <source>We know how to make it right</source>
            <translation>نعرف كيف نُصلح الضرر</translation>
        </message>
    </context>
    <context>
        <name>followup</name>
        <message>
            <source>Kept</source>
            <translation>وُفي به</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>في مساره</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>موعده اليوم</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>موعده اليوم</numerusform>
                <numerusform>موعده بعد يوم واحد</numerusform>
                <numerusform>موعده بعد يومين</numerusform>
                <numerusform>موعده بعد %n أيام</numerusform>
                <numerusform>موعده بعد %n يومًا</numerusform>
                <numerusform>موعده بعد %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>غير متأخر</numerusform>
                <numerusform>متأخر يومًا واحدًا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يومًا</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>good</name>
        <message>
            <source>It says sorry in so many words: “{words}”</source>
            <translation>يعتذر بكلام صريح: «{words}»</translation>
        </message>
        <message>
            <source>It says what happened, and when.</source>
            <translation>يقول ما حدث ومتى.</translation>
        </message>
        <message>
            <source>It owns the fault: “{words}”</source>
            <translation>يتحمّل الخطأ: «{words}»</translation>
        </message>
        <message>
            <source>It says what changes, and from when or by when.</source>
            <translation>يقول ما الذي يتغير، ومنذ متى أو حتى متى.</translation>
        </message>
        <message>
            <source>It says what people get: “{words}”</source>
            <translation>يقول ما يناله الناس: «{words}»</translation>
        </message>
        <message>
            <source>It says how to reach you.</source>
            <translation>يقول كيف يمكن الوصول إليك.</translation>
        </message>
    </context>
    <context>
        <name>home</name>
        <message>
            <source>Your drafts are on a network drive.</source>
            <translation>مسوداتك على محرك أقراص شبكي.</translation>
        </message>
        <message>
            <source>Apology Studio saves with more care there. Open your drafts on one computer at a time, and stay connected while you write. ({path})</source>
            <translation>يحفظ Apology Studio هناك بعناية أكبر. افتح مسوداتك على حاسوب واحد في كل مرة، وابقَ متصلًا أثناء الكتابة. ({path})</translation>
        </message>
        <message>
            <source>{service} copies your drafts to other computers.</source>
            <translation>ينسخ {service} مسوداتك إلى حواسيب أخرى.</translation>
        </message>
        <message>
            <source>Open them on one computer at a time, and let {service} finish before you open them on another: it could put an older file in their place. To share an apology, save a copy of it. ({path})</source>
            <translation>افتحها على حاسوب واحد في كل مرة، ودع {service} ينتهي قبل أن تفتحها على حاسوب آخر، فقد يضع ملفًا أقدم مكانها. لمشاركة اعتذار، احفظ نسخة منه. ({path})</translation>
        </message>
        <message>
            <source>A cloud service</source>
            <translation>خدمة سحابية</translation>
        </message>
    </context>
    <context>
        <name>last-time</name>
        <message>
            <source>On {day} you promised that this would not happen again</source>
            <translation>في {day} وعدت بألا يتكرر هذا</translation>
        </message>
        <message>
            <source>On {day} you promised a change so that this would not come back</source>
            <translation>في {day} وعدت بتغيير حتى لا يعود هذا</translation>
        </message>
        <message>
            <source>The same remedy as on {day}</source>
            <translation>التعويض نفسه كما في {day}</translation>
        </message>
        <message>
            <source>The same words as on {day}: it reads like a form letter</source>
            <translation>الكلمات نفسها كما في {day}: تبدو رسالة جاهزة</translation>
        </message>
        <message>
            <source>A promise of {day} is still open</source>
            <translation>وعد من {day} ما زال قائمًا</translation>
        </message>
    </context>
    <context>
        <name>list</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;File</source>
            <translation>مل&amp;ف</translation>
        </message>
        <message>
            <source>&amp;New apology</source>
            <translation>اعتذار &amp;جديد</translation>
        </message>
        <message>
            <source>&amp;All apologies</source>
            <translation>&amp;كل الاعتذارات</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>ا&amp;فتح ملفًّا…</translation>
        </message>
        <message>
            <source>&amp;Save now</source>
            <translation>ا&amp;حفظ الآن</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>احفظ &amp;نسخة…</translation>
        </message>
        <message>
            <source>&amp;Export everything…</source>
            <translation>&amp;صدّر كل شيء…</translation>
        </message>
        <message>
            <source>Press release as &amp;PDF…</source>
            <translation>&amp;البيان الصحفي بصيغة PDF…</translation>
        </message>
        <message>
            <source>The &amp;record…</source>
            <translation>ال&amp;سجل…</translation>
        </message>
        <message>
            <source>&amp;Versions of this draft…</source>
            <translation>&amp;إصدارات هذه المسودة…</translation>
        </message>
        <message>
            <source>Recently &amp;deleted…</source>
            <translation>محذوفة &amp;مؤخرًا…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>ا&amp;خرج</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>ت&amp;حرير</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجُع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>الملاحظة التا&amp;لية</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>الملاحظة ال&amp;سابقة</translation>
        </message>
        <message>
            <source>Use &amp;this</source>
            <translation>استخدم &amp;هذا</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>أ&amp;بقِ نصّي</translation>
        </message>
        <message>
            <source>Paste &amp;what you have…</source>
            <translation>أل&amp;صق ما لديك…</translation>
        </message>
        <message>
            <source>Your &amp;business…</source>
            <translation>&amp;نشاطك التجاري…</translation>
        </message>
        <message>
            <source>Your &amp;channels…</source>
            <translation>&amp;قنواتك…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإعدا&amp;دات…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقا&amp;ل</translation>
        </message>
        <message>
            <source>The &amp;facts</source>
            <translation>ال&amp;وقائع</translation>
        </message>
        <message>
            <source>Say sorry</source>
            <translation>قدِّم الاعتذار</translation>
        </message>
        <message>
            <source>Explain what went wrong</source>
            <translation>اشرح ما حدث</translation>
        </message>
        <message>
            <source>Own it</source>
            <translation>تحمَّل المسؤولية</translation>
        </message>
        <message>
            <source>Say it won’t happen again</source>
            <translation>تعهَّد ألّا يتكرر</translation>
        </message>
        <message>
            <source>Make it right</source>
            <translation>أصلِح الضرر</translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation>شخص للتواصل</translation>
        </message>
        <message>
            <source>Spread the word</source>
            <translation>أوصِل الاعتذار</translation>
        </message>
        <message>
            <source>Don’t let them forget</source>
            <translation>تابِع وعودك</translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation>ال&amp;تالي</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>الجزء السابق من النافذة</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>ال&amp;قناة</translation>
        </message>
        <message>
            <source>&amp;Next channel</source>
            <translation>القناة ال&amp;تالية</translation>
        </message>
        <message>
            <source>&amp;Previous channel</source>
            <translation>القناة ال&amp;سابقة</translation>
        </message>
        <message>
            <source>&amp;Copy for this channel</source>
            <translation>ا&amp;نسخ لهذه القناة</translation>
        </message>
        <message>
            <source>&amp;Open the platform…</source>
            <translation>ا&amp;فتح المنصّة…</translation>
        </message>
        <message>
            <source>&amp;Edit for this channel</source>
            <translation>&amp;حرّر لهذه القناة</translation>
        </message>
        <message>
            <source>E&amp;xpand the preview</source>
            <translation>&amp;وسّع المعاينة</translation>
        </message>
        <message>
            <source>P&amp;icture…</source>
            <translation>ال&amp;صورة…</translation>
        </message>
        <message>
            <source>&amp;Updates on the blog…</source>
            <translation>تحديثات ال&amp;مدوّنة…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Where my drafts are</source>
            <translation>أين &amp;مسوداتي</translation>
        </message>
        <message>
            <source>&amp;About Apology Studio</source>
            <translation>&amp;عن Apology Studio</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>By {time}: the next word, even if nothing is new</source>
            <translation>قبل {time}: الخبر القادم، حتى لو لم يجدّ شيء</translation>
        </message>
        <message>
            <source>You promised it.</source>
            <translation>لأنك وعدت به.</translation>
        </message>
        <message>
            <source>Say what you know now, and what is still open</source>
            <translation>قل ما تعرفه الآن وما لم يُحسم بعد</translation>
        </message>
        <message>
            <source>Silence while facts are open looks like hiding them.</source>
            <translation>الصمت والحقائق ناقصة يبدو إخفاءً لها.</translation>
        </message>
        <message>
            <source>Ask: is it on its way? {promise}</source>
            <translation>اسأل: هل هو في الطريق؟ {promise}</translation>
        </message>
        <message>
            <source>Somebody else sees to it, and it is your promise.</source>
            <translation>يقوم به غيرك، والوعد وعدك.</translation>
        </message>
        <message>
            <source>Say that it is done: {promise}</source>
            <translation>قل إنه تم: {promise}</translation>
        </message>
        <message>
            <source>People heard the promise; few hear that it was kept.</source>
            <translation>سمع الناس الوعد، وقليلون يسمعون أنه أُوفي به.</translation>
        </message>
        <message>
            <source>A week on: say what has changed</source>
            <translation>بعد أسبوع: قل ما الذي تغير</translation>
        </message>
        <message>
            <source>By then people see whether anything is different.</source>
            <translation>عندها يرى الناس هل تغير شيء.</translation>
        </message>
        <message>
            <source>A month on: say what changed, with figures</source>
            <translation>بعد شهر: قل ما تغير، بالأرقام</translation>
        </message>
        <message>
            <source>A month on: say what the outside check found</source>
            <translation>بعد شهر: قل ما وجده الفحص الخارجي</translation>
        </message>
        <message>
            <source>One look back with evidence, and no second apology.</source>
            <translation>نظرة واحدة إلى الوراء بالدليل، بلا اعتذار ثانٍ.</translation>
        </message>
        <message>
            <source>A year on: say whether the new rule still holds</source>
            <translation>بعد سنة: قل هل ما زالت القاعدة الجديدة قائمة</translation>
        </message>
        <message>
            <source>You promised something that lasts, or many people were hit.</source>
            <translation>وعدت بشيء دائم، أو تضرر كثيرون.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Name of your firm</source>
            <translation>اسم شركتك</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>نوع نشاطها</translation>
        </message>
        <message>
            <source>a ceramics studio in Bristol</source>
            <translation>ورشة خزف في بريستول</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>عنوان الموقع</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Opens a press release</source>
            <translation>تفتتح البيان الصحفي</translation>
        </message>
        <message>
            <source>Who speaks for it</source>
            <translation>مَن يتكلم باسمها</translation>
        </message>
        <message>
            <source>Their role</source>
            <translation>صفته</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>صاحب الشركة</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>عنوان البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>When the press may call</source>
            <translation>متى يمكن للصحافة الاتصال</translation>
        </message>
        <message>
            <source>until 20:00 today</source>
            <translation>حتى 20:00 اليوم</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>العنوان البريدي</translation>
        </message>
        <message>
            <source>Stands under a newsletter</source>
            <translation>يُكتب أسفل النشرة</translation>
        </message>
        <message>
            <source>Where readers unsubscribe</source>
            <translation>أين يلغي القرّاء اشتراكهم</translation>
        </message>
        <message>
            <source>A web or e-mail address, or your mail service’s tag</source>
            <translation>عنوان ويب أو بريد، أو وسم خدمة المراسلة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الولاية</translation>
        </message>
        <message>
            <source>Missouri</source>
            <translation>ميزوري</translation>
        </message>
        <message>
            <source>Only in press releases of the United States</source>
            <translation>في البيانات الصحفية الأمريكية فقط</translation>
        </message>
        <message>
            <source>About the firm, in one or two sentences</source>
            <translation>عن الشركة، في جملة أو جملتين</translation>
        </message>
        <message>
            <source>Ends a press release</source>
            <translation>تختم البيان الصحفي</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>to do</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>started</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <source>done</source>
            <translation>مكتمل</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Start here. The six parts come next, one at a time.</source>
            <translation>ابدأ من هنا. الأجزاء الستة تأتي بعد ذلك، واحدًا واحدًا.</translation>
        </message>
        <message>
            <source>Still to write: {number}.</source>
            <translation>بقي أن تكتب: {number}.</translation>
        </message>
        <message>
            <source>Still to write: {first} and {last}.</source>
            <translation>بقي أن تكتب: {first} و{last}.</translation>
        </message>
        <message>
            <source>{one}, {more}</source>
            <translation>{one}، {more}</translation>
        </message>
        <message>
            <source>All six parts are written. The text on {channel} is too long.</source>
            <translation>الأجزاء الستة كلها مكتوبة. نصّ {channel} أطول مما يجب.</translation>
        </message>
        <message>
            <source>All six parts are written. Something must be fixed.</source>
            <translation>الأجزاء الستة كلها مكتوبة. هناك ما يجب إصلاحه.</translation>
        </message>
        <message>
            <source>All six parts are written. You can publish.</source>
            <translation>الأجزاء الستة كلها مكتوبة. يمكنك النشر.</translation>
        </message>
        <message>
            <source>Your holding statement is ready. Copy it and post it.</source>
            <translation>بيانك الأوّلي جاهز. انسخه وانشره.</translation>
        </message>
        <message>
            <source>A holding statement needs what happened, a time for the next word, and a person.</source>
            <translation>البيان الأوّلي يحتاج إلى ما حدث، وموعد للخبر التالي، وشخص للتواصل.</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) are still open. A closing report comes when they are kept.</source>
            <translation>
                <numerusform>لا وعود قائمة.</numerusform>
                <numerusform>ما زال وعد واحد قائمًا. يأتي التقرير الختامي بعد الوفاء به.</numerusform>
                <numerusform>ما زال وعدان قائمين. يأتي التقرير الختامي بعد الوفاء بهما.</numerusform>
                <numerusform>ما زالت %n وعود قائمة. يأتي التقرير الختامي بعد الوفاء بها.</numerusform>
                <numerusform>ما زال %n وعدًا قائمًا. يأتي التقرير الختامي بعد الوفاء بها.</numerusform>
                <numerusform>ما زال %n وعد قائمًا. يأتي التقرير الختامي بعد الوفاء بها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say in one line what has been done.</source>
            <translation>قل في سطر واحد ما الذي تم.</translation>
        </message>
        <message>
            <source>Nobody is named whom people can reach.</source>
            <translation>لم يُذكر أحد يمكن للناس التواصل معه.</translation>
        </message>
        <message>
            <source>It is written. Something must be fixed.</source>
            <translation>كُتب. هناك ما يجب إصلاحه.</translation>
        </message>
        <message>
            <source>It is written. You can publish.</source>
            <translation>كُتب. يمكنك نشره.</translation>
        </message>
    </context>
    <context>
        <name>ready</name>
        <message>
            <source>Still to write: {step}</source>
            <translation>بقي أن يُكتب: {step}</translation>
        </message>
        <message>
            <source>{channel}: {problem}</source>
            <translation>{channel}: {problem}</translation>
        </message>
        <message>
            <source>{channel} says “{said}”, your letter says “{other}”</source>
            <translation>{channel} تقول «{said}»، ورسالتك تقول «{other}»</translation>
        </message>
        <message>
            <source>“{said}” stands beside “{other}”</source>
            <translation>«{said}» تقف بجانب «{other}»</translation>
        </message>
        <message>
            <source>{channel}: your letter has changed since you worded this</source>
            <translation>{channel}: تغيّرت رسالتك منذ صغت هذا</translation>
        </message>
        <message>
            <source>{step}: {finding}</source>
            <translation>{step}: {finding}</translation>
        </message>
        <message>
            <source>Not known yet: {fact}</source>
            <translation>لم يُعرف بعد: {fact}</translation>
        </message>
        <message>
            <source>The cause is not known yet</source>
            <translation>السبب غير معروف بعد</translation>
        </message>
        <message>
            <source>Who is affected is not known yet</source>
            <translation>لم يُعرف المتأثرون بعد</translation>
        </message>
        <message>
            <source>It has not stopped yet</source>
            <translation>لم يتوقف بعد</translation>
        </message>
        <message>
            <source>What people get back is not decided yet</source>
            <translation>لم يتقرر بعد ما يستردّه الناس</translation>
        </message>
    </context>
    <context>
        <name>rest</name>
        <message>
            <source>This draft has more than 60,000 characters, some 10,000 words. It is kept and saved like any other; checks, previews and exports wait until it is shorter.</source>
            <translation>في هذه المسودة أكثر من 60,000 حرف، أي نحو 10,000 كلمة. تُحفظ كغيرها، أما الفحص والمعاينة والتصدير فتنتظر حتى تصير أقصر.</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>How the promises stand</source>
            <translation>حال الوعود</translation>
        </message>
        <message>
            <source>What has been done</source>
            <translation>ما الذي تم</translation>
        </message>
        <message>
            <source>What has been done since?</source>
            <translation>ما الذي تم منذ ذلك الحين؟</translation>
        </message>
        <message>
            <source>Say what is different for people now, with figures. The kept promises follow by themselves.</source>
            <translation>قل ما الذي اختلف للناس الآن، بالأرقام. الوعود التي أُوفي بها تأتي من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>People want to hear what was done; a second apology tells them nothing, and can do harm.</source>
            <translation>يريد الناس سماع ما تم؛ اعتذار ثانٍ لا يخبرهم بشيء وقد يضر.</translation>
        </message>
        <message>
            <source>In one line</source>
            <translation>في سطر واحد</translation>
        </message>
        <message>
            <source>What else was done</source>
            <translation>ماذا تم أيضًا</translation>
        </message>
        <message>
            <source>You have not yet said what has been done.</source>
            <translation>لم تقل بعد ما الذي تم.</translation>
        </message>
        <message>
            <source>What is still open</source>
            <translation>ما الذي ما زال قائمًا</translation>
        </message>
        <message>
            <source>What is still open?</source>
            <translation>ما الذي ما زال قائمًا؟</translation>
        </message>
        <message>
            <source>Only what is new. Late and open promises, and what you do not know, follow by themselves.</source>
            <translation>الجديد فقط. الوعود المتأخرة والقائمة، وما لا تعرفه، تأتي من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>What you name yourself, nobody can hold against you as hidden.</source>
            <translation>ما تذكره بنفسك لا يستطيع أحد أن يتهمك بإخفائه.</translation>
        </message>
        <message>
            <source>In one line (may stay empty)</source>
            <translation>في سطر واحد (قد يبقى فارغًا)</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>المزيد عنه</translation>
        </message>
        <message>
            <source>Nothing to add. What is open on the list is said anyway.</source>
            <translation>لا شيء يضاف. ما هو قائم في القائمة يُذكر على أي حال.</translation>
        </message>
        <message>
            <source>What stays different</source>
            <translation>ما الذي يبقى مختلفًا</translation>
        </message>
        <message>
            <source>What stays different?</source>
            <translation>ما الذي يبقى مختلفًا؟</translation>
        </message>
        <message>
            <source>The rule that holds from now on, and how people can see that it does.</source>
            <translation>القاعدة السارية من الآن، وكيف يرى الناس أنها سارية.</translation>
        </message>
        <message>
            <source>A closing report ends the matter only if what caused it is over.</source>
            <translation>لا يُنهي التقرير الختامي الأمر إلا إذا زال سببه.</translation>
        </message>
        <message>
            <source>You have not yet said what stays different.</source>
            <translation>لم تقل بعد ما الذي يبقى مختلفًا.</translation>
        </message>
        <message>
            <source>What is new in the facts?</source>
            <translation>ما الجديد في الحقائق؟</translation>
        </message>
        <message>
            <source>What you still do not know, and when people hear from you next.</source>
            <translation>ما لا تعرفه بعد، ومتى يسمع الناس منك مجددًا.</translation>
        </message>
        <message>
            <source>The facts</source>
            <translation>الوقائع</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>ما الذي حدث؟</translation>
        </message>
        <message>
            <source>Your notes are never published. The rest can go into the holding statement and the press release.</source>
            <translation>ملاحظاتك لا تُنشر أبدًا. الباقي قد يدخل في البيان الأوّلي والبيان الصحفي.</translation>
        </message>
        <message>
            <source>What you know for certain decides: apologise in full now, or say something short first.</source>
            <translation>ما تعرفه يقينًا هو ما يقرر: تعتذر اعتذارًا كاملًا الآن، أم تقول شيئًا قصيرًا أولًا.</translation>
        </message>
        <message>
            <source>The facts are not written down yet.</source>
            <translation>لم تُكتب الوقائع بعد.</translation>
        </message>
        <message>
            <source>Say sorry</source>
            <translation>قدِّم الاعتذار</translation>
        </message>
        <message>
            <source>What are you sorry for?</source>
            <translation>عمَّ تعتذر؟</translation>
        </message>
        <message>
            <source>Say what you did to people. Then say sorry, with no “if” and no “but”.</source>
            <translation>قُل ما فعلتَه بالناس. ثم اعتذر، بلا «إن» ولا «لكن».</translation>
        </message>
        <message>
            <source>Showing that you understand what it did to people counts for more than strong words.</source>
            <translation>أن تُظهر أنك تفهم أثر ما حدث فيهم أهمّ من الكلمات القوية.</translation>
        </message>
        <message>
            <source>What it meant for them</source>
            <translation>ماذا عنى ذلك لهم</translation>
        </message>
        <message>
            <source>You have not said sorry yet.</source>
            <translation>لم تعتذر بعد.</translation>
        </message>
        <message>
            <source>Explain what went wrong</source>
            <translation>اشرح ما حدث</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <translation>ما الذي حدث؟</translation>
        </message>
        <message>
            <source>Say it in the order it happened. Leave out what a customer does not need.</source>
            <translation>احكِه بالترتيب الذي حدث به. اترك ما لا يحتاج إليه الزبون.</translation>
        </message>
        <message>
            <source>People want to know what happened to them; a long account starts to sound like a defence.</source>
            <translation>يريد الناس أن يعرفوا ما حدث لهم؛ أما الشرح الطويل فيبدو دفاعًا عن النفس.</translation>
        </message>
        <message>
            <source>The rest, in the order it happened</source>
            <translation>الباقي، بالترتيب الذي حدث به</translation>
        </message>
        <message>
            <source>You have not yet said what went wrong.</source>
            <translation>لم تقل بعد ما الذي حدث.</translation>
        </message>
        <message>
            <source>Own it</source>
            <translation>تحمَّل المسؤولية</translation>
        </message>
        <message>
            <source>Whose fault was it?</source>
            <translation>خطأ مَن كان هذا؟</translation>
        </message>
        <message>
            <source>Say it was yours, and only yours. Then say what you did, or did not do.</source>
            <translation>قُل إنه خطؤك أنت وحدك. ثم قُل ما فعلتَه، أو ما لم تفعله.</translation>
        </message>
        <message>
            <source>Of all six parts this one tends to count most, and sympathy without it can do worse than silence.</source>
            <translation>هذا الجزء هو الأهمّ غالبًا بين الستة، والتعاطف من دونه قد يكون أسوأ من الصمت.</translation>
        </message>
        <message>
            <source>What you did, or did not do</source>
            <translation>ما فعلتَه، أو ما لم تفعله</translation>
        </message>
        <message>
            <source>You have not yet said whose fault it was.</source>
            <translation>لم تقل بعد خطأ مَن كان.</translation>
        </message>
        <message>
            <source>Say it won’t happen again</source>
            <translation>تعهَّد ألّا يتكرر</translation>
        </message>
        <message>
            <source>What will be different?</source>
            <translation>ما الذي سيتغيّر؟</translation>
        </message>
        <message>
            <source>One change people could check, and a date.</source>
            <translation>تغيير واحد يمكن للناس التحقق منه، وتاريخ.</translation>
        </message>
        <message>
            <source>People can hold you to a change with a date; a general promise to do better can do harm.</source>
            <translation>التغيير المقرون بتاريخ يُحاسبك الناس عليه؛ أما الوعد العام بالتحسّن فقد يضرّ.</translation>
        </message>
        <message>
            <source>What else changes, and by when</source>
            <translation>ما الذي يتغيّر أيضًا، وحتى متى</translation>
        </message>
        <message>
            <source>You have not yet said what will be different.</source>
            <translation>لم تقل بعد ما الذي سيتغيّر.</translation>
        </message>
        <message>
            <source>Make it right</source>
            <translation>أصلِح الضرر</translation>
        </message>
        <message>
            <source>What do people get back, and when?</source>
            <translation>ماذا يستردّ الناس، ومتى؟</translation>
        </message>
        <message>
            <source>What you have done, what they need to do, and by when.</source>
            <translation>ما فعلتَه، وما عليهم فعله، وحتى متى.</translation>
        </message>
        <message>
            <source>Next to owning the fault, this tends to count most; it goes with a sorry and cannot replace one.</source>
            <translation>هذا هو الأهمّ غالبًا بعد تحمّل الخطأ؛ وهو يرافق الاعتذار ولا يغني عنه.</translation>
        </message>
        <message>
            <source>What you give back</source>
            <translation>ما تردّه إليهم</translation>
        </message>
        <message>
            <source>If it cost them more than that</source>
            <translation>إن كلّفهم الأمر أكثر من ذلك</translation>
        </message>
        <message>
            <source>You have not yet said what people get back.</source>
            <translation>لم تقل بعد ماذا يستردّ الناس.</translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation>شخص للتواصل</translation>
        </message>
        <message>
            <source>Who answers?</source>
            <translation>مَن يجيب؟</translation>
        </message>
        <message>
            <source>A name, an address, a number, and until when.</source>
            <translation>اسم وعنوان ورقم، وحتى متى.</translation>
        </message>
        <message>
            <source>Some people need an answer that no letter can give; a name tells them that somebody will listen.</source>
            <translation>بعض الناس يحتاجون إلى جواب لا تعطيه رسالة؛ والاسم يقول لهم إن أحدًا سيُصغي.</translation>
        </message>
        <message>
            <source>How soon you answer, and until when</source>
            <translation>في كم من الوقت تجيب، وحتى متى</translation>
        </message>
        <message>
            <source>There is nobody to write to yet.</source>
            <translation>لا أحد يُراسَل بعد.</translation>
        </message>
        <message>
            <source>Spread the word</source>
            <translation>أوصِل الاعتذار</translation>
        </message>
        <message>
            <source>Where will people see it?</source>
            <translation>أين سيراه الناس؟</translation>
        </message>
        <message>
            <source>Copy, paste, post. Then tell us it is out.</source>
            <translation>انسخ، والصق، وانشر. ثم أخبرنا أنه نُشر.</translation>
        </message>
        <message>
            <source>Where you hurt people, tell them there first; many of them never look at your website.</source>
            <translation>أخبر الناس أولًا حيث أضررتَ بهم؛ فكثير منهم لا ينظر في موقعك أبدًا.</translation>
        </message>
        <message>
            <source>It has not been posted anywhere yet.</source>
            <translation>لم يُنشر في أي مكان بعد.</translation>
        </message>
        <message>
            <source>Don’t let them forget</source>
            <translation>تابِع وعودك</translation>
        </message>
        <message>
            <source>What did you promise, and by when?</source>
            <translation>بماذا وعدتَ، وحتى متى؟</translation>
        </message>
        <message>
            <source>Keep what you promised in public, and say so.</source>
            <translation>أوفِ علنًا بما وعدتَ به، وقُل إنك فعلت.</translation>
        </message>
        <message>
            <source>A kept promise helps when people hear of it; report what is done and do not say sorry all over again.</source>
            <translation>الوعد الذي وُفي به ينفع حين يسمع به الناس؛ أخبرهم بما تمّ ولا تعتذر من جديد.</translation>
        </message>
        <message>
            <source>No promise is on the list yet.</source>
            <translation>لا وعود في القائمة بعد.</translation>
        </message>
        <message>
            <source>Before you write</source>
            <translation>قبل أن تكتب</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>اكتب</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>بعد ذلك</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>لا ملف اسمه «{path}».</translation>
        </message>
        <message>
            <source>“{path}” is not a text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>«{path}» ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>“{path}” is a folder, not an Apology Studio file.</source>
            <translation>‏«{path}» مجلد، لا ملف Apology Studio.</translation>
        </message>
        <message>
            <source>“{path}” is a device or a pipe, not a file. Choose a file.</source>
            <translation>‏«{path}» جهاز أو أنبوب، لا ملف. اختر ملفًّا.</translation>
        </message>
        <message>
            <source>“{path}” may not be read. Give yourself the right to, or use a copy.</source>
            <translation>لا إذن لك بقراءة «{path}». امنح نفسك الإذن، أو استخدم نسخة.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {reason}.</source>
            <translation>تتعذّر قراءة «{path}»: {reason}.</translation>
        </message>
        <message>
            <source>The draft could not be taken out of the backup “{path}”. Delete that file yourself.</source>
            <translation>تعذّر حذف المسودة من النسخة الاحتياطية «{path}». احذف هذا الملف بنفسك.</translation>
        </message>
        <message>
            <source>The drafts file is damaged: {path}. It was left as it is.</source>
            <translation>ملف المسودات تالف: {path}. تُرك كما هو.</translation>
        </message>
        <message>
            <source>Apology Studio came with an old SQLite ({found}). Install it again.</source>
            <translation>جاء Apology Studio مع SQLite قديم ({found}). ثبّته من جديد.</translation>
        </message>
        <message>
            <source>A newer version of Apology Studio has taken over your drafts while this one was open. Nothing was written over. Your text is kept: close this one and start the newer version, which offers it.</source>
            <translation>تولّى إصدار أحدث من Apology Studio مسوداتك بينما كان هذا مفتوحًا. لم يُكتب فوق شيء. نصك محفوظ: أغلق هذا وشغّل الإصدار الأحدث، وسيعرضه عليك.</translation>
        </message>
        <message>
            <source>Your drafts were last saved by a newer version of Apology Studio (drafts version {found}; this program reads up to {known}). Nothing was changed. Start the newer version, or update this one.</source>
            <translation>حُفظت مسوداتك آخر مرة بإصدار أحدث من Apology Studio (إصدار المسودات {found}، وهذا البرنامج يقرأ حتى {known}). لم يتغيّر شيء. شغّل الإصدار الأحدث، أو حدِّث هذا.</translation>
        </message>
        <message>
            <source>Your drafts file is empty or missing, though there were drafts in it: {path}. Put a copy from the backups folder in its place, or delete “{marker}” to start with no drafts.</source>
            <translation>ملف مسوداتك فارغ أو مفقود، مع أنه كانت فيه مسودات: {path}. ضع في مكانه نسخة من مجلد النسخ الاحتياطية (backups)، أو احذف «{marker}» لتبدأ بلا مسودات.</translation>
        </message>
        <message>
            <source>“{path}” is not a drafts file of Apology Studio. Nothing was changed. Move it, or use another folder.</source>
            <translation>‏«{path}» ليس ملف مسودات Apology Studio. لم يتغيّر شيء. انقله، أو استخدم مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Another Apology Studio is saving just now. Your text is still here; it will be tried again.</source>
            <translation>نافذة أخرى من Apology Studio تحفظ الآن. نصّك ما زال هنا؛ وسنحاول مجددًا.</translation>
        </message>
        <message>
            <source>The disk is full, so your draft was not saved ({path}). Free some space; nothing is lost yet.</source>
            <translation>القرص ممتلئ، فلم تُحفظ مسودتك ({path}). أفسِح مساحة؛ لم يضع شيء بعد.</translation>
        </message>
        <message>
            <source>The drafts file may not be written to ({path}). Give yourself the right to write there.</source>
            <translation>لا إذن بالكتابة في ملف المسودات ({path}). امنح نفسك الإذن بالكتابة هناك.</translation>
        </message>
        <message>
            <source>The drafts file cannot be opened ({path}). Check that its folder exists and you may write there.</source>
            <translation>يتعذّر فتح ملف المسودات ({path}). تأكد أن مجلده موجود وأن لك إذن الكتابة فيه.</translation>
        </message>
        <message>
            <source>The disk reported an error with {path}. Check that it is connected and sound; copy your text out.</source>
            <translation>أبلغ القرص عن خطأ في {path}. تأكد أنه موصول وسليم، وانسخ نصّك إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The drafts file is damaged: {path}. It was left as it is; a copy from the backups folder can replace it.</source>
            <translation>ملف المسودات تالف: {path}. تُرك كما هو؛ ويمكن أن تحلّ محله نسخة من مجلد النسخ الاحتياطية (backups).</translation>
        </message>
        <message>
            <source>The draft “{id}” is damaged ({path}). Nothing was changed; earlier versions are kept.</source>
            <translation>المسودة «{id}» تالفة ({path}). لم يتغيّر شيء؛ والإصدارات السابقة محفوظة.</translation>
        </message>
        <message>
            <source>The draft was saved but could not be read back, so it does not count as saved ({path}). The disk may be failing: save a copy elsewhere.</source>
            <translation>حُفظت المسودة لكن تعذّرت قراءتها من جديد، فلا تُعدّ محفوظة ({path}). ربما يكون القرص في طريقه إلى العطل: احفظ نسخة في مكان آخر.</translation>
        </message>
        <message>
            <source>There is no draft with the id “{id}”.</source>
            <translation>لا مسودة رمزها «{id}».</translation>
        </message>
        <message>
            <source>That version is not in the history any more.</source>
            <translation>لم تعد هذه النسخة في السجل.</translation>
        </message>
        <message>
            <source>“{path}” is a file, but Apology Studio needs a folder there. Rename or move that file.</source>
            <translation>‏«{path}» ملف، لكن Apology Studio يحتاج إلى مجلد هناك. غيّر اسم ذلك الملف أو انقله.</translation>
        </message>
        <message>
            <source>A part of “{path}” is a file, not a folder. Move that file, or choose another data folder.</source>
            <translation>جزء من «{path}» ملف لا مجلد. انقل ذلك الملف، أو اختر مجلدًا آخر للبيانات.</translation>
        </message>
        <message>
            <source>Apology Studio may not write to the folder “{path}”. Give yourself the right to, or use another folder.</source>
            <translation>لا إذن لـ Apology Studio بالكتابة في المجلد «{path}». امنح نفسك الإذن، أو استخدم مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be used: {reason}. Choose another folder.</source>
            <translation>لا يمكن استخدام المجلد «{path}»: {reason}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The disk is full: “{path}” was not written. Free some space and try again.</source>
            <translation>القرص ممتلئ: لم يُكتب «{path}». أفسِح مساحة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The folder of “{path}” does not exist. Choose another folder.</source>
            <translation>مجلد «{path}» غير موجود. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>“{path}” may not be written. Choose another folder, or get the right to.</source>
            <translation>لا إذن بالكتابة في «{path}». اختر مجلدًا آخر، أو احصل على الإذن.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Choose another folder.</source>
            <translation>تعذّرت كتابة «{path}»: {reason}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>There is no sample called “{name}”. The samples are: {names}.</source>
            <translation>لا مثال اسمه «{name}». الأمثلة هي: {names}.</translation>
        </message>
        <message>
            <source>A part of Apology Studio is missing ({folder}). Install it again.</source>
            <translation>جزء من Apology Studio مفقود ({folder}). ثبّته من جديد.</translation>
        </message>
        <message>
            <source>The drafts file was moved, deleted or replaced while Apology Studio was open ({path}). Nothing was written over it. Save a copy elsewhere, then start Apology Studio again.</source>
            <translation>نُقل ملف المسودات أو حُذف أو استُبدل بينما كان Apology Studio مفتوحًا ({path}). لم يُكتب شيء فوقه. احفظ نسخة في مكان آخر، ثم شغّل Apology Studio من جديد.</translation>
        </message>
        <message>
            <source>Another program put a file into the place of “{path}” while Apology Studio was open. Nothing was written over it. Save a copy elsewhere, then start Apology Studio again.</source>
            <translation>وضع برنامج آخر ملفًا مكان “{path}” بينما كان Apology Studio مفتوحًا. لم يُكتب شيء فوقه. احفظ نسخة في مكان آخر، ثم شغّل Apology Studio من جديد.</translation>
        </message>
        <message>
            <source>Your settings could not be read ({path}: {reason}). Defaults are used.</source>
            <translation>تعذّرت قراءة إعداداتك ({path}: {reason}). تُستخدم الإعدادات الأصلية.</translation>
        </message>
        <message>
            <source>Your settings were damaged and start afresh. The damaged file is kept: {path}</source>
            <translation>كانت إعداداتك تالفة فبدأت من جديد. الملف التالف محفوظ: {path}</translation>
        </message>
        <message>
            <source>Apology Studio is open already with these drafts, but it does not answer. Wait a moment and try again; if it hangs, end it and start it anew. What it saved is safe.</source>
            <translation>Apology Studio مفتوح أصلًا بهذه المسودات لكنه لا يستجيب. انتظر لحظة وحاول من جديد؛ وإن كان معلّقًا فأنهِه وشغّله ثانية. ما حفظه في أمان.</translation>
        </message>
    </context>
    <context>
        <name>truth</name>
        <message>
            <source>Here it says “{said}”; the letter says “{other}”.</source>
            <translation>يقول هنا «{said}»، وتقول الرسالة «{other}».</translation>
        </message>
        <message>
            <source>{who} says “{said}”; the letter says “{other}”.</source>
            <translation>في {who}: «{said}»، وتقول الرسالة «{other}».</translation>
        </message>
        <message>
            <source>{who} say “{said}”; the letter says “{other}”.</source>
            <translation>في {who}: «{said}»، وتقول الرسالة «{other}».</translation>
        </message>
        <message>
            <source>The facts say “{said}”; the letter says “{other}”.</source>
            <translation>تقول الوقائع «{said}»، وتقول الرسالة «{other}».</translation>
        </message>
        <message>
            <source>The letter says “{said}”; your business details say “{other}”.</source>
            <translation>تقول الرسالة «{said}»، وتقول بيانات نشاطك «{other}».</translation>
        </message>
        <message>
            <source>The list of promises says “{said}”; the letter says “{other}”.</source>
            <translation>قائمة الوعود تقول «{said}»، والرسالة تقول «{other}».</translation>
        </message>
        <message>
            <source>The list of promises says “{said}”; {who} says “{other}”.</source>
            <translation>قائمة الوعود تقول «{said}»، و{who} يقول «{other}».</translation>
        </message>
        <message>
            <source>Here it says “{said}”; {who} says “{other}”.</source>
            <translation>هنا يُقال «{said}»، و{who} يقول «{other}».</translation>
        </message>
        <message>
            <source>The list has a promise that no text makes any more: “{what}”.</source>
            <translation>في القائمة وعد لم يعد يقطعه أي نص: «{what}».</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>أزلها من القائمة</translation>
        </message>
        <message>
            <source>the list of promises</source>
            <translation>قائمة الوعود</translation>
        </message>
        <message>
            <source>the facts page</source>
            <translation>صفحة الوقائع</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} و{other}</translation>
        </message>
        <message>
            <source>{one}, {other}</source>
            <translation>{one}، {other}</translation>
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation>استخدم «{value}»</translation>
        </message>
        <message>
            <source>Use “{value}” everywhere</source>
            <translation>استخدم «{value}» في كل مكان</translation>
        </message>
    </context>
    <context>
        <name>vault</name>
        <message>
            <source>There is no password to keep.</source>
            <translation>لا توجد كلمة مرور لحفظها.</translation>
        </message>
        <message>
            <source>That is longer than the {limit} characters that a keyring takes. Nothing was kept.</source>
            <translation>هذا أطول من {limit} حرف تقبلها حافظة كلمات المرور. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>That has a line break or another sign that cannot be typed. Nothing was kept.</source>
            <translation>فيه سطر جديد أو علامة لا تُكتب. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>لا توجد حافظة كلمات مرور على هذا الحاسوب</translation>
        </message>
        <message>
            <source>No program that keeps passwords answers here. Install or start one (GNOME Keyring, KWallet), then try again. Copying and opening work without it.</source>
            <translation>لا يجيب هنا برنامج يحفظ كلمات المرور. ثبّت واحدًا أو شغّله (GNOME Keyring أو KWallet) ثم حاول مجددًا. النسخ والفتح يعملان من دونه.</translation>
        </message>
        <message>
            <source>Your keyring is locked</source>
            <translation>حافظة كلمات المرور مقفلة</translation>
        </message>
        <message>
            <source>That is where this computer keeps passwords. Unlock it to use or change this one. Copying and opening work without it.</source>
            <translation>هناك يحفظ هذا الحاسوب كلمات المرور. افتح قفلها لاستعمال هذه الكلمة أو تغييرها. النسخ والفتح يعملان من دونها.</translation>
        </message>
        <message>
            <source>Your keyring stayed locked</source>
            <translation>بقيت حافظة كلمات المرور مقفلة</translation>
        </message>
        <message>
            <source>The question for its password was closed, or could not be shown. Unlock it again when you are ready, or unlock it in your system’s password program. Copying and opening work without it.</source>
            <translation>أُغلق السؤال عن كلمة مرورها أو تعذّر عرضه. افتح قفلها حين تستعد، أو افتحه في برنامج كلمات المرور في نظامك. النسخ والفتح يعملان من دونها.</translation>
        </message>
        <message>
            <source>Your keyring refused</source>
            <translation>رفضت حافظة كلمات المرور</translation>
        </message>
        <message>
            <source>It answers, but it did not do what was asked. Look in your system’s password program whether Apology Studio may use it, then try again.</source>
            <translation>تجيب، لكنها لم تفعل ما طُلب. انظر في برنامج كلمات المرور في نظامك هل يُسمح لـ Apology Studio باستعمالها، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Your keyring does not answer</source>
            <translation>حافظة كلمات المرور لا تجيب</translation>
        </message>
        <message>
            <source>We waited and went on without it. It may be asking you something in a window behind this one. Answer it, or sign out of the system and in again, then try again.</source>
            <translation>انتظرنا ومضينا من دونها. ربما تسألك شيئًا في نافذة خلف هذه. أجبها، أو اخرج من النظام وادخل ثانية، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Passwords are switched off here</source>
            <translation>حفظ كلمات المرور معطّل هنا</translation>
        </message>
        <message>
            <source>The keyring that this computer is set to forgets all it is given. Take that setting away (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.</source>
            <translation>الحافظة المضبوطة على هذا الحاسوب تنسى كل ما تُعطى. أزِل هذا الضبط (keyringrc.cfg أو PYTHON_KEYRING_BACKEND) ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>This keyring would write your password into a plain file</source>
            <translation>هذه الحافظة تكتب كلمة مرورك في ملف مكشوف</translation>
        </message>
        <message>
            <source>Anyone who reads that file could read it, so nothing was handed over. Set this computer to its own keyring (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.</source>
            <translation>من يقرأ الملف يقرؤها، لذلك لم يُسلَّم شيء. اضبط الحاسوب على حافظته الخاصة (keyringrc.cfg أو PYTHON_KEYRING_BACKEND) ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>We do not know this keyring</source>
            <translation>لا نعرف هذه الحافظة</translation>
        </message>
        <message>
            <source>This computer is set to a keyring that nobody has vouched for, so nothing was handed over. Set it to the system’s own (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.</source>
            <translation>الحاسوب مضبوط على حافظة لم يضمنها أحد، لذلك لم يُسلَّم شيء. اضبطه على حافظة النظام (keyringrc.cfg أو PYTHON_KEYRING_BACKEND) ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Your keyring went away</source>
            <translation>غابت حافظة كلمات المرور</translation>
        </message>
        <message>
            <source>It answered before and has ended since. Start it again, or sign out of the system and in again, then try again. Your drafts are not touched by this.</source>
            <translation>كانت تجيب ثم توقفت. شغّلها من جديد، أو اخرج من النظام وادخل ثانية، ثم حاول مجددًا. مسوداتك لا يمسّها ذلك.</translation>
        </message>
    </context>
    <context>
        <name>ways</name>
        <message>
            <source>Copy the HTML</source>
            <translation>نسخ HTML</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>نسخ كنص عادي</translation>
        </message>
        <message>
            <source>Save as an e-mail (.eml)…</source>
            <translation>حفظ كرسالة بريد (eml.)…</translation>
        </message>
        <message>
            <source>Save as a web page (.html)…</source>
            <translation>حفظ كصفحة ويب (html.)…</translation>
        </message>
        <message>
            <source>Save as plain text (.txt)…</source>
            <translation>حفظ كنص عادي (txt.)…</translation>
        </message>
        <message>
            <source>Copy as WordPress blocks</source>
            <translation>نسخ كمكوّنات WordPress</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>نسخ كـ Markdown</translation>
        </message>
        <message>
            <source>Save for Hugo (.md)…</source>
            <translation>حفظ لـ Hugo (md.)…</translation>
        </message>
        <message>
            <source>Save for Jekyll (.md)…</source>
            <translation>حفظ لـ Jekyll (md.)…</translation>
        </message>
        <message>
            <source>Save for Pelican (.md)…</source>
            <translation>حفظ لـ Pelican (md.)…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>حفظ كـ PDF…</translation>
        </message>
        <message>
            <source>Save as Word (.docx)…</source>
            <translation>حفظ كـ Word (docx.)…</translation>
        </message>
        <message>
            <source>Copy the alternative text of the text card</source>
            <translation>نسخ النص البديل للبطاقة</translation>
        </message>
        <message>
            <source>Save the text card (.png)…</source>
            <translation>حفظ البطاقة النصية (png.)…</translation>
        </message>
        <message>
            <source>Copy the picture’s alternative text</source>
            <translation>نسخ النص البديل للصورة</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>حفظ الصورة…</translation>
        </message>
    </context>
</TS>
