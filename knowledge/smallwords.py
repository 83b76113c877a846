"""The small words of languages in Latin letters, which hold sentences together. Pure."""


def listed(words: str) -> frozenset[str]:
    """The words of a list, written one after the other."""
    return frozenset(words.split())


#: By ISO 639-1. Left out is what stands in names, see `IN_NAMES`.
#: "no" has both ways of writing Norwegian, "sr" Croatian and Bosnian, "cs" Slovak, "id" Malay.
SMALL_WORDS = {
    "en": listed(
        """
        the of and you your yours are with this that from our how what when where which who why they their
        there these those been please will would should could does did if is it its not was were has had but
        have by can my any only we us or as be i do to for at so per on no an he me up all him his she each
        every before than then some more most may must here into under takes take costs pay pays charged
        """
    ),
    "de": listed(
        """
        der die das ist sind wir sie ich ihr ihre ihren ihrer nicht ein eine einen einem einer und oder wird
        werden wurde kann können auf bei für mit nach zu zum zur aus wenn wie wo wann warum haben hat habe als
        auch nur sich unser unsere unseren uns es über bis vor bitte dass ihnen innerhalb kostenlos möglich
        was per an so um am
        """
    ),
    "fr": listed(
        """
        est sont vous nous votre vos notre nos les une pour dans sur avec par que qui pas ne plus être peut
        pouvez il elle ils sous après avant si ce cette ces ont avez comment quand où mais chez sans jours je
        leur aucun tous toutes en puis on me
        """
    ),
    "es": listed(
        """
        que en una un por para se su sus es son está están puede pueden como más pero si no lo cuando hasta
        desde sin ya este esta estos entre también tiene debe hay nuestro nuestra nuestros usted ser muy qué
        cómo dónde cuándo cuánto puedo dentro días me
        """
    ),
    "it": listed(
        """
        che è il lo gli un una per non sono si può come anche più se entro dopo viene vengono nel nella dei
        dal dalla ha hanno suo sua tuo tua nostro nostra nostri questo questa essere tutti ogni senza quando
        dove ci sulla sul nei dell fino oppure devi puoi vostro cosa posso mi i me no
        """
    ),
    "pt": listed(
        """
        que não um uma para por com se seu sua são é está pode podem como mais ou os as na no nas nos ao pelo
        pela até após você nosso nossa quando onde ser tem também são dos das em fazer feitas deve sem este
        isso qual foi aos às me
        """
    ),
    "nl": listed(
        """
        het een is zijn wij we u uw je jouw ons onze niet en of voor met op naar bij uit aan kan kunt kunnen
        wordt worden als maar ook dat dit deze die hoe wat waar wanneer binnen tot om heeft hebben geen zonder
        er te was had ze tijdens moet me
        """
    ),
    "da": listed(
        """
        og er det en et til på med af for vi du dig din dit ikke kan skal har som hvis hvor hvordan hvad
        hvornår jeg vores eller ved fra om dage efter uden blive bliver være inden være alle at os hos
        """
    ),
    "no": listed(
        """
        og er det en et til på med av for vi du deg din ditt ikke kan skal har som hvis hvor hvordan hva når
        jeg vår våre eller ved fra om etter uten bli blir være innen alle å ei ikkje eg frå hos oss
        """
    ),
    "sv": listed(
        """
        och är det en ett till på med av för vi du dig din ditt inte kan ska har som om hur vad när jag vår
        våra eller vid från efter utan bli blir vara inom alla att måste hos oss
        """
    ),
    "fi": listed(
        """
        ja on ei voi ovat se että tai jos kun sekä mutta voit voidaan myös vain kuin mitä miten missä milloin
        meillä sinun ole olla joka tämä tämän ennen jälkeen kanssa mukaan
        """
    ),
    "pl": listed(
        """
        i w z na do nie się jest są to o od po za ze dla przez oraz lub czy jak co że który można możesz może
        gdy jeśli przed jego ich nas naszej nasz twoje tylko już tak ale przy te ten tej być u my on
        """
    ),
    "cs": listed(
        """
        a je na se v z do od za o po si pro že to jsou není s k lze nebo jako jak kdy kde které který podle
        přes při nás vás vám náš ale také jen už jeho být můžete může ve vo sa sú nie pre alebo ako keď ktoré
        môžete možné pri on
        """
    ),
    "ro": listed(
        """
        și în este sunt cu pe din pentru nu care sau vă să se prin mai dacă cum unde când după până fi
        ale al poate puteți ați noastră nostru dumneavoastră fără acest această
        """
    ),
    "hu": listed(
        """
        a az és hogy nem van is ha egy vagy meg ez azt csak már még kell lehet belül után előtt szerint által
        mi hogyan mikor hol milyen minden ön önnek nincs illetve lesz
        """
    ),
    "tr": listed(
        """
        ve bir bu için ile da de mi mı ne nasıl var yok olan olarak gibi daha çok kadar sonra önce içinde
        değil veya size sizin bize ise her en tarafından nerede zaman
        """
    ),
    "id": listed(
        """
        dan yang di untuk dengan dari anda kami ini itu tidak dapat akan bisa pada ke atau adalah dalam oleh
        jika kita saya apa bagaimana kapan harus sudah setelah sebelum juga hari boleh
        """
    ),
    "ca": listed(
        """
        que els les per amb una un és són no es pot pots seva seu teu nostre nostra si com quan on dels més
        fins també aquest aquesta entre sense hi ha al als rebre i me
        """
    ),
    "et": listed(
        """
        ja on ei ning või et kui see mis kas oma meie teie saab jooksul pärast enne ka ole kuidas millal tuleb
        võib selle iga kuni
        """
    ),
    "eu": listed(
        """
        eta da ez dira du dute edo zure gure bat hau ere baino izan dago egin nola non noiz behar ditu
        """
    ),
    "ga": listed(
        """
        agus an na ar le tá is sé sí go bhfuil do i ag nó nach ní leis seo sin againn agat conas cá
        """
    ),
    "lt": listed(
        """
        ir yra į su iš ar kad per už nuo iki be tai kaip kur kada mūsų jūsų galite gali ne po dėl arba jei
        """
    ),
    "sr": listed(
        """
        i u na je se za od do da su ne ili sa iz nije koji koja koje kako što gde gdje kada ako može možete
        vaš vaše naš naše po nakon pre prije te bez roku on
        """
    ),
    "vi": listed(
        """
        và của là có không được cho trong các với này khi để bạn chúng tôi từ đến một những về hoặc sau trước
        nếu thể như
        """
    ),
}  # fmt: skip

#: What often stands in names of streets, dishes, wines and brands, and what only messages have: it tells in
#: which language somebody asks, but not in which a page is.
IN_NAMES = {
    "en": listed("a in u ur im ive whats wheres cant dont didnt doesnt isnt wont id pls am about after"),
    "de": listed("von vom dem den des im am zum in mit ohne ich mir mich gibt euch euer eure man mal"),
    "fr": listed("de la le l d du des au aux à a et ou un en y tu ta ton mon ma mes vs j c qu faut"),
    "es": listed("de la el los las del al y e o a con q k x da me te lo mi tu os va nos ahi qué"),
    "it": listed(
        "di del della dello delle degli da al alla alle ai e o a con in la le l i mi vi ci voi cosa"
    ),
    "pt": listed("de da do das dos e o a ao à com eu me te vc q tem"),
    "nl": listed("de van den der ten ter bij in ik mij jullie mag"),
    "da": listed("i den der de jeg mig min mit man"),
    "no": listed("i den der de jeg meg min mitt man dere"),
    "sv": listed("i den de jag mig min mitt man ni"),
    "ro": listed("de la o a e al ale cu eu imi mi"),
    "ca": listed("de la el els l d del dels al amb i o a jo em"),
    "pl": listed("a e mi mnie mam ma was u"),
}

#: Letters that of the languages `knowledge.lexicon` reads only these have.
LETTERS = {"it": "òì", "pl": "ąćęłńśźż", "pt": "ãõ", "tr": "ışğ"}

#: A sentence that begins so cannot be understood without the one before.
LEANS_BACK = listed(
    """
    it its they them their this these those that then however but also otherwise therefore so instead
    besides additionally moreover both such he she
    """
)
