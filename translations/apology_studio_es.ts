<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>Tabs</source>
            <comment>no text yet</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>not ready</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>ready</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>needs work</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>posted</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>over the limit</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>over the limit by {over} in post {post}</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tabs</source>
            <comment>over the limit by {over}</comment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>There is no text to copy yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit for this channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the press release as a PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open, edit and more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Your business</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview for your blog</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AskToOpen</name>
        <message>
            <source>This opens in your mail program:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This opens in your browser:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChannelTabs</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cleaning</name>
        <message numerus="yes">
            <source>%n broken character(s) could not be read and became �.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible control character(s) were left out.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <source>{count} over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DraftActs</name>
        <message>
            <source>Copy of {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a holding statement now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the full apology.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed to “{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is too long: a box takes 200,000 characters. Nothing was pasted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That has 10,000 characters without a space. Nothing was pasted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied. Paste it into {place} with Ctrl+V.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EmptyShelf</name>
        <message>
            <source>Let’s put this right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tell us what happened. You will have a clear, honest apology for every place your customers look in about fifteen minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened and who it touched, in your own words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Six short parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One question at a time. We point out what could make it worse.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everywhere at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the right version for each channel, then keep your promises.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at an example</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Before you write: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When you noticed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The next word comes by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far are you?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your firm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a newspaper would say it: {firm} …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a holding statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It says what you know and when the next word comes, and nothing on cause or blame.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the full apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say something short now</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still open. A holding statement gives you time to find out.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Show the holding statement</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FileActs</name>
        <message>
            <source>Open an apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved a copy: {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Press release as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported: {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apologies (*.apology)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Keep mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep mine: {title}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>F8 for the next one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to fix.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Show it on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Letter</source>
            <comment>the paper size</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expand the preview (Ctrl+Shift+P)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Holding statement on {channel}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Holding: {channel}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On {channel}, as a thread of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On {channel}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{limit} each</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{words}, {pages}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HelpFold</name>
        <message>
            <source>How to begin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How others said it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put in: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{who} said it well:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{who} made it worse:</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HoldingNote</name>
        <message>
            <source>The holding statement is made from the facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you write here is kept for the full apology, which follows when the facts are in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the full apology</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message numerus="yes">
            <source>Left out here: %n sentence(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MailView</name>
        <message>
            <source>Your business</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No subject yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview for the newsletter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Apology Studio</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled apology</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Every character counts one, most emoji two or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A link counts 23, an emoji 2, some signs 2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every visible character counts one, emoji too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A link counts 23, of a mention only the name, an emoji one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plain letters count one, curly quotes three, emoji four or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every word counts one.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MiniCopy</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Go there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differs from the letter. The letter changed since.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differs from the letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{limit} each. {rule}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OpenAct</name>
        <message>
            <source>There is no address to open yet. Add your website to your business details.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No program here opens this address. Your text is safe.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OverrideEditor</name>
        <message>
            <source>Only for {channel}: what you write here leaves the letter as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A line with nothing but --- begins a new post.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph; *stars* make words stand out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph. Date, address and contact are added by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PartPage</name>
        <message>
            <source>Step {number} of 6: {title}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PieceEditor</name>
        <message>
            <source>Differs from the letter. The letter changed since.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differs from the letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What changed in the letter since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back to the letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainEdit</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PostBlock</name>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy post {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Post {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PostView</name>
        <message>
            <source>Your business</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Company page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview for {channel}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview for {channel}, after the fold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fold, {count} characters on a phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The fold: people tap “more” for the rest</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Back to writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Channels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy post {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied for {channel}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied. Paste it into {channel} with Ctrl+V.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could not reach the clipboard. The text is selected: press Ctrl+C.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReleaseView</name>
        <message>
            <source>The pages could not be drawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Press release, page {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Deleted “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Working title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only you see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title} · {firm}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShelfCard</name>
        <message>
            <source>{ready} Next: {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carry on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carry on with “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More about “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Nothing here says “{words}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your apologies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Posted earlier</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>More about “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShelfTop</name>
        <message>
            <source>Look at an example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apology Studio</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your business</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShelfWords</name>
        <message>
            <source>Untitled apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {whole} parts ready.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Posted on %n channel(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {whole} parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Holding statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apology</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepFooter</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepRail</name>
        <message>
            <source>{ready} of {needed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>part {number} of 6</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>current</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be fixed</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>All apologies</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StillToWrite</name>
        <message>
            <source>Still to write</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you are sorry for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose fault it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it won’t happen again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How you make it right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When the next word comes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>{channel}, tab {number} of {count}, {state}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Untitled apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not saved since {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More about this apology</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TroubleBanner</name>
        <message>
            <source>Something went wrong in Apology Studio.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your text is saved. You can go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not saved since {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_PieceCopy</name>
        <message>
            <source>Copy: {piece}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>channel</name>
        <message>
            <source>There is no channel called “{name}”. The channels are: {ids}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blog</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy blog post</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open my website</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Facebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy for Facebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open Facebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy for LinkedIn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open LinkedIn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy newsletter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open e-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preheader</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The headline is missing: say what the firm did.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name of your firm is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The city is missing from the dateline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody is named: a press release quotes a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no telephone number for reporters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sentence about the firm is missing at the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Press release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy press release</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open in e-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subhead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>X</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy for X</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open X</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line that leads to the full statement is left out: its address is not known yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill in {place} first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{piece}: {over} over the limit of {limit}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Post {number} is {over} over the limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{over} over the limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your sorry comes before the fold, on phones too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your sorry comes after the fold. Most people will not see it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Too long for {channel}: {over} over the limit of {limit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The platform refuses it or cuts off the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This puts a condition on sorry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“If you were affected” sounds as if you doubt it. They were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>But takes it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People hear only what comes after “but”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This hides who did it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sentence like this has nobody in it. Say I or we.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This points at someone else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People bought from you. Naming another company sounds like an excuse, even when it is true.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody’s sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Inconvenience” marks a form letter. Say what people really lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words everybody uses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody believes “we take it seriously”. Say what you do that shows it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sorry for their feelings, not for what you did</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It says that the trouble is how they feel. Say sorry for what you did.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A place is still to fill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be copied while this stands there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It does not say sorry yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“We regret” and “unfortunately” are not sorry. Say “I am sorry”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A promise without a date is easy to forget. Give one you can keep.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody to write to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give a name and a way to reach them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one line is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Short channels take only the one line. Say the most important here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>clock</name>
        <message>
            <source>Noticed {ago}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h {minutes} min ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>codec</name>
        <message>
            <source>This is not an Apology Studio file: its “format” is missing or different.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This Apology Studio file has no valid version number; it may be damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file was made by a newer version of Apology Studio (file version {found}; this program reads up to {known}). Update Apology Studio to open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not an Apology Studio file, or it is damaged: it makes no sense at line {line}, column {column}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not an Apology Studio file: its contents are nested too deeply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not an Apology Studio file: it holds no fields.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is larger than {megabytes} MB. Apology Studio's own are smaller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file has too many parts to be an Apology Studio file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” is in this file twice, and only one can count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file holds “{value}”, which is not a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file holds a number of {digits} digits, which is too large.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must hold named fields.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a list of {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” has too many entries.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a name of up to 64 letters, digits, dots, hyphens or underscores.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be one of: {choices}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” is unknown to this version of Apology Studio, and opening the file would lose it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a whole number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be true or false.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a date such as 2026-05-12.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field “{field}” must be a date and time with its offset, such as 2026-05-12T09:30:00+01:00.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>Customers, by e-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visitors to your website</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your followers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partners and suppliers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People talking about it now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Local press</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>“{path}” is a file, so nothing can be written into it. Choose a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” cannot be the name of a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No font here has these letters, so they are empty boxes in the PDF: {letters}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” is a folder, and a file must be written there. Rename that folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From an earlier export and not part of this one: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” may not be written. Give yourself the right to, or choose another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Free some space or choose another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pages of the press release could not be made: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left out, because it did not fit: “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{channel}: there is no text yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no press release yet. Fill in the facts and the parts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{channel}: {problem}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As you would say it to a customer: “Since Monday evening our shop has charged some of you twice.”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody else sees these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who is affected?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Anyone who bought online since Monday 18:40.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>between Monday 18:40 and Tuesday 12:20</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you know</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One fact on each line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you do not know yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One question on each line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you are doing about it now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We are taking the new checkout down.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What people should do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You do not need to do anything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where people will find it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>here and on our website</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What does your firm stand for? (optional)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One sentence, for yourself. It helps to say the rest. Nobody else sees it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>charged 214 customers twice for the same order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We know the cause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We know who and how many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We know how to make it right</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>followup</name>
        <message>
            <source>Kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On track</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due today</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;New apology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;All apologies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Export everything…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Press release as &amp;PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use &amp;this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your &amp;business…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The &amp;facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say sorry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Explain what went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Own it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say it won’t happen again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spread the word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Don’t let them forget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Previous channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy for this channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open the platform…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Edit for this channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E&amp;xpand the preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where my drafts &amp;are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;About Apology Studio</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Start here. The six parts come next, one at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Still to write: {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Still to write: {first} and {last}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All six parts are written. The text on {channel} is too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All six parts are written. Something must be fixed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All six parts are written. You can publish.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your holding statement is ready. Copy it and post it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A holding statement needs what happened, a time for the next word, and a person.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>The facts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your notes are never published. The rest can go into the holding statement and the press release.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you know for certain decides: apologise in full now, or say something short first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The facts are not written down yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say sorry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What are you sorry for?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say what you did to people. Then say sorry, with no “if” and no “but”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Showing that you understand what it did to people counts for more than strong words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In one line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it meant for them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have not said sorry yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Explain what went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say it in the order it happened. Leave out what a customer does not need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People want to know what happened to them; a long account starts to sound like a defence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rest, in the order it happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have not yet said what went wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Own it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose fault was it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say it was yours, and only yours. Then say what you did, or did not do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of all six parts this one tends to count most, and sympathy without it can do worse than silence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you did, or did not do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have not yet said whose fault it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say it won’t happen again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What will be different?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One change people could check, and a date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People can hold you to a change with a date; a general promise to do better can do harm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What else changes, and by when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have not yet said what will be different.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What do people get back, and when?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you have done, what they need to do, and by when.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next to owning the fault, this tends to count most; it goes with a sorry and cannot replace one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you give back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If it cost them more than that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have not yet said what people get back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who answers?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A name, an address, a number, and until when.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some people need an answer that no letter can give; a name tells them that somebody will listen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How soon you answer, and until when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nobody to write to yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spread the word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where will people see it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy, paste, post. Then tell us it is out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where you hurt people, tell them there first; many of them never look at your website.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has not been posted anywhere yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Don’t let them forget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What did you promise, and by when?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep what you promised in public, and say so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A kept promise helps when people hear of it; report what is done and do not say sorry all over again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No promise is on the list yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before you write</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>There is no file “{path}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” is not a text in UTF-8, so it is not an Apology Studio file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” is a folder, not an Apology Studio file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” is a device or a pipe, not a file. Choose a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” may not be read. Give yourself the right to, or use a copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apology Studio came with an old SQLite ({found}). Install it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your drafts were last saved by a newer version of Apology Studio (drafts version {found}; this program reads up to {known}). Nothing was changed. Start the newer version, or update this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your drafts file is empty or missing, though there were drafts in it: {path}. Put a copy from the backups folder in its place, or delete “{marker}” to start with no drafts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” is not a drafts file of Apology Studio. Nothing was changed. Move it, or use another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another Apology Studio is saving just now. Your text is still here; it will be tried again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full, so your draft was not saved ({path}). Free some space; nothing is lost yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The drafts file may not be written to ({path}). Give yourself the right to write there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The drafts file cannot be opened ({path}). Check that its folder exists and you may write there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk reported an error with {path}. Check that it is connected and sound; copy your text out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The drafts file is damaged: {path}. It was left as it is; a copy from the backups folder can replace it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The draft “{id}” is damaged ({path}). Nothing was changed; earlier versions are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The draft was saved but could not be read back, so it does not count as saved ({path}). The disk may be failing: save a copy elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no draft with the id “{id}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” is a file, but Apology Studio needs a folder there. Rename or move that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A part of “{path}” is a file, not a folder. Move that file, or choose another data folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apology Studio may not write to the folder “{path}”. Give yourself the right to, or use another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be used: {reason}. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full: “{path}” was not written. Free some space and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder of “{path}” does not exist. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” may not be written. Choose another folder, or get the right to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no sample called “{name}”. The samples are: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A part of Apology Studio is missing ({folder}). Install it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your settings could not be read ({path}: {reason}). Defaults are used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your settings were damaged and start afresh. The damaged file is kept: {path}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
