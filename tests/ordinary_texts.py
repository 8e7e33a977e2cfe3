"""Thirty ordinary business texts of many kinds, written for the tests: nothing in them has gone wrong."""

TEXTS = {
    "release-notes": """Version 4.2 is out.

New: invoices can be sent in two languages, and the calendar remembers which week you looked at last. Fixed: a
rounding error in the tax column, a crash when a file name had an emoji in it, and a few small layout bugs on narrow
screens. The old export format stays until June; after that only the new one is offered. If something does not work
for you, open an issue and tell us which system you use.""",
    "offer": """Spring sale at the Larch Nursery: 20 % off all shrubs until Sunday.

Bring a trolley, or let us deliver within ten miles for £8. Our roses arrive on Thursday. Members get an extra five
per cent with the code on their card. The café is open until four, and the tea is on us for the first fifty.""",
    "maintenance": """Scheduled maintenance on Saturday, 14 March, from 02:00 to 04:00.

We move the database to new disks. During that time you will not be able to log in, and e-mails are delivered
afterwards. We apologise for the interruption and will report on the status page when it is done.""",
    "closure": """After thirty-one years the Wool Box closes on 30 June.

It has been a wonderful time, and we thank each of you who came in for needles and stayed for the talk. Vouchers are
good until the last day. Until then all yarn is half price. Lena takes over the Tuesday circle in the library.""",
    "holiday-closing": """We are closed from 24 December to 2 January. Orders that reach us by the 20th go out before
the holidays; later ones leave on the 3rd. Unfortunately the parcel service does not collect on bank holidays. Thank
you for a good year, and see you in January!""",
    "hiring": """We are looking for a baker, full time, from April.

You start at three and are home by noon. You know sourdough, you take hygiene seriously, and you like working in a
small team. We pay above the scale, close on Mondays and have no split shifts. Write to jobs@quern.example by the end
of the month; a short letter is enough.""",
    "price-change": """From 1 May a monthly ticket costs 46 euros instead of 44.

Electricity and cleaning have become dearer, and we have raised the wages of our staff. Those who hold a yearly ticket
pay nothing more until it runs out. Children under six still travel free. Questions? Our office is open from nine to
five.""",
    "event": """The Harbour Run takes place on Sunday, 8 June. The start is at ten by the old crane.

Registration opens on Monday. Places are limited to 800. Bring your own bottle: we have taps at every second
kilometre. The road along the quay is closed until two, so please park at the station.""",
    "recipe": """Rhubarb cake, for a tin of 26 centimetres.

Cut 600 g of rhubarb into small pieces. Beat the butter with the sugar until it is pale, add the eggs one by one, then
the flour. Do not worry if it looks a little lumpy. Bake for about 45 minutes at 180 degrees. It only keeps for two
days, but it will not last that long.""",
    "product-care": """How to look after your pan.

Rinse it with hot water while it is still warm and dry it at once. Never put it into the dishwasher. A thin film of
oil
keeps rust away. If it has rusted, rub it with salt and a potato, and heat it with oil. Damage from soaking is not
covered by the guarantee.""",
    "menu": """This week at the Copper Pot

Monday: leek soup. Tuesday: pasta with walnuts. Wednesday we are closed. Thursday: fish stew, as long as there is any.
Friday: dumplings. All dishes can be had without gluten; please tell us about allergies when you order.""",
    "newsletter": """Dear readers,

in this issue we visit a glass-blower in the valley, test five lamps, and say how to get wax out of a tablecloth. We
have been overwhelmed by your letters about the last one; the best are on page four. The next issue comes in August.

Yours, the editors""",
    "new-branch": """We open our second shop on Friday!

You find us at 12 Mill Lane, next to the chemist. There is room for forty, a table for children, and a yard for dogs.
On the first day every coffee is free until eleven. The old shop stays as it is.""",
    "delivery-terms": """Delivery

We ship on the day of your order if it reaches us by noon. Parcels take two to three days; to islands one day more.
You can return anything within 30 days. The postage for returns is yours, unless the item was faulty. Gift cards
cannot be refunded.""",
    "opening-hours": """From October the library has new hours: Monday to Thursday from ten to seven, Friday to five.
On
Saturdays only the reading room is open. Books can be returned at any time through the hatch by the door.""",
    "rules-of-a-pool": """Please shower before you swim. Children under eight must be with an adult. The deep end is
for
those who can swim well. Do not run. We are not responsible for valuables; lockers take a one-euro coin. Anyone who
disturbs others may be asked to leave.""",
    "press-release": """Corran Boats delivers first electric ferry

The shipyard in Oban handed over its first electric ferry on Tuesday. The boat carries 60 passengers and charges in 25
minutes. “We are proud of what this yard has done,” said Isla Munro, who runs it. Two more are ordered.""",
    "award": """We have been voted best small museum of the county. Thank you to the 4,000 of you who voted, and to
our
volunteers, without whom no lamp would burn here. The prize money goes into the new roof.""",
    "course": """Learn to sharpen: a two-hour course on Saturday mornings.

You bring two knives, we bring the stones. No experience needed. It costs 35 pounds, and you keep the small stone. If
you cannot come after all, let us know two days before and we give your place to somebody else.""",
    "roadworks": """From Monday to Friday the street in front of our shop is dug up for new pipes. You reach us
through
the yard behind the bank. It will be noisy in the mornings. Sorry about the dust: the windows will be cleaned next
week.
We deliver free of charge while it lasts.""",
    "status-planned": """Between 22:00 and 23:00 tonight we replace a network switch. Two short interruptions of a few
seconds are expected. No action is needed. The work was announced on 2 May.""",
    "thank-you": """Thank you all for coming to the summer fair. The raffle made 1,240 pounds for the lifeboat, the
cake
stand sold out by two, and the rain held off until we had packed up. Lost a green umbrella? It hangs by the till.""",
    "new-terms": """We have made our terms of use shorter. They now fit on two pages, and say in plain words what we
store
and for how long. Nothing changes for your account. The new version applies from 1 September; you can read it in the
settings.""",
    "bug-reply": """Thanks for the report. I can see it here too: the date is parsed with the system locale. I have a
patch
and will put it into 2.8.1. Until then you can set the locale by hand. Closing this when it is merged.""",
    "declined-feature": """I thought about this for a while and will not add it. It would need a second parser, and
only a
handful of users asked. You can write a plug-in: the hook is described in the manual. Sorry to disappoint, and thanks
for the careful write-up.""",
    "survey": """How was your stay? It takes three minutes to tell us. We read every answer, and your feedback decides
what
we change first: last year it was the pillows. Among all who answer we draw a weekend for two.""",
    "safety-tip": """Frost is coming. Empty the hose, wrap the outside tap, and leave the heating on low if you go
away.
If a pipe bursts, turn off the main tap first and call us on 01632 960 733, day and night.""",
    "partner-news": """We now work with a new courier. For you little changes: parcels come a day sooner, and you can
choose
an hour. The old tracking numbers remain valid until they have arrived. Our old partner served us well for nine
years.""",
    "crop-report": """It has been a difficult year for apples. A late frost took half of the blossom, and July was
dry. What
there is tastes good. We press on the last two Saturdays of September; bring clean bottles.""",
    "library-notice": """The books that you ordered are here. Please collect them within ten days, otherwise they go
to the
next reader on the list. Two of them can only be lent for a week. You can extend the others online.""",
}
