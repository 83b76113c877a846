"""Words that say nothing about what a question is about, in the languages we claim."""

# Left out are words that mean a thing in another of these languages, such as "hat", "pour" or "fur".
_ENGLISH = """
a about am an and any anyone anything are aren't as at be been being but by can can't cannot could
couldn't did didn't do does doesn't doing don't for from get gets getting give go goes going got had has
hasn't have haven't having he hello help her here hers hey hi him his how how's i i'd i'll i'm i've if im
in into is isn't it it's its just kindly know let let's like many may me might mine much must my need no
not of off ok okay on one or our ours out please question really she should so some somehow someone
something still tell than thank thanks that that's the their theirs them then there there's these they
they're this those through to too u up us use using very want wanted was wasn't we we're well were what
what's whats when where which who whom whose why will with won't would wouldn't yes you you'd you're your
yours
"""
_GERMAN = """
aber alle als also am an auch auf aus bei beim bin bis bitte da danke dann das dass dein dem den denn der
des dich die dies diese diesem diesen dieser dieses dir doch du ein eine einem einen einer eines er es
etwas euch euer eure gibt gerne guten habe haben hallo hatte hatten hier ich ihm ihn ihr ihre im in ist ja
kann kannst konnen konnte konnen man mein meine meinem meinen meiner mich mir mit mochte muss nach nein
nicht noch nur ob oder ohne schon sehr sein sich sie sind so uber um und uns unser unsere viel vom von vor
wann warum was weil welche wenn wer werden wie wieder will wir wird wo wurde zu zum zur
"""
_FRENCH = """
ai au aux avec avez avoir bonjour c'est ce ces cet cette combien comme comment dans de des du elle en est
et etes etre eu faire fait il ils j'ai je la le les leur lui ma mais me merci mes moi mon ne nous on ou
par pas peut peux pourquoi puis quand que quel quelle quels qu'est qui quoi sa sans se ses si sont sur ta
te tes toi ton tu un une vos votre vous y
"""
_SPANISH = """
al algo como con cual cuando cuanto cuantos de del donde el ella ellos en es esa ese eso esta estan estar
este esto estoy favor fue gracias ha hacer han hasta hola la las le les lo los mas me mi mis muy no nos o
para pero por porque puede puedo que quien quiero se ser si sobre soy su sus te tengo tiene tu un una unos
y ya yo
"""
_PORTUGUESE = """
ao aos as com como da das de dele do dos e ela ele em entao eu fazer foi isso isto ja mais mas me meu
minha muito na nao nas no nos obrigado obrigada oi ola onde ou para pela pelo por porque posso quais qual
quando quanto que quem quero sao se sem ser seu sua tem tenho um uma voce
"""
_ITALIAN = """
agli ai al alla alle anche avere c'e che chi ci ciao con cosa da dal dalla dei del della delle di dove e
ed gli grazie ho i il in io la le lo ma mi mio mia ne nel nella non per perche piu posso puo quale quando
quanto questa questo se si sono su sul sulla tra un una uno vi vorrei
"""

STOPWORDS = frozenset(f"{_ENGLISH} {_GERMAN} {_FRENCH} {_SPANISH} {_PORTUGUESE} {_ITALIAN}".split())
