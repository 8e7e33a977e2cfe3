"""Sentences that promise, and sentences that do not: written for these tests, in the languages of letters.

The letter that they stand in is of Tuesday 12 May 2026. Days are month and day; `ASK` is more than one, `NONE` none.
"""

from __future__ import annotations

from dataclasses import dataclass

ASK, NONE, AGAIN = "ask", "none", "again and again"


@dataclass(frozen=True)
class Row:
    """A sentence that promises, the day that is read in it, and who is named."""

    text: str
    day: str
    who: str = ""
    language: str = "en"


def _rows(language: str, *rows: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(Row(text, day, "".join(who), language) for text, day, *who in rows)


PROMISES = (
    *_rows(
        "en",
        # The three kinds: a remedy, a rule, a check from outside.
        ("We will refund everyone by Friday.", "05-15"),
        ("From today two people check every release.", "05-12", "Two people"),
        ("You will also see an outside check by 29 May.", "05-29"),
        # With a day.
        ("I will publish the whole list of ingredients by 1 June.", "06-01"),
        ("We'll replace each of the nine wheels by Saturday 16 May.", "05-16"),
        ("We’re going to ring every family tomorrow.", "05-13"),
        ("Maria will call each of you tomorrow.", "05-13", "Maria"),
        ("On Thursday 21 May we will fit a second lock.", "05-21"),
        ("Refunds will be on your cards by the end of May.", "05-31"),
        ("You will receive your refund by 20 May.", "05-20"),
        ("All of you will get your money back within ten days.", "05-22"),
        ("Everyone who ordered will have a new box by 18 May 2026.", "05-18"),
        ("Every ticket will be refunded within two working days.", "05-14"),
        ("Our accountant will have read every invoice by June 5.", "06-05", "Our accountant"),
        (
            "Someone from outside the studio will check the ovens by Friday 29 May.",
            "05-29",
            "Someone from outside the studio",
        ),
        ("An independent engineer will inspect both lifts by 2026-06-30.", "06-30", "An independent engineer"),
        ("A full report by 3 June, on this page.", "06-03"),
        ("Your bank should show the money by Tuesday 19 May.", "05-19"),
        ("I promise to send each parcel again by tomorrow.", "05-13"),
        ("By the end of the month we will have trained all nine drivers.", "05-31"),
        ("We publish what the test finds by 12 June.", "06-12"),
        ("Within 48 hours we will have called every one of you.", "05-14"),
        ("In two weeks I will write here what has changed.", "05-26"),
        ("The next update will be here on 14 May.", "05-14"),
        ("We will close the pool until Monday 18 May and change the filter.", "05-18"),
        ("We pay back every deposit by the end of the year.", "12-31"),
        ("I will answer all of you tonight.", "05-12"),
        # From a day on, or again and again.
        ("From now on nobody opens the gate alone.", "05-12"),
        ("Starting Monday 18 May, each label is read by two of us.", "05-18"),
        ("From 1 June no bread leaves the shop until a second baker has signed for it.", "06-01", "A second baker"),
        ("Every morning at nine we compare the orders with the payments.", AGAIN),
        ("Each week I publish the waiting times.", AGAIN),
        # Read in two ways: the owner is asked.
        ("We will refund you on Tuesday.", ASK),
        ("We will finish the repairs next Friday.", ASK),
        ("We will send the new tickets by 5/6.", ASK),
        ("I will publish the report on 7/6/2026.", ASK),
        ("The roof will be repaired in June.", ASK),
        ("We will pay you by the end of the week.", ASK),
        ("We will open again, with a lifeguard, on Thursday 29 May.", ASK),
        ("We will refund you by Friday and I will write to all of you by Monday.", ASK),
        # No day: the owner is asked for one.
        ("We will refund every ticket.", NONE),
        ("We will no longer store your card.", NONE),
        ("I will personally call each of you.", NONE),
        ("If it cost you more, send me the bill and we will pay it within two working days.", NONE),
        ("You will get a new coat, or your money, as you like.", NONE),
        ("No order leaves the house until a second person has counted it.", NONE, "A second person"),
        ("We will not sell another crate until the scales have been tested.", NONE),
        ("Two of us will check every box.", NONE, "Two of us"),
        ("I answer every message myself, the same day.", NONE),
        ("We are refunding all of you.", NONE),
    ),
    *_rows(
        "es",
        ("Devolveremos el dinero a todos antes del viernes.", "05-15"),
        ("A partir de hoy dos personas revisan cada pedido.", "05-12", "Dos personas"),
        ("Publicaré el informe el 29 de mayo.", "05-29"),
        ("Vamos a llamar a cada familia mañana por la tarde.", "05-13"),
        ("Una empresa de fuera revisará los hornos antes del 5 de junio.", "06-05", "Una empresa de fuera"),
        ("Recibirá su reembolso en cinco días hábiles.", "05-19"),
        ("Las entradas serán reembolsadas a finales de mayo.", "05-31"),
        ("Se publicará la lista completa el 3/6/2026.", "06-03"),
        ("Cada mañana comparamos los pedidos con los pagos.", AGAIN),
        ("Ningún pan sale a la venta sin que dos personas firmen la etiqueta.", NONE, "Dos personas"),
        ("Si le costó algo más, escríbame y lo pagaremos en dos días.", NONE),
        ("Le enviaremos un abrigo nuevo.", NONE),
        ("Terminaremos las obras en junio.", ASK),
    ),
    *_rows(
        "ar",
        ("سنعيد المال إلى الجميع قبل يوم الجمعة.", "05-15"),
        ("من اليوم يفحص شخصان كل طلب.", "05-12", "شخصان"),
        ("سأنشر التقرير في 29 مايو.", "05-29"),
        ("سوف نتصل بكل عائلة غدًا.", "05-13"),
        ("ستحصل على مبلغك خلال ثلاثة أيام.", "05-15"),
        ("سيتم رد كل المبالغ في نهاية مايو.", "05-31"),
        ("سننشر القائمة في ٣ يونيو ٢٠٢٦.", "06-03"),
        ("كل صباح نقارن الطلبات بالمدفوعات.", AGAIN),
        ("لن نبيع أي خبز حتى يوقع شخصان على الملصق.", NONE, "شخصان"),
        ("سنستبدل كل عجلة.", NONE),
    ),
)

NO_PROMISES = (
    *(
        (text, "en")
        for text in (
            # Policies and courtesies that sound like promises.
            "We will never share your data.",
            "We will never ask for your password by e-mail.",
            "I will never sell your address.",
            "You will receive this letter by e-mail too.",
            "You will receive an error message if you try.",
            "You will receive many offers like it elsewhere.",
            "You will find us in Harbour Street.",
            "Your bank will call all of its customers before it locks a card.",
            "They will check every bag at the door tomorrow.",
            "You will be happier elsewhere, perhaps.",
            "We look forward to seeing you on Friday.",
            "We will be open on Monday as usual.",
            "We will be closed on Friday 15 May.",
            # Done already.
            "We refunded all 214 second charges today at 13:30.",
            "On Monday we put a new lock on the door.",
            "By 12:20 the old checkout was back.",
            "We have written to each of you.",
            "I called every family yesterday.",
            "The report was published on 3 March.",
            "An outside check was due by 29 May.",
            "From Monday to Wednesday we charged some of you twice.",
            "Every morning you came to us and trusted us.",
            # Feelings and vows that nobody can check.
            "We will do better.",
            "We will do our best.",
            "We will do everything we can.",
            "I will never forget what I saw.",
            "I will learn from this.",
            "We will work hard to win back your trust.",
            "We will strive to be worthy of you.",
            "We will try to answer by Friday.",
            "We will continue to look into it.",
            "We will take this to heart.",
            "I will always be sorry for it.",
            "We will listen more.",
            "We will understand if you leave us.",
            "We will not rest.",
            "I will carry this with me.",
            "It will not happen again.",
            "This will never happen again.",
            # Hopes and might-have-beens.
            "We hope to open again on 1 June.",
            "We would like to make it up to you.",
            "We would refund you if the law let us.",
            "We could have told you on Friday.",
            "We might reopen in June.",
            "We may write again.",
            # Told of others, asked, quoted, or broken.
            "You asked whether we will refund the deposit.",
            "Will we refund the deposit?",
            "We said we would refund you by Friday, and we did not.",
            "We told you that the train will run, and it did not.",
            "A customer wrote: “We will wait until Friday.”",
            "We promised that you will have your coats by May.",
            "They will decide on 3 June.",
            "The fair will be on Saturday 16 May.",
            # Facts, instructions, contact.
            "Please write to me by Friday.",
            "Tell me by 29 May if you no longer want it.",
            "You do not need to do anything.",
            "The shop is open every day.",
            "I am Hana Marlowe and I own Oxbow Kiln.",
            "Our number is 0117 496 0142, every day from nine to five.",
            "It happened between Monday and Tuesday.",
            "What will happen to the ovens is not known.",
            "The law gives you until 30 June to complain.",
        )
    ),
    *(
        (text, "es")
        for text in (
            "Nunca compartiremos sus datos.",
            "Recibirá este mensaje también por correo.",
            "Haremos todo lo posible.",
            "Intentaremos responder antes del viernes.",
            "Aprenderemos de esto.",
            "No volverá a ocurrir.",
            "Devolvimos el dinero el lunes.",
            "Prometimos que llegaría el viernes.",
            "Esperamos abrir el 1 de junio.",
            "¿Devolveremos el depósito?",
        )
    ),
    *(
        (text, "ar")
        for text in (
            "لن نشارك بياناتك مع أحد.",
            "سنبذل قصارى جهدنا.",
            "سنحاول أن نرد قبل الجمعة.",
            "سنتعلم من هذا الخطأ.",
            "لن يتكرر هذا.",
            "أعدنا المال يوم الاثنين.",
            "نأمل أن نفتح في يونيو.",
            "هل سنعيد المال؟",
            "منذ سنة نعمل هنا.",
            "سألنا الزبائن عن الطلب.",
        )
    ),
)
