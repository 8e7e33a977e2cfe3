"""The words that English rules share: who, what and how, each with every way to say it.

In a phrase `@name` stands for its words. A rule says `said(...)` and gets its phrases.
"""

from __future__ import annotations

import re

from apology_studio.core.wording import Phrase, lines_of, phrases

_CLASSES = dict(
    line.split(" = ")
    for line in lines_of("""
    adv = *ly/also/again/always/just/very/so/only/still/now/already/most/both/all/ever/never/quite/pretty/too/perhaps
    sorry = sorry/apolog*/appolog*/apolig*
    people = user/users/customer/customers/client/clients/guest/guests/member/members/visitor/visitors/player/players
        /passenger/passengers/patient/patients/tenant/tenants/resident/residents/student/students/parent/parents
        /subscriber/subscribers/reader/readers/viewer/viewers/backer/backers/buyer/buyers/shopper/shoppers/owner
        /owners/people/folks/individuals/persons/person/anyone/anybody/someone/somebody/everyone/everybody/others
        /households/families/diners/commuters/travellers/travelers/attendees/participants/candidates/applicants
        /developers/drivers/pupils/donors/supporters/followers/fans/colleagues/neighbours/neighbors/community/public
        /audience/homes
    things = account/accounts/order/orders/case/cases/site/sites/ticket/tickets/email/emails/e-mails/booking/bookings
        /device/devices/project/projects/request/requests/message/messages/record/records/file/files/repositories
        /builds/job/jobs/item/items/product/products/parcel/parcels/package/packages/shipment/shipments/delivery
        /deliveries/transaction/transactions/payment/payments/card/cards/server/servers/instance/instances/unit/units
        /store/stores/flight/flights/reservation/reservations/subscription/subscriptions/invoice/invoices/refund
        /refunds/data
    firm = (supplier*|vendor*|provider*|host|hosts|carrier*|courier*|manufacturer*|factory|factories|contractor*
        |subcontractor*|sub-contractor*|wholesaler*|distributor*|printer|printers|bank|banks|agency|agencies
        |processor*|registrar*|publisher*|landlord|third-party|third-parties|data-center|datacentre|data-centre
        |datacenter|sponsor*|isp|upstream|caterer*|partner|partners|franchise|maintainer*|(hosting/delivery/shipping
        /payment/phone/telephone/power/electricity/insurance/security/cleaning/courier/logistics/moving/freight
        /printing/software/ticketing/booking/management/building/energy/water/gas/web/bus/coach) (company|companies
        |firm|firms|provider|providers|service|services|partner|partners|line|people|platform|department)|warehouse
        |post-office|royal mail|installer*|council|utility company|promoter|organiser|organizer|electrician|plumber)
    named = (aws|amazon|google|apple|microsoft|azure|cloudflare|github|gitlab|facebook|meta|paypal|stripe|shopify|etsy
        |ebay|dhl|ups|fedex|usps|hermes|evri|yodel|dpd|heroku|digitalocean|twilio|sendgrid|mailchimp|fastly|akamai
        |visa|mastercard|uber|deliveroo|doordash|grubhub|ubereats|yelp|tripadvisor|ovh|hetzner|linode|rackspace|steam
        |kickstarter|ticketmaster|eventbrite|opentable|groupon|airbnb|expedia|brexit|auspost|australia post)
    staff = (employee*|staffer*|colleague|colleagues|worker|workers|waiter|waiters|waitress|waitresses|hostess
        |cashier*|receptionist*|driver|drivers|technician*|mechanic|mechanics|manager|assistant|assistants|intern
        |interns|trainee*|apprentice*|temp|temps|volunteer|volunteers|moderator*|developer|engineer|engineers|barista
        |baristas|bartender|chef|chefs|cook|nurse|teacher|guard|guards|porter|clerk|clerks|agent|agents|operator
        |operators|administrator*|(member/members of (staff|our staff|our team|the team|my team|the staff))
        |staff-member|staff-members|team-member|team-members|hire|starter|cleaner|cleaners|lad|lads|guy|guys|girl
        |girls|stylist|stylists|groomer|janitor|supervisor|usher|ushers|attendant|attendants|dispatcher|salesperson
        |salesman|bouncer|bouncers|doorman|steward|stewards|representative|representatives|rep|reps|subcontractor
        |freelancer)
    bad = bad/poor/negative/unpleasant/terrible/horrible/awful/disappointing/frustrating/unsatisfactory/unhappy
        /upsetting/unfortunate/difficult/stressful/less-than-perfect/sub-par/subpar/dreadful/unacceptable/lousy
    upset = upset/upsets/upsetting/disappointed/unhappy/dissatisfied/unsatisfied/offended/hurt/frustrated/angry
        /annoyed/bothered/let-down/uncomfortable/unwelcome/displeased/distressed/insulted/aggrieved/put-out/mistreated
        /ignored/confused/disrespected/disturbed/displeased/embarrassed/betrayed/misled/inconvenienced/alarmed/worried
        /anxious/concerned/excluded/neglected/unheard/undervalued/cheated/deceived
    paper = (terms|terms-and-conditions|t&cs|policy|policies|agreement|agreements|contract|contracts|lease|leases
        |rules|small-print|fine-print|warranty|guarantee|handbook|bylaws|by-laws|disclaimer|tos|eula
        |conditions of (sale|carriage|use|booking|entry))
    self = company/management/restaurant/store/board/shop/team/staff/university/school/college/museum/hotel/airline
        /bank/council/club/association/foundation/charity/trust/firm/salon/clinic/practice/brewery/brand/studio/gym
        /department/organisation/organization/institution/society/theatre/theater/festival/committee/owners/trustees
        /developers/developer/publisher/site/project/group
    we = i/we/i've/we've/i'd/we'd
    harm = hurt/hurting/harm/harming/upset/upsetting/offend/offending/offense/offence/insult/mislead/misleading/deceive
        /deceiving/cause/causing/disappoint/disappointing/alarm/annoy/anger/confuse/inconvenience/disrespect/damage
        /cheat/exclude/alienate/belittle/scare/frighten/worry/endanger/discriminate/trick/spam/embarrass/disturb
        /bother/provoke/shame/mock/ridicule/discourage/hide/conceal
    kind = help/serve/protect/improve/make/give/keep/honour/honor/celebrate/support/provide/offer/bring/raise/educate
        /inform/entertain/amuse/ease/simplify/save/welcome/treat/include/show/encourage/prevent/ensure/share/reward
        /thank/reassure/allow/enable/get/create/build/do/be/have/please/accommodate/respond/look/act/find/warn
        /highlight/draw/start/open/bring
    shop = shop/shops/store/stores/company/companies/business/businesses/restaurant/restaurants/firm/firms/provider
        /providers/hotel/hotels/airline/airlines/bank/banks/trader/traders/bakery/bakeries/gym/gyms/salon/salons/venue
        /venues/platform/platforms/breweries/brewery/landlord/landlords/agent/agents/seller/sellers/vendor/vendors
        /dealer/dealers/garage/garages/operator/operators/publisher/publishers/studio/studios/organisation
        /organisations/organization/organizations/festival/festivals/club/clubs/school/schools/host/hosts/council
        /councils/charity/charities/retailer/retailers/carrier/carriers/manufacturer/manufacturers/startup/startups
        /project/projects/software/system/systems/service/services/product/products/network/networks/supplier
        /suppliers/place/places/app/apps/website/websites/site/sites/theatre/theatres/museum/museums/clinic/clinics
        /kitchen/kitchens/cafe/cafes/pub/pubs/industry
    day = monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/tonight/tomorrow/january/february/april/june
        /july/august/september/october/november/december
""")
)
_NAME = re.compile(r"@([a-z]+)")


def said(lines: str) -> tuple[Phrase, ...]:
    """The phrases of a literal, one a line, with the words of each class in its place."""
    return phrases(_NAME.sub(_words, lines))


def _words(match: re.Match[str]) -> str:
    return _CLASSES[match[1]]
