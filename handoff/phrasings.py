"""How people ask for a person: which parts stand in which order, and how surely that is a request.

Each phrasing stands below a message that says it, in the words of `handoff.parts`. A new way of asking is a
row here; a new word is an entry of a vocabulary.
"""

import re
from typing import NamedTuple

from handoff.parts import PARTS, pattern


class Phrasing(NamedTuple):
    """One way of asking for a person."""

    pattern: re.Pattern[str]
    sure: float  #: 0 to 1
    example: str  #: a message that says it


# What is light is so in every place: who wishes, help, and where somebody is. Support is a department.
_BROADLY = PARTS | {"light": "".join(PARTS[part] for part in ("light", "subject", "help", "present"))}
_BROADLY["department"] += PARTS["support"] + PARTS["named_unit"]

#: what stands in many phrasings
_PLACES = {
    # Parts that may stand between a verb and its person.
    "gap": "light|real|desk|department|want|own*",
    "begin": "(^ | pause)",
    "over": "(?=pause | $)",
    "over_or_more": "(?=pause|breaks | $)",
    "lightly_over": "(?=light* (pause | $))",
    "politely_over": "(?=light|want* (pause | $))",
    # The noun is not the first half of another: "agent number".
    "noun_ends": """(?=pause|light|breaks|talk|transfer|want|get|negation|real|exists|anybody|desk|department
        |informs|asks_about_bot|answers|past|callback | $)""",
    # The same where the noun is weak: nothing but the end of what is said, or what the person is to do.
    "weak_noun_ends": """(?=light|want* (pause|breaks|negation|talk|transfer|callback|informs|asks_about_bot
        | answers|help light|want* (pause|breaks | $) | $) | light* want subject)""",
    # The same where the verb is weak: what is looked at, or by whom, is not named.
    "weak_verb_ends": "(?=light|want* (pause|breaks|negation | $))",
}
_PLACE = re.compile(rf"\b(?:{'|'.join(_PLACES)})\b")


def _phrasings(table: str) -> tuple[Phrasing, ...]:
    """The rows of a table: the example after "#", then how sure, then the pattern."""
    found = []
    for row in table.split("# ")[1:]:
        example, _, phrased = row.partition("\n")
        sure, written = phrased.split(maxsplit=1)
        found.append(Phrasing(_phrased(written), float(sure), example))
    return tuple(found)


def _phrased(written: str) -> re.Pattern[str]:
    """Nothing is far apart: a gap has an end, so that the longest message is read in time."""
    named = _PLACE.sub(lambda place: _PLACES[place[0]], written)
    return pattern(named.replace("*", "{0,9}"), _BROADLY)


#: surest first
REQUESTS = _phrasings(
    """
    # talk to your bloody billing agent
    1.0   talk gap (unknown|get gap){0,2} person
    # speak to the manager
    0.95  talk gap (unknown gap)? maybe_person
    # Need to discuss my tax bill with an inspector
    0.85  want|get light|want* talk gap (unknown|own|breaks+ gap){1,3} maybe_person weak_noun_ends
    # put me through to a person
    1.0   transfer light|real|desk|department|want|talk|get|own|answers* (unknown gap)? person|maybe_person
    # I need an operator
    0.95  want|get light|real|want|get|desk|department|talk* person noun_ends
    # Is it possible to talk with a live advisor today?
    0.95  want|get light|real|want|get|desk|department|talk* (unknown light|real*)? real
          light|real|desk|department* anybody noun_ends
    # give me a person
    0.9   want|get light|real|want|get|desk|department|someone* maybe_person (light* department)?
          weak_noun_ends
    # is there a human
    0.9   exists light|real|desk|department|want* (unknown light|real*)? person noun_ends
    # do you have an actual human i could chat to?
    0.9   exists light|desk|department* real light|real* anybody noun_ends
    # is there someone I can talk to
    0.9   exists light|real|desk|department|negation* anybody light|someone|comma* (unknown|present
          light|breaks*)? (want light|real|someone*)? talk
    # is there a person I can talk to
    0.85  (anybody light|comma* want | person|maybe_person light* someone) light|want* talk
    # speak with someone
    0.85  talk light|real|person|maybe_person|desk|department|want* someone
    # connect me to support
    0.85  transfer light|real|person|maybe_person|desk|department|want|talk* someone|desk|department
    # kann ich mal wen von der Werkstatt haben
    0.85  want|get light|real|want* someone light|breaks* desk|department
    # mag ik iemand van de wasstraat
    0.7   want|get light|want* someone light|breaks{1,3} own? unknown politely_over
    # contact customer service
    0.8   talk gap (unknown light|real*)? desk|department
    # I need customer service
    0.8   want|get light|real|want|get* desk weak_noun_ends
    # can a human reply
    0.85  person light|real|want* (own light* unknown light*)? answers|help
    # could one of your people look at this
    0.85  (want|someone light|real|want* someone? light|real* maybe_person | maybe_person light|real* want)
          light|real|want* answers|help weak_verb_ends
    # I want help from a human
    0.85  want|get light|real|want* (own light* unknown light*)? answers|help|support light|breaks|real|want*
          person
    # me puede atender alguien
    0.85  want light|want* answers light|want* someone weak_verb_ends
    # Is there not a single human in your company?
    0.85  exists light|present* negation light|real|unknown{0,3} person light|present|department|exists{0,6}
          unknown? lightly_over
    # c'è una persona reale?
    0.9   exists light|real|desk|department* someone light* real
    # può intervenire un collega?
    0.85  (want light|want* answers|help | begin light|want* answers) light|breaks|real|want* maybe_person
          weak_noun_ends
    # ответьте кто нибудь живой
    0.85  begin light|want|breaks* answers light|breaks|real|want* person
    # zadzwoni ktoś do mnie?
    0.85  begin light|want|breaks* answers light|breaks|want* someone weak_verb_ends
    # potrzebuję kogoś kto spojrzy na moją sprawę
    0.85  want|get light|real|want* anybody light|want|comma|asks_about_bot* unknown|department? light* (own
          light* unknown light*)? answers weak_verb_ends
    # je veux qqn de compétent
    0.85  want|get light|real|want* someone light* real weak_noun_ends
    # Я бы лучше объяснил это кому-нибудь вживую
    0.8   want|get light|want|answers|talk|unknown{0,8} someone light* real weak_noun_ends
    # it does not work is there someone
    0.7   (?<!want|get) exists light|want* someone light|want|present* over
    # c'è un operatore libero? devo parlarci
    0.7   (?<=person|maybe_person|desk|present) pause light|subject* want|get light|unknown|subject{0,3} talk
          light|unknown{0,2} over
    # Chi è il responsabile dei pacchi da voi? Vorrei dirgliene quattro
    0.7   anybody|asks_about_bot|informs !pause{0,9} pause+ light|subject* want light|subject{0,3} talk
          light{0,2} over
    # who at the office can I talk to
    0.85  begin light|want|subject* someone light|want* (department|desk|support|named_unit|unknown
          light|want*)? talk weak_verb_ends
    # is there someone who can look at this
    0.85  exists light|real|desk|department|negation* anybody light|want|comma|breaks* answers
    # anybody please answer
    0.7   begin light|want|subject|exists|present* someone light|present* (want light|want|subject|present*
          answers | answers light|present* want) light|want|get|present* over
    # I don't want a bot
    0.6   begin light|want|subject* negation light|want|subject|get* bot light|want* over
    # someone should call me
    0.7   begin light|want|subject|present|department|support|desk|named_unit* someone
          light|present|maybe_person|department|exists* (want light|want*)? answers weak_verb_ends
    # is an agent available
    0.7   person light* present light|want* over
    # un vostro ingegnere è libero per una chiamatina?
    0.8   person|maybe_person light|want* (unknown light*)? present light|breaks|real* (unknown light*)?
          talk|answers light* over_or_more
    # anyone from the dealership available to chat?
    0.7   begin light|exists* someone light|breaks|present|unknown{1,5} present light|breaks* talk light* over
    # die Tierärztin soll sich das Bild mal ansehen bitte
    0.7   begin light* named_unit light* want light|own|unknown{0,4} answers weak_verb_ends
    # 能不能有个客服接手一下
    0.7   want exists? light* desk light* answers weak_verb_ends
    # c'è il direttore della filiale?
    0.7   begin light* exists|present light* maybe_person light{1,2} unknown over
    # any engineer free
    0.7   (exists | someone light|breaks?) light|real|desk|department* maybe_person light* present light*
          (breaks light|real*)? (unknown|talk light*)? over
    # ist Frau Yilmaz aus der Vermietung da
    0.7   begin light|exists* maybe_person light* unknown light|breaks|unknown|department{0,4} present over
    # czy ktoś prawdziwy może wejść na czat
    0.85  someone real light|real|want* answers
    # I want to speak to the restaurant
    0.7   begin light|want|subject* talk_to unknown unknown? light|want* over
    # call me back
    0.85  callback (?!light|negation? unknown)
    # biriniz lütfen arasın numaram kayıtlı
    0.7   someone light|want* callback (?! !pause{0,4} negation)
    # can someone from the clinic call my mum
    0.7   begin light|want|subject|breaks* someone light|breaks|present|department|unknown{1,4}
          (want light|want*)? (answers weak_verb_ends | talk|callback own unknown over)
    # could you have someone from the clinic call my mum
    0.7   want get light* someone light|breaks|present|department|unknown{1,4} answers weak_verb_ends
    # Quisiera que me atendiera un empleado del hotel
    0.7   want light|want* answers light* maybe_person light{1,2} unknown|department over
    # quelqu'un de l'équipe pour jeter un œil à mon ticket
    0.7   begin light|unknown{0,2} person|someone light|department{0,3} breaks{1,2} light* answers
    # stop the canned replies and find me somebody
    0.7   unknown light{1,2} get light* someone light|want* over
    # qu'un employé lise mon message svp
    0.7   begin light* maybe_person light|want* answers light|unknown{0,3} want light|want* over
    # can someone help me
    0.7   begin light|want|exists|subject|present* someone light|want|subject|present* help
          light|want|present* over
    # get me someone
    0.7   begin light|want|subject* want|get|transfer light|want|subject|real* someone light|want|subject*
          over
    # my bill is wrong can someone actual look plz
    0.7   someone light* answers light* want over
    # somebody please
    0.7   begin light* someone light|real* want light|want* over
    # no bots, a person please
    0.8   bot light|want|negation* pause light|want* anybody light|want* over
    # i dont want to talk to a bot i want a person
    0.9   negation light|want|get|talk|transfer* bot light|want|pause* unknown? light|want* real? anybody
    # I don't want to talk to a bot
    0.6   negation light|want|get* talk light|want* bot
    # I'd like to skip the bot and go straight to support
    0.7   negation light* bot light|real|unknown|talk|transfer{1,5} desk|support|named_unit over
    # talk to some bloody stupid human
    0.6   talk|transfer light|real|desk|department|want|get|someone|unknown{0,6} person
    # I need the fraud team
    0.8   want|get light|real|want* named_unit weak_noun_ends
    # El gestor de mi expediente por favor
    0.7   begin light|real* person|maybe_person light|breaks* own unknown light|comma* want light|want* over
    # Le gestionnaire de mon dossier s'il vous plaît
    0.7   begin light{0,3} maybe_person light{1,4} want light|want* over
    # fraud team please
    0.85  begin light|real* named_unit light|comma* want light|want* over_or_more
    # whose is it? put them on
    0.85  (anybody !pause{0,4} | anybody|desk|department|asks_about_bot|breaks|unknown|answers|informs
          !full_stop{0,9} pause+ light|want|subject|breaks*) them
    # talk to Marit
    0.9   talk gap anybody? light* company
    # put me through to Marit
    0.9   transfer light|real|person|maybe_person|desk|department|want|talk|someone* company
    # I need Marit
    0.85  want|get light|want* company department? weak_noun_ends
    # Marit please
    0.85  company department? light* want light|want* over_or_more
    """
)
#: a person said alone; not an answer to whom one talks with
ALONE = _phrasings(
    """
    # a human pls
    0.9   (person | real maybe_person) light* want light|want* over_or_more
    # useless. human! now
    0.85  begin light|real* person light|real|want|talk* (comma light|want+)? (?=full_stop | $)
    # this isn't helping. supervisor. now.
    0.85  (^ | full_stop) light|real* maybe_person light|maybe_person|person|want* (?=full_stop)
    # not what i asked. person please
    0.85  (?<=pause) light|real* maybe_person|desk light* want light|want* over
    """
)
#: where the verb may follow its object
VERB_LAST = _phrasings(
    """
    # mit einem Menschen sprechen
    1.0   person|maybe_person light|real|want|desk|department|get|comma* (unknown light|want*)? talk|transfer
    # temsilci istiyorum
    0.9   person|maybe_person|desk light|real|get* want light|want|get* over_or_more
    # ödeme ekibi lütfen
    0.85  (^ | pause|breaks) light|real|want|get|subject* named_unit light|real|get* want|get light|want|get*
          over_or_more
    # 誰かと話せますか
    0.9   someone light|real|get* want (?! !pause* help) light|want|get* over_or_more
    # kundenservice kontaktieren
    0.85  desk|department light|real|want|get* talk|transfer
    # 誰かいますか
    0.7   someone light|present* exists over
    # जिसने बेची थी उसे बुलाओ
    0.85  !pause{3,9} them politely_over
    # ich will den Bot überspringen und direkt zum Support
    0.7   bot light* negation light|real|unknown|talk|transfer{1,5} desk|support|named_unit over
    # mit einem Berater über mein Depot reden
    0.85  person light{0,2} breaks !pause|negation|informs|asks_about_bot{0,8} talk
    # 能不能帮我找个护士或者医生跟我讲一下
    0.7   want get light* named_unit light|breaks|unknown{0,3} talk|answers
    # 我要找当时卖我保险的那个业务员
    0.7   want get light|unknown{1,6} person politely_over
    # 누가 좀 봐주실 분 없나요
    0.85  someone light|real|want* answers light* person|maybe_person? light* exists
    # klinikten biri annemi arayabilir mi
    0.7   someone light|own|unknown{0,4} answers light* want
    # 誰か私の申請見て
    0.85  someone light|real* own light* unknown light* answers
    # ich versuche jemanden zu erreichen
    0.85  someone light|real|want|get|breaks|department* (transfer | (unknown light|real*)? talk)
    # bir arkadaşınız bunu devralabilir mi
    0.85  maybe_person light|real|want* answers|help light* want
    # 진짜 사람 없어요?
    0.9   person light|real* exists weak_noun_ends
    # 支店長いる?
    0.7   begin light* maybe_person light* exists over
    # कोई व्यक्ति उपलब्ध है बात करने के लिए
    0.85  person|maybe_person light|real* exists light* talk
    # オペレータお願い
    0.9   anybody|desk light|real|desk|department* get weak_noun_ends
    # mit Marit sprechen
    0.9   company light|real|want|department* talk|transfer
    # オペレーターに助けてもらえますか
    0.85  person light|real* help|support light* unknown? light* want
    # агента підтримки
    0.85  begin light|real* person light|real* help|support weak_noun_ends
    """
)
