"""The set phrases of a letter in English."""

from __future__ import annotations

from apology_studio.core.draft import Part
from apology_studio.core.phrases import Example, PartPhrases, Phrases, ReportPhrases, Voiced

_SORRY = PartPhrases(
    starters=(
        Voiced(
            i="On [day] I [what you did] to [how many] of you. It meant that [what it cost them]. I am sorry.",
            we="On [day] we [what you did] to [how many] of you. It meant that [what it cost them]. We are sorry.",
        ),
        Voiced(
            i="You counted on [what they paid for or were promised], and I [what you did instead]. I am sorry.",
            we="You counted on [what they paid for or were promised], and we [what you did instead]. We are sorry.",
        ),
        Voiced(
            i="I am sorry that I [what you did]. You [what they lost or went through].",
            we="We are sorry that we [what you did]. You [what they lost or went through].",
        ),
    ),
    good=Example(
        who="A bakery",
        text="On Saturday we sold 60 of you bread with walnuts in it and did not say so on the label. "
        "Some of you could have been badly hurt. I am sorry.",
    ),
    bad=Example(
        who="A language school",
        text="We are sorry if some families felt let down by the new timetable.",
    ),
)

_EXPLANATION = PartPhrases(
    starters=(
        Voiced(
            i="On [day] at [time] I [what you did]. Because of that, [what happened to people].",
            we="On [day] at [time] we [what you did]. Because of that, [what happened to people].",
        ),
        Voiced(
            i="[Who] told me on [day] at [time]. By [time] I had [how you stopped it].",
            we="[Who] told us on [day] at [time]. By [time] we had [how you stopped it].",
        ),
    ),
    good=Example(
        who="A bicycle shop",
        text="On Friday I fitted nine front wheels with nuts of the wrong size. "
        "One came loose on Saturday afternoon and its rider called us. By six we had called the other eight of you.",
    ),
    bad=Example(
        who="A bicycle shop",
        text="Owing to a combination of factors, some issues were identified with a limited number of wheels.",
    ),
)

_RESPONSIBILITY = PartPhrases(
    starters=(
        Voiced(
            i="This was my fault. I [what you did], and I did not [what you left undone].",
            we="This was our fault. We [what you did], and we did not [what you left undone].",
        ),
        Voiced(
            i="I should have [what you should have done]. I did not, and you [what followed for them].",
            we="We should have [what you should have done]. We did not, and you [what followed for them].",
        ),
        Voiced(
            i="I chose [who else was involved], and checking [their work] was my job. I did not do it.",
            we="We chose [who else was involved], and checking [their work] was our job. We did not do it.",
        ),
    ),
    good=Example(
        who="A removal firm",
        text="This was our fault. We booked two moves for one van and counted on the first to end early. "
        "It did not, and your family slept on the floor.",
    ),
    bad=Example(
        who="A removal firm",
        text="Mistakes were made on a very busy day, and our booking software let us down.",
    ),
)

_PREVENTION = PartPhrases(
    starters=(
        Voiced(
            i="From [date], I [what is different], every time.",
            we="From [date], we [what is different], every time.",
        ),
        Voiced(
            i="By [date] I will [a change people can check], and I will publish [the result] at [where].",
            we="By [date] we will [a change people can check], and we will publish [the result] at [where].",
        ),
        Voiced(
            i="I cannot promise that nothing will ever go wrong again. I have [what you changed], so that "
            "[what it stops or shows].",
            we="We cannot promise that nothing will ever go wrong again. We have [what you changed], so that "
            "[what it stops or shows].",
        ),
    ),
    good=Example(
        who="A day nursery",
        text="From Monday 1 June two of us count the children at the door each evening and both sign the list. "
        "It hangs beside the coats, where you can read it.",
    ),
    bad=Example(
        who="A day nursery",
        text="Lessons have been learnt, and we will strive to do better in future.",
    ),
)

_REPAIR = PartPhrases(
    starters=(
        Voiced(
            i="I have [refunded, replaced or restored what] for all [how many] of you. You do not need to do anything.",
            we="We have [refunded, replaced or restored what] for all [how many] of you. "
            "You do not need to do anything.",
        ),
        Voiced(i="You will have [what they get back] by [date]."),
        Voiced(
            i="If it cost you more than that, send me [what shows it] and I will pay it within [how many] "
            "working days.",
            we="If it cost you more than that, send us [what shows it] and we will pay it within [how many] "
            "working days.",
        ),
    ),
    good=Example(
        who="A print shop",
        text="We are printing your invitations again tonight. They will be at your door on Thursday, "
        "and the whole price is back on your card.",
    ),
    bad=Example(
        who="A print shop",
        text="As a gesture of goodwill, enjoy 10 % off your next order with us.",
    ),
)

_CONTACT = PartPhrases(
    starters=(
        Voiced(
            i="I am {name}, {role} of {firm}. Write to me at {email} or call me on {phone}.",
            we="{name}, {role} of {firm}, answers for this. Write to {email} or call {phone}.",
        ),
        Voiced(
            i="I answer every message myself, within [how long], until [when].",
            we="{name} answers every message, within [how long], until [when].",
        ),
    ),
    good=Example(
        who="A ferry line",
        text="I am Ines Rowan and I run the ferry. Call me on 01632 960118, any day until nine in the evening. "
        "I answer until the last ticket is paid back.",
    ),
    bad=Example(
        who="A ferry line",
        text="For further information, passengers are referred to the questions on our website.",
    ),
)

PHRASES = Phrases(
    language="en",
    date_pattern="d MMMM y",
    day_pattern="EEEE d MMMM",
    moment="{time} on {day}",
    quotes=("“", "”"),
    greeting="Hello,",
    greeting_named="Hello {name},",
    sorry=Voiced(i="I am sorry.", we="We are sorry."),
    sorry_words=("sorry", "apologi"),
    known="What we know: {facts}",
    unknown=Voiced(i="We do not know yet: {facts}"),
    next_word=Voiced(i="I will say more by {when}.", we="We will say more by {when}."),
    next_word_where=Voiced(i="I will say more by {when}, {where}.", we="We will say more by {when}, {where}."),
    reach=Voiced(i="You can reach me at {ways}.", we="You can reach us at {ways}."),
    either="{one} or {other}",
    full_statement="In full: {url}",
    full_statement_too="The full text is also at {url}",
    profile_link="The link to the full text is in our profile.",
    investigating="Investigating",
    identified="Identified",
    monitoring="Monitoring",
    resolved="Resolved",
    from_firm="{firm}: {text}",
    signature="{name}, {role}",
    unsubscribe="To stop these e-mails: {where}",
    updates="What has happened since",
    update="Update, {date}",
    release_line="FOR IMMEDIATE RELEASE",
    dateline="{city}, {date}",
    headline="{firm} {deed}",
    lead="{firm}, {line}, {deed} {when}.",
    said="{name}, {role}, said: {quote}",
    statement="The full statement of {name}:",
    affected="Affected: {who}",
    customers_reach="Customers can reach {name} at {ways}.",
    about="About {firm}",
    media_contact="Media contact",
    page_of="page {page} of {pages}",
    more="-more-",
    places=(
        ("name", "name"),
        ("role", "role"),
        ("email", "e-mail"),
        ("phone", "phone"),
        ("firm", "firm"),
    ),
    report=ReportPhrases(
        context=Voiced(
            i="On {day} I told you what happened and what I promised.",
            we="On {day} we told you what happened and what we promised.",
        ),
        context_at=Voiced(
            i="What happened, and what I promised on {day}: {url}",
            we="What happened, and what we promised on {day}: {url}",
        ),
        tally=Voiced(i="{kept} of {made} promises are kept."),
        all_kept=Voiced(i="Everything that I promised is done.", we="Everything that we promised is done."),
        done="Done on {day}: {what}.",
        done_late=Voiced(
            i="Done on {day}, promised for {due}: {what}. I am sorry that you waited for it.",
            we="Done on {day}, promised for {due}: {what}. We are sorry that you waited for it.",
        ),
        late=Voiced(
            i="Late: {what}. I promised this for {due}, and I am sorry that it is not done.",
            we="Late: {what}. We promised this for {due}, and we are sorry that it is not done.",
        ),
        late_until=Voiced(
            i="Late: {what}. I promised this for {due}, and I am sorry that it takes until {day}.",
            we="Late: {what}. We promised this for {due}, and we are sorry that it takes until {day}.",
        ),
        open_by="Still open: {what}, by {due}.",
        open="Still open: {what}.",
    ),
    parts=(
        (Part.SORRY, _SORRY),
        (Part.EXPLANATION, _EXPLANATION),
        (Part.RESPONSIBILITY, _RESPONSIBILITY),
        (Part.PREVENTION, _PREVENTION),
        (Part.REPAIR, _REPAIR),
        (Part.CONTACT, _CONTACT),
    ),
)
