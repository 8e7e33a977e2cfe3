<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ChannelTabs</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cleaning</name>
        <message numerus="yes">
            <source>%n broken character(s) could not be read and became �.</source>
            <translation>
                <numerusform>%n broken character could not be read and became �.</numerusform>
                <numerusform>%n broken characters could not be read and became �.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible control character(s) were left out.</source>
            <translation>
                <numerusform>%n invisible control character was left out.</numerusform>
                <numerusform>%n invisible control characters were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>Password for {channel} copied. It leaves the clipboard in %n second(s).</source>
            <translation>
                <numerusform>Password for {channel} copied. It leaves the clipboard in %n second.</numerusform>
                <numerusform>Password for {channel} copied. It leaves the clipboard in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskAside</name>
        <message numerus="yes">
            <source>{channels}. %n people</source>
            <translation>
                <numerusform>{channels}. %n person</numerusform>
                <numerusform>{channels}. %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) {hours} h</source>
            <translation>
                <numerusform>%n day {hours} h</numerusform>
                <numerusform>%n days {hours} h</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskCautions</name>
        <message numerus="yes">
            <source>Most of the %n people will never look there.</source>
            <translation>
                <numerusform>Most of the %n people will never look there.</numerusform>
                <numerusform>Most of the %n people will never look there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueBox</name>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message numerus="yes">
            <source>%n thing(s) are still open. A holding statement gives you time to find out.</source>
            <translation>
                <numerusform>%n thing is still open. A holding statement gives you time to find out.</numerusform>
                <numerusform>%n things are still open. A holding statement gives you time to find out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation>
                <numerusform>%n thing to fix</numerusform>
                <numerusform>%n things to fix</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowUpPage</name>
        <message numerus="yes">
            <source>You made %n promise(s) in public. Keep them, and say so.</source>
            <translation>
                <numerusform>You made %n promise in public. Keep it, and say so.</numerusform>
                <numerusform>You made %n promises in public. Keep them, and say so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text message(s)</source>
            <translation>
                <numerusform>%n text message</numerusform>
                <numerusform>%n text messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LargeTextDialog</name>
        <message numerus="yes">
            <source>Keep the first %n word(s)</source>
            <translation>
                <numerusform>Keep the first word</numerusform>
                <numerusform>Keep the first %n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message numerus="yes">
            <source>Left out here: %n sentence(s)</source>
            <translation>
                <numerusform>Left out here: %n sentence</numerusform>
                <numerusform>Left out here: %n sentences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message numerus="yes">
            <source>Sent as %n message(s)</source>
            <translation>
                <numerusform>Sent as %n message</numerusform>
                <numerusform>Sent as %n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message numerus="yes">
            <source>%n sentence(s).</source>
            <translation>
                <numerusform>%n sentence.</numerusform>
                <numerusform>%n sentences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) nowhere and go(es) to your notes: nothing is lost.</source>
            <translation>
                <numerusform>%n fits nowhere and goes to your notes: nothing is lost.</numerusform>
                <numerusform>%n fit nowhere and go to your notes: nothing is lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PieceEditor</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsBox</name>
        <message numerus="yes">
            <source>%n promise(s) found in your text</source>
            <translation>
                <numerusform>%n promise found in your text</numerusform>
                <numerusform>%n promises found in your text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadyPanel</name>
        <message numerus="yes">
            <source>%n thing(s) are still open. We ask once, before the first post.</source>
            <translation>
                <numerusform>%n thing is still open. We ask once, before the first post.</numerusform>
                <numerusform>%n things are still open. We ask once, before the first post.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message numerus="yes">
            <source>{entry}. %n post(s) of a thread</source>
            <translation>
                <numerusform>{entry}. %n post of a thread</numerusform>
                <numerusform>{entry}. %n posts of a thread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message numerus="yes">
            <source>The newest good backup is from {day}, {time}. It has %n draft(s).</source>
            <translation>
                <numerusform>The newest good backup is from {day}, {time}. It has %n draft.</numerusform>
                <numerusform>The newest good backup is from {day}, {time}. It has %n drafts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the damaged file %n draft(s) can still be read.</source>
            <translation>
                <numerusform>In the damaged file %n draft can still be read.</numerusform>
                <numerusform>In the damaged file %n drafts can still be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n draft(s) the damaged file has newer words, and they come back too.</source>
            <translation>
                <numerusform>Of %n draft the damaged file has newer words, and they come back too.</numerusform>
                <numerusform>Of %n drafts the damaged file has newer words, and they come back too.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n draft(s) are back.</source>
            <translation>
                <numerusform>%n draft is back.</numerusform>
                <numerusform>%n drafts are back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShelfWords</name>
        <message numerus="yes">
            <source>All %n promise(s) kept</source>
            <translation>
                <numerusform>The one promise is kept</numerusform>
                <numerusform>All %n promises kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Posted on %n channel(s)</source>
            <translation>
                <numerusform>Posted on %n channel</numerusform>
                <numerusform>Posted on %n channels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandingStrip</name>
        <message numerus="yes">
            <source>%n is late.</source>
            <translation>
                <numerusform>%n is late.</numerusform>
                <numerusform>%n are late.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepRail</name>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation>
                <numerusform>%n thing to fix</numerusform>
                <numerusform>%n things to fix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be fixed</source>
            <translation>
                <numerusform>%n must be fixed</numerusform>
                <numerusform>%n must be fixed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clock</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>followup</name>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Due in %n day</numerusform>
                <numerusform>Due in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message numerus="yes">
            <source>%n promise(s) are still open. A closing report comes when they are kept.</source>
            <translation>
                <numerusform>%n promise is still open. A closing report comes when it is kept.</numerusform>
                <numerusform>%n promises are still open. A closing report comes when they are kept.</numerusform>
            </translation>
        </message>
    </context>
</TS>
