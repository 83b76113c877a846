"""Chinese, Japanese and Korean. How to read the tables: see `knowledge.lexicon`.

A word may stand anywhere in a run of letters: what must not stand beside it is in its pattern.
"""

CHINESE = r"""
not           不(?!仅|僅|同|断|斷|少|错|錯|只|但|管|论|論|超过|超過|得不)|没|沒
not           (?<!毫)[无無](?!线|線|论|論|忧|憂|料|印|事|理)
not           未(?!来|來|满|滿)|(?<!除)非(?!常|洲)|勿|禁止
mon           (?:星期|周|週|礼拜|禮拜)一
tue           (?:星期|周|週|礼拜|禮拜)二
wed           (?:星期|周|週|礼拜|禮拜)三
thu           (?:星期|周|週|礼拜|禮拜)四
fri           (?:星期|周|週|礼拜|禮拜)五
sat           (?:星期|周|週|礼拜|禮拜)六
sun           (?:星期|周|週|礼拜|禮拜)(?:日|天)
jan           (?<!十)一月(?!曜)
feb           (?<!十)二月(?!曜)
mar           三月(?!曜)
apr           四月(?!曜)
may           五月(?!曜)
jun           六月(?!曜)
jul           七月(?!曜)
aug           八月(?!曜)
sep           九月(?!曜)
oct           十月(?!曜)
nov           十一月
dec           十二月
+second       秒|秒钟|秒鐘
+minute       分钟|分鐘|分
+hour         小时|小時|个小时|個小時
+day          天|日|个自然日|自然日|個自然日
+working day  个工作日|個工作日|工作日|个工作天|工作天|個工作天
+week         周|週|个星期|個星期|星期|个礼拜
+month        个月|個月
+year         年
today         今天|今日|当天|當天
tomorrow      明天|明日
at_once       立即|立刻|马上|馬上|即刻|即时到账|秒到
same_day      同一天|当日|當日|同日
any_time      随时|隨時|全天候|24小时
soon          很快|尽快|盡快
always        总是|總是|始终|始終|一直|永远|永遠
never         从不|從不|绝不|絕不|从未|從未|永不
forever       永久|终身|終身
unlimited     无限|無限|不限
daily         每天|每日|天天
weekend       周末|週末
holiday       节假日|節假日|假日|假期
morning       上午|早上
afternoon     下午
evening       晚上|傍晚
free          免费|免費|免运费|免運費|包邮|免邮|免收
discount      折扣|优惠|優惠|打折
voucher       优惠券|優惠券|代金券|礼券|禮券
guaranteed    保证|保證|确保|確保
promise       承诺|承諾
certain       一定(?!的|程度|要)|肯定|必定|绝对|絕對
refund        退款|退钱|退錢|赔偿|賠償
worldwide     全球|全世界|世界各地
everyone      所有人|任何人|每个人|每個人
only          (?<!不)(?:仅|僅|只)(?!要|管)|唯一
every         所有|全部|任何|每个|每個|一律|凡是|均(?=需|须|須|可|为|為)
must          必须|必須|务必|務必|需要|须(?!知)|須(?!知)|一定要
before        之前|以前|(?<=[天日月时時])前
after         之后|之後|以后|以後|(?<=[天日月时時])[后後]
least         最低|最少|至少|不少于|不少於
most          最高|最多|至多|不超过|不超過|以内|以內
open          开放|開放|营业|營業
closed        关闭|關閉|停业|停業
hours         每小时|每小時|每个小时
"""

JAPANESE = r"""
not           (?<!少)(?<!かもしれ)ない(?!し)|(?<!かもしれ)(?<!すみ)ません
not           なし(?!て)|なく|なけれ|ずに|不可|できず
mon           月曜
tue           火曜
wed           水曜
thu           木曜
fri           金曜
sat           土曜
sun           日曜
+second       秒間
+minute       分間
+hour         時間
+day          日間
+working day  営業日
+week         週間
+month        か月|ヶ月|カ月|ヵ月|ケ月|箇月
+year         年間
today         本日|今日中
tomorrow      明日|あした
at_once       すぐに|直ちに|ただちに|即座に|即時|至急
same_day      即日|同日|当日
any_time      いつでも|24時間
soon          まもなく|間もなく|近日
always        いつも|常に|必ず
never         決して
forever       永久|永遠|一生涯|無期限
unlimited     無制限|無限
daily         毎日
weekend       週末
weekday       平日
holiday       祝日|休日
morning       午前|朝
afternoon     午後
evening       夜間|夕方
free          無料|無償|タダ
discount      割引|値引
voucher       クーポン|商品券
guaranteed    保証(?:します|いたします|され)|確約
promise       約束
certain       確実|間違いなく|もちろん
refund        返金|払い戻し|払戻
worldwide     世界中|全世界|海外どこ
everyone      誰でも|どなたでも
only          のみ|だけ|に限り|限定
every         すべて|全て|全品|あらゆる|どの\w+でも
must          なければなりません|なければならない|必要(?!は|が?ありません|ありません)|必須|べき|義務
before        より前|以前|前に|前まで
after         より後|以後|以降|後に|後から
least         最低|少なくとも|以上
most          最高|最大|以内|以下|多くとも
open          営業し|開店
closed        閉店|休業|定休
"""

KOREAN = r"""
not           않|없|(?<!잘)못|아닙|아니|아닌|불가|금지|(?<!\w)안 ?(?:됩|돼|되|됨|합|해|하|받|열|보)
mon           월요일
tue           화요일
wed           수요일
thu           목요일
fri           금요일
sat           토요일
sun           일요일
+second       초
+minute       분
+hour         시간
+day          일
+working day  영업일|근무일
+week         주
+month        개월|달
+year         년
today         오늘|금일
tomorrow      내일
at_once       즉시|바로|당장|곧바로
same_day      당일|같은 날
any_time      언제든|언제나|24시간|상시
soon          곧(?!바로)
always        항상|늘(?= )|반드시
never         절대|결코
forever       영원|평생|영구
unlimited     무제한
daily         매일
weekend       주말
weekday       평일
holiday       공휴일|휴일
morning       오전|아침
afternoon     오후
evening       저녁|야간
free          무료|공짜|무상
discount      할인
voucher       쿠폰|상품권
guaranteed    보장
promise       약속
certain       확실히|틀림없이|물론
refund        환불|환급
worldwide     전 ?세계|어디서나|어디든
everyone      누구나|누구든
only          (?<=[가-힣])만(?= |$|[,.])|오직|오로지|뿐
every         모든|모두|전부|전 ?상품
must          (?:어|아|해|여)야|필수|필요(?!하지)(?!가? 없)|반드시|의무
before        이전|전에|전까지
after         이후|후에|후부터
least         최소|최저|적어도|이상
most          최대|최고|이내|이하
open          엽니다|영업합|영업하
closed        닫습니다|휴무
"""
