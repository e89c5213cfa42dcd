<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Reason for accepting</source>
        <translation>Айырма неліктен дұрыс</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accept this difference</source>
        <translation>Бұл айырманы қабылдау</translation>
    </message>
</context>
<context>
    <name>AttentionAnswers</name>
    <message>
        <source>The bank was asked, and Paydesk cannot find out by itself.</source>
        <translation>Банктен сұралды, Paydesk өзі біле алмайды.</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s portal or call the bank, then press Resolve.</source>
        <translation>Банк порталынан қараңыз немесе банкке қоңырау шалып, «Шешу» батырмасын басыңыз.</translation>
    </message>
    <message>
        <source>The bank was asked; it has not said how it ended.</source>
        <translation>Банктен сұралды; қалай аяқталғанын айтқан жоқ.</translation>
    </message>
    <message>
        <source>Paydesk goes on asking.</source>
        <translation>Paydesk сұрай береді.</translation>
    </message>
    <message>
        <source>Order {number} needs no attention any more: {status}.</source>
        <translation>{number} тапсырысы енді бұл тізімде жоқ: {status}.</translation>
    </message>
    <message>
        <source>Written down with both names: order {number}.</source>
        <translation>Екі адамның атымен жазылды: {number} тапсырысы.</translation>
    </message>
    <message>
        <source>Should the bank say otherwise later, its word counts, and Paydesk tells you.</source>
        <translation>Банк кейін басқаша айтса, оның сөзі жүреді, Paydesk сізге хабарлайды.</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>Choose how it ended.</source>
        <translation>Қалай аяқталғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Сізді күткен ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The bank has confirmed every charge and every refund. If an answer is lost, the order appears here.</source>
        <translation>Банк әр төлем мен әр қайтарымды растады. Жауап жоғалса, тапсырыс осында көрінеді.</translation>
    </message>
    <message>
        <source>This needs two people with a PIN who may do it, and the shop has fewer: press F9 to add people.</source>
        <translation>Бұған құқығы бар, PIN-і бар екі адам керек, ал дүкенде одан аз: қосу үшін F9 басыңыз.</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>Назар</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Не істеу керек?</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>Осы экран бойынша анықтама (F1)</translation>
    </message>
    <message>
        <source>Orders that need attention, oldest first</source>
        <translation>Назар қажет тапсырыстар, ескілері жоғарыда</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Күткен уақыты</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Қайта сұралады</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Needs you</source>
        <translation>Сізді күтеді</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Әлі белгісіз</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order: another number, amount or currency.</source>
        <translation>Банк жауабы тапсырысқа сай емес: нөмірі, сомасы не валютасы басқа.</translation>
    </message>
    <message>
        <source>Money was to go back. Nobody knows yet whether it did.</source>
        <translation>Ақша қайтарылуы тиіс еді. Қайтарылған-қайтарылмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>The hold was to be captured. Nobody knows yet whether it was.</source>
        <translation>Бұғатталған сома алынуы тиіс еді. Алынған-алынбағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>The hold was to be released. Nobody knows yet whether it was.</source>
        <translation>Сома бұғаттан босатылуы тиіс еді. Босатылған-босатылмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>The order was sent to be registered, and no answer came.</source>
        <translation>Тапсырыс тіркеуге жіберілді, жауап келмеді.</translation>
    </message>
    <message>
        <source>The order was to be cancelled. Nobody knows yet whether it was.</source>
        <translation>Тапсырыстан бас тартылуы тиіс еді. Бас тартылған-тартылмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>Paydesk takes the order&apos;s number at the bank, so that a lost charge cannot arrive.</source>
        <translation>Жоғалған төлем жетпеуі үшін Paydesk тапсырыс нөмірін банкте алып қояды.</translation>
    </message>
    <message>
        <source>Answer does not fit</source>
        <translation>Жауап сай емес</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Төлем алу</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Capture a hold</source>
        <translation>Бұғатталған соманы алу</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Соманы бұғаттан босату</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Сақтық</translation>
    </message>
    <message>
        <source>Money may have been taken. Do not charge this sale again until its outcome is known.</source>
        <translation>Ақша алынған болуы мүмкін. Шешілгенше бұл сатылымды қайта төлетпеңіз.</translation>
    </message>
    <message>
        <source>The card may have been charged. Do not charge this sale again until its outcome is known.</source>
        <translation>Картадан ақша алынған болуы мүмкін. Шешілгенше бұл сатылымды қайта төлетпеңіз.</translation>
    </message>
    <message>
        <source>Until it is settled it counts as given back: nothing more of this order goes back.</source>
        <translation>Шешілгенше қайтарылған деп саналады: бұл тапсырыстан енді ештеңе қайтарылмайды.</translation>
    </message>
    <message>
        <source>Until it is settled nothing else can be done with this hold.</source>
        <translation>Шешілгенше бұл бұғатталған сомамен басқа ештеңе істеуге болмайды.</translation>
    </message>
    <message>
        <source>No money moves by this.</source>
        <translation>Бұдан ақша алынбайды да, қайтарылмайды да.</translation>
    </message>
    <message>
        <source>“We sent your money back and wait for the bank to confirm it. I will call you back; you need not do anything.”</source>
        <translation>«Ақшаңызды қайтаруға жібердік, банктің растауын күтіп отырмыз. Өзім хабарласамын; сізге ештеңе істеудің қажеті жоқ.»</translation>
    </message>
    <message>
        <source>“Your bank has not answered us yet. I will call you back.”</source>
        <translation>«Банкіңіз әлі жауап бермеді. Өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>“Please do not pay again. I am asking the bank and will call you back.”</source>
        <translation>«Қайта төлемеңізші. Банктен сұрап, өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>“I do not know yet whether your card was charged. You will not be charged twice. I am asking the bank and will call you back.”</source>
        <translation>«Картаңыздан ақша алынған-алынбағанын әлі білмеймін. Екі рет алынбайды. Банктен сұрап, өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>Paydesk goes on asking. If the bank proves nothing, it hands this to you.</source>
        <translation>Paydesk сұрай береді. Банк ештеңе дәлелдемесе, сізге тапсырады.</translation>
    </message>
    <message>
        <source>If the order is still unpaid after three minutes, Paydesk cancels it at the bank, so that the lost charge can no longer go through.</source>
        <translation>Тапсырыс үш минут төленбесе, Paydesk оны банкте жабады: жоғалған төлем енді жете алмайды.</translation>
    </message>
    <message>
        <source>If nothing changes for a minute, Paydesk sends the same request again; the bank carries it out once.</source>
        <translation>Бір минут ештеңе өзгермесе, Paydesk сол сұрауды қайта жібереді; банк оны бір-ақ рет орындайды.</translation>
    </message>
    <message>
        <source>Paydesk cannot find out by itself. Look in the bank&apos;s portal or call the bank; two people can then record the outcome. Paydesk still asks now and then.</source>
        <translation>Paydesk өзі біле алмайды. Банк порталынан қараңыз немесе қоңырау шалыңыз; сонда екі адам қалай аяқталғанын жаза алады. Paydesk анда-санда сұрай береді.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Банктен сұралуда…</translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n second(s).</source>
        <translation>
            <numerusform>%n секундтан кейін қайта сұрайды.</numerusform>
            <numerusform>%n секундтан кейін қайта сұрайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n minute(s).</source>
        <translation>
            <numerusform>%n минуттан кейін қайта сұрайды.</numerusform>
            <numerusform>%n минуттан кейін қайта сұрайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} с өткенде</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} мин өткенде</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>The charge was sent, and the bank&apos;s answer never came.</source>
        <translation>Төлем жіберілді, банктің жауабы келмеді.</translation>
    </message>
    <message>
        <source>The bank refused the charge at first, and has not confirmed that since.</source>
        <translation>Банк төлемнен алғашында бас тартты, содан бері растаған жоқ.</translation>
    </message>
    <message>
        <source>The bank has taken the charge on, and has not said yet how it ended.</source>
        <translation>Банк төлемді қабылдады, қалай аяқталғанын әлі айтқан жоқ.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>Банк ақшаны алды</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>Банк ештеңе алмады</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Ақша қайтты</translation>
    </message>
    <message>
        <source>Nothing went back</source>
        <translation>Ештеңе қайтпады</translation>
    </message>
    <message>
        <source>The hold was captured</source>
        <translation>Бұғатталған сома алынды</translation>
    </message>
    <message>
        <source>The hold was not captured</source>
        <translation>Бұғатталған сома алынбады</translation>
    </message>
    <message>
        <source>The hold was released</source>
        <translation>Сома бұғаттан босатылды</translation>
    </message>
    <message>
        <source>The hold was not released</source>
        <translation>Сома бұғаттан босатылмады</translation>
    </message>
    <message>
        <source>The bank has the order, unpaid</source>
        <translation>Тапсырыс банкте бар, төленбеген</translation>
    </message>
    <message>
        <source>The bank does not have the order</source>
        <translation>Тапсырыс банкте жоқ</translation>
    </message>
    <message>
        <source>The bank closed the order</source>
        <translation>Банк тапсырысты жапты</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>Тапсырыс әлі ашық</translation>
    </message>
    <message>
        <source>The order does not become Paid by this: only the bank can confirm that.</source>
        <translation>Бұдан тапсырыс «Төленді» болмайды: оны тек банктің өз сөзі жасайды.</translation>
    </message>
    <message>
        <source>The sale may be charged again.</source>
        <translation>Сатылымды қайта төлетуге болады.</translation>
    </message>
    <message>
        <source>The sum counts as given back.</source>
        <translation>Сома қайтарылған деп саналады.</translation>
    </message>
    <message>
        <source>The sum may be given back again.</source>
        <translation>Соманы қайта қайтаруға болады.</translation>
    </message>
    <message>
        <source>Nothing more can be done with this hold.</source>
        <translation>Бұл бұғатталған сомамен басқа ештеңе істеуге болмайды.</translation>
    </message>
    <message>
        <source>The hold may be captured or released again.</source>
        <translation>Бұғатталған соманы қайта алуға не бұғаттан босатуға болады.</translation>
    </message>
</context>
<context>
    <name>AwayWords</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n төленді</numerusform>
            <numerusform>%n төленді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n бұғатталды</numerusform>
            <numerusform>%n бұғатталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n өтпеді</numerusform>
            <numerusform>%n өтпеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out of time</source>
        <translation>
            <numerusform>мерзімі өтті: %n</numerusform>
            <numerusform>мерзімі өтті: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) about to end</source>
        <translation>
            <numerusform>%n сілтеме жақында бітеді</numerusform>
            <numerusform>%n сілтеме жақында бітеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) due</source>
        <translation>
            <numerusform>%n бұғаттау күні келді</numerusform>
            <numerusform>%n бұғаттау күні келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) not carried out</source>
        <translation>
            <numerusform>%n қайтарым орындалмады</numerusform>
            <numerusform>%n қайтарым орындалмады</numerusform>
        </translation>
    </message>
    <message>
        <source>While nobody was here, since {time}: {what}.</source>
        <translation>Мұнда ешкім болмағанда, {time} уақытынан бері: {what}.</translation>
    </message>
    <message>
        <source>Came in: {sums}.</source>
        <translation>Түскені: {sums}.</translation>
    </message>
    <message>
        <source>All are under Orders (F4); what needs you is under Attention (F10).</source>
        <translation>Әрқайсысы «Тапсырыстар» (F4) бөлімінде, сізді күтетіні «Назар» (F10) бөлімінде.</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>A badge does not prove who is holding it. Anyone who may do more than sell enters a PIN as well.</source>
        <translation>Бейдж кімдікі екенін айтады, кімнің қолында екенін емес. Сатудан басқаға да құқығы бар адам PIN-ін де тереді.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Бейджді қайтарып алу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>BadgePresenter</name>
    <message>
        <source>{name} has this badge now.</source>
        <translation>{name}: енді осы бейдж соныкі.</translation>
    </message>
    <message>
        <source>{name} has no badge now.</source>
        <translation>{name}: енді бейджі жоқ.</translation>
    </message>
    <message>
        <source>Scan the same badge once more</source>
        <translation>Сол бейджді тағы бір рет оқытыңыз</translation>
    </message>
    <message>
        <source>{name}&apos;s badge</source>
        <translation>Бейдж: {name}</translation>
    </message>
    <message>
        <source>Scan the badge</source>
        <translation>Бейджді оқытыңыз</translation>
    </message>
</context>
<context>
    <name>BankCallsDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Көшірілді.</translation>
    </message>
    <message>
        <source>Conversation with the bank</source>
        <translation>Банкке не айтылды</translation>
    </message>
    <message>
        <source>Calls to the bank</source>
        <translation>Банкке сұраулар</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Бәрін көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>BankCallsPresenter</name>
    <message>
        <source>Without cards, codes, logins and customers. It is kept only while Paydesk runs.</source>
        <translation>Карталарсыз, кодтарсыз, логиндерсіз және клиенттерсіз. Paydesk жұмыс істеп тұрғанда ғана сақталады.</translation>
    </message>
    <message>
        <source>Nothing was said to the bank about this order since Paydesk was started.</source>
        <translation>Paydesk іске қосылғалы бұл тапсырыс туралы банкке ештеңе айтылған жоқ.</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Change login…</source>
        <translation>Логинді өзгерту…</translation>
    </message>
    <message>
        <source>What this bank offers</source>
        <translation>Бұл банк не ұсынады</translation>
    </message>
    <message>
        <source>Check this bank</source>
        <translation>Осы банкті тексеру</translation>
    </message>
    <message>
        <source>Messages from the bank</source>
        <translation>Банк хабарламалары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>BankFailureWords</name>
    <message>
        <source>Nothing was sent, so nothing was charged.</source>
        <translation>Ештеңе жіберілмеді, демек ақша алынбады.</translation>
    </message>
    <message>
        <source>The bank could not be reached.</source>
        <translation>Банкке қосылу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again; that is safe.</source>
        <translation>Интернетті тексеріп, қайталаңыз; бұл қауіпсіз.</translation>
    </message>
    <message>
        <source>Set-up problem: the bank does not accept this shop&apos;s login.</source>
        <translation>Баптау мәселесі: банк бұл дүкеннің логинін қабылдамайды.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ақша алынбады.</translation>
    </message>
    <message>
        <source>Check user name and password, and that a test login is not used at the live bank.</source>
        <translation>Пайдаланушы аты мен құпиясөзді және шынайы банкте сынақ логині қолданылмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The bank refused the request.</source>
        <translation>Банк сұраудан бас тартты.</translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation>Терілгенді тексеріңіз; банктің өз сөзі «Толығырақ» ішінде.</translation>
    </message>
    <message>
        <source>It may have taken the money; nobody knows yet.</source>
        <translation>Банк ақшаны алған болуы мүмкін; мұны әзірге ешкім білмейді.</translation>
    </message>
    <message>
        <source>No card was sent and nobody has a link, so nothing can be charged.</source>
        <translation>Карта жіберілмеді, сілтеме ешкімде жоқ, демек ақша алынбайды.</translation>
    </message>
    <message>
        <source>The order stands as it is shown; nothing was changed here.</source>
        <translation>Тапсырыс көрсетілгендей; мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Ask the bank again in a moment.</source>
        <translation>Сәлден соң банктен қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The bank does not accept this shop&apos;s login.</source>
        <translation>Банк бұл дүкеннің логинін қабылдамайды.</translation>
    </message>
    <message>
        <source>Check the login, then ask the bank again.</source>
        <translation>Логинді тексеріп, банктен қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The bank did not do what it was asked to.</source>
        <translation>Банк сұралғанды орындамады.</translation>
    </message>
    <message>
        <source>Paydesk cannot be sure that the bank itself answered.</source>
        <translation>Paydesk банктің өзі жауап бергеніне сенімді емес.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If your bank gave you a certificate file, choose it with this bank&apos;s login.</source>
        <translation>Компьютер сағатын тексеріңіз. Банк сертификат файлын берген болса, оны осы банктің логинімен бірге таңдаңыз.</translation>
    </message>
    <message>
        <source>The bank is busy and asks to slow down.</source>
        <translation>Банк бос емес, баяуырақ сұрауды өтінеді.</translation>
    </message>
    <message>
        <source>Something is out of order at the bank.</source>
        <translation>Банкте ақау бар.</translation>
    </message>
    <message>
        <source>The bank gave no usable answer.</source>
        <translation>Банк жарамды жауап бермеді.</translation>
    </message>
    <message>
        <source>Wait a minute, then make the order again; Orders shows what became of this one.</source>
        <translation>Бір минут күтіп, тапсырысты қайта жасаңыз; бұрынғысының жайын тапсырыстар көрсетеді.</translation>
    </message>
    <message>
        <source>Make the order again; Orders shows what became of this one.</source>
        <translation>Тапсырысты қайта жасаңыз; бұрынғысының жайын тапсырыстар көрсетеді.</translation>
    </message>
</context>
<context>
    <name>BankPageView</name>
    <message>
        <source>The page says: {text}</source>
        <translation>Бетте: {text}</translation>
    </message>
    <message>
        <source>The page asked for something that is not opened here.</source>
        <translation>Бет мұнда ашылмайтын нәрсе сұрады.</translation>
    </message>
    <message>
        <source>The bank&apos;s page is not answering.</source>
        <translation>Банк беті жауап бермейді.</translation>
    </message>
    <message>
        <source>The bank&apos;s page</source>
        <translation>Банк беті</translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation>Сілтеме жіберу</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>Жүйе браузерінде ашу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close the bank&apos;s page; the bank is asked how the payment stands</source>
        <translation>Банк бетін жабу; төлем жайы банктен сұралады</translation>
    </message>
</context>
<context>
    <name>BankPresenter</name>
    <message>
        <source>The address is copied. Paste it at the bank&apos;s portal.</source>
        <translation>Мекенжай көшірілді. Оны банк порталына қойыңыз.</translation>
    </message>
    <message>
        <source>An order is under way.</source>
        <translation>Тапсырыс орындалып жатыр.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Ол кедергісіз жалғасады.</translation>
    </message>
    <message>
        <source>Finish it first, then change the login.</source>
        <translation>Алдымен оны аяқтап, сосын логинді өзгертіңіз.</translation>
    </message>
    <message>
        <source>Type a number from 1024 to 65535, for example 8480.</source>
        <translation>1024 пен 65535 арасындағы санды теріңіз, мысалы 8480.</translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation>https:// деп басталатын толық мекенжай теріңіз.</translation>
    </message>
    <message>
        <source>Paste the secret from the bank&apos;s portal.</source>
        <translation>Банк порталындағы құпияны қойыңыз.</translation>
    </message>
    <message>
        <source>This is a key file&apos;s text. Choose the file instead.</source>
        <translation>Бұл кілт файлының мәтіні. Файлдың өзін таңдаңыз.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}. Fingerprint (SHA-256):</source>
        <translation>{name}, {day} күніне дейін жарамды. Сандық таңбасы (SHA-256):</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>What a payment means</source>
        <translation>Төлем нені білдіреді</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>The bank&apos;s own certificate authorities</source>
        <translation>Банктің өз куәландыру орталықтары</translation>
    </message>
    <message>
        <source>None, only the generally trusted ones.</source>
        <translation>Жоқ, тек жалпы танылғандары.</translation>
    </message>
    <message>
        <source>Never checked. Until then the bank&apos;s profile decides what is offered.</source>
        <translation>Тексерілмеген. Оған дейін не ұсынылатынын банк профилі шешеді.</translation>
    </message>
    <message>
        <source>Checked {day}: that is long ago, check again.</source>
        <translation>Тексерілді: {day}. Көп болды, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Checked {day}.</source>
        <translation>Тексерілді: {day}.</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}…</source>
        <translation>{total} ішінен {number}: {what}…</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>Asking how an order stands</source>
        <translation>Тапсырыс күйін сұрау</translation>
    </message>
    <message>
        <source>Asking by the shop&apos;s own order number</source>
        <translation>Дүкеннің өз нөмірімен сұрау</translation>
    </message>
    <message>
        <source>Payment links and the bank&apos;s page</source>
        <translation>Төлем сілтемелері мен банк беті</translation>
    </message>
    <message>
        <source>Each order number only once</source>
        <translation>Әр тапсырыс нөмірі бір-ақ рет</translation>
    </message>
    <message>
        <source>Cancelling an unpaid order</source>
        <translation>Төленбеген тапсырыстан бас тарту</translation>
    </message>
    <message>
        <source>Cards read out over the phone</source>
        <translation>Телефонмен айтылатын карталар</translation>
    </message>
    <message>
        <source>Typed cards encrypted for the bank alone</source>
        <translation>Терілген карта тек банкке шифрланады</translation>
    </message>
    <message>
        <source>Stored cards</source>
        <translation>Сақталған карталар</translation>
    </message>
    <message>
        <source>The bank&apos;s own list of orders</source>
        <translation>Банктің өз тапсырыстар тізімі</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Қайтарымдар</translation>
    </message>
    <message>
        <source>Refunds that cannot happen twice</source>
        <translation>Екі рет болмайтын қайтарымдар</translation>
    </message>
    <message>
        <source>Releasing held money</source>
        <translation>Соманы бұғаттан босату</translation>
    </message>
    <message>
        <source>Languages of the bank&apos;s page</source>
        <translation>Банк бетінің тілдері</translation>
    </message>
    <message>
        <source>Live: real money</source>
        <translation>Шынайы ақша</translation>
    </message>
    <message>
        <source>The bank&apos;s test system: no real money</source>
        <translation>Банктің сынақ жүйесі: шынайы ақша жоқ</translation>
    </message>
    <message>
        <source>Training on this computer: no bank, no money</source>
        <translation>Осы компьютердегі оқу: банк та, ақша да жоқ</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Пайдаланушы аты мен құпиясөз</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation>Банк порталынан алынған кілт</translation>
    </message>
    <message>
        <source>Only questions are asked: no order is made and nothing is charged.</source>
        <translation>Тек сұрақ қойылады: тапсырыс жасалмайды, ақша алынбайды.</translation>
    </message>
    <message>
        <source>The check charges nothing: a few orders of the smallest sum are made on this test system and closed at once.</source>
        <translation>Ақша алынбайды. Сынақ жүйесінде ең аз сомаға бірнеше тапсырыс жасалып, бірден жабылады.</translation>
    </message>
    <message>
        <source>Checked: {offered} offered, {absent} not offered, {unknown} not known.</source>
        <translation>Тексерілді: {offered} бар, {absent} жоқ, {unknown} белгісіз.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ақша алынбады.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Available in: {languages}.</source>
        <translation>Тілдері: {languages}.</translation>
    </message>
    <message>
        <source>Not available in: {languages}.</source>
        <translation>Қолжетімсіз тілдер: {languages}.</translation>
    </message>
    <message>
        <source>For an unknown order the bank gives no state.</source>
        <translation>Банк өзі білмейтін тапсырыстың күйін айтпайды.</translation>
    </message>
    <message>
        <source>For an unknown order the bank gives error code {number}.</source>
        <translation>Банк өзі білмейтін тапсырысқа {number} қате кодын береді.</translation>
    </message>
    <message>
        <source>The bank&apos;s answers do not show it.</source>
        <translation>Банктің жауаптарынан бұл көрінбейді.</translation>
    </message>
    <message>
        <source>The profile of the bank “{name}” cannot be used, so this bank is missing.</source>
        <translation>«{name}» банкінің профилін қолдануға болмайды, сондықтан бұл банк жоқ.</translation>
    </message>
    <message>
        <source>Choose its file again where the login is entered; its orders are asked about after that.</source>
        <translation>Логин енгізілетін жерде оның файлын қайта таңдаңыз; содан кейін банктен тапсырыстары туралы сұралады.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеді</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>The bank has it, but Paydesk does not use it with this bank yet.</source>
        <translation>Банкте бар, бірақ Paydesk бұл банкпен оны әлі қолданбайды.</translation>
    </message>
    <message>
        <source>The bank&apos;s interface is version {number} or later.</source>
        <translation>Банк жауаптары {number} не одан кейінгі нұсқада.</translation>
    </message>
    <message>
        <source>The bank took the same number a second time.</source>
        <translation>Банк сол нөмірді екінші рет қабылдады.</translation>
    </message>
    <message>
        <source>The bank did not find an order that had just been made.</source>
        <translation>Банк жаңа жасалған тапсырысты таппады.</translation>
    </message>
    <message>
        <source>The bank publishes no key.</source>
        <translation>Банк кілт жарияламайды.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Сұралған жоқ.</translation>
    </message>
    <message>
        <source>The bank refused it to this login.</source>
        <translation>Банк бұл логинге рұқсат бермеді.</translation>
    </message>
    <message>
        <source>The bank&apos;s interface has no call for it.</source>
        <translation>Банк интерфейсінде мұндай шақыру жоқ.</translation>
    </message>
    <message>
        <source>It needs a login with user name and password.</source>
        <translation>Пайдаланушы аты мен құпиясөз керек.</translation>
    </message>
    <message>
        <source>The bank said yes and did not do it.</source>
        <translation>Банк келісті, бірақ орындамады.</translation>
    </message>
    <message>
        <source>It takes an order to find out, and none is made at a live bank for that.</source>
        <translation>Білу үшін тапсырыс керек, ал шынайы банкте ол үшін жасалмайды.</translation>
    </message>
    <message>
        <source>It takes an order to find out: enter your shop&apos;s page with the login first.</source>
        <translation>Білу үшін тапсырыс керек: алдымен логинмен бірге дүкен бетін енгізіңіз.</translation>
    </message>
    <message>
        <source>It takes a payment to find out. Ask the bank whether your login may do it.</source>
        <translation>Білу үшін төлем керек. Логиніңізге рұқсат бар-жоғын банктен сұраңыз.</translation>
    </message>
    <message>
        <source>The bank gave no answer to this question. Check again later.</source>
        <translation>Банк бұл сұраққа жауап бермеді. Кейін тексеріңіз.</translation>
    </message>
    <message>
        <source>Without it no payment can be seen: call the bank.</source>
        <translation>Онсыз ешбір төлем көрінбейді: банкке қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Paydesk asks by the bank&apos;s own number.</source>
        <translation>Paydesk банктің өз нөмірімен сұрайды.</translation>
    </message>
    <message>
        <source>Ask the bank to switch its payment page on.</source>
        <translation>Банктен төлем бетін қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>Paydesk takes a new number for every order.</source>
        <translation>Paydesk әр тапсырысқа жаңа нөмір алады.</translation>
    </message>
    <message>
        <source>An unpaid order ends by itself when its time is over.</source>
        <translation>Төленбеген тапсырыс уақыты біткенде өзі аяқталады.</translation>
    </message>
    <message>
        <source>Send a payment link, or ask the bank to switch telephone orders (MOTO) on.</source>
        <translation>Төлем сілтемесін жіберіңіз немесе банктен телефон тапсырыстарын (MOTO) қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>A typed card is protected by the secure connection alone.</source>
        <translation>Терілген картаны тек қауіпсіз байланыс қорғайды.</translation>
    </message>
    <message>
        <source>The card is asked for at each payment.</source>
        <translation>Карта әр төлемде сұралады.</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s portal by hand.</source>
        <translation>Банк порталымен қолмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>After a lost answer, look at the bank&apos;s portal before refunding again.</source>
        <translation>Жауап жоғалса, қайта қайтармас бұрын банк порталын қараңыз.</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Will be made</source>
        <translation>Жасалады</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Банктен сұралуда…</translation>
    </message>
    <message>
        <source>Made {moment} · {state}</source>
        <translation>{moment} жасалған · {state}</translation>
    </message>
    <message>
        <source>Every link has the bank&apos;s own end, and its page is in {language}.</source>
        <translation>Әр сілтеменің мерзімі банктікі. Бет тілі: {language}.</translation>
    </message>
    <message>
        <source>Every link can be paid until {moment}, and its page is in {language}.</source>
        <translation>Әр сілтемені төлеу мерзімі: {moment}. Бет тілі: {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) will be made</source>
        <translation>
            <numerusform>%n сілтеме жасалады</numerusform>
            <numerusform>%n сілтеме жасалады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped because of a mistake</source>
        <translation>
            <numerusform>%n қате жол есепке алынбайды</numerusform>
            <numerusform>%n қате жол есепке алынбайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made</source>
        <translation>
            <numerusform>%n сілтеме жасалды</numerusform>
            <numerusform>%n сілтеме жасалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Сілтеме жасау</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} in all</source>
        <translation>
            <numerusform>%n сілтеме жасау, барлығы {amount}</numerusform>
            <numerusform>%n сілтеме жасау, барлығы {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make new links for the %n line(s) whose link is from before today</source>
        <translation>
            <numerusform>Сілтемесі бүгінге дейінгі %n жолға жаңа сілтеме</numerusform>
            <numerusform>Сілтемесі бүгінге дейінгі %n жолға жаңа сілтеме</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation>Бұл файлда жолдар жоқ.</translation>
    </message>
    <message>
        <source>The first line of this file names no column “amount”.</source>
        <translation>Файлдың бірінші жолында «сома» бағаны жоқ.</translation>
    </message>
    <message>
        <source>This file has more than {most} lines.</source>
        <translation>Бұл файлда {most} жолдан көп.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Бұл файл тым үлкен.</translation>
    </message>
    <message>
        <source>This file could not be read as a table.</source>
        <translation>Бұл файлды кесте ретінде оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Save it as CSV, with a line of titles: amount, for, customer, name, reference.</source>
        <translation>Оны CSV етіп сақтаңыз, тақырып жолы: сома, не үшін, клиент, аты, белгі.</translation>
    </message>
    <message>
        <source>The result of each line is saved in {path}.</source>
        <translation>Әр жолдың нәтижесі {path} файлында сақталды.</translation>
    </message>
    <message>
        <source>TRAINING {file}</source>
        <translation>ОҚУ {file}</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Төлем сілтемелері</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
</context>
<context>
    <name>BreakdownWords</name>
    <message>
        <source>Paydesk closed unexpectedly last time.</source>
        <translation>Өткен жолы Paydesk күтпеген жерден жабылды.</translation>
    </message>
    <message>
        <source>Nothing was lost: whatever was under way is in the journal, and the bank is asked about it.</source>
        <translation>Ештеңе жоғалмады: басталғанның бәрі журналда, банктен сұралады.</translation>
    </message>
    <message>
        <source>Carry on. If it happens again, save the support files: menu, System status.</source>
        <translation>Жұмысты жалғастырыңыз. Қайталанса, қолдауға арналған құжаттарды сақтаңыз: мәзір, «Кассаның жайы».</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Selected orders</source>
        <translation>Белгіленгендер</translation>
    </message>
    <message>
        <source>Cancel links…</source>
        <translation>Сілтемені тоқтату…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Соманы алу…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Чектер…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Select all that match  Ctrl+A</source>
        <translation>Сай келгеннің бәрін белгілеу  Ctrl+A</translation>
    </message>
    <message>
        <source>Clear the selection  Esc</source>
        <translation>Белгілерді алу  Esc</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>What is done with each order</source>
        <translation>Әр тапсырыспен не істеледі</translation>
    </message>
    <message>
        <source>Orders done</source>
        <translation>Орындалғаны</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Орындау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Осыдан кейін тоқтау</translation>
    </message>
    <message>
        <source>Stop after this one (Esc)</source>
        <translation>Осыдан кейін тоқтау (Esc)</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Жібермеу (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Не істеледі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жібермеу</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кім рұқсат етеді</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>Әріптестің PIN коды</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Себебін таңдаңыз</translation>
    </message>
    <message>
        <source>A note (not required)</source>
        <translation>Ескертпе (міндетті емес)</translation>
    </message>
</context>
<context>
    <name>BulkReceiptsDialog</name>
    <message>
        <source>The folder for the receipts</source>
        <translation>Чектерге арналған қалта</translation>
    </message>
</context>
<context>
    <name>BulkReceiptsPresenter</name>
    <message>
        <source>It could not be saved.</source>
        <translation>Сақталмады.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>Чектерді сақтау</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF file in a folder of your choice.</source>
        <translation>Әр чек өзіңіз таңдаған қалтада PDF файлы болады.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipt(s)…</source>
        <translation>
            <numerusform>%n чекті сақтау…</numerusform>
            <numerusform>%n чекті сақтау…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: nothing was paid, so there is no receipt.</source>
        <translation>Аттап өтіледі: ақша алынбаған тапсырыстың чегі болмайды.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>%n чек «{folder}» қалтасында сақталды.</numerusform>
            <numerusform>%n чек «{folder}» қалтасында сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipts could not all be saved.</source>
        <translation>Чектердің бәрі сақталмады.</translation>
    </message>
    <message>
        <source>The orders and their money are as they were.</source>
        <translation>Тапсырыстар мен олардың ақшасы сол күйінде.</translation>
    </message>
    <message>
        <source>Choose another folder and press the button again; it goes on with the rest.</source>
        <translation>Басқа қалта таңдап, батырманы қайта басыңыз; қалғанын жалғастырады.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Cancel links</source>
        <translation>Сілтемені тоқтату</translation>
    </message>
    <message>
        <source>Capture holds</source>
        <translation>Бұғатталғандарды алу</translation>
    </message>
    <message>
        <source>Refund orders</source>
        <translation>Ақшаны қайтару</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The links are cancelled one after the other; nobody can pay them then.</source>
        <translation>Әлі ештеңе жіберілмеді. Сілтемелер бір-бірлеп тоқтатылады; содан кейін ешкім төлей алмайды.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The holds are captured whole, one after the other; the bank is asked before and after each.</source>
        <translation>Әлі ештеңе жіберілмеді. Бұғатталған сомалар тұтас, бір-бірлеп алынады; әрқайсысының алдында және соңында банктен сұралады.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. All that is left of each order goes back, one after the other; the bank is asked before and after each.</source>
        <translation>Әлі ештеңе жіберілмеді. Әр тапсырыстан қалғанның бәрі бір-бірлеп қайтарылады; әрқайсысының алдында және соңында банктен сұралады.</translation>
    </message>
    <message>
        <source>The link will be cancelled.</source>
        <translation>Сілтеме тоқтатылады.</translation>
    </message>
    <message>
        <source>Will be refunded.</source>
        <translation>Қайтарылады.</translation>
    </message>
    <message>
        <source>Will be captured.</source>
        <translation>Бұғатталған сома алынады.</translation>
    </message>
    <message>
        <source>Will be captured. The hold: {left}.</source>
        <translation>Алынады. Бұғаттау: {left}.</translation>
    </message>
    <message>
        <source>Skipped: its bank is not set up on this till.</source>
        <translation>Аттап өтіледі: банкі бұл кассада бапталмаған.</translation>
    </message>
    <message>
        <source>Skipped: its bank does not do this for Paydesk.</source>
        <translation>Аттап өтіледі: банкі Paydesk сұрауымен мұны істемейді.</translation>
    </message>
    <message>
        <source>Skipped: only an order that nobody has paid can be cancelled.</source>
        <translation>Аттап өтіледі: тек ешкім төлемеген тапсырыстан бас тартуға болады.</translation>
    </message>
    <message>
        <source>Skipped. {reason}</source>
        <translation>Аттап өтіледі. {reason}</translation>
    </message>
    <message>
        <source>{sums} in all</source>
        <translation>барлығы {sums}</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n аттап өтіледі</numerusform>
            <numerusform>%n аттап өтіледі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above the limit of {name}</source>
        <translation>
            <numerusform>{name} құқығынан асатыны: %n</numerusform>
            <numerusform>{name} құқығынан асатыны: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to cancel</source>
        <translation>
            <numerusform>Болдырылмайтыны: %n сілтеме</numerusform>
            <numerusform>Болдырылмайтыны: %n сілтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to capture</source>
        <translation>
            <numerusform>Алынатыны: %n бұғаттау</numerusform>
            <numerusform>Алынатыны: %n бұғаттау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to refund</source>
        <translation>
            <numerusform>Қайтарылатыны: %n тапсырыс</numerusform>
            <numerusform>Қайтарылатыны: %n тапсырыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>%n сілтемені тоқтату</numerusform>
            <numerusform>%n сілтемені тоқтату</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capture %n hold(s): {sums}</source>
        <translation>
            <numerusform>%n соманы алу: {sums}</numerusform>
            <numerusform>%n соманы алу: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n order(s): {sums}</source>
        <translation>
            <numerusform>%n тапсырыстан қайтару: {sums}</numerusform>
            <numerusform>%n тапсырыстан қайтару: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) the word of somebody who may; without it they are left as they are.</source>
        <translation>
            <numerusform>Құқығы бар адамның сөзі керегі: %n; онсыз сол күйі қалады.</numerusform>
            <numerusform>Құқығы бар адамның сөзі керегі: %n; онсыз сол күйі қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN of the person who allows it.</source>
        <translation>Рұқсат беретін адамның PIN-ін теріңіз.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Банктен сұралуда…</translation>
    </message>
    <message>
        <source>Not done: nobody has allowed it.</source>
        <translation>Орындалмады: ешкім рұқсат бермеді.</translation>
    </message>
    <message>
        <source>Not started; nothing was sent.</source>
        <translation>Басталмады; ештеңе жіберілмеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) done.</source>
        <translation>
            <numerusform>%n тапсырыс орындалды.</numerusform>
            <numerusform>%n тапсырыс орындалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; the table says why.</source>
        <translation>
            <numerusform>%n орындалмады; себебі кестеде.</numerusform>
            <numerusform>%n орындалмады; себебі кестеде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>Тоқтады: %n тапсырыс басталмады, ол үшін ештеңе жіберілмеді.</numerusform>
            <numerusform>Тоқтады: %n тапсырыс басталмады, олар үшін ештеңе жіберілмеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>%n тапсырыс басталмады, ол үшін ештеңе жіберілмеді.</numerusform>
            <numerusform>%n тапсырыс басталмады, олар үшін ештеңе жіберілмеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the button again to go on with the rest.</source>
        <translation>Қалғанын жалғастыру үшін батырманы қайта басыңыз.</translation>
    </message>
    <message>
        <source>Stopped: it is not known yet how order {number} ended.</source>
        <translation>Тоқтады: {number} тапсырысы қалай аяқталғанын әлі ешкім білмейді.</translation>
    </message>
    <message>
        <source>Paydesk keeps asking the bank about it; see Attention (F10).</source>
        <translation>Paydesk банктен сұрай береді; «Назар» (F10) бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>Stopped: {name} no longer works at this till.</source>
        <translation>Тоқтады: {name} бұл кассада енді жұмыс істемейді.</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>The customer confirms in the bank&apos;s app. Never ask for the code the bank sends; if it asks for one, send a link instead.</source>
        <translation>Клиент банк қосымшасында растайды. Банк жіберген кодты ешқашан сұрамаңыз; код керек болса, сілтеме жіберіңіз.</translation>
    </message>
    <message>
        <source>Type the card on the bank&apos;s page only. Nothing of it reaches Paydesk.</source>
        <translation>Картаны тек банк бетінде теріңіз. Одан Paydesk-ке ештеңе жетпейді.</translation>
    </message>
    <message>
        <source>The customer types the card; nobody reads it out.</source>
        <translation>Картаны клиент өзі тереді; ешкім дауыстап айтпайды.</translation>
    </message>
    <message>
        <source>Charge only what was agreed with the card&apos;s owner, and tell them.</source>
        <translation>Карта иесімен келісілгенді ғана төлетіп, оған айтыңыз.</translation>
    </message>
    <message>
        <source>Make sure that the cardholder is on the phone. Do not ask for the card number.</source>
        <translation>Телефонда карта иесі екеніне көз жеткізіңіз. Карта нөмірін сұрамаңыз.</translation>
    </message>
    <message>
        <source>Never write the card down. Do not repeat the number aloud in the shop.</source>
        <translation>Картаны ешқашан жазып алмаңыз. Нөмірін дүкенде дауыстап қайталамаңыз.</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Клиентке айтыңыз</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>Оқып беріңіз</translation>
    </message>
    <message>
        <source>Earlier orders of this customer</source>
        <translation>Осы клиенттің бұрынғы тапсырыстары</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Есте ұстаңыз</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Enter: next field
Alt+1 to Alt+3: the last sums
F6: other way to pay
F7: hold only, capture later
Ctrl+M: more fields
Ctrl+L: send a link instead
Ctrl+Enter: the large button
Esc twice: clear the card fields
Ctrl+K: find or do anything</source>
        <translation>Enter: келесі өріс
Alt+1 … Alt+3: соңғы сомалар
F6: басқа төлем тәсілі
F7: тек бұғаттау, кейін алу
Ctrl+M: қосымша өрістер
Ctrl+L: картаның орнына сілтеме жіберу
Ctrl+Enter: үлкен батырма
Esc екі рет: карта өрістерін тазалау
Ctrl+K: табу не орындау</translation>
    </message>
</context>
<context>
    <name>CallerQuestions</name>
    <message>
        <source>“I will send you a link; you can pay on your phone.”</source>
        <translation>«Сізге сілтеме жіберемін; ұялы телефонмен төлейсіз.»</translation>
    </message>
    <message>
        <source>“What may I charge, and for what?”</source>
        <translation>«Қанша алайын және не үшін?»</translation>
    </message>
    <message>
        <source>“Please read me the card number in groups of four.”</source>
        <translation>«Карта нөмірін төрт-төрттен оқып беріңізші.»</translation>
    </message>
    <message>
        <source>“Which postcode and street does your bank know you by?”</source>
        <translation>«Банк сізді қай индекс пен көше бойынша біледі?»</translation>
    </message>
    <message>
        <source>“Where can your bank reach you: an e-mail address, or a mobile number?”</source>
        <translation>«Банк сізге қайда хабарласады: e-mail ме, ұялы телефон ба?»</translation>
    </message>
    <message>
        <source>“Please have your card ready. I will ask for it in a moment.”</source>
        <translation>«Картаңызды дайындап қойыңызшы. Қазір сұраймын.»</translation>
    </message>
    <message>
        <source>“May I hold {amount} on this card now?”</source>
        <translation>«Осы картада {amount} бұғаттайын ба? Ақша әзірге алынбайды.»</translation>
    </message>
    <message>
        <source>“May I charge {amount} to this card now?”</source>
        <translation>«Осы картадан {amount} алайын ба?»</translation>
    </message>
    <message>
        <source>“Is this a second purchase, or the one you have just paid?”</source>
        <translation>«Бұл екінші сатып алу ма, әлде жаңа төлегеніңіз бе?»</translation>
    </message>
    <message>
        <source>“One moment, please: I have to ask a colleague for this sum.”</source>
        <translation>«Бір сәт күтіңізші: бұл сома үшін әріптесімнен сұрауым керек.»</translation>
    </message>
    <message>
        <source>“Until which month and year is the card valid?”</source>
        <translation>«Карта қай ай, қай жылға дейін жарамды?»</translation>
    </message>
    <message>
        <source>“One moment, please: something is not working on our side.”</source>
        <translation>«Бір минут күте тұрыңызшы: біз жақта бірдеңе жұмыс істемей тұр.»</translation>
    </message>
    <message>
        <source>“One moment, please: I am waiting for the bank.”</source>
        <translation>«Бір сәт: банктің жауабын күтіп тұрмын.»</translation>
    </message>
    <message>
        <source>“Thank you, the payment of {amount} went through.”</source>
        <translation>«Рақмет, {amount} төлемі өтті.»</translation>
    </message>
    <message>
        <source>“Your bank has not answered yet. I will call you back.”</source>
        <translation>«Банкіңіз әлі жауап бермеді. Өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>“{amount} is on its way back to your card.”</source>
        <translation>«{amount} картаңызға қайтарылып жатыр.»</translation>
    </message>
    <message>
        <source>“I have to check this with the bank and will call you back.”</source>
        <translation>«Мұны банкпен анықтап, өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation>«Картаңыздан ештеңе алынған жоқ.»</translation>
    </message>
    <message>
        <source>“Thank you. {amount} is held on your card for the order; it has not been taken yet.”</source>
        <translation>«Рақмет. Тапсырысыңыз үшін картаңызда {amount} бұғатталды; ақша әлі алынған жоқ.»</translation>
    </message>
    <message>
        <source>“Your bank is waiting for you to confirm the payment. Please check its app.”</source>
        <translation>«Банкіңіз төлемді растауыңызды күтіп тұр. Оның қосымшасын қараңызшы.»</translation>
    </message>
    <message>
        <source>“The payment has not gone through yet. One moment, please.”</source>
        <translation>«Төлем әлі өткен жоқ. Бір минут күте тұрыңызшы.»</translation>
    </message>
    <message>
        <source>“And the four digits of the code, please.”</source>
        <translation>«Енді кодтың төрт цифрын айтыңызшы.»</translation>
    </message>
    <message>
        <source>“And the three digits on the back, please.”</source>
        <translation>«Енді артындағы үш цифрды айтыңызшы.»</translation>
    </message>
</context>
<context>
    <name>CardCheckWords</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation>Артындағы код</translation>
    </message>
    <message>
        <source>The customer confirmed</source>
        <translation>Клиент растады</translation>
    </message>
    <message>
        <source>Passed, the customer was not asked</source>
        <translation>Өтті, клиенттен сұралмады</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өтті</translation>
    </message>
    <message>
        <source>Asked for; the customer&apos;s bank does not take part</source>
        <translation>Сұралды; клиент банкі қатыспайды</translation>
    </message>
    <message>
        <source>Left out with the banks&apos; leave</source>
        <translation>Банктердің рұқсатымен өткізілмеді</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Сұралмады</translation>
    </message>
    <message>
        <source>Street and postcode match</source>
        <translation>Көше мен индекс сай</translation>
    </message>
    <message>
        <source>The street matches, the postcode does not</source>
        <translation>Көше сай, индекс сай емес</translation>
    </message>
    <message>
        <source>The postcode matches, the street does not</source>
        <translation>Индекс сай, көше сай емес</translation>
    </message>
    <message>
        <source>Neither street nor postcode matches</source>
        <translation>Көше де, индекс те сай емес</translation>
    </message>
    <message>
        <source>The customer&apos;s bank did not compare it</source>
        <translation>Клиент банкі салыстырмады</translation>
    </message>
    <message>
        <source>The bank could not read it</source>
        <translation>Банк оқи алмады</translation>
    </message>
    <message>
        <source>The bank gave a result Paydesk does not know</source>
        <translation>Банк Paydesk білмейтін нәтиже берді</translation>
    </message>
    <message>
        <source>Charged without it</source>
        <translation>Онсыз төленді</translation>
    </message>
    <message>
        <source>Accepted by the bank</source>
        <translation>Банк қабылдады</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Қабылданбады</translation>
    </message>
</context>
<context>
    <name>CardGroups</name>
    <message>
        <source>The card number in groups, to be compared by eye</source>
        <translation>Көзбен салыстыруға топталған карта нөмірі</translation>
    </message>
</context>
<context>
    <name>CardNumberEdit</name>
    <message>
        <source>Check digit right.</source>
        <translation>Тексеру цифры дұрыс.</translation>
    </message>
    <message>
        <source>Check digit wrong.</source>
        <translation>Тексеру цифры дұрыс емес.</translation>
    </message>
</context>
<context>
    <name>ClosedKeyWords</name>
    <message>
        <source>Choose an order in the list first.</source>
        <translation>Алдымен тізімнен тапсырысты таңдаңыз.</translation>
    </message>
    <message>
        <source>This order has no payment link.</source>
        <translation>Бұл тапсырыстың төлем сілтемесі жоқ.</translation>
    </message>
    <message>
        <source>There is no receipt of this order: nothing was paid, held or refunded.</source>
        <translation>Бұл тапсырыс бойынша чек жоқ: ештеңе төленбеді, бұғатталмады, қайтарылмады.</translation>
    </message>
    <message>
        <source>The bank has said nothing about this order yet.</source>
        <translation>Банк бұл тапсырыс туралы әлі ештеңе айтқан жоқ.</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>Бұл тапсырыс бойынша бұғатталған сома жоқ.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it or changes its width.</source>
        <translation>Бос орын пернесі бағанды көрсетеді немесе жасырады, Alt пен көрсеткі оны жылжытады немесе енін өзгертеді.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Тарырақ</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Кеңірек</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Әдепкі қалып</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Practise: problems to try, a first shift</source>
        <translation>Жаттығу: ақау сынау, алғашқы ауысым</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Тіл: {language}</translation>
    </message>
    <message>
        <source>Take a phone order</source>
        <translation>Телефон тапсырысын алу</translation>
    </message>
    <message>
        <source>Make a payment link</source>
        <translation>Төлем сілтемесін жасау</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Тапсырыстарды қарау</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>Тапсырыстарды сүзу</translation>
    </message>
    <message>
        <source>Views of the orders: open or save one</source>
        <translation>Тапсырыс көріністері: ашу, сақтау</translation>
    </message>
    <message>
        <source>Columns of the orders</source>
        <translation>Тапсырыс бағандары</translation>
    </message>
    <message>
        <source>See the payment link, or send it again</source>
        <translation>Төлем сілтемесін көру не қайта жіберу</translation>
    </message>
    <message>
        <source>See what needs attention</source>
        <translation>Назар қажет нәрселерді көру</translation>
    </message>
    <message>
        <source>Ask the banks about every open order</source>
        <translation>Банктерден әр ашық тапсырыс туралы сұрау</translation>
    </message>
    <message>
        <source>Save the list of orders as a file</source>
        <translation>Тапсырыстар тізімін файлға сақтау</translation>
    </message>
    <message>
        <source>About this bank: what it offers, its login and its messages</source>
        <translation>Бұл банк туралы: логин, хабарламалар</translation>
    </message>
    <message>
        <source>Recent days: takings, declined, what waits</source>
        <translation>Соңғы күндер: түсім, өтпегені, күтіп тұрғаны</translation>
    </message>
    <message>
        <source>Business day: close it, print its report</source>
        <translation>Жұмыс күні: жабу, есебін басып шығару</translation>
    </message>
    <message>
        <source>Change the operator, or lock this till</source>
        <translation>Операторды ауыстыру немесе кассаны құлыптау</translation>
    </message>
    <message>
        <source>People: who works here, and in which role</source>
        <translation>Қызметкерлер: мұнда кім, қай рөлде жұмыс істейді</translation>
    </message>
    <message>
        <source>Activity log: who did what, when and from which till</source>
        <translation>Әрекеттер тарихы: кім, не, қашан, қай кассадан</translation>
    </message>
    <message>
        <source>Settings of this till</source>
        <translation>Осы кассаның баптаулары</translation>
    </message>
    <message>
        <source>System status and support files</source>
        <translation>Кассаның жайы және қолдауға арналған құжаттар</translation>
    </message>
    <message>
        <source>Set up the receipt printer</source>
        <translation>Чек принтерін баптау</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Түстер: ашық</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Түстер: күңгірт</translation>
    </message>
    <message>
        <source>Colours: high contrast, light</source>
        <translation>Түстер: жоғары контраст, ашық</translation>
    </message>
    <message>
        <source>Colours: high contrast, dark</source>
        <translation>Түстер: жоғары контраст, күңгірт</translation>
    </message>
    <message>
        <source>Colours: as the computer</source>
        <translation>Түстер: компьютердегідей</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Тізімдерде сомалар мен клиенттерді жасыру</translation>
    </message>
    <message>
        <source>Show sums and customers in lists</source>
        <translation>Тізімдерде сомалар мен клиенттерді көрсету</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Осы экран бойынша анықтама</translation>
    </message>
    <message>
        <source>End Paydesk</source>
        <translation>Paydesk-ті жабу</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>Қайтарылмады</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Кеш төленді</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Кеш бұғатталды</translation>
    </message>
    <message>
        <source>The bank did not carry out the refund.</source>
        <translation>Банк қайтаруды орындамады.</translation>
    </message>
    <message>
        <source>The customer&apos;s money was held after the order had ended.</source>
        <translation>Клиенттің ақшасы тапсырыс мерзімі біткеннен кейін бұғатталды.</translation>
    </message>
    <message>
        <source>The customer paid after the order was cancelled.</source>
        <translation>Клиент тапсырыстан бас тартылғаннан кейін төледі.</translation>
    </message>
    <message>
        <source>The customer paid after the order had ended.</source>
        <translation>Клиент тапсырыс мерзімі біткеннен кейін төледі.</translation>
    </message>
    <message>
        <source>Nothing of it went back: the shop still has this money.</source>
        <translation>Клиентке ештеңе қайтқан жоқ: ақша әлі дүкенде.</translation>
    </message>
    <message>
        <source>The money is only held and nothing is taken; nobody may be expecting it any more.</source>
        <translation>Сома тек бұғатталған, ештеңе алынған жоқ. Оны енді ешкім күтпеуі мүмкін.</translation>
    </message>
    <message>
        <source>The bank has taken the money for the shop; nobody may be expecting it any more.</source>
        <translation>Банк ақшаны дүкен үшін алды. Оны енді ешкім күтпеуі мүмкін.</translation>
    </message>
    <message>
        <source>“Your money has not gone back yet. I am seeing to it and will call you back.”</source>
        <translation>«Ақшаңыз әлі қайтқан жоқ. Мұнымен айналысып жатырмын, өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>“Your payment came after the order was cancelled. I will call you back: you will receive either your order or a refund.”</source>
        <translation>«Төлеміңіз тапсырыстан бас тартылғаннан кейін келді. Өзім хабарласамын: не тапсырысыңызды аласыз, не ақшаңыз қайтарылады.»</translation>
    </message>
    <message>
        <source>“Your payment came after the order had ended. I will call you back: you will receive either your order or a refund.”</source>
        <translation>«Төлеміңіз тапсырыс мерзімі біткен соң келді. Өзім хабарласамын: не тапсырысыңызды аласыз, не ақшаңыз қайтарылады.»</translation>
    </message>
    <message>
        <source>Show the order: deliver and write that on it (N), or refund the money (R). Then it leaves this list.</source>
        <translation>Тапсырысты ашыңыз: тауарды беріп, тапсырысқа жазыңыз (N) немесе ақшаны қайтарыңыз (R). Сонда ол бұл тізімнен кетеді.</translation>
    </message>
    <message>
        <source>Show the order and refund it again (R), or give the money back in another way and write that on the order (N). Then it leaves this list.</source>
        <translation>Тапсырысты көрсетіп, ақшаны қайтадан қайтарыңыз (R) немесе басқаша қайтарып, тапсырысқа жазыңыз (N). Сонда ол бұл тізімнен кетеді.</translation>
    </message>
    <message>
        <source>Show the order and capture the hold (C), or release it (V). Then it leaves this list.</source>
        <translation>Тапсырысты ашып, бұғатталған соманы алыңыз (C) немесе бұғаттан босатыңыз (V). Сонда ол бұл тізімнен кетеді.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>Order&apos;s amount</source>
        <translation>Тапсырыс сомасы</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Банктің нөмірі</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Above the limit</source>
        <translation>Шектен асады</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кім рұқсат етеді</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>Әріптестің PIN коды</translation>
    </message>
    <message>
        <source>Allow and charge</source>
        <translation>Рұқсат беріп төлету</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>A colleague with a higher limit can allow it here, for this sale only. The card details are kept for one minute.</source>
        <translation>Шегі жоғары әріптес осы жерде тек осы сатылымға рұқсат бере алады. Терілген карта деректері бір минут сақталады.</translation>
    </message>
    <message>
        <source>Allow and charge {amount}</source>
        <translation>Рұқсат беріп {amount} төлету</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayDialog</name>
    <message>
        <source>Fetching the backup</source>
        <translation>Көшірме алынуда</translation>
    </message>
    <message>
        <source>Once it is here, it replaces the journal. You can also leave the journal as it is.</source>
        <translation>Ол келгенде журналдың орнын алады. Журналды сол күйінде қалдыруға да болады.</translation>
    </message>
    <message>
        <source>How much of the backup is here</source>
        <translation>Көшірменің қаншасы келгені</translation>
    </message>
    <message>
        <source>Leave the journal as it is</source>
        <translation>Журнал сол күйінде қалсын</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>The backup was made and checked: it is complete.</source>
        <translation>Көшірме жасалды, қайта оқылды, бүтін.</translation>
    </message>
    <message>
        <source>No login, no key and no password is in it. It opens on this computer only, which has the key.</source>
        <translation>Ішінде логин, кілт, құпиясөз жоқ. Тек кілті бар осы компьютерде ашылады.</translation>
    </message>
    <message>
        <source>The backup of {moment} was not finished: Paydesk was closed before its folder answered.</source>
        <translation>{moment} көшірмесі аяқталмады: қалтасы жауап бермей тұрып Paydesk жабылды.</translation>
    </message>
    <message>
        <source>Check that the folder can be reached, and make a backup under Settings, “Backups”.</source>
        <translation>Қалтаның қолжетімді екенін тексеріп, Баптаулардағы «Көшірмелер» бөлімінде көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>The backup of {moment} was checked and is complete.</source>
        <translation>{moment} көшірмесі түгел оқылды, бүтін.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It replaces the journal the next time Paydesk is opened.</source>
        <translation>Әзірге ештеңе өзгерген жоқ. Paydesk келесі ашылғанда журналдың орнын басады.</translation>
    </message>
    <message>
        <source>Close Paydesk and open it again, best while nobody pays.</source>
        <translation>Paydesk-ті жауып, қайта ашыңыз; дұрысы – ешкім төлеп жатпағанда.</translation>
    </message>
    <message>
        <source>The journal stays as it is.</source>
        <translation>Журнал сол күйінде қалады.</translation>
    </message>
    <message>
        <source>The backup you chose is the journal now; the previous journal was kept.</source>
        <translation>Таңдалған көшірме енді журналдың орнында; бұрынғысы сол қалтада сақталды.</translation>
    </message>
    <message>
        <source>Orders made after the backup are not in it. No money moves until the bank has been asked.</source>
        <translation>Көшірмеден кейінгі тапсырыстар онда жоқ. Банктен сұралғанша ақша алынбайды және қайтарылмайды.</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>Көшірмеден қалпына келтірілмеді. {why}</translation>
    </message>
    <message>
        <source>The journal has not changed.</source>
        <translation>Журнал өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s own list of payments before you charge anything anew.</source>
        <translation>Қайта ақша алмас бұрын банктің төлемдер тізімімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Choose another backup under Settings, “Backups”.</source>
        <translation>Баптаулардағы «Көшірмелер» бөлімінен басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup replaces the journal the next time Paydesk is opened. The present journal is kept.</source>
        <translation>Paydesk келесі ашылғанда көшірме журналдың орнын басады. Қазіргісі сол қалтада сақталады.</translation>
    </message>
    <message>
        <source>Orders made after the backup are not in it, but their money moved: compare with the bank&apos;s own list.</source>
        <translation>Көшірмеден кейінгі тапсырыстар онда жоқ, ал олардың ақшасы алынған немесе қайтарылған: банктің тізімімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Paydesk asks the bank about all orders of the last weeks first. Until then no money moves.</source>
        <translation>Алдымен Paydesk соңғы апталардың барлық тапсырысы туралы банктен сұрайды. Оған дейін ақша алынбайды да, қайтарылмайды да.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time left in minutes: {minutes}</source>
        <translation>Қалған уақыт, минут: {minutes}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} күн {hours} сағ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Payment link for the customer</source>
        <translation>Клиентке арналған төлем сілтемесі</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Business day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>Осы экран бойынша анықтама (F1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Captured later</source>
        <translation>Кейін алынды</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>After refunds</source>
        <translation>Дүкенге қалды</translation>
    </message>
    <message>
        <source>What the day brought</source>
        <translation>Күн түсімі</translation>
    </message>
    <message>
        <source>What is not clear yet</source>
        <translation>Әлі анық емес нәрселер</translation>
    </message>
    <message>
        <source>Open this order</source>
        <translation>Тапсырысты ашу</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file…</source>
        <translation>Банк файлымен салыстыру…</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file (Ctrl+O)</source>
        <translation>Банк файлымен салыстыру (Ctrl+O)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Қайта шығару</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>А4</translation>
    </message>
    <message>
        <source>Receipt printer, 80 mm</source>
        <translation>Чек принтері, 80 мм</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Терезені жабу</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>The report was not printed.</source>
        <translation>Есеп басылмады.</translation>
    </message>
    <message>
        <source>It is kept in the journal all the same.</source>
        <translation>Ол бәрібір журналда сақталады.</translation>
    </message>
    <message>
        <source>Check the printer or the folder, and print it again.</source>
        <translation>Принтерді немесе қалтаны тексеріп, қайта басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The day {day} is closed: report {number}.</source>
        <translation>{day} күні жабылды: {number}-есеп.</translation>
    </message>
    <message>
        <source>What is taken from now on counts for the next day.</source>
        <translation>Енді алынғаны келесі күнге есептеледі.</translation>
    </message>
    <message>
        <source>Business day {day}</source>
        <translation>Жұмыс күні {day}</translation>
    </message>
    <message>
        <source>No money has moved on this day yet.</source>
        <translation>Бұл күні әлі ешқандай төлем болған жоқ.</translation>
    </message>
    <message>
        <source>Close the day {day}</source>
        <translation>{day} күнін жабу</translation>
    </message>
    <message>
        <source>This will be the first report. It counts what moved on this day, and nothing before.</source>
        <translation>Бұл бірінші есеп болады. Тек осы күнгі қозғалысты есептейді, одан бұрынғысын емес.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) came after the day before was closed, and count here.</source>
        <translation>
            <numerusform>%n қозғалыс алдыңғы күн жабылғаннан кейін келді, осында есептеледі.</numerusform>
            <numerusform>%n қозғалыс алдыңғы күн жабылғаннан кейін келді, осында есептеледі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later day(s) wait to be closed after this one.</source>
        <translation>
            <numerusform>Осыдан кейін тағы %n күн жабуды күтеді.</numerusform>
            <numerusform>Осыдан кейін тағы %n күн жабуды күтеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank&apos;s file {file}: {agreed} agree, {open} are open.</source>
        <translation>Банктің {file} файлы: {agreed} сәйкес, {open} ашық.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment link(s) wait for their customers</source>
        <translation>
            <numerusform>%n төлем сілтемесі клиентін күтеді</numerusform>
            <numerusform>%n төлем сілтемесі клиентін күтеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know about the %n point(s) above. They will be listed in the report.</source>
        <translation>
            <numerusform>Жоғарыдағы %n мәселені білемін. Ол есепте тұрады.</numerusform>
            <numerusform>Жоғарыдағы %n мәселені білемін. Олар есепте тұрады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before is closed. This one can be closed once it has begun.</source>
        <translation>Алдыңғы күн жабылды. Бұл күнді басталған соң жабуға болады.</translation>
    </message>
    <message>
        <source>Your role may not close the day.</source>
        <translation>Рөліңіз күнді жаба алмайды.</translation>
    </message>
    <message>
        <source>Report {number}, {day}</source>
        <translation>{number}-есеп, {day}</translation>
    </message>
</context>
<context>
    <name>DayRefusalWords</name>
    <message>
        <source>No money moved, and nothing was written down.</source>
        <translation>Ақша алынбады да, қайтарылмады да, ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>This day was closed at another till at the same moment.</source>
        <translation>Бұл күн дәл сол сәтте басқа кассада жабылды.</translation>
    </message>
    <message>
        <source>Look at its report; what came after it counts for the next day.</source>
        <translation>Оның есебін қараңыз; кейін келгені келесі күнге есептеледі.</translation>
    </message>
    <message>
        <source>This day is closed, and the next one has not begun.</source>
        <translation>Бұл күн жабылды, келесісі басталған жоқ.</translation>
    </message>
    <message>
        <source>What is taken now counts for the next day; close that when it is over.</source>
        <translation>Қазір алынғаны келесі күнге есептеледі; ол біткенде жабыңыз.</translation>
    </message>
    <message>
        <source>The day was not closed: something about its money is unclear.</source>
        <translation>Күн жабылмады: ақшасында анық емес нәрсе бар.</translation>
    </message>
    <message>
        <source>Look at what is listed, then say that you know about it.</source>
        <translation>Тізімді қарап, білетініңізді айтыңыз.</translation>
    </message>
    <message>
        <source>Other tills were reading files about the same money all the while.</source>
        <translation>Осы уақыт бойы басқа кассалар сол ақша туралы файлдарды оқып жатты.</translation>
    </message>
    <message>
        <source>Read the file once more when they are done.</source>
        <translation>Олар аяқтаған соң файлды тағы бір рет оқыңыз.</translation>
    </message>
    <message>
        <source>Type a reason to accept this difference.</source>
        <translation>Айырманы қабылдау үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Write down why it is acceptable.</source>
        <translation>Айырманың неліктен дұрыс екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The report of this day cannot be read.</source>
        <translation>Бұл күннің есебі оқылмайды.</translation>
    </message>
    <message>
        <source>Run “python -m app.verify”: it says what was changed.</source>
        <translation>«python -m app.verify» командасын іске қосыңыз: не өзгергенін айтады.</translation>
    </message>
    <message>
        <source>Ask the bank for the file again, or save it once more as CSV or .xlsx.</source>
        <translation>Банктен файлды қайта сұраңыз немесе CSV не .xlsx етіп қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Line {line} of the file holds no sum that can be read.</source>
        <translation>Файлдың {line}-жолында оқылатын сома жоқ.</translation>
    </message>
    <message>
        <source>Line {line} of the file names a currency nobody knows.</source>
        <translation>Файлдың {line}-жолында белгісіз валюта бар.</translation>
    </message>
    <message>
        <source>Line {line} of the file has a sum in both columns, debit and credit.</source>
        <translation>Файлдың {line}-жолында сома дебетте де, кредитте де тұр.</translation>
    </message>
    <message>
        <source>Line {line} of the file has a debit below zero among others above it: which way its money went is not clear.</source>
        <translation>Файлдың {line}-жолында дебет нөлден төмен, ал басқаларында жоғары: бұл ақшаның қайда кеткені түсініксіз.</translation>
    </message>
    <message>
        <source>It is not clear which column holds the sums, or which one names the orders.</source>
        <translation>Қай бағанда сомалар, қайсысында тапсырыстар екені анық емес.</translation>
    </message>
    <message>
        <source>Choose the column of the sum, or those of debit and credit, and at least one that names the order.</source>
        <translation>Сома бағанын немесе дебет пен кредит бағандарын және тапсырысты көрсететін кемінде бір бағанды таңдаңыз.</translation>
    </message>
    <message>
        <source>Look whether debit and credit are the right columns. If they are, ask the bank about that line.</source>
        <translation>Дебет пен кредит бағандары дұрыс таңдалғанын тексеріңіз. Дұрыс болса, бұл жол туралы банктен сұраңыз.</translation>
    </message>
    <message>
        <source>The file holds no lines.</source>
        <translation>Файлда жолдар жоқ.</translation>
    </message>
    <message>
        <source>The file is too large for a list of payments.</source>
        <translation>Файл төлемдер тізімі үшін тым үлкен.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>Бұл файл кесте ретінде оқылмайды.</translation>
    </message>
</context>
<context>
    <name>DaySlipWriter</name>
    <message>
        <source>Day report {number}</source>
        <translation>Күн есебі {number}</translation>
    </message>
    <message>
        <source>Signed by the till. “python -m app.verify” recounts it and checks the signature.</source>
        <translation>Касса қол қойған. «python -m app.verify» қайта санап, қолтаңбаны тексереді.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Жапқан</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>Ақша қозғалысы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>After refunds</source>
        <translation>Дүкенге қалды</translation>
    </message>
    <message>
        <source>Came after the day before was closed</source>
        <translation>Алдыңғы күн жабылғаннан кейін келген</translation>
    </message>
    <message>
        <source>Unclear when it was closed</source>
        <translation>Жабылғанда анық емес болған</translation>
    </message>
    <message>
        <source>Holds about to end</source>
        <translation>Бұғаттау мерзімі бітетіндер</translation>
    </message>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Банк файлы</translation>
    </message>
    <message>
        <source>The bank&apos;s fees</source>
        <translation>Банк комиссиялары</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>Қабылданбаған айырмалар</translation>
    </message>
    <message>
        <source>Links not paid yet</source>
        <translation>Әлі төленбеген сілтемелер</translation>
    </message>
    <message>
        <source>{file}: {agreed} agree, {missing} missing, {extra} extra, {different} different; {accepted} accepted</source>
        <translation>{file}: {agreed} сәйкес, {missing} жоқ, {extra} артық, {different} басқа; {accepted} қабылданған</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Есеп кітабы</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>№ {line} жол</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Осы есеп</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Key of the till</source>
        <translation>Касса кілті</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>At the bank, not at a till</source>
        <translation>Банкте, кассада емес</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Captured later</source>
        <translation>Кейін алынды</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Held on cards</source>
        <translation>Картада бұғатталған</translation>
    </message>
    <message>
        <source>Holds let go</source>
        <translation>Бұғаттан босатылған</translation>
    </message>
    <message>
        <source>Not clear yet: {sums}</source>
        <translation>Әлі анық емес: {sums}</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Әлі анық емес</translation>
    </message>
    <message>
        <source>{number}: {sum}, it is not known yet whether it moved</source>
        <translation>{number}: {sum}, төлем не қайтару өткен-өтпегені әлі белгісіз</translation>
    </message>
    <message>
        <source>{number}: {sum} held go back to the customer soon</source>
        <translation>{number}: бұғатталған {sum} жақында клиентке босайды</translation>
    </message>
    <message>
        <source>{number}: the bank&apos;s file says otherwise</source>
        <translation>{number}: банк файлы басқаша айтады</translation>
    </message>
</context>
<context>
    <name>DeclineCoach</name>
    <message>
        <source>Order {number}, bank&apos;s code {code}</source>
        <translation>{number} тапсырысы, банк коды {code}</translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation>«Картаңыздан ештеңе алынған жоқ.»</translation>
    </message>
    <message>
        <source>The bank counts this order as unpaid.</source>
        <translation>Банк бұл тапсырысты төленбеген деп санайды.</translation>
    </message>
    <message>
        <source>Nothing was taken from the card.</source>
        <translation>Картадан ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>Type the card again, slowly, or send a payment link.</source>
        <translation>Картаны асықпай қайта теріңіз немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
    <message>
        <source>Start the order again, or send a payment link.</source>
        <translation>Тапсырысты қайта бастаңыз немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
    <message>
        <source>Let the customer confirm (3-D Secure), or send a payment link.</source>
        <translation>Клиент өзі растасын (3-D Secure) немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, take another card, or send a payment link.</source>
        <translation>Бірнеше минуттан соң қайталаңыз, басқа карта алыңыз немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
    <message>
        <source>Try another card, or send a payment link.</source>
        <translation>Басқа картамен байқап көріңіз немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
    <message>
        <source>Do not try this card again. Take another one, or send a payment link.</source>
        <translation>Бұл картамен қайталамаңыз. Басқасын алыңыз немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
    <message>
        <source>Take no card for a while: the next one would be refused too. Then try again.</source>
        <translation>Біраз уақыт карта алмаңыз: келесісі де өтпейді. Сосын қайталаңыз.</translation>
    </message>
    <message>
        <source>Another card hardly helps: ask the shop&apos;s bank, or let the customer pay another way.</source>
        <translation>Басқа карта көмектеспес: дүкен банкінен сұраңыз немесе клиент басқаша төлесін.</translation>
    </message>
    <message>
        <source>Ask the bank once more before you charge this sale again.</source>
        <translation>Бұл сатылымды қайта төлетпес бұрын банктен тағы бір сұраңыз.</translation>
    </message>
</context>
<context>
    <name>DeclineWords</name>
    <message>
        <source>Declined: not enough money on the card.</source>
        <translation>Өтпеді: картадағы ақша жетпейді.</translation>
    </message>
    <message>
        <source>Declined: a limit of the card is reached.</source>
        <translation>Өтпеді: картаның шегі таусылды.</translation>
    </message>
    <message>
        <source>Declined: this card was tried too often.</source>
        <translation>Өтпеді: бұл картамен тым көп әрекет жасалды.</translation>
    </message>
    <message>
        <source>Declined: the bank knows no card of this number.</source>
        <translation>Өтпеді: банк мұндай нөмірлі картаны білмейді.</translation>
    </message>
    <message>
        <source>Declined: a number, the date or the code is wrong.</source>
        <translation>Өтпеді: нөмірі, мерзімі не коды дұрыс емес.</translation>
    </message>
    <message>
        <source>Declined: the date on the card is another one.</source>
        <translation>Өтпеді: картадағы мерзім басқа.</translation>
    </message>
    <message>
        <source>Declined: the code on the back is wrong or missing.</source>
        <translation>Өтпеді: артындағы код дұрыс емес не жоқ.</translation>
    </message>
    <message>
        <source>Declined: the card has expired.</source>
        <translation>Өтпеді: картаның мерзімі өткен.</translation>
    </message>
    <message>
        <source>Declined: the card is not active at its bank.</source>
        <translation>Өтпеді: карта банкінде іске қосылмаған.</translation>
    </message>
    <message>
        <source>Declined: the bank wants the card&apos;s PIN, and by phone there is none.</source>
        <translation>Өтпеді: банк картаның PIN-ін талап етеді, телефонда ол жоқ.</translation>
    </message>
    <message>
        <source>Declined: the bank has closed the card after wrong PINs.</source>
        <translation>Өтпеді: дұрыс емес PIN-дерден кейін банк картаны жапқан.</translation>
    </message>
    <message>
        <source>Declined: the bank has blocked this card.</source>
        <translation>Өтпеді: банк бұл картаны бұғаттаған.</translation>
    </message>
    <message>
        <source>Declined: the bank&apos;s safety rules stopped this payment.</source>
        <translation>Өтпеді: банктің қауіпсіздік ережелері бұл төлемді тоқтатты.</translation>
    </message>
    <message>
        <source>Declined: the shop&apos;s bank does not take this payment from here.</source>
        <translation>Өтпеді: дүкен банкі бұл төлемді осы жерден алмайды.</translation>
    </message>
    <message>
        <source>Declined: the bank does not allow this payment with this card.</source>
        <translation>Өтпеді: банк бұл картамен мұндай төлемге рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Declined: the bank wants to speak to its customer first.</source>
        <translation>Өтпеді: банк алдымен клиентімен сөйлескісі келеді.</translation>
    </message>
    <message>
        <source>Declined by the customer&apos;s bank.</source>
        <translation>Клиенттің банкі төлемді өткізбеді.</translation>
    </message>
    <message>
        <source>Declined, with a code that Paydesk does not know.</source>
        <translation>Өтпеді, кодын Paydesk білмейді.</translation>
    </message>
    <message>
        <source>Declined: the card of a wallet could not be used.</source>
        <translation>Өтпеді: әмиян картасын пайдалану мүмкін болмады.</translation>
    </message>
    <message>
        <source>Declined: the customer has ended payments by the stored card.</source>
        <translation>Өтпеді: клиент сақталған картамен төлеуді тоқтатқан.</translation>
    </message>
    <message>
        <source>Declined: the customer did not confirm the payment with the bank.</source>
        <translation>Өтпеді: клиент төлемді банкте растамады.</translation>
    </message>
    <message>
        <source>The customer did not come back from the bank&apos;s page.</source>
        <translation>Клиент банк бетінен оралмады.</translation>
    </message>
    <message>
        <source>Declined: the confirmation (3-D Secure) did not work at the bank.</source>
        <translation>Өтпеді: растау (3-D Secure) банкте жұмыс істемеді.</translation>
    </message>
    <message>
        <source>Declined: the card&apos;s bank wants the customer to confirm this payment.</source>
        <translation>Өтпеді: банк бұл төлемді клиенттің растауын қалайды.</translation>
    </message>
    <message>
        <source>Declined: the shop&apos;s bank takes this payment only if the customer confirms it.</source>
        <translation>Өтпеді: дүкен банкі бұл төлемді клиент растаса ғана алады.</translation>
    </message>
    <message>
        <source>Declined: the customer&apos;s bank could not be reached.</source>
        <translation>Өтпеді: клиент банкіне қосылу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Declined: something is out of order between the banks.</source>
        <translation>Өтпеді: банктер арасында ақау бар.</translation>
    </message>
    <message>
        <source>The time to pay is over.</source>
        <translation>Төлеу уақыты бітті.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Тапсырыстан бас тартылды.</translation>
    </message>
    <message>
        <source>“Your bank did not approve the payment; it can tell you more by phone.”</source>
        <translation>«Банкіңіз төлемді мақұлдамады; толығын телефонмен айтады.»</translation>
    </message>
    <message>
        <source>“Your bank did not approve this sum.”</source>
        <translation>«Банкіңіз бұл соманы мақұлдамады.»</translation>
    </message>
    <message>
        <source>“Your card&apos;s limit is reached; your bank can raise it.”</source>
        <translation>«Картаңыздың шегі таусылды; банкіңіз оны көтере алады.»</translation>
    </message>
    <message>
        <source>“Your bank takes no more tries with this card for now.”</source>
        <translation>«Банкіңіз бұл картамен әзірге басқа әрекет қабылдамайды.»</translation>
    </message>
    <message>
        <source>“Could you read the card number to me once more?”</source>
        <translation>«Карта нөмірін тағы бір рет оқып бересіз бе?»</translation>
    </message>
    <message>
        <source>“Could you read the card to me once more?”</source>
        <translation>«Картаны тағы бір рет оқып бересіз бе?»</translation>
    </message>
    <message>
        <source>“Could you read the date on the card once more?”</source>
        <translation>«Картадағы мерзімді тағы бір рет оқып бересіз бе?»</translation>
    </message>
    <message>
        <source>“Could you read the code on the back once more?”</source>
        <translation>«Артындағы кодты тағы бір рет оқып бересіз бе?»</translation>
    </message>
    <message>
        <source>“Is there a newer card?”</source>
        <translation>«Жаңарақ картаңыз бар ма?»</translation>
    </message>
    <message>
        <source>“Your card is not active yet; your bank can switch it on.”</source>
        <translation>«Картаңыз әлі іске қосылмаған; банкіңіз қоса алады.»</translation>
    </message>
    <message>
        <source>“This card does not work by phone. Please do not tell me your PIN.”</source>
        <translation>«Бұл карта телефонмен жүрмейді. PIN-іңізді маған айтпаңызшы.»</translation>
    </message>
    <message>
        <source>“Please speak to your bank about this card.”</source>
        <translation>«Осы карта туралы банкіңізбен сөйлесіңізші.»</translation>
    </message>
    <message>
        <source>“This way to pay does not work today; shall we take another one?”</source>
        <translation>«Бұл төлем тәсілі бүгін жүрмей тұр; басқасын алайық па?»</translation>
    </message>
    <message>
        <source>“Your bank does not allow this kind of payment.”</source>
        <translation>«Банкіңіз мұндай төлемге рұқсат бермейді.»</translation>
    </message>
    <message>
        <source>“Your bank would like a call from you before it approves this.”</source>
        <translation>«Банкіңіз мақұлдамас бұрын сізден қоңырау күтеді.»</translation>
    </message>
    <message>
        <source>“Your bank declined the payment and did not give us a reason.”</source>
        <translation>«Банкіңіз төлемді өткізбеді, себебін айтпайды.»</translation>
    </message>
    <message>
        <source>“Could you read me the card itself?”</source>
        <translation>«Картаның өзін оқып бересіз бе?»</translation>
    </message>
    <message>
        <source>“Your stored card can no longer be used; could you read me a card?”</source>
        <translation>«Сақталған картаңызды енді қолдануға болмайды; картаны оқып бересіз бе?»</translation>
    </message>
    <message>
        <source>“The fault is on our side; it has nothing to do with your card.”</source>
        <translation>«Мәселе біз жақта; картаңызға қатысы жоқ.»</translation>
    </message>
    <message>
        <source>“Your bank asked for a confirmation that did not come.”</source>
        <translation>«Банкіңіз растау сұрады, ол келмеді.»</translation>
    </message>
    <message>
        <source>“Your bank&apos;s confirmation does not work at the moment.”</source>
        <translation>«Банкіңіздің растауы қазір жұмыс істемей тұр.»</translation>
    </message>
    <message>
        <source>“Your bank would like you to confirm the payment yourself.”</source>
        <translation>«Банкіңіз төлемді өзіңіз растауыңызды қалайды.»</translation>
    </message>
    <message>
        <source>“Our bank needs you to confirm the payment yourself.”</source>
        <translation>«Біздің банк төлемді өзіңіз растауыңызды талап етеді.»</translation>
    </message>
    <message>
        <source>“Your bank does not answer at the moment.”</source>
        <translation>«Банкіңіз қазір жауап бермей тұр.»</translation>
    </message>
    <message>
        <source>“The payment system has a fault; it has nothing to do with your card.”</source>
        <translation>«Төлем жүйесінде ақау бар; картаңызға қатысы жоқ.»</translation>
    </message>
    <message>
        <source>“It took too long; let us start again.”</source>
        <translation>«Көп уақыт өтті; қайта бастайық.»</translation>
    </message>
    <message>
        <source>“This payment was called off; let us start again.”</source>
        <translation>«Бұл төлем тоқтатылды; қайта бастайық.»</translation>
    </message>
    <message>
        <source>Declined: a limit of the shop at its bank is reached.</source>
        <translation>Өтпеді: дүкеннің банктегі шегі таусылды.</translation>
    </message>
    <message>
        <source>Declined: too many payments were refused at this shop.</source>
        <translation>Өтпеді: бұл дүкенде тым көп төлем өтпей қалды.</translation>
    </message>
    <message>
        <source>Declined: the bank does not take this sum or currency.</source>
        <translation>Өтпеді: банк бұл соманы не валютаны алмайды.</translation>
    </message>
    <message>
        <source>Declined: the bank has not set this shop up for it.</source>
        <translation>Өтпеді: банк бұл дүкенді оған баптамаған.</translation>
    </message>
    <message>
        <source>Declined, with a code that belongs to another service of the bank.</source>
        <translation>Өтпеді, коды банктің басқа қызметінікі.</translation>
    </message>
    <message>
        <source>“I have to check this with the bank first; please do not pay again.”</source>
        <translation>«Алдымен банкпен анықтайын; қайта төлемеңізші.»</translation>
    </message>
    <message>
        <source>“Your bank did not answer. I have to check this first; please do not pay again.”</source>
        <translation>«Банкіңіз жауап бермеді. Алдымен анықтайын; қайта төлемеңізші.»</translation>
    </message>
    <message>
        <source>The bank&apos;s code says that it still works on the payment.</source>
        <translation>Банк коды төлем әлі өңделіп жатыр дейді.</translation>
    </message>
    <message>
        <source>The card&apos;s bank did not answer in time.</source>
        <translation>Карта банкі уақытында жауап бермеді.</translation>
    </message>
    <message>
        <source>The bank&apos;s code says that no card was tried.</source>
        <translation>Банк коды картамен әрекет жасалмады дейді.</translation>
    </message>
    <message>
        <source>The bank&apos;s code says yes, but the order counts as unpaid.</source>
        <translation>Банк коды «иә» дейді, бірақ тапсырыс төленбеген деп саналады.</translation>
    </message>
    <message>
        <source>The bank says that this was paid before.</source>
        <translation>Банк бұл бұрын төленген дейді.</translation>
    </message>
    <message>
        <source>The bank takes this for the same payment sent twice.</source>
        <translation>Банк мұны екі рет жіберілген бір төлем деп санайды.</translation>
    </message>
    <message>
        <source>The bank&apos;s code is about a cancellation, a capture or a refund, not about the card.</source>
        <translation>Банк коды бас тарту, соманы алу не қайтару туралы, карта туралы емес.</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Tell the caller</source>
        <translation>Клиентке айтыңыз</translation>
    </message>
    <message>
        <source>What Paydesk does</source>
        <translation>Paydesk не істейді</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Назар қажет нәрселер</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Қазір сұрау</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Шешу…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Соманы алу…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Тапсырысты көрсету</translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message>
        <source>If Paydesk has not found out after half an hour, two people can record the outcome.</source>
        <translation>Paydesk жарты сағатта анықтай алмаса, қалай аяқталғанын екі адам жаза алады.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>Order&apos;s amount</source>
        <translation>Тапсырыс сомасы</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Банктің нөмірі</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Соңғы сұрау</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Send to the bank now</source>
        <translation>Банкке қазір жіберу</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Drafts: {count}</source>
        <translation>Жобалар: {count}</translation>
    </message>
    <message>
        <source>Links that wait for a connection (Ctrl+D)</source>
        <translation>Байланыс күткен сілтемелер (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>DueHoldWords</name>
    <message>
        <source>The planned day has come</source>
        <translation>Жоспарланған күн келді</translation>
    </message>
    <message>
        <source>To be captured</source>
        <translation>Алу керек</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>Бұғаттан босату керек</translation>
    </message>
    <message>
        <source>The shop set {day} as the day to capture this hold.</source>
        <translation>Дүкен бұғатталған соманы алуды {day} күніне белгіледі.</translation>
    </message>
    <message>
        <source>The shop set {day} as the day to release this hold.</source>
        <translation>Дүкен соманы бұғаттан босатуды {day} күніне белгіледі.</translation>
    </message>
    <message>
        <source>The money is only held. Paydesk neither captures nor releases it by itself.</source>
        <translation>Сома тек бұғатталған. Paydesk оны өзі алмайды да, босатпайды да.</translation>
    </message>
    <message>
        <source>Capture it, or set another day on the order (T). Then it leaves this list.</source>
        <translation>Алыңыз немесе тапсырыста басқа күн белгілеңіз (T). Сонда ол бұл тізімнен кетеді.</translation>
    </message>
    <message>
        <source>Release it, or set another day on the order (T). Then it leaves this list.</source>
        <translation>Бұғаттан босатыңыз немесе тапсырыста басқа күн белгілеңіз (T). Сонда ол бұл тізімнен кетеді.</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Соманы алу…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Бұғаттан босату…</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation>Paydesk ішінде бірдеңе дұрыс болмады.</translation>
    </message>
    <message>
        <source>The journal keeps every order; look at Orders before you charge again.</source>
        <translation>Журнал әр тапсырысты сақтайды; қайта төлетпес бұрын тапсырыстарды қараңыз.</translation>
    </message>
    <message>
        <source>If it happens again, send us the log file.</source>
        <translation>Қайталанса, бізге бағдарлама жазбаларының (log) файлын жіберіңіз.</translation>
    </message>
    <message>
        <source>The list was not saved: the disk is full.</source>
        <translation>Тізім сақталмады: диск толы.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <translation>Дискіден орын босатыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The list was not saved: this file may not be written.</source>
        <translation>Тізім сақталмады: бұл файлға жазуға болмайды.</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>Файлды басқа бағдарлама ашып тұрса, жабыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The list was not saved: the folder cannot be used.</source>
        <translation>Тізім сақталмады: қалтаны пайдалану мүмкін емес.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>No order was changed; a file that stood there is as it was.</source>
        <translation>Бірде-бір тапсырыс өзгермеді; бұрынғы файл сол күйінде.</translation>
    </message>
</context>
<context>
    <name>ExpiryEdit</name>
    <message>
        <source>MM/YY</source>
        <translation>АА/ЖЖ</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Экспортты тоқтату</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Экспорт барысы</translation>
    </message>
    <message>
        <source>Saving the list: {done} of {total} orders</source>
        <translation>Тізім сақталуда: {total} тапсырыстан {done}</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Файл сақталуда…</translation>
    </message>
</context>
<context>
    <name>ExportPlanDialog</name>
    <message>
        <source>What the file will contain</source>
        <translation>Файлда не болады</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Сақтау орнын таңдау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV файлы (*.csv)</translation>
    </message>
    <message>
        <source>Save the orders in this list</source>
        <translation>Осы тізімдегі тапсырыстарды сақтау</translation>
    </message>
</context>
<context>
    <name>ExportedOrders</name>
    <message>
        <source>Orders {day}</source>
        <translation>Тапсырыстар {day}</translation>
    </message>
    <message>
        <source>TRAINING Orders {day}</source>
        <translation>ОҚУ тапсырыстары {day}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Уақыт (UTC)</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Шынайы ақша</translation>
    </message>
    <message>
        <source>Being added up…</source>
        <translation>Есептелуде…</translation>
    </message>
    <message>
        <source>Orders of a test bank stand among real ones. The last column tells them apart.</source>
        <translation>Шынайы тапсырыстардың арасында сынақ банкінің тапсырыстары бар. Оларды соңғы баған ажыратады.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Order amounts, paid or not</source>
        <translation>Төленген және төленбеген тапсырыстардың сомасы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n тапсырыс «{file}» болып сақталды.</numerusform>
            <numerusform>%n тапсырыс «{file}» болып сақталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Save this view…</source>
        <translation>Көріністі сақтау…</translation>
    </message>
    <message>
        <source>Arrange views…</source>
        <translation>Реттеу…</translation>
    </message>
    <message>
        <source>Export views to a file…</source>
        <translation>Көріністерді файлға сақтау…</translation>
    </message>
    <message>
        <source>Import views from a file…</source>
        <translation>Көріністерді файлдан алу…</translation>
    </message>
    <message>
        <source>Amount from … to …</source>
        <translation>Сома аралығы</translation>
    </message>
    <message>
        <source>Days from … to …</source>
        <translation>Күндер аралығы</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Көріністі сақтау</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Көрініс аты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save the views</source>
        <translation>Көріністерді сақтау</translation>
    </message>
    <message>
        <source>Views of orders</source>
        <translation>Тапсырыс көріністері</translation>
    </message>
    <message>
        <source>Import views from a file</source>
        <translation>Көріністерді файлдан алу</translation>
    </message>
    <message>
        <source>Views of Paydesk (*.toml)</source>
        <translation>Paydesk көріністері (*.toml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Add a filter (F)</source>
        <translation>Сүзгі қосу (F)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді алу</translation>
    </message>
    <message>
        <source>Take all filters away (Ctrl+Shift+F)</source>
        <translation>Барлық сүзгіні алу (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Көріністер</translation>
    </message>
    <message>
        <source>Lists you want again (W); Alt+1 to Alt+9 open them</source>
        <translation>Қайта керек тізімдер (W); Alt+1 … Alt+9 ашады</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Choose and order the columns (O)</source>
        <translation>Бағандарды таңдау және реттеу (O)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Take away: {filter}</source>
        <translation>Алып тастау: {filter}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Басқа күндер…</translation>
    </message>
    <message>
        <source>Amount from … to …</source>
        <translation>Сома аралығы…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Төлем тәсілі</translation>
    </message>
    <message>
        <source>with 3-D Secure</source>
        <translation>3-D Secure арқылы</translation>
    </message>
    <message>
        <source>without 3-D Secure</source>
        <translation>3-D Secure жоқ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>ескертпемен</translation>
    </message>
    <message>
        <source>operator {name}</source>
        <translation>оператор {name}</translation>
    </message>
    <message>
        <source>paid or held</source>
        <translation>төленді/бұғатталды</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>сома алынды</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>released or undone</source>
        <translation>босатылды не күші жойылды</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>осы апта</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>осы ай</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>өткен ай</translation>
    </message>
    <message>
        <source>from {sum}</source>
        <translation>кемінде {sum}</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>ең көбі {sum}</translation>
    </message>
    <message>
        <source>exactly {sum}</source>
        <translation>дәл {sum}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>{least} – {most} аралығы</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>Type the smaller sum first; one of the two may be empty.</source>
        <translation>Алдымен аз соманы теріңіз; екеуінің бірі бос болуы мүмкін.</translation>
    </message>
    <message>
        <source>Type days like 12.03 or 2026-03-12, the earlier one first.</source>
        <translation>Күндерді 12.03 не 2026-03-12 түрінде теріңіз, ертерегін бірінші.</translation>
    </message>
    <message>
        <source>Looking for: {words}</source>
        <translation>Іздеу: {words}</translation>
    </message>
    <message>
        <source>A whole card number has no place in a search.</source>
        <translation>Картаның толық нөмірі іздеуде тұрмауы керек.</translation>
    </message>
    <message>
        <source>Its last four digits are enough: they are looked for.</source>
        <translation>Соңғы төрт цифры жеткілікті: соларымен ізделеді.</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>қойынды</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>First start</source>
        <translation>Бірінші іске қосу</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file…</source>
        <translation>Кілттерді шифрланған файлда сақтау…</translation>
    </message>
    <message>
        <source>Check this bank</source>
        <translation>Осы банкті тексеру</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Банксіз үйрену</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Check and save the login</source>
        <translation>Тексеріп, логинді сақтау</translation>
    </message>
    <message>
        <source>Take a phone order</source>
        <translation>Телефон тапсырысын алу</translation>
    </message>
    <message>
        <source>Make a first payment link</source>
        <translation>Бірінші сілтемені жасау</translation>
    </message>
</context>
<context>
    <name>FirstStartPresenter</name>
    <message>
        <source>Type your PIN.</source>
        <translation>PIN-іңізді теріңіз.</translation>
    </message>
    <message>
        <source>The bank accepted the login.</source>
        <translation>Банк логинді қабылдады.</translation>
    </message>
</context>
<context>
    <name>FirstStartWords</name>
    <message>
        <source>Step {number} of 3</source>
        <translation>{number}-қадам, барлығы 3</translation>
    </message>
    <message>
        <source>Welcome to Paydesk</source>
        <translation>Paydesk-ке қош келдіңіз</translation>
    </message>
    <message>
        <source>Connect Paydesk to your bank</source>
        <translation>Paydesk-ті банкіңізге қосыңыз</translation>
    </message>
    <message>
        <source>What this bank offers</source>
        <translation>Бұл банк не ұсынады</translation>
    </message>
    <message>
        <source>Paydesk is ready</source>
        <translation>Paydesk дайын</translation>
    </message>
    <message>
        <source>You can close this at any step. What was saved is kept, and Paydesk goes on from there.</source>
        <translation>Кез келген қадамда жабуға болады: Paydesk кейін сол жерден жалғастырады.</translation>
    </message>
    <message>
        <source>{bank}: this is what the till can do.</source>
        <translation>Касса «{bank}» банкімен мына істерді істей алады.</translation>
    </message>
    <message>
        <source>{bank}: not checked yet. “About this bank”, at the top of the till, checks what it can do.</source>
        <translation>«{bank}» банкінің мүмкіндіктері әлі тексерілген жоқ: оларды жоғарыдағы «Бұл банк туралы» терезесінде тексере аласыз.</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Басқа жерде</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>түн ортасында</translation>
    </message>
    <message>
        <source>Who owns the shop? Leave name and PIN empty if nobody needs a PIN here.</source>
        <translation>Дүкен иесі кім? PIN керек болмаса, аты мен PIN-ді толтырмаңыз.</translation>
    </message>
    <message>
        <source>This shop already has staff. Who are you?</source>
        <translation>Бұл дүкенде қызметкерлер бар: сіз кімсіз?</translation>
    </message>
    <message>
        <source>{name} works at this till now.</source>
        <translation>Бұл кассада қазір {name} жұмыс істейді.</translation>
    </message>
    <message>
        <source>{shortest} to 12 digits</source>
        <translation>{shortest}–12 цифр</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}…</source>
        <translation>{total} ішінен {number}: {what}…</translation>
    </message>
</context>
<context>
    <name>FirstStartYou</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>Дүкеніңіз қайда?</translation>
    </message>
    <message>
        <source>Your business day ends</source>
        <translation>Жұмыс күніңіз аяқталады</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>PIN тағы бір рет</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>жайылған</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>жиылған</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder for backups of the journal</source>
        <translation>Журнал көшірмелерінің қалтасы</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Қалта жолы</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
</context>
<context>
    <name>ForeignOrderDialog</name>
    <message>
        <source>The banks are asked</source>
        <translation>Банктерден сұралуда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ForeignPresenter</name>
    <message>
        <source>What the banks say about “{text}”</source>
        <translation>Банктер «{text}» туралы не дейді</translation>
    </message>
    <message>
        <source>Open it: it is an order of this shop</source>
        <translation>Ашу: бұл осы дүкеннің тапсырысы</translation>
    </message>
    <message>
        <source>This order was not made here. The answers below come from the banks alone: Paydesk does not record them, does not ask again by itself, and moves none of this money.</source>
        <translation>Бұл тапсырыс мұнда жасалмаған. Төмендегісі тек банктердің сөзі: Paydesk ештеңе жазбайды, өзі қайта сұрамайды, ақша алмайды да, қайтармайды да.</translation>
    </message>
    <message>
        <source>The bank says: no order with this number, as far as it can check.</source>
        <translation>Банк жауабы: сұрауға болатынша, ондай тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>The bank calls it paid, but its answer does not hold together.</source>
        <translation>Банк төленген дейді, бірақ жауабы үйлеспейді.</translation>
    </message>
    <message>
        <source>The bank says: {word}.</source>
        <translation>Банк жауабы: {word}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>төлем күтілуде</translation>
    </message>
    <message>
        <source>the customer confirms</source>
        <translation>клиент растауда</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>әлі өңделуде</translation>
    </message>
    <message>
        <source>held, not captured</source>
        <translation>бұғатталған, алынбаған</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>төленген</translation>
    </message>
    <message>
        <source>released or undone</source>
        <translation>босатылды не күші жойылды</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>қайтарылған</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>өтпеген</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>something Paydesk does not know</source>
        <translation>Paydesk білмейтін нәрсе</translation>
    </message>
    <message>
        <source>The answer names another order than was asked for.</source>
        <translation>Жауап сұралғаннан басқа тапсырысты атайды.</translation>
    </message>
    <message>
        <source>The answer does not say how much, or in which currency.</source>
        <translation>Жауапта сома немесе валюта көрсетілмеген.</translation>
    </message>
    <message>
        <source>What was taken is not the sum of the order.</source>
        <translation>Алынғаны тапсырыс сомасына тең емес.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Банктің нөмірі</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Төленген</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Банк мақұлдаған</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Мақұлдау коды</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>RRN нөмірі</translation>
    </message>
</context>
<context>
    <name>FramePresenter</name>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>TRAINING – no real bank, no real money</source>
        <translation>ОҚУ РЕЖИМІ – шынайы банк та, шынайы ақша да жоқ</translation>
    </message>
    <message>
        <source>TEST – the bank&apos;s test system, no real money</source>
        <translation>СЫНАҚ – банктің сынақ жүйесі, шынайы ақша жоқ</translation>
    </message>
    <message>
        <source>You work with {bank} now.</source>
        <translation>Енді сіз мына банкпен жұмыс істейсіз: {bank}.</translation>
    </message>
    <message>
        <source>The bank cannot be changed while an order is under way.</source>
        <translation>Тапсырыс орындалып жатқанда банкті ауыстыруға болмайды.</translation>
    </message>
    <message>
        <source>The order goes on at {bank}.</source>
        <translation>Тапсырыс мына банкте жалғасады: {bank}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then choose the other bank.</source>
        <translation>Ол аяқталғанша күтіп, содан кейін басқа банкті таңдаңыз.</translation>
    </message>
    <message>
        <source>The bank cannot be changed while a card is typed.</source>
        <translation>Карта терілген кезде банкті ауыстыруға болмайды.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Charge it at {bank}, or press Esc twice to forget it and choose the other bank.</source>
        <translation>Төлемді мына банкте алыңыз: {bank}, немесе картаны өшіру үшін Esc пернесін екі рет басып, басқа банкті таңдаңыз.</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Шынайы ақша</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>Логин қабылданбады</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Байланыс үзілді: {time}</translation>
    </message>
    <message>
        <source>Bank answered in {seconds} s</source>
        <translation>Банк жауабы {seconds} с</translation>
    </message>
    <message>
        <source>Bank not asked yet</source>
        <translation>Банктен әлі сұралмады</translation>
    </message>
</context>
<context>
    <name>HappeningWords</name>
    <message>
        <source>Kept as a draft: nothing was sent, and nothing will be until somebody sends it</source>
        <translation>Жоба болып сақталды: ештеңе жіберілмеді, біреу жібермейінше жіберілмейді</translation>
    </message>
    <message>
        <source>The draft was thrown away</source>
        <translation>Жоба жойылды</translation>
    </message>
    <message>
        <source>A new link takes its place: {number}</source>
        <translation>Орнына жаңа сілтеме келді: {number}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered, in place of {number}</source>
        <translation>{number} орнына банкке тіркеуге жіберілді</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered, reference {reference}</source>
        <translation>Банкке тіркеуге жіберілді, белгісі {reference}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered</source>
        <translation>Банкке тіркеуге жіберілді</translation>
    </message>
    <message>
        <source>The bank gave the payment link</source>
        <translation>Банк төлем сілтемесін берді</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm</source>
        <translation>Банк клиенттен растауды сұрайды</translation>
    </message>
    <message>
        <source>Asked the bank to cancel</source>
        <translation>Банктен тоқтату сұралды</translation>
    </message>
    <message>
        <source>The bank accepted the cancelling</source>
        <translation>Банк тоқтатуды қабылдады</translation>
    </message>
    <message>
        <source>Sent to the bank once more, as the same act of {amount}</source>
        <translation>Банкке сол {amount} әрекеті ретінде тағы жіберілді</translation>
    </message>
    <message>
        <source>The bank accepted it; asking whether it is done</source>
        <translation>Банк қабылдады; орындалғаны сұралуда</translation>
    </message>
    <message>
        <source>Took the order&apos;s number at the bank, so that the lost charge cannot arrive later</source>
        <translation>Жоғалған төлем кейін жетпеуі үшін тапсырыс нөмірі банкте алынды</translation>
    </message>
    <message>
        <source>The number is taken: the lost charge can never arrive</source>
        <translation>Нөмір алынды: жоғалған төлем енді жете алмайды</translation>
    </message>
    <message>
        <source>Paydesk cannot find out by itself: look in the bank&apos;s portal or call the bank</source>
        <translation>Paydesk өзі біле алмайды: банк порталын қараңыз немесе қоңырау шалыңыз</translation>
    </message>
    <message>
        <source>Attention: two people wrote down otherwise. The bank&apos;s word counts: {state}</source>
        <translation>Назар аударыңыз: екі адам басқаша жазған. Банк сөзі жүреді: {state}</translation>
    </message>
    <message>
        <source>A note was written</source>
        <translation>Ескертпе жазылды</translation>
    </message>
    <message>
        <source>Tagged “{tag}”</source>
        <translation>Тег қойылды: «{tag}»</translation>
    </message>
    <message>
        <source>The tag was taken off</source>
        <translation>Тег алып тасталды</translation>
    </message>
    <message>
        <source>A refund of {amount} was wished; nothing was sent</source>
        <translation>{amount} қайтару сұралды; ештеңе жіберілмеді</translation>
    </message>
    <message>
        <source>The request never reached the bank</source>
        <translation>Сұрау банкке жетпеді</translation>
    </message>
    <message>
        <source>The bank refused the request (code {code})</source>
        <translation>Банк сұраудан бас тартты (код {code})</translation>
    </message>
    <message>
        <source>Not sent: the bank was never asked</source>
        <translation>Жіберілмеді: банктен сұралмады</translation>
    </message>
    <message>
        <source>No usable answer from the bank; asking how it stands</source>
        <translation>Банктен жарамды жауап жоқ; жайы сұралуда</translation>
    </message>
    <message>
        <source>Paydesk was closed in between; asking how it stands</source>
        <translation>Арада Paydesk жабылған; жайы сұралуда</translation>
    </message>
    <message>
        <source>Allowed once with a PIN, for {to}: {amount}</source>
        <translation>PIN арқылы бір рет рұқсат берілді, {to}: {amount}</translation>
    </message>
    <message>
        <source>Wrong PIN for {name} at till {till}</source>
        <translation>{name} үшін қате PIN, {till} кассасы</translation>
    </message>
    <message>
        <source>The bank says: {state}</source>
        <translation>Банк жауабы: {state}</translation>
    </message>
    <message>
        <source>Chargeback: the cardholder&apos;s bank took the money back</source>
        <translation>Чарджбэк: карта иесінің банкі ақшаны қайтарып алды</translation>
    </message>
    <message>
        <source>The bank sent a message; asking how it stands</source>
        <translation>Банк хабарлама жіберді; жайы сұралуда</translation>
    </message>
    <message>
        <source>Attention: the bank says {state}, after it was over here</source>
        <translation>Назар аударыңыз: мұнда біткеннен кейін банк {state} дейді</translation>
    </message>
    <message>
        <source>The bank&apos;s answer was incomplete and proves nothing</source>
        <translation>Банк жауабы толық емес, ештеңе дәлелдемейді</translation>
    </message>
    <message>
        <source>The bank answered something Paydesk does not know: {value}</source>
        <translation>Банк Paydesk білмейтін жауап берді: {value}</translation>
    </message>
    <message>
        <source>The bank said {state}; the order stays as it is</source>
        <translation>Банк {state} деді; тапсырыс сол күйі қалады</translation>
    </message>
    <message>
        <source>The day of the hold was taken off</source>
        <translation>Бұғаттау күні алып тасталды</translation>
    </message>
    <message>
        <source>To be captured on {day}</source>
        <translation>{day} күні алынады</translation>
    </message>
    <message>
        <source>To be released on {day}</source>
        <translation>{day} күні бұғаттан босатылады</translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}; another sale than {number}: {why}</source>
        <translation>Төлем банкке жіберілді, карта {card}; {number} емес, басқа сатылым: {why}</translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}</source>
        <translation>Төлем банкке жіберілді, карта {card}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the bank did it. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} және {second} банк орындады деп жазды. Көргені: {saw}. Себебі: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the request reached the bank. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} және {second} сұрау банкке жетті деп жазды. Көргені: {saw}. Себебі: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that no money moved. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} және {second} ақша алынған да, қайтарылған да жоқ деп жазды. Көргені: {saw}. Себебі: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>Attention: the bank had taken {amount} and now says {state}</source>
        <translation>Назар аударыңыз: банк {amount} алған еді, ал қазір былай дейді: {state}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the request never reached the bank. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} және {second} сұрау банкке жетпеді деп жазды. Көргені: {saw}. Себебі: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>Asked the bank to capture {amount}</source>
        <translation>Банктен бұғатталған {amount} соманы алу сұралды</translation>
    </message>
    <message>
        <source>Asked the bank to let go of {amount}</source>
        <translation>Банктен {amount} бұғаттан босату сұралды</translation>
    </message>
    <message>
        <source>Asked the bank to give back {amount}</source>
        <translation>Банктен клиентке {amount} қайтару сұралды</translation>
    </message>
    <message>
        <source>The bank shows that {amount} was captured</source>
        <translation>Банк бұғатталған {amount} алынғанын көрсетеді</translation>
    </message>
    <message>
        <source>The bank shows that the hold of {amount} was released</source>
        <translation>Банк {amount} бұғаттан босатылғанын көрсетеді</translation>
    </message>
    <message>
        <source>The bank shows that {amount} went back to the customer</source>
        <translation>Банк {amount} клиентке қайтқанын көрсетеді</translation>
    </message>
    <message>
        <source>{amount} was not captured: the bank shows no change</source>
        <translation>Бұғатталған {amount} алынбады: банкте өзгеріс жоқ</translation>
    </message>
    <message>
        <source>The hold of {amount} was not released: the bank shows no change</source>
        <translation>{amount} бұғаттан босатылмады: банкте өзгеріс жоқ</translation>
    </message>
    <message>
        <source>{amount} did not go back: the bank shows no change</source>
        <translation>{amount} қайтпады: банкте өзгеріс жоқ</translation>
    </message>
    <message>
        <source>The bank shows how it ended</source>
        <translation>Банк қалай аяқталғанын көрсетеді</translation>
    </message>
    <message>
        <source>Came back from the bank&apos;s page</source>
        <translation>Банк бетінен оралды</translation>
    </message>
    <message>
        <source>The bank&apos;s page was closed</source>
        <translation>Банк беті жабылды</translation>
    </message>
    <message>
        <source>The bank&apos;s page was open for ten minutes</source>
        <translation>Банк беті он минут ашық тұрды</translation>
    </message>
    <message>
        <source>Opened in the system browser</source>
        <translation>Жүйе браузерінде ашылды</translation>
    </message>
    <message>
        <source>The bank&apos;s page did not work</source>
        <translation>Банк беті жұмыс істемеді</translation>
    </message>
    <message>
        <source>The bank answered about another order number</source>
        <translation>Банк басқа тапсырыс нөмірі туралы жауап берді</translation>
    </message>
    <message>
        <source>The bank named another amount</source>
        <translation>Банк басқа сома атады</translation>
    </message>
    <message>
        <source>The bank named another currency</source>
        <translation>Банк басқа валюта атады</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit</source>
        <translation>Банк жауабы сай емес</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Business day: close it, print reports</source>
        <translation>Жұмыс күні: жабу, есептерді басып шығару</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Соңғы күндер</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>About this bank: what it offers, its login and its messages</source>
        <translation>Бұл банк туралы: логин, хабарламалар</translation>
    </message>
    <message>
        <source>Connection to the bank</source>
        <translation>Банкпен байланыс</translation>
    </message>
    <message>
        <source>Language, colours, text size</source>
        <translation>Тіл, түстер, мәтін өлшемі</translation>
    </message>
    <message>
        <source>{name} works here. Change the operator (F9)</source>
        <translation>Мұнда {name} жұмыс істейді. Операторды ауыстыру (F9)</translation>
    </message>
    <message>
        <source>Who is at the till? (F9)</source>
        <translation>Мұнда кім? (F9)</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n point(s) not known yet.</source>
        <translation>
            <numerusform>%n тармақ әзірге белгісіз.</numerusform>
            <numerusform>%n тармақ әзірге белгісіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Ақау табылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n нәрсені қарау керек.</numerusform>
            <numerusform>%n нәрсені қарау керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Жақсы</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Жақында қараңыз</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Жұмыс істемейді</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Журнал көшірмелері</translation>
    </message>
    <message>
        <source>Backups outside this computer</source>
        <translation>Компьютерден тыс көшірмелер</translation>
    </message>
    <message>
        <source>The key store of this computer</source>
        <translation>Осы компьютердің кілт қоймасы</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>Осы компьютердің сағаты</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Дискідегі орын</translation>
    </message>
    <message>
        <source>Memory that held a card</source>
        <translation>Карта тұрған жад</translation>
    </message>
    <message>
        <source>The view for the banks&apos; pages</source>
        <translation>Банк беттеріне арналған терезе</translation>
    </message>
    <message>
        <source>Settings from outside</source>
        <translation>Сырттан берілген баптаулар</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>It is open, and every line follows from the one before. Lines: {lines}.</source>
        <translation>Ол ашық, әр жол алдыңғысынан шығады. Жолдар саны: {lines}.</translation>
    </message>
    <message>
        <source>No money moves on it, and what it says can still be read. F1 says how to go on.</source>
        <translation>Ол бойынша ақша алынбайды да, қайтарылмайды да, бірақ оқуға болады. Әрі қарайғысын F1 айтады.</translation>
    </message>
    <message>
        <source>A server keeps the journal. Whoever looks after it makes the backups.</source>
        <translation>Журналды сервер сақтайды. Көшірмелерді оған қарайтын адам жасайды.</translation>
    </message>
    <message>
        <source>There is none yet. Paydesk makes one each day while it is open.</source>
        <translation>Әзірге жоқ. Paydesk ашық тұрғанда күн сайын біреуін жасайды.</translation>
    </message>
    <message>
        <source>The newest is of {moment}. Paydesk makes one each day while it is open.</source>
        <translation>Соңғысы {moment}. Paydesk ашық тұрғанда күн сайын біреуін жасайды.</translation>
    </message>
    <message>
        <source>The newest is of {moment}. Keep one of them outside this computer.</source>
        <translation>Соңғысы {moment}. Біреуін осы компьютерден тыс сақтаңыз.</translation>
    </message>
    <message>
        <source>There is none in “{folder}” yet. Make one under Settings, “Backups”.</source>
        <translation>«{folder}» ішінде әзірге жоқ. Баптаулардағы «Көшірмелер» бөлімінде жасаңыз.</translation>
    </message>
    <message>
        <source>The last good one is of {moment}. Check that “{folder}” can be reached.</source>
        <translation>Соңғы жарамдысы {moment}. «{folder}» қолжетімді ме, қараңыз.</translation>
    </message>
    <message>
        <source>The last one is of {moment}, in “{folder}”. It was checked and is complete.</source>
        <translation>Соңғысы {moment}, «{folder}» ішінде. Қайта оқылды, бүтін.</translation>
    </message>
    <message>
        <source>It gave no answer. Unlock it or sign in to the computer anew; nothing is lost.</source>
        <translation>Жауап бермеді. Құлпын ашыңыз немесе компьютерге қайта кіріңіз; ештеңе жоғалмады.</translation>
    </message>
    <message>
        <source>Logins and the journal&apos;s key are kept in an encrypted file, opened with your passphrase at the start.</source>
        <translation>Логиндер мен журнал кілті шифрланған файлда жатыр, оны іске қосқанда құпия сөйлеміңіз ашады.</translation>
    </message>
    <message>
        <source>Training keeps no keys: all is forgotten at the end.</source>
        <translation>Оқу режимі кілт сақтамайды: соңында бәрі өшіріледі.</translation>
    </message>
    <message>
        <source>Logins and the journal&apos;s key are kept in it, and nowhere else: {name}.</source>
        <translation>Логиндер мен журнал кілті тек сонда жатыр: {name}.</translation>
    </message>
    <message>
        <source>Nothing has been asked since Paydesk was opened.</source>
        <translation>Paydesk ашылғалы ештеңе сұралмады.</translation>
    </message>
    <message>
        <source>It does not accept the login. Type it anew under “About this bank”.</source>
        <translation>Логинді қабылдамайды. Оны «Бұл банк туралы» терезесінде қайта теріңіз.</translation>
    </message>
    <message>
        <source>No answer since {moment}. Nothing is sent twice; Paydesk keeps asking.</source>
        <translation>{moment} уақытынан бері жауап жоқ. Ештеңе екі рет жіберілмейді; Paydesk сұрай береді.</translation>
    </message>
    <message>
        <source>It answered in {seconds} s.</source>
        <translation>{seconds} с ішінде жауап берді.</translation>
    </message>
    <message>
        <source>No bank has told its time yet.</source>
        <translation>Әлі бірде-бір банк уақытын айтпады.</translation>
    </message>
    <message>
        <source>It agrees with the bank&apos;s.</source>
        <translation>Банк сағатымен бірдей.</translation>
    </message>
    <message>
        <source>It is {seconds} s ahead of the bank&apos;s. Ends of links and holds are shown wrong; set it.</source>
        <translation>Банк сағатынан {seconds} с озық. Сілтеме мен бұғаттау мерзімі қате көрінеді; сағатты түзетіңіз.</translation>
    </message>
    <message>
        <source>It is {seconds} s behind the bank&apos;s. Ends of links and holds are shown wrong; set it.</source>
        <translation>Банк сағатынан {seconds} с кейін. Сілтеме мен бұғаттау мерзімі қате көрінеді; сағатты түзетіңіз.</translation>
    </message>
    <message>
        <source>{free} GB are free.</source>
        <translation>{free} ГБ бос.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>{free} МБ бос.</translation>
    </message>
    <message>
        <source>Only {free} MB are free. Make room: a payment that cannot be written down is not sent.</source>
        <translation>Тек {free} МБ бос. Орын босатыңыз: жазыла алмайтын төлем жіберілмейді.</translation>
    </message>
    <message>
        <source>This computer does not write it to the disk, and Paydesk overwrites it after use.</source>
        <translation>Бұл компьютер оны дискіге жазбайды, Paydesk қолданған соң өшіреді.</translation>
    </message>
    <message>
        <source>Paydesk overwrites it after use, and cannot find out whether this computer writes memory to the disk. Encrypt the disk.</source>
        <translation>Paydesk қолданған соң өшіреді, ал компьютер жадыны дискіге жазатынын біле алмайды. Дискіні шифрлаңыз.</translation>
    </message>
    <message>
        <source>This computer may write memory to the disk, and Paydesk cannot forbid it. Encrypt the disk, or switch the swap space off.</source>
        <translation>Бұл компьютер жадыны дискіге жазуы мүмкін, Paydesk тыйым сала алмайды. Дискіні шифрлаңыз немесе алмасу кеңістігін өшіріңіз.</translation>
    </message>
    <message>
        <source>It is there, and loaded when the first bank&apos;s page opens.</source>
        <translation>Ол бар, бірінші банк беті ашылғанда жүктеледі.</translation>
    </message>
    <message>
        <source>It is missing. Banks&apos; pages open in the browser of this computer instead.</source>
        <translation>Ол жоқ. Банк беттері осы компьютердің браузерінде ашылады.</translation>
    </message>
    <message>
        <source>Nothing outside tries to change how Paydesk speaks to banks.</source>
        <translation>Paydesk-тің банктермен байланысын сырттан ештеңе өзгертпейді.</translation>
    </message>
    <message>
        <source>These were set outside and kept from the banks&apos; pages and connections: {names}. Ask who set them.</source>
        <translation>Мыналар сырттан берілген, банк беттері мен байланыстарына жіберілмеді: {names}. Кім бергенін сұраңыз.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Анықтама беттері</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Анықтама беті</translation>
    </message>
    <message>
        <source>This page is in English: it is not written in your language yet.</source>
        <translation>Бұл бет ағылшынша: сіздің тіліңізде әлі жазылған жоқ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Бұл бетті басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>HoldDayForm</name>
    <message>
        <source>What should happen to the hold</source>
        <translation>Бұғатталған сомамен не істеу керек</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Осы күні</translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Бұғаттан босату</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Күн белгіленбеген</translation>
    </message>
    <message>
        <source>Nothing is sent automatically: on that day the order appears under Attention (F10), where one key is enough.</source>
        <translation>Өздігінен ештеңе жіберілмейді: сол күні тапсырыс «Назар» (F10) бөлімінде бір батырмамен тұрады.</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Күнді сақтау</translation>
    </message>
</context>
<context>
    <name>HoldPlanWords</name>
    <message>
        <source>capture {day}</source>
        <translation>алу {day}</translation>
    </message>
    <message>
        <source>release {day}</source>
        <translation>босату {day}</translation>
    </message>
    <message>
        <source>To be captured on {day}</source>
        <translation>{day} күні алынады</translation>
    </message>
    <message>
        <source>To be released on {day}</source>
        <translation>{day} күні бұғаттан босатылады</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>Бұл тапсырыс бойынша бұғатталған сома жоқ.</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>probably over since {moment}</source>
        <translation>{moment} уақытынан бері біткен болар</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>шамамен {day}</translation>
    </message>
    <message>
        <source>probably over</source>
        <translation>біткен болар</translation>
    </message>
    <message>
        <source>about {left}</source>
        <translation>шамамен {left}</translation>
    </message>
    <message>
        <source>soon: {left}</source>
        <translation>жақында: {left}</translation>
    </message>
    <message>
        <source>last day: {left}</source>
        <translation>соңғы күн: {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n сағат қалды</numerusform>
            <numerusform>%n сағат қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>бір сағаттан аз қалды</translation>
    </message>
</context>
<context>
    <name>InputFaultWords</name>
    <message>
        <source>Type at least {shortest} characters.</source>
        <translation>Кемінде {shortest} таңба теріңіз.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Бұл файлдың құпия сөйлемі емес.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this shop. Compare every letter.</source>
        <translation>Бұл осы дүкеннің қалпына келтіру коды емес. Әр әріпті салыстырыңыз.</translation>
    </message>
    <message>
        <source>Type the amount, for example 12.50.</source>
        <translation>Соманы теріңіз, мысалы 12,50.</translation>
    </message>
    <message>
        <source>This is not an amount. Type it like 12.50 or 1250.</source>
        <translation>Бұл сома емес. 12,50 не 1250 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>{currency} has no decimals. Type a whole amount.</source>
        <translation>{currency} валютасында бөлшек жоқ. Бүтін сома теріңіз.</translation>
    </message>
    <message>
        <source>{currency} has only {decimals} decimals.</source>
        <translation>{currency} валютасында үтірден кейін тек {decimals} таңба болады.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Сома нөлден үлкен болуы керек.</translation>
    </message>
    <message>
        <source>The amount must be between {lowest} and {highest}.</source>
        <translation>Сома {lowest} және {highest} арасында болуы керек.</translation>
    </message>
    <message>
        <source>The card number is not complete.</source>
        <translation>Карта нөмірі толық емес.</translation>
    </message>
    <message>
        <source>One digit is wrong. Ask the caller to read the number once more.</source>
        <translation>Бір цифр дұрыс емес. Нөмірді тағы бір рет оқып беруін сұраңыз.</translation>
    </message>
    <message>
        <source>Type month and year as on the card, for example 12/30.</source>
        <translation>Ай мен жылды картадағыдай теріңіз, мысалы 12/30.</translation>
    </message>
    <message>
        <source>This card has expired. Ask for another one.</source>
        <translation>Бұл картаның мерзімі өткен. Басқасын сұраңыз.</translation>
    </message>
    <message>
        <source>That is more than 20 years away. Look at the year again; if it is right, charge again.</source>
        <translation>Оған әлі 20 жылдан көп уақыт бар. Жылды қайта қараңыз; дұрыс болса, қайта төлетіңіз.</translation>
    </message>
    <message>
        <source>The code on the back has {length} digits.</source>
        <translation>Артындағы код {length} цифрдан тұрады.</translation>
    </message>
    <message>
        <source>Type the name in Latin letters, as it stands on the card.</source>
        <translation>Атын картадағыдай латын әріптерімен теріңіз.</translation>
    </message>
    <message>
        <source>This text looks like a card number. Remove it: the bank shows this text openly.</source>
        <translation>Бұл мәтін карта нөміріне ұқсайды. Алып тастаңыз: банк оны ашық көрсетеді.</translation>
    </message>
    <message>
        <source>This text is too long: {longest} characters at most.</source>
        <translation>Мәтін тым ұзын: ең көбі {longest} таңба.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or a phone number with its country code.</source>
        <translation>E-mail мекенжайын немесе ел кодымен телефон нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>Money of this order went back meanwhile: no more than {left} is left. If this refund is still to be made, press the button again.</source>
        <translation>Осы арада бұл тапсырыстың ақшасы қайтарылды: қалғаны {left} сомасынан көп емес. Бұл қайтару әлі де керек болса, батырманы қайта басыңыз.</translation>
    </message>
    <message>
        <source>This is not a certificate authority. Ask your bank for its root certificate.</source>
        <translation>Бұл куәландыру орталығы емес. Банктен түбірлік сертификатын сұраңыз.</translation>
    </message>
    <message>
        <source>The certificate file could not be kept on this computer. Is its disk full?</source>
        <translation>Сертификат файлы сақталмады. Диск толып қалған жоқ па?</translation>
    </message>
    <message>
        <source>Give the file a name of its own, in Latin letters.</source>
        <translation>Файлға латын әріптерімен өз атын беріңіз.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer. Is its disk full?</source>
        <translation>Файл сақталмады. Диск толып қалған жоқ па?</translation>
    </message>
    <message>
        <source>This is not a file with a bank&apos;s settings, or it is damaged. Ask your bank for it again.</source>
        <translation>Бұл банк баптауларының файлы емес немесе ол бүлінген. Оны банктен қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This file describes no bank that could be used: {reason}.</source>
        <translation>Бұл файл жұмыс істеуге болатын банкті сипаттамайды: {reason}.</translation>
    </message>
    <message>
        <source>This certificate authority has ended. Ask your bank for the new one.</source>
        <translation>Бұл куәландыру орталығының мерзімі өткен. Банктен жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. Choose a .pem, .crt or .cer file.</source>
        <translation>Файлда оқылатын сертификат жоқ. .pem, .crt не .cer файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>Order {number} may have taken this money already, and nobody knows yet. This sale cannot be charged until the outcome of that order is known: open Attention (F10).</source>
        <translation>{number} тапсырысы бұл ақшаны алған болуы мүмкін, әлі ешкім білмейді. Ол шешілгенше бұл сатылымды төлетуге болмайды: «Назар» (F10) бөлімін ашыңыз.</translation>
    </message>
    <message>
        <source>Order {number} asked the same amount of this customer a moment ago.</source>
        <translation>{number} тапсырысы дәл осы соманы бұл клиенттен жаңа ғана сұрады.</translation>
    </message>
    <message>
        <source>Order {number} took the same amount from this card, or may have taken it.</source>
        <translation>{number} тапсырысы бұл картадан сондай соманы алды немесе алған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Мұнда бірдеңе жазыңыз.</translation>
    </message>
    <message>
        <source>It takes two different people.</source>
        <translation>Екі түрлі адам керек.</translation>
    </message>
    <message>
        <source>Say why the money goes back: choose a reason, or write it down.</source>
        <translation>Ақшаның не себепті қайтарылатынын айтыңыз: себебін таңдаңыз немесе жазыңыз.</translation>
    </message>
    <message>
        <source>This file holds no public key of a bank. Choose the .pem file from its portal.</source>
        <translation>Файлда банктің ашық кілті жоқ. Порталдағы .pem файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>Latin letters, digits and - _ . / only, {longest} at most.</source>
        <translation>Тек латын әріптері, цифрлар және - _ . /, ең көбі {longest} таңба.</translation>
    </message>
    <message>
        <source>Order {number} exists already; a number is never used twice.</source>
        <translation>{number} тапсырысы бар; нөмір екі рет қолданылмайды.</translation>
    </message>
    <message>
        <source>The bank takes customer numbers of {shortest} to {longest} digits and Latin letters, with - and _ among them.</source>
        <translation>Банк қабылдайтын клиент нөмірі: {shortest}–{longest} цифр мен латын әрпі, ішінде - және _ болады.</translation>
    </message>
    <message>
        <source>The bank does not keep this card any more. Take another card.</source>
        <translation>Банк бұл картаны енді сақтамайды. Басқасын алыңыз.</translation>
    </message>
    <message>
        <source>Choose one of the customer&apos;s saved cards.</source>
        <translation>Клиенттің сақталған карталарының бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>A reminder is for one link. Leave it out where several links are made.</source>
        <translation>Еске салу бір сілтемеге арналған. Бірнеше сілтеме жасалса, қоспаңыз.</translation>
    </message>
    <message>
        <source>The link ends within 24 hours. Choose a reminder at half time, or a later end.</source>
        <translation>Сілтеме 24 сағат ішінде бітеді. Мерзім жартысында еске салуды немесе кейінірек мерзімді таңдаңыз.</translation>
    </message>
    <message>
        <source>One number is for one link. Leave it out where several links are made.</source>
        <translation>Бір нөмір бір сілтемеге. Бірнеше сілтеме жасалса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Type the whole address of a page, with https:// or http:// before it.</source>
        <translation>Беттің толық мекенжайын теріңіз, алдына https:// не http:// қойыңыз.</translation>
    </message>
    <message>
        <source>This moment is over. Choose a later one.</source>
        <translation>Бұл уақыт өтіп кетті. Кейінгісін таңдаңыз.</translation>
    </message>
    <message>
        <source>This is not a quantity. Type it like 2 or 0.5, with three decimals at most.</source>
        <translation>Бұл мөлшер емес. 2 не 0,5 түрінде, үтірден кейін үш таңбадан асырмай теріңіз.</translation>
    </message>
    <message>
        <source>The discount {name} of {sum} is more than the {above} above it.</source>
        <translation>{name} жеңілдігі {sum}: бұл үстіндегі {above} сомасынан көп.</translation>
    </message>
    <message>
        <source>Type what is sold.</source>
        <translation>Не сатылатынын теріңіз.</translation>
    </message>
    <message>
        <source>Line {place}: {fault}</source>
        <translation>{place}-жол: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>The bank lets a link live %n day(s) at most. Choose an earlier end.</source>
        <translation>
            <numerusform>Банк сілтемені ең көбі %n күн сақтайды. Ертерек мерзім таңдаңыз.</numerusform>
            <numerusform>Банк сілтемені ең көбі %n күн сақтайды. Ертерек мерзім таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much: only {left} is left.</source>
        <translation>Бұл тым көп: тек {left} қалды.</translation>
    </message>
    <message>
        <source>This cannot be used. Type it again.</source>
        <translation>Мұны қолдануға болмайды. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Choose a day from {first} on.</source>
        <translation>{first} немесе одан кейінгі күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}.</source>
        <translation>{first} – {last} аралығындағы күнді таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>JournalErrorWords</name>
    <message>
        <source>No backup was made: its folder cannot be reached, or has no room.</source>
        <translation>Көшірме жасалмады: қалта қолжетімсіз не орын жоқ.</translation>
    </message>
    <message>
        <source>No backup was made: no folder is chosen yet.</source>
        <translation>Көшірме жасалмады: қалта таңдалмаған.</translation>
    </message>
    <message>
        <source>The journal is as it was, and payments go on as always.</source>
        <translation>Журнал бұрынғыдай, төлемдер әдеттегідей жүреді.</translation>
    </message>
    <message>
        <source>Plug the USB stick in or choose another folder, then make a backup.</source>
        <translation>Флешканы салыңыз немесе басқа қалта таңдап, көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>It was left untouched. Without a journal no money moves.</source>
        <translation>Файлға тиіскен жоқпыз. Журналсыз төлем жасалмайды.</translation>
    </message>
    <message>
        <source>Put the right file back, or move this one away to start a new journal.</source>
        <translation>Дұрыс файлды орнына қойыңыз немесе жаңа журнал бастау үшін мұны басқа жерге жылжытыңыз.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Paydesk.</source>
        <translation>Журналды жаңарақ Paydesk жазған.</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer too.</source>
        <translation>Бұл компьютерге де жаңарақ Paydesk орнатыңыз.</translation>
    </message>
    <message>
        <source>The journal on the server is not prepared for this Paydesk yet.</source>
        <translation>Сервердегі журнал бұл Paydesk-ке әлі дайындалмаған.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “python -m app.prepare_journal”, then start again.</source>
        <translation>Серверге қарайтын адам «python -m app.prepare_journal» командасын іске қоссын, сосын қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The server has no role of that name that could be kept from rewriting the books.</source>
        <translation>Серверде есепті қайта жаза алмайтын ондай атты рөл жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Make a plain role for the tills first; the help page “Several tills, one journal” shows it.</source>
        <translation>Алдымен кассаларға қарапайым рөл жасаңыз; «Бірнеше касса, бір журнал» анықтамасын қараңыз.</translation>
    </message>
    <message>
        <source>The journal of this shop is gone.</source>
        <translation>Бұл дүкеннің журналы жоғалды.</translation>
    </message>
    <message>
        <source>Without it nobody knows what was charged, so no money moves.</source>
        <translation>Онсыз не алынғанын ешкім білмейді, сондықтан ақша алынбайды да, қайтарылмайды да.</translation>
    </message>
    <message>
        <source>Put the file back, or restore a backup with “python -m app.restore”.</source>
        <translation>Файлды орнына қойыңыз немесе көшірмесін «python -m app.restore» арқылы қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>This is not the journal that was used last.</source>
        <translation>Бұл соңғы рет қолданылған журнал емес.</translation>
    </message>
    <message>
        <source>Orders can be looked at and asked about. No money moves.</source>
        <translation>Тапсырыстарды қарауға, сұрауға болады. Ақша алынбайды да, қайтарылмайды да.</translation>
    </message>
    <message>
        <source>Put the right file back; “python -m app.restore” helps when this one is right.</source>
        <translation>Дұрыс файлды қойыңыз; осысы дұрыс болса, «python -m app.restore» көмектеседі.</translation>
    </message>
    <message>
        <source>The journal is an older copy: later orders are missing in it.</source>
        <translation>Журнал – ескі көшірме: онда кейінгі тапсырыстар жоқ.</translation>
    </message>
    <message>
        <source>The journal is damaged: something in it is not what Paydesk wrote.</source>
        <translation>Журнал бүлінген: ішінде Paydesk жазбаған нәрсе бар.</translation>
    </message>
    <message>
        <source>What is shown may be wrong. No money moves until the journal is whole again.</source>
        <translation>Көрсетілгені дұрыс болмауы мүмкін. Журнал түзелгенше ақша алынбайды да, қайтарылмайды да.</translation>
    </message>
    <message>
        <source>Check the disk, then restore a backup with “python -m app.restore”.</source>
        <translation>Дискіні тексеріп, көшірмені «python -m app.restore» арқылы қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The journal was restored, and the bank is still being asked about its orders.</source>
        <translation>Журнал қалпына келтірілді, банктен тапсырыстар туралы әлі сұралуда.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank. No money moves until every order has been asked about.</source>
        <translation>Банкке ештеңе жіберілмеді. Әр тапсырыс сұралғанша ақша алынбайды да, қайтарылмайды да.</translation>
    </message>
    <message>
        <source>Wait until the bank has answered, then try again.</source>
        <translation>Банк жауап бергенше күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>Another journal is about to take the place of this one.</source>
        <translation>Бұл журналдың орнын басқа журнал басқалы тұр.</translation>
    </message>
    <message>
        <source>Start Paydesk anew: it takes the last steps. Then try again.</source>
        <translation>Paydesk-ті қайта іске қосыңыз: ол соңғы қадамдарды жасайды. Сосын қайталаңыз.</translation>
    </message>
    <message>
        <source>This backup cannot be used: it is not a complete copy of the journal.</source>
        <translation>Бұл көшірме жарамайды: журналдың толық көшірмесі емес.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Басқа көшірме таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup could not be fetched from its folder.</source>
        <translation>Көшірмені қалтасынан алу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the folder can be reached, then choose the backup again.</source>
        <translation>Қалтаның қолжетімді екенін тексеріп, көшірмені қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Paydesk is already open with this journal.</source>
        <translation>Paydesk бұл журналмен ашық тұр.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Ашық терезені қолданыңыз немесе алдымен жабыңыз.</translation>
    </message>
    <message>
        <source>The server with the journal of all tills cannot be reached.</source>
        <translation>Барлық кассаның журналы тұрған серверге қосылу мүмкін емес.</translation>
    </message>
    <message>
        <source>Paydesk cannot open this journal file.</source>
        <translation>Бұл журнал файлын Paydesk мұнда аша алмайды.</translation>
    </message>
    <message>
        <source>No new order is sent to the bank. What was sent before is asked about.</source>
        <translation>Банкке жаңа тапсырыс жіберілмейді. Бұрын жіберілгені сұралады.</translation>
    </message>
    <message>
        <source>Check the network and the server, then try again.</source>
        <translation>Желі мен серверді тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The address of the journal of all tills cannot be used.</source>
        <translation>Барлық касса журналының мекенжайы жарамайды.</translation>
    </message>
    <message>
        <source>Nothing was changed. Without a journal no money moves.</source>
        <translation>Ештеңе өзгермеді. Журналсыз төлем жасалмайды.</translation>
    </message>
    <message>
        <source>Correct the entry “journal” in the settings: no password in it, and a checked certificate.</source>
        <translation>Баптаулардағы «journal» жазбасын түзетіңіз: құпиясөзсіз, тексерілген сертификатпен.</translation>
    </message>
    <message>
        <source>One order stands differently in the two journals.</source>
        <translation>Бір тапсырыс екі журналда екі түрлі.</translation>
    </message>
    <message>
        <source>Nothing of it was changed in either of them.</source>
        <translation>Екеуінде де ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Do not work on with both: ask for help with the number of the order.</source>
        <translation>Екеуімен бірдей жұмыс істемеңіз: тапсырыс нөмірімен көмек сұраңыз.</translation>
    </message>
    <message>
        <source>The order changed at the same moment.</source>
        <translation>Тапсырыс дәл сол сәтте өзгерді.</translation>
    </message>
    <message>
        <source>Nothing was done twice.</source>
        <translation>Ештеңе екі рет орындалмады.</translation>
    </message>
    <message>
        <source>Look at it once more, then try again if it is still needed.</source>
        <translation>Оны тағы бір қараңыз, әлі керек болса, қайталаңыз.</translation>
    </message>
    <message>
        <source>The bank answered, but the journal could not be written.</source>
        <translation>Банк жауап берді, бірақ журналға жазылмады.</translation>
    </message>
    <message>
        <source>We do not know yet how the order stands. Do not charge again.</source>
        <translation>Тапсырыс жайы әлі белгісіз. Қайта төлетпеңіз.</translation>
    </message>
    <message>
        <source>Free some disk space or check the disk; Paydesk asks the bank again.</source>
        <translation>Дискіден орын босатыңыз немесе дискіні тексеріңіз; Paydesk банктен қайта сұрайды.</translation>
    </message>
    <message>
        <source>This order is already being worked on.</source>
        <translation>Бұл тапсырыспен жұмыс жүріп жатыр.</translation>
    </message>
    <message>
        <source>A second request was not sent, so nothing is charged twice.</source>
        <translation>Екінші сұрау жіберілмеді, сондықтан ақша екі рет алынбайды.</translation>
    </message>
    <message>
        <source>Wait for the answer of the first one.</source>
        <translation>Біріншісінің жауабын күтіңіз.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Журналға жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Free some disk space or check the disk, then try again.</source>
        <translation>Дискіден орын босатыңыз немесе дискіні тексеріңіз, сосын қайталаңыз.</translation>
    </message>
    <message>
        <source>The help page “Several tills, one journal” says how to go on.</source>
        <translation>Әрі қарайғысын «Бірнеше касса, бір журнал» анықтамасы айтады.</translation>
    </message>
    <message>
        <source>Put the newest file back; “python -m app.restore” helps when there is none.</source>
        <translation>Ең жаңа файлды орнына қойыңыз; жоқ болса, «python -m app.restore» көмектеседі.</translation>
    </message>
</context>
<context>
    <name>KeptCardWords</name>
    <message>
        <source>The customer ({customer}) agreed that the bank keeps the card. Read out: {wording}</source>
        <translation>Клиент ({customer}) банк картаны сақтауына келісті. Оқылды: {wording}</translation>
    </message>
    <message>
        <source>The bank&apos;s page asks the customer ({customer}) whether to keep the card</source>
        <translation>Банк беті клиенттен ({customer}) картаны сақтау-сақтамауын сұрайды</translation>
    </message>
    <message>
        <source>The bank keeps the card {card} for the customer ({customer})</source>
        <translation>Банк {card} картасын клиент ({customer}) үшін сақтайды</translation>
    </message>
    <message>
        <source>Charge sent to the bank, saved card {card}: the customer wanted it</source>
        <translation>Төлем банкке жіберілді, сақталған карта {card}: клиенттің қалауымен</translation>
    </message>
    <message>
        <source>Charge sent to the bank, saved card {card}: by the shop, as agreed</source>
        <translation>Төлем банкке жіберілді, сақталған карта {card}: келісім бойынша, дүкеннің бастамасымен</translation>
    </message>
    <message>
        <source>Another sale than {number}: {why}</source>
        <translation>{number} емес, басқа сатылым: {why}</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>Another view is called so.</source>
        <translation>Мұндай атты көрініс бар.</translation>
    </message>
    <message>
        <source>The views are saved as “{file}”. Another till can take them in.</source>
        <translation>Көріністер «{file}» болып сақталды. Оны басқа касса ала алады.</translation>
    </message>
    <message>
        <source>“{file}” holds no views of Paydesk.</source>
        <translation>«{file}» ішінде Paydesk көріністері жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) taken in.</source>
        <translation>
            <numerusform>%n көрініс қосылды.</numerusform>
            <numerusform>%n көрініс қосылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views of the orders could not be read; the file was put aside.</source>
        <translation>Сақталған көріністер оқылмады; файл шетке қойылды.</translation>
    </message>
    <message>
        <source>Make them anew, or take in those of another till.</source>
        <translation>Оларды қайта жасаңыз немесе басқа кассадан алыңыз.</translation>
    </message>
    <message>
        <source>Views that cannot be read stay unused in their file: {names}.</source>
        <translation>Оқылмаған көріністер файлында қалды және қолданылмайды: {names}.</translation>
    </message>
    <message>
        <source>The views could not be kept on this computer. Is its disk full?</source>
        <translation>Көріністер бұл компьютерде сақталмады. Диск толып қалған жоқ па?</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Көрініске ат беріңіз.</translation>
    </message>
    <message>
        <source>The name is too long: {longest} characters at most.</source>
        <translation>Аты тым ұзын: ең көбі {longest} таңба.</translation>
    </message>
    <message>
        <source>This looks like a card number and is not kept.</source>
        <translation>Бұл карта нөміріне ұқсайды, сақталмайды.</translation>
    </message>
</context>
<context>
    <name>KeyFileDialog</name>
    <message>
        <source>Keys of this shop</source>
        <translation>Дүкен кілттері</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Құпия сөйлем тағы бір рет</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Жаңа құпия сөйлем қайта</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Банксіз үйрену</translation>
    </message>
    <message>
        <source>I forgot it…</source>
        <translation>Ұмыттым…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>KeyFilePresenter</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>Unlock the keys of this shop</source>
        <translation>Дүкен кілттерін ашыңыз</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file</source>
        <translation>Кілттерді шифрланған файлда сақтау</translation>
    </message>
    <message>
        <source>Write this code down</source>
        <translation>Бұл кодты жазып алыңыз</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>The keys and bank logins are kept in an encrypted file on this computer. Type its passphrase.</source>
        <translation>Банк логиндері осы компьютердегі шифрланған файлда жатыр. Оның құпия сөйлемін теріңіз.</translation>
    </message>
    <message>
        <source>This computer has no key store. The keys and bank logins can be kept in an encrypted file instead: Paydesk asks for its passphrase at every start.</source>
        <translation>Бұл компьютерде кілт қоймасы жоқ. Банк логиндері оның орнына шифрланған файлда жата алады: Paydesk-ті әр іске қосқанда құпия сөйлем сұралады.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the orders again; the bank logins must then be entered again. Keep the paper away from the till: the code is shown only now.</source>
        <translation>Құпия сөйлем ұмытылса, бұл код тапсырыстарды қайта ашады; банк логиндері сонда қайта теріледі. Қағазды кассадан алыс сақтаңыз: код тек қазір көрсетіледі.</translation>
    </message>
    <message>
        <source>The recovery code opens the orders again. The bank logins are lost and must be entered again.</source>
        <translation>Қалпына келтіру коды тапсырыстарды қайта ашады. Банк логиндері жоғалды, олар қайта теріледі.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Жазып алдым</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Тапсырыстарды ашу</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Бұл кілтті өшіру</translation>
    </message>
    <message>
        <source>Next key, from the bank&apos;s portal</source>
        <translation>Банк порталынан алынған жаңа келесі кілт</translation>
    </message>
    <message>
        <source>Save the next key</source>
        <translation>Келесіні сақтау</translation>
    </message>
</context>
<context>
    <name>KeySlotsPresenter</name>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation>Банк порталындағы кілтті қойыңыз.</translation>
    </message>
    <message>
        <source>The next key is saved.</source>
        <translation>Келесі кілт сақталды.</translation>
    </message>
    <message>
        <source>Check it. Once the bank takes it, use it.</source>
        <translation>Тексеріңіз. Банк қабылдаған соң соған көшіңіз.</translation>
    </message>
    <message>
        <source>The bank takes this key.</source>
        <translation>Банк бұл кілтті қабылдайды.</translation>
    </message>
    <message>
        <source>An order is under way.</source>
        <translation>Тапсырыс орындалып жатыр.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Ол кедергісіз жалғасады.</translation>
    </message>
    <message>
        <source>Finish it first, then change the key.</source>
        <translation>Алдымен оны аяқтап, сосын кілтті ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Nothing has changed: the current key stays in use.</source>
        <translation>Ештеңе өзгерген жоқ: қазіргі кілт жұмыс істейді.</translation>
    </message>
    <message>
        <source>Nothing changes yet: the current key stays in use.</source>
        <translation>Әзірге ештеңе өзгермейді: қазіргі кілт жұмыс істейді.</translation>
    </message>
    <message>
        <source>The current key stays in use until you say so.</source>
        <translation>Сіз айтқанша қазіргі кілт жұмыс істейді.</translation>
    </message>
    <message>
        <source>This key is in use from now. The bank takes it.</source>
        <translation>Енді осы кілт жұмыс істейді. Банк оны қабылдайды.</translation>
    </message>
    <message>
        <source>The previous one stays here, and is used if the bank refuses this one.</source>
        <translation>Бұрынғысы осында қалады, банк мұны қабылдамаса, сол қолданылады.</translation>
    </message>
    <message>
        <source>The key is forgotten at this till. The current one stays in use.</source>
        <translation>Кілт бұл кассадан өшірілді. Қазіргісі жұмыс істейді.</translation>
    </message>
    <message>
        <source>Current key: {since}</source>
        <translation>Қазіргі кілт: {since}</translation>
    </message>
    <message>
        <source>Previous key: {since}; used if the bank refuses the current one</source>
        <translation>Бұрынғы кілт: {since}; банк қазіргісін қабылдамаса, сол қолданылады</translation>
    </message>
    <message>
        <source>Next key: {since}; used if the bank refuses the current one</source>
        <translation>Келесі кілт: {since}; банк қазіргісін қабылдамаса, сол қолданылады</translation>
    </message>
    <message>
        <source>date of entry not known</source>
        <translation>енгізілген күні белгісіз</translation>
    </message>
    <message>
        <source>Change it at the other tills too. Only then delete the old key at the bank, and forget it here.</source>
        <translation>Басқа кассаларда да ауыстырыңыз. Содан кейін ғана ескісін банктен де, осы жерден де өшіріңіз.</translation>
    </message>
    <message>
        <source>Check the key before</source>
        <translation>Бұрынғы кілтті тексеру</translation>
    </message>
    <message>
        <source>Check the next key</source>
        <translation>Келесіні тексеру</translation>
    </message>
    <message>
        <source>Go back to the key before</source>
        <translation>Бұрынғы кілтке қайту</translation>
    </message>
    <message>
        <source>Use the next key from now</source>
        <translation>Енді келесі кілтке көшу</translation>
    </message>
    <message>
        <source>The bank refuses this key.</source>
        <translation>Банк бұл кілтті қабылдамайды.</translation>
    </message>
    <message>
        <source>See in the bank&apos;s portal whether the key is active yet, then check it again.</source>
        <translation>Банк порталынан кілт күшінде ме, қарап, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Next key: none</source>
        <translation>Келесі кілт жоқ</translation>
    </message>
    <message>
        <source>entered {moment}</source>
        <translation>{moment} енгізілген</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys on the screen</source>
        <translation>Экран пернелері</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Үтір</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys of the orders</source>
        <translation>Тапсырыс пернелері</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>LeavingLine</name>
    <message>
        <source>Undo</source>
        <translation>Жібермеу</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Жібермеу (Esc)</translation>
    </message>
</context>
<context>
    <name>LinkBatchDialog</name>
    <message>
        <source>Several payment links</source>
        <translation>Бірнеше төлем сілтемесі</translation>
    </message>
    <message>
        <source>The file of links</source>
        <translation>Сілтемелер файлы</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Кестелер (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save the result of each line</source>
        <translation>Әр жолдың нәтижесін сақтау</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Кестелер (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Links from a file: {file}</source>
        <translation>Файлдан сілтемелер: {file}</translation>
    </message>
    <message>
        <source>Links from a file</source>
        <translation>Файлдан сілтемелер</translation>
    </message>
    <message>
        <source>A CSV file with column titles and one line per link; only the amount is needed. Nothing is sent before you have seen every line here. For example:</source>
        <translation>CSV файлы: тақырыптардың астында әр сілтемеге бір жол; тек сома керек. Әр жолды осында көргенше ештеңе жіберілмейді. Мысалы:</translation>
    </message>
    <message>
        <source>amount;for;customer;name;reference</source>
        <translation>сома;не үшін;клиент;аты;белгі</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Файл таңдау (Ctrl+O)</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Файл жолдары</translation>
    </message>
    <message>
        <source>Links made</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Нәтижені сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Create the links (Ctrl+Enter)</source>
        <translation>Сілтемелерді жасау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
</context>
<context>
    <name>LinkFormPanel</name>
    <message>
        <source>Type the amount (Ctrl+L)</source>
        <translation>Соманы теріңіз (Ctrl+L)</translation>
    </message>
    <message>
        <source>Line by line (Ctrl+L)</source>
        <translation>Жол-жолымен (Ctrl+L)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Не сатылады</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>What the customer pays for, for example “Order 1041”</source>
        <translation>Клиент не үшін төлейді, мысалы «1041-тапсырыс»</translation>
    </message>
    <message>
        <source>Customer (not required)</source>
        <translation>Клиент (міндетті емес)</translation>
    </message>
    <message>
        <source>E-mail, or phone with country code; another one: Shift+Enter</source>
        <translation>E-mail не ел кодымен телефон; бірнешеу: Shift+Enter</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Жарамдылығы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Create the link (Ctrl+Enter)</source>
        <translation>Сілтеме жасау (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>LinkMore</name>
    <message>
        <source>Language of the bank&apos;s page</source>
        <translation>Банк бетінің тілі</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Клиенттің аты</translation>
    </message>
    <message>
        <source>Your own reference</source>
        <translation>Өз белгіңіз</translation>
    </message>
    <message>
        <source>Remind me if it is not paid</source>
        <translation>Төленбесе, маған еске салу</translation>
    </message>
    <message>
        <source>How many: a set of single links, each paid once</source>
        <translation>Қанша: жеке сілтемелер жиыны, әрқайсысы бір рет төленеді</translation>
    </message>
    <message>
        <source>Page the customer comes back to (else the shop&apos;s usual one)</source>
        <translation>Клиент оралатын бет (болмаса дүкеннің әдеттегісі)</translation>
    </message>
    <message>
        <source>Offer to save the card</source>
        <translation>Картаны сақтауды ұсыну</translation>
    </message>
    <message>
        <source>Customer number (a new one was made; type yours if there is one)</source>
        <translation>Клиент нөмірі (жаңасы берілді; өзіңіздікі болса, теріңіз)</translation>
    </message>
    <message>
        <source>Hold only: capture it later in Orders (F4)</source>
        <translation>Тек бұғаттау: соманы кейін Тапсырыстарда (F4) аласыз</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ешқашан</translation>
    </message>
    <message>
        <source>At half time</source>
        <translation>Мерзім жартысында</translation>
    </message>
    <message>
        <source>24 hours before the end</source>
        <translation>Бітуден 24 сағат бұрын</translation>
    </message>
    <message>
        <source>For example the number of an invoice; the bank gives it back</source>
        <translation>Мысалы шот нөмірі; банк оны қайтарып береді</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Asking the bank…</source>
        <translation>Банктен сұралуда…</translation>
    </message>
    <message>
        <source>Type an amount to begin.</source>
        <translation>Бастау үшін сома теріңіз.</translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation>Сілтеме осында шығады</translation>
    </message>
    <message>
        <source>When a link helps</source>
        <translation>Сілтеме қай кезде қолайлы</translation>
    </message>
    <message>
        <source>Make a test link</source>
        <translation>Сынақ сілтемесін жасау</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Қалғаны:</translation>
    </message>
    <message>
        <source>Copy the link (C)</source>
        <translation>Көшіру (C)</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Төлем сілтемесі</translation>
    </message>
    <message>
        <source>Payment link as QR code</source>
        <translation>QR код түріндегі төлем сілтемесі</translation>
    </message>
    <message>
        <source>Another link</source>
        <translation>Басқа сілтеме</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print a slip with the code (P)</source>
        <translation>Коды бар қағазды басу (P)</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Клиентке көрсету</translation>
    </message>
    <message>
        <source>Show the code large, on the second monitor where there is one (F11)</source>
        <translation>Кодты үлкейтіп, бар болса екінші экранда көрсету (F11)</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Тағы сондай</translation>
    </message>
    <message>
        <source>Begin the next link with an empty form (N)</source>
        <translation>Келесі сілтемені бос формадан бастау (N)</translation>
    </message>
    <message>
        <source>Make the same link for another customer (A)</source>
        <translation>Басқа клиентке сондай сілтеме (A)</translation>
    </message>
    <message>
        <source>Renew link</source>
        <translation>Сілтеме жаңарту</translation>
    </message>
    <message>
        <source>Close this link and make a new one for the same sale (R)</source>
        <translation>Осы сілтемені жауып, сол сатылымға жаңасын жасау (R)</translation>
    </message>
    <message>
        <source>Cancel link</source>
        <translation>Сілтемені тоқтату</translation>
    </message>
</context>
<context>
    <name>LinkReceiptPanel</name>
    <message>
        <source>Print (P)</source>
        <translation>Принтерге (P)</translation>
    </message>
    <message>
        <source>Print the receipt (P)</source>
        <translation>Чекті басып шығару (P)</translation>
    </message>
    <message>
        <source>E-mail (E)</source>
        <translation>Пошта (E)</translation>
    </message>
    <message>
        <source>Write the receipt into a mail (E)</source>
        <translation>Чекті хатқа жазу (E)</translation>
    </message>
    <message>
        <source>Text message (S)</source>
        <translation>SMS хат (S)</translation>
    </message>
    <message>
        <source>Send the receipt as a text message (S)</source>
        <translation>Чекті SMS-пен жіберу (S)</translation>
    </message>
    <message>
        <source>Show the order (D)</source>
        <translation>Тапсырысты көрсету (D)</translation>
    </message>
    <message>
        <source>Open this order in Orders: receipt, refund, history</source>
        <translation>Тапсырыстарда ашу: чек, қайтару, тарих</translation>
    </message>
</context>
<context>
    <name>LinkReminderPresenter</name>
    <message>
        <source>Open the link</source>
        <translation>Сілтемені ашу</translation>
    </message>
    <message>
        <source>It can be paid until {moment}.</source>
        <translation>Төлеу мерзімі: {moment}.</translation>
    </message>
    <message>
        <source>Nothing has been taken.</source>
        <translation>Ештеңе алынбады.</translation>
    </message>
    <message>
        <source>Not paid yet: {link}</source>
        <translation>Әлі төленбеген: {link}</translation>
    </message>
    <message>
        <source>Open it to send the prepared message once more; Paydesk sends nothing by itself.</source>
        <translation>Дайын хабарламаны тағы жіберу үшін ашыңыз; Paydesk өзі ештеңе жібермейді.</translation>
    </message>
</context>
<context>
    <name>LinkSharingPanel</name>
    <message>
        <source>Message to the customer</source>
        <translation>Клиентке хабарлама</translation>
    </message>
    <message>
        <source>Change the shop&apos;s wording</source>
        <translation>Дүкен мәтінін өзгерту</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS хат</translation>
    </message>
    <message>
        <source>Open the message in {program} ({key})</source>
        <translation>Хабарламаны {program} ішінде ашу ({key})</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Шамамен %n минут</numerusform>
            <numerusform>Шамамен %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 сағат</translation>
    </message>
    <message>
        <source>Today till closing</source>
        <translation>Бүгін жабылғанша</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 күн</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 күн</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Мерзімі…</translation>
    </message>
    <message>
        <source>Can be paid until {moment}.</source>
        <translation>Төлеу мерзімі: {moment}.</translation>
    </message>
    <message>
        <source>This bank ends a link on {moment} at the latest.</source>
        <translation>Бұл банк сілтемені ең кеші {moment} аяқтайды.</translation>
    </message>
    <message>
        <source>The page of this bank is not to be had in {wanted}.</source>
        <translation>Бұл банк беті {wanted} тілінде жоқ.</translation>
    </message>
    <message>
        <source>It opens in {instead}; choose another one under More (Ctrl+M).</source>
        <translation>Ол {instead} тілінде ашылады; «Тағы» (Ctrl+M) ішінде басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>An invoice by e-mail: the customer pays with one click.</source>
        <translation>E-mail арқылы шот: клиент бір басып төлейді.</translation>
    </message>
    <message>
        <source>A deposit for a booking on the phone: send the link while you talk.</source>
        <translation>Телефондағы брондауға алдын ала төлем: сөйлесіп тұрып сілтеме жіберіңіз.</translation>
    </message>
    <message>
        <source>At the counter: the customer scans the code with the phone.</source>
        <translation>Кассада: клиент кодты телефонмен сканерлейді.</translation>
    </message>
    <message>
        <source>Test link</source>
        <translation>Сынақ сілтеме</translation>
    </message>
    <message>
        <source>The bank is told what is sold, line by line.</source>
        <translation>Банк әр жолды көреді.</translation>
    </message>
    <message>
        <source>This bank is told the sum only; the lines are for counting.</source>
        <translation>Бұл банкке тек сома айтылады; жолдар санау үшін.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} each</source>
        <translation>
            <numerusform>%n сілтеме жасау: {amount}</numerusform>
            <numerusform>%n сілтеме жасау × {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Сілтеме жасау</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Сілтеме жасау</translation>
    </message>
    <message>
        <source>Create link for {amount}</source>
        <translation>{amount} сілтемесін жасау</translation>
    </message>
    <message>
        <source>The customer reads ({language})</source>
        <translation>Клиент оқитыны ({language})</translation>
    </message>
    <message>
        <source>Last asked {time}</source>
        <translation>Соңғы сұрау {time}</translation>
    </message>
    <message>
        <source>Declined, may retry</source>
        <translation>Өтпеді, қайталай алады</translation>
    </message>
    <message>
        <source>The customer&apos;s last try was declined. Nothing was taken; the same link may be tried again.</source>
        <translation>Клиенттің соңғы әрекеті өтпеді. Ештеңе алынбады; сол сілтемемен қайталауға болады.</translation>
    </message>
    <message>
        <source>Your bank makes no payment links for this shop.</source>
        <translation>Банкіңіз бұл дүкенге төлем сілтемелерін жасамайды.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a customer from here.</source>
        <translation>Бұл жерден клиентке ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Ask the bank to switch its payment page on, then check it again: the bank icon at the top.</source>
        <translation>Банктен төлем бетін қосуды сұрап, қайта тексеріңіз: жоғарыдағы банк белгішесі.</translation>
    </message>
    <message>
        <source>The bank could not be reached. The link is kept as a draft.</source>
        <translation>Банкке қосылу мүмкін болмады. Сілтеме жоба болып сақталды.</translation>
    </message>
    <message>
        <source>Send it from Drafts when the connection is back; Paydesk sends nothing by itself.</source>
        <translation>Байланыс қалпына келгенде Жобалардан жіберіңіз; Paydesk өзі ештеңе жібермейді.</translation>
    </message>
    <message>
        <source>The reminder could not be kept: the settings cannot be written.</source>
        <translation>Еске салу сақталмады: баптауларға жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Look at it yourself in Orders (F4), tab Waiting.</source>
        <translation>Оны өзіңіз Тапсырыстарда (F4), «Күтуде» қойындысында қараңыз.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Жоба жойылды.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>This draft is in another currency than the bank takes now.</source>
        <translation>Бұл жоба басқа валютада: банк қазір оны қабылдамайды.</translation>
    </message>
    <message>
        <source>Make the link anew, and throw the draft away.</source>
        <translation>Сілтемені қайта жасап, жобаны жойыңыз.</translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation>Бұл банк сілтемені тоқтата алмайды; ол өзі аяқталады.</translation>
    </message>
    <message>
        <source>Undone: nothing was sent to the bank.</source>
        <translation>Тоқтатылды: банкке ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>There is no link, and nothing can be paid.</source>
        <translation>Сілтеме жоқ, ештеңе төленбейді.</translation>
    </message>
    <message>
        <source>Change what was wrong, or leave it.</source>
        <translation>Қатесін түзетіңіз немесе қалдырыңыз.</translation>
    </message>
    <message>
        <source>The bank is at work on another link.</source>
        <translation>Банк әлі басқа сілтемемен айналысып жатыр.</translation>
    </message>
    <message>
        <source>Nothing of it is changed, and no second link was begun.</source>
        <translation>Онда ештеңе өзгермеді, екінші сілтеме басталған жоқ.</translation>
    </message>
    <message>
        <source>Wait until it stands here, then begin the next one.</source>
        <translation>Ол осында пайда болғанша күтіп, содан кейін келесісін бастаңыз.</translation>
    </message>
    <message>
        <source>The link for this sale is there already.</source>
        <translation>Бұл сатылымның сілтемесі бар.</translation>
    </message>
    <message>
        <source>For another customer: Same again (A). For another sale: Another link (N).</source>
        <translation>Басқа клиентке: «Тағы сондай» (A). Басқа сатылымға: «Басқа сілтеме» (N).</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation>Сілтеме көшірілді. Хабарламаңызға қойыңыз.</translation>
    </message>
    <message>
        <source>A new link takes the place of the old one.</source>
        <translation>Ескісінің орнына жаңа сілтеме келді.</translation>
    </message>
    <message>
        <source>The old one can no longer be paid.</source>
        <translation>Ескісін енді төлеуге болмайды.</translation>
    </message>
    <message>
        <source>Send the new one to the customer.</source>
        <translation>Клиентке жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>The message is open in your mail program.</source>
        <translation>Хабарлама пошта бағдарламаңызда ашық.</translation>
    </message>
    <message>
        <source>The text message is open in your program for text messages.</source>
        <translation>SMS хатыңыз хабарлама бағдарламасында ашық.</translation>
    </message>
    <message>
        <source>The message is open in WhatsApp.</source>
        <translation>Хабарлама WhatsApp ішінде ашық.</translation>
    </message>
    <message>
        <source>The message is open in Telegram.</source>
        <translation>Хабарлама Telegram ішінде ашық.</translation>
    </message>
    <message>
        <source>Send it there: Paydesk sends nothing by itself.</source>
        <translation>Сол жерден жіберіңіз: Paydesk өзі ештеңе жібермейді.</translation>
    </message>
    <message>
        <source>The template “{name}” is saved.</source>
        <translation>«{name}» үлгісі сақталды.</translation>
    </message>
    <message>
        <source>The template “{name}” is removed.</source>
        <translation>«{name}» үлгісі жойылды.</translation>
    </message>
    <message>
        <source>The slip was sent to the printer.</source>
        <translation>Қағаз принтерге жіберілді.</translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation>Қағаз басылмады.</translation>
    </message>
    <message>
        <source>The link is not touched by that.</source>
        <translation>Сілтемеге оның әсері жоқ.</translation>
    </message>
    <message>
        <source>A discount or a tip is a line too: -5, -10% or 10%.</source>
        <translation>Жеңілдік не шайпұл – бөлек жол: -5,&#xa0;-10&#xa0;%&#xa0;не&#xa0;10&#xa0;%.</translation>
    </message>
    <message>
        <source>Forget the quick amount {amount}</source>
        <translation>{amount} жылдам сомасын өшіру</translation>
    </message>
    <message>
        <source>Save {amount} as a quick amount</source>
        <translation>{amount} сомасын жылдам сома етіп сақтау</translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Әлі жіберілген жоқ: %n секундтан кейін банкке жіберіледі.</numerusform>
            <numerusform>Әлі жіберілген жоқ: %n секундтан кейін банкке жіберіледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the printer, or choose another one with P.</source>
        <translation>Принтерді қараңыз немесе P арқылы басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This computer has no program for such a message.</source>
        <translation>Бұл компьютерде мұндай хабарламаға бағдарлама жоқ.</translation>
    </message>
    <message>
        <source>Copy the link (C) and paste it where you write to the customer.</source>
        <translation>Сілтемені көшіріп (C), клиентке жазатын жерге қойыңыз.</translation>
    </message>
</context>
<context>
    <name>LockedSheet</name>
    <message>
        <source>This till is locked</source>
        <translation>Касса құлыпталған</translation>
    </message>
    <message>
        <source>Press F9 to choose your name and type your PIN, or scan your badge.</source>
        <translation>Атыңызды таңдап, PIN-іңізді теру үшін F9 басыңыз немесе бейджіңізді оқытыңыз.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Кіру…</translation>
    </message>
    <message>
        <source>Sign in (F9)</source>
        <translation>Кіру (F9)</translation>
    </message>
</context>
<context>
    <name>LongOpeningDialog</name>
    <message>
        <source>The journal is being opened</source>
        <translation>Журнал ашылып жатыр</translation>
    </message>
    <message>
        <source>This takes longer than usual. After an update Paydesk converts the journal, once: a million orders take about a minute.</source>
        <translation>Бұл әдеттегіден ұзағырақ. Жаңартудан кейін Paydesk журналды бір рет жаңа түрге келтіреді: миллион тапсырысқа бір минуттай кетеді.</translation>
    </message>
    <message>
        <source>Nothing is lost: each step is done completely or not at all. Paydesk then opens by itself.</source>
        <translation>Ештеңе жоғалмайды: әр қадам не толық жасалады, не мүлде жасалмайды. Paydesk өзі ашылады.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>%n selected. Order amounts, paid or not: {sums}</source>
        <translation>
            <numerusform>%n белгіленді. Төленген және төленбеген тапсырыстардың сомасы: {sums}</numerusform>
            <numerusform>%n белгіленді. Төленген және төленбеген тапсырыстардың сомасы: {sums}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Хабарламаны жабу (Esc)</translation>
    </message>
</context>
<context>
    <name>MoneyActWords</name>
    <message>
        <source>Held</source>
        <translation>Бұғатталды</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Бұғаттау соңы</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Can still go back</source>
        <translation>Қайтаруға болатыны</translation>
    </message>
    <message>
        <source>{taken} = kept {kept} + returned {returned}</source>
        <translation>{taken} = қалғаны {kept} + қайтқаны {returned}</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Соманы алу…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Бұғаттан босату…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>This bank captures nothing for Paydesk; capture in the bank&apos;s portal.</source>
        <translation>Бұл банк Paydesk сұрауымен бұғатталған соманы алмайды; банк порталында алыңыз.</translation>
    </message>
    <message>
        <source>This bank releases no holds for Paydesk; the hold ends by itself, or in the bank&apos;s portal.</source>
        <translation>Бұл банк Paydesk сұрауымен соманы бұғаттан босатпайды; бұғаттау өзі бітеді немесе банк порталында босатылады.</translation>
    </message>
    <message>
        <source>This bank refunds nothing for Paydesk; refund in the bank&apos;s portal.</source>
        <translation>Бұл банк Paydesk сұрауымен ақша қайтармайды; банк порталында қайтарыңыз.</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>Бұл тапсырыс бойынша бұғатталған сома жоқ.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it (C), or release it (V).</source>
        <translation>Сома тек бұғатталған. Оны алыңыз (C) немесе бұғаттан босатыңыз (V).</translation>
    </message>
    <message>
        <source>Nothing was taken for this order, so nothing can be refunded.</source>
        <translation>Бұл тапсырыс бойынша ақша алынған жоқ, қайтаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing was taken or is held for this order.</source>
        <translation>Бұл тапсырыс бойынша ештеңе алынған да, бұғатталған да жоқ.</translation>
    </message>
    <message>
        <source>Nothing is left of this order&apos;s money.</source>
        <translation>Бұл тапсырыстың ақшасынан ештеңе қалмады.</translation>
    </message>
    <message>
        <source>The bank is being asked to move this order&apos;s money right now.</source>
        <translation>Банкте дәл қазір бұл тапсырыстың ақшасымен басқа әрекет жүріп жатыр.</translation>
    </message>
    <message>
        <source>The bank has not said how much of this order it has; ask it about the order first.</source>
        <translation>Банк бұл тапсырыс бойынша қанша ақша барын айтпады; алдымен одан сұраңыз.</translation>
    </message>
    <message>
        <source>Two people wrote down that this money was moved; the bank has not denied it.</source>
        <translation>Екі адам бұл ақшамен әрекет жасалды деп жазды; банк оны жоққа шығармады.</translation>
    </message>
    <message>
        <source>Nobody knows how the last act on this money ended; a person must look. See Attention (F10).</source>
        <translation>Бұл ақшамен соңғы әрекет қалай аяқталғанын ешкім білмейді; адам қарауы керек. «Назар» (F10) бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>It is not known yet how the last act on this money ended. Paydesk keeps asking; until then nothing more can be done here. See Attention (F10).</source>
        <translation>Бұл ақшамен соңғы әрекет қалай аяқталғаны әлі белгісіз. Paydesk сұрай береді; оған дейін мұнда ештеңе істеуге болмайды. «Назар» (F10) бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>How much do you want to capture?</source>
        <translation>Қанша алғыңыз келеді?</translation>
    </message>
    <message>
        <source>Release the hold?</source>
        <translation>Бұғаттан босатылсын ба?</translation>
    </message>
    <message>
        <source>How much goes back to the customer?</source>
        <translation>Клиентке қанша қайтады?</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Соманы алу</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Соманы босату</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Capture {amount}</source>
        <translation>{amount} алу</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>{amount} босату</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} қайтару</translation>
    </message>
    <message>
        <source>{amount} will be taken from {card}.</source>
        <translation>{amount} {card} картадан алынады.</translation>
    </message>
    <message>
        <source>{amount} will go back to {card}. It arrives in 3 to 5 days.</source>
        <translation>{amount} {card} картаға қайтарылады. 3–5 күнде жетеді.</translation>
    </message>
    <message>
        <source>This is all that is held.</source>
        <translation>Бұғатталғанның бәрі осы.</translation>
    </message>
    <message>
        <source>After that nothing is left to refund.</source>
        <translation>Содан кейін қайтаратын ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>A part can be captured once only: the other {rest} go free for the customer.</source>
        <translation>Бөлігін бір-ақ рет алуға болады: қалған {rest} бұғаттан босап, клиентте қалады.</translation>
    </message>
    <message>
        <source>{rest} more can be refunded later.</source>
        <translation>Содан кейін де {rest} қайтаруға болады.</translation>
    </message>
    <message>
        <source>Type the same sum once more: it is a large one.</source>
        <translation>Сома үлкен: сол соманы тағы бір рет теріңіз.</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Тауар қайтарылды</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Жеткізілмеді</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Сомасы қате</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Екі рет төленді</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Ізгі ниет</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts {amount} as captured; it cannot be captured again.</source>
        <translation>Немен аяқталғанын банк айтқанша, Paydesk {amount} алынды деп есептейді; оны қайта алуға болмайды.</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts the hold of {amount} as released.</source>
        <translation>Немен аяқталғанын банк айтқанша, Paydesk {amount} бұғаттауы алынды деп есептейді.</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts {amount} as given back; it cannot be refunded again.</source>
        <translation>Немен аяқталғанын банк айтқанша, Paydesk {amount} қайтарылды деп есептейді; оны тағы қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>The hold of {amount} on {card} will be released and nothing taken. This cannot be undone, and the bank accepts one attempt only.</source>
        <translation>{amount} бұғаттан босатылады ({card} карта), ештеңе алынбайды. Мұны кейін өзгертуге болмайды, банк бір ғана әрекетті қабылдайды.</translation>
    </message>
    <message>
        <source>Asking the bank to capture {amount}… You can go on working meanwhile.</source>
        <translation>Банктен бұғатталған {amount} алу сұралуда… Сол арада жұмыс істей беріңіз.</translation>
    </message>
    <message>
        <source>Asking the bank to release {amount}… You can go on working meanwhile.</source>
        <translation>Банктен {amount} бұғаттан босату сұралуда… Сол арада жұмыс істей беріңіз.</translation>
    </message>
    <message>
        <source>Asking the bank to refund {amount}… Do not give the money back another way meanwhile.</source>
        <translation>Банктен {amount} қайтару сұралуда… Сол арада ақшаны басқаша қайтармаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Әлі жіберілген жоқ: %n секундтан кейін банкке жіберіледі.</numerusform>
            <numerusform>Әлі жіберілген жоқ: %n секундтан кейін банкке жіберіледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: nothing was sent to the bank.</source>
        <translation>Тоқтатылды: банкке ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>The order and its money are as they were.</source>
        <translation>Тапсырыс пен оның ақшасы сол күйінде.</translation>
    </message>
    <message>
        <source>It moved no money; the order shows how it stands at the bank.</source>
        <translation>Ақша алынбады да, қайтарылмады да; тапсырыс банктегі жайын көрсетеді.</translation>
    </message>
    <message>
        <source>{amount} captured.</source>
        <translation>Бұғатталған {amount} алынды.</translation>
    </message>
    <message>
        <source>The hold of {amount} is released.</source>
        <translation>{amount} бұғаттан босатылды.</translation>
    </message>
    <message>
        <source>{amount} refunded.</source>
        <translation>{amount} қайтарылды.</translation>
    </message>
    <message>
        <source>The bank shows it: the shop has {kept} of this order.</source>
        <translation>Банк көрсетіп тұр: бұл тапсырыстан дүкенде {kept}.</translation>
    </message>
    <message>
        <source>The bank shows it: nothing was taken from {card}.</source>
        <translation>Банк көрсетіп тұр: {card} картадан ештеңе алынбады.</translation>
    </message>
    <message>
        <source>The bank shows it: the shop keeps {kept}, the rest goes back to {card}.</source>
        <translation>Банк көрсетіп тұр: дүкенде {kept} қалады, қалғаны {card} картаға қайтарылады.</translation>
    </message>
    <message>
        <source>You can hand over the goods.</source>
        <translation>Тауарды беруге болады.</translation>
    </message>
    <message>
        <source>Tell the customer: their bank frees the money within a few days.</source>
        <translation>Клиентке айтыңыз: банкі соманы бірнеше күнде бұғаттан босатады.</translation>
    </message>
    <message>
        <source>Tell the customer: it arrives in 3 to 5 days.</source>
        <translation>Клиентке айтыңыз: 3–5 күнде жетеді.</translation>
    </message>
    <message>
        <source>{amount} was not captured.</source>
        <translation>Бұғатталған {amount} алынбады.</translation>
    </message>
    <message>
        <source>The hold of {amount} was not released.</source>
        <translation>{amount} бұғаттан босатылмады.</translation>
    </message>
    <message>
        <source>{amount} was not refunded.</source>
        <translation>{amount} қайтарылмады.</translation>
    </message>
    <message>
        <source>Ask the bank about the order, then try again, or call the bank.</source>
        <translation>Банктен тапсырыс туралы сұрап, қайталаңыз немесе банкке қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>A second try is often refused. Let the hold end by itself, or call the bank.</source>
        <translation>Екінші әрекет жиі өтпейді. Бұғаттау мерзімі өзі бітсін немесе банкке қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The bank accepted to capture {amount}, but does not show it yet.</source>
        <translation>Банк бұғатталған {amount} алуға келісті, бірақ әлі көрсетпейді.</translation>
    </message>
    <message>
        <source>The bank accepted to release {amount}, but does not show it yet.</source>
        <translation>Банк {amount} бұғаттан босатуға келісті, бірақ әлі көрсетпейді.</translation>
    </message>
    <message>
        <source>The bank accepted to refund {amount}, but does not show it yet.</source>
        <translation>Банк {amount} қайтаруға келісті, бірақ әлі көрсетпейді.</translation>
    </message>
    <message>
        <source>We do not know yet whether {amount} was captured.</source>
        <translation>Бұғатталған {amount} алынған-алынбағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>We do not know yet whether the hold of {amount} was released.</source>
        <translation>{amount} бұғаттан босатылған-босатылмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>We do not know yet whether {amount} went back.</source>
        <translation>{amount} қайтарылған-қайтарылмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>Do not give the money back another way. Paydesk keeps asking; see Attention (F10).</source>
        <translation>Ақшаны басқаша қайтармаңыз. Paydesk сұрай береді; «Назар» (F10) бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>Paydesk keeps asking; see Attention (F10).</source>
        <translation>Paydesk сұрай береді; «Назар» (F10) бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>the customer&apos;s card</source>
        <translation>клиент ұсынған</translation>
    </message>
    <message>
        <source>the card ending {digits}</source>
        <translation>соңы {digits} болатын</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Currency {code}</source>
        <translation>Валюта {code}</translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>The amount once more</source>
        <translation>Соманы қайта теріңіз</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кім рұқсат етеді</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>Әріптестің PIN коды</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Себебін таңдаңыз</translation>
    </message>
    <message>
        <source>A note (not required)</source>
        <translation>Ескертпе (міндетті емес)</translation>
    </message>
    <message>
        <source>A note on the refund</source>
        <translation>Қайтару туралы ескертпе</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Орындау</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Орындау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Бәрі сол күйі қалсын (Esc)</translation>
    </message>
</context>
<context>
    <name>MoneyNoticeWords</name>
    <message>
        <source>Paid: {amount}</source>
        <translation>Төленді: {amount}</translation>
    </message>
    <message>
        <source>Held: {amount}</source>
        <translation>Бұғатталды: {amount}</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Save the request</source>
        <translation>Өтінішті сақтау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жібермеу</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Жібермеу (Esc)</translation>
    </message>
    <message>
        <source>Capture the held money (C)</source>
        <translation>Бұғатталған соманы алу (C)</translation>
    </message>
    <message>
        <source>Release the hold (V)</source>
        <translation>Бұғаттан босату (V)</translation>
    </message>
    <message>
        <source>Refund (R)</source>
        <translation>Қайтару (R)</translation>
    </message>
</context>
<context>
    <name>MoneyPicture</name>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Бұл тапсырыстың банкі бұл кассада бапталмаған.</translation>
    </message>
</context>
<context>
    <name>MovedBankPresenter</name>
    <message>
        <source>Use the login there</source>
        <translation>Логинді сонда қолдану</translation>
    </message>
    <message>
        <source>{bank} has a new address in this Paydesk: {host}. Its login was entered for {former}.</source>
        <translation>{bank}: осы Paydesk-те мекенжайы жаңа, {host}. Логин {former} үшін енгізілген.</translation>
    </message>
    <message>
        <source>Nothing is sent to this bank before somebody agrees.</source>
        <translation>Біреу келіскенше бұл банкке ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>If the bank told you of its move, agree. If not, call the bank first.</source>
        <translation>Банк көшкенін хабарласа, келісіңіз. Хабарламаса, алдымен банкке қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The bank accepted the login at {host}.</source>
        <translation>Банк {host} мекенжайында логинді қабылдады.</translation>
    </message>
</context>
<context>
    <name>NewPinWords</name>
    <message>
        <source>Type the PIN once more.</source>
        <translation>PIN-ді тағы бір рет теріңіз.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both anew.</source>
        <translation>Екі PIN бірдей емес. Екеуін де қайта теріңіз.</translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message>
        <source>Show the order</source>
        <translation>Тапсырысты көрсету</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Тізімді көрсету</translation>
    </message>
    <message>
        <source>The bank has been asked about every order of the restored journal.</source>
        <translation>Қалпына келтірілген журналдың әр тапсырысы туралы банктен сұралды.</translation>
    </message>
    <message>
        <source>The journal says again what the bank says. Money may move again.</source>
        <translation>Журнал енді банк сөзімен бірдей. Ақшаны қайта алуға және қайтаруға болады.</translation>
    </message>
    <message>
        <source>Go on as usual. Look in the bank&apos;s portal for orders made after the backup.</source>
        <translation>Әдеттегідей жалғастырыңыз. Көшірмеден кейінгі тапсырыстарды банк порталынан қараңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) wait behind this one.</source>
        <translation>
            <numerusform>Мұның артында тағы %n хабарлама бар.</numerusform>
            <numerusform>Мұның артында тағы %n хабарлама бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank says of order {number}, which was over here: {status}.</source>
        <translation>Мұнда біткен {number} тапсырысы туралы банк былай дейді: {status}.</translation>
    </message>
    <message>
        <source>Look at the order, so that nobody waits for this money.</source>
        <translation>Бұл ақшаны ешкім күтпеуі үшін тапсырысты қараңыз.</translation>
    </message>
    <message>
        <source>The bank says it holds {amount} for order {number}, which was over here.</source>
        <translation>Банк мұнда біткен {number} тапсырысына {amount} бұғаттадым дейді.</translation>
    </message>
    <message>
        <source>The money is only held. If the sale was charged another way, this hold is one too many.</source>
        <translation>Сома тек бұғатталған. Сатылым басқаша төленген болса, бұл бұғаттау артық.</translation>
    </message>
    <message>
        <source>Look at the order now: capture the hold, or release it.</source>
        <translation>Тапсырысты қазір қараңыз: бұғатталған соманы алыңыз немесе бұғаттан босатыңыз.</translation>
    </message>
    <message>
        <source>The bank says it took {amount} for order {number}, which was over here.</source>
        <translation>Банк мұнда біткен {number} тапсырысына {amount} алдым дейді.</translation>
    </message>
    <message>
        <source>The customer has paid. If the sale was charged another way, the money was taken twice.</source>
        <translation>Клиент төледі. Сатылым басқаша төленген болса, ақша екі рет алынды.</translation>
    </message>
    <message>
        <source>Look at the order now: hand over the goods, or give the money back.</source>
        <translation>Тапсырысты қазір қараңыз: тауарды беріңіз немесе ақшаны қайтарыңыз.</translation>
    </message>
    <message>
        <source>Order {number}: {what}</source>
        <translation>{number} тапсырысы: {what}</translation>
    </message>
    <message>
        <source>The bank&apos;s word counts: {status}. If the sale was charged again, it was paid twice.</source>
        <translation>Банк сөзі жүреді: {status}. Сатылым қайта төленген болса, екі рет төленді.</translation>
    </message>
    <message>
        <source>The bank&apos;s word counts: {status}. Limits for refunds and captures follow it.</source>
        <translation>Банк сөзі жүреді: {status}. Қайтару мен алу шектері соған сай.</translation>
    </message>
    <message>
        <source>Order {number}: the bank says otherwise than two people wrote down.</source>
        <translation>{number} тапсырысы: банк екі адам жазғаннан басқаша айтады.</translation>
    </message>
    <message>
        <source>Look at the order now, and tell the two people.</source>
        <translation>Тапсырысты қазір қарап, екі адамға айтыңыз.</translation>
    </message>
    <message>
        <source>Charges: {counts}.</source>
        <translation>Төлемдер: {counts}.</translation>
    </message>
    <message>
        <source>Captures, releases and refunds: {counts}.</source>
        <translation>Алу, бұғаттан босату, қайтару: {counts}.</translation>
    </message>
    <message>
        <source>Paydesk was closed while the bank was at work. What became of it:</source>
        <translation>Банк жұмыс істеп жатқанда Paydesk жабылған. Не болды:</translation>
    </message>
    <message>
        <source>Some need you: open the list.</source>
        <translation>Кейбірі сізді қажет етеді: тізімді ашыңыз.</translation>
    </message>
    <message>
        <source>Do not charge these again. Paydesk asks, and this line changes by itself.</source>
        <translation>Бұларды қайта төлетпеңіз. Paydesk сұрап жатыр, бұл жол өзі өзгереді.</translation>
    </message>
    <message>
        <source>Nothing is unclear any more.</source>
        <translation>Бәрі шешілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n were paid</source>
        <translation>
            <numerusform>%n төленді</numerusform>
            <numerusform>%n төленді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n бұғатталды</numerusform>
            <numerusform>%n бұғатталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not paid</source>
        <translation>
            <numerusform>%n төленбеді</numerusform>
            <numerusform>%n төленбеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we are still asking about</source>
        <translation>
            <numerusform>%n әлі сұралуда</numerusform>
            <numerusform>%n әлі сұралуда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n сізді күтеді</numerusform>
            <numerusform>%n сізді күтеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n орындалды</numerusform>
            <numerusform>%n орындалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n орындалмады</numerusform>
            <numerusform>%n орындалмады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoBankPanel</name>
    <message>
        <source>Try the bank again</source>
        <translation>Банкке қайта қосылу</translation>
    </message>
</context>
<context>
    <name>NoCodeChoice</name>
    <message>
        <source>No code</source>
        <translation>Кодсыз</translation>
    </message>
    <message>
        <source>Charge without the code on the back, and say why</source>
        <translation>Артындағы кодсыз төлету, себебін айту</translation>
    </message>
    <message>
        <source>Why there is no code</source>
        <translation>Код неге жоқ</translation>
    </message>
</context>
<context>
    <name>NotWrittenWords</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файлға жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>Баптау бұрынғыдай қалды.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place.</source>
        <translation>Дискіден орын босатыңыз немесе басқа жер таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>What the next person should know</source>
        <translation>Келесі адам не білуі керек</translation>
    </message>
    <message>
        <source>One word, for example VIP</source>
        <translation>Бір сөз, мысалы VIP</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Жазып қою</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>The bank&apos;s public key</source>
        <translation>Банктің ашық кілті</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Кілттер мен сертификаттар</translation>
    </message>
    <message>
        <source>Your bank can tell Paydesk at once that a payment was made. Without such messages nothing is lost: the till asks the bank a little later.</source>
        <translation>Банкіңіз төлем болғанын Paydesk-ке бірден айта алады. Онсыз ештеңе жоғалмайды: банктен сәл кейін сұралады.</translation>
    </message>
    <message>
        <source>Receive messages from the banks on this computer</source>
        <translation>Банк хабарламаларын осы компьютерде қабылдау</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Осы компьютердегі порт</translation>
    </message>
    <message>
        <source>Address of your server or tunnel that the bank calls</source>
        <translation>Банк шақыратын серверіңіздің не туннельдің мекенжайы</translation>
    </message>
    <message>
        <source>A new secret from the bank&apos;s portal</source>
        <translation>Банк порталындағы жаңа құпия</translation>
    </message>
    <message>
        <source>Secret from the bank&apos;s portal</source>
        <translation>Банк порталындағы құпия</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s key store. It is never shown.</source>
        <translation>Құпия осы компьютердің кілт қоймасында сақталған. Ол ешқашан көрсетілмейді.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store and never shown again.</source>
        <translation>Ол осы компьютердің кілт қоймасында сақталады, қайта көрсетілмейді.</translation>
    </message>
    <message>
        <source>Signature method</source>
        <translation>Бұл банк қалай қол қояды</translation>
    </message>
    <message>
        <source>Address to enter at the bank&apos;s portal</source>
        <translation>Банк порталына енгізетін мекенжай</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Құпияны сақтау</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s key file…</source>
        <translation>Банктің кілт файлын таңдау…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Құпияны алып тастау</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
    <message>
        <source>How to receive messages</source>
        <translation>Хабарлама қалай қабылданады</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The training bank sends no messages to this till: the till asks it instead.</source>
        <translation>Оқу банкі бұл кассаға хабарлама жібермейді: одан бәрібір сұралады.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Әдеттегі</translation>
    </message>
    <message>
        <source>Off. The till asks the bank all the same, so no payment is lost.</source>
        <translation>Өшірулі. Банктен бәрібір сұралады; бірде-бір төлем жоғалмайды.</translation>
    </message>
    <message>
        <source>Nothing can come in yet: the secret the bank signs with is missing.</source>
        <translation>Әзірге ештеңе келе алмайды: банк қол қоятын құпия жоқ.</translation>
    </message>
    <message>
        <source>Not listening: port {port} could not be opened.</source>
        <translation>Тыңдамайды: {port} порты ашылмады.</translation>
    </message>
    <message>
        <source>Listening at http://127.0.0.1:{port} on this computer.</source>
        <translation>Осы компьютердегі http://127.0.0.1:{port} мекенжайын тыңдайды.</translation>
    </message>
    <message>
        <source>Messages since Paydesk was started: {taken} received, {turned_away} rejected.</source>
        <translation>Paydesk ашылғалы: {taken} қабылданды, {turned_away} қабылданбады.</translation>
    </message>
    <message>
        <source>The last one came {moment}.</source>
        <translation>Соңғысы {moment} келді.</translation>
    </message>
    <message>
        <source>rejected, nothing in it is signed</source>
        <translation>қабылданбады: қолтаңбасы жоқ</translation>
    </message>
    <message>
        <source>rejected, its signature does not fit: check the secret and the signature method</source>
        <translation>қабылданбады: қолтаңбасы сәйкес емес; құпия кілтті және банктің қол қою тәсілін тексеріңіз</translation>
    </message>
    <message>
        <source>received, about nothing Paydesk keeps</source>
        <translation>қабылданды, Paydesk үшін ешнәрсе жоқ</translation>
    </message>
    <message>
        <source>could not be written down; the bank sends it again</source>
        <translation>жазылмады; банк қайта жібереді</translation>
    </message>
    <message>
        <source>it says held</source>
        <translation>дейді: бұғатталды</translation>
    </message>
    <message>
        <source>it says paid</source>
        <translation>дейді: төленді</translation>
    </message>
    <message>
        <source>it says released or undone</source>
        <translation>дейді: бұғаттан босатылды не күші жойылды</translation>
    </message>
    <message>
        <source>it says refunded</source>
        <translation>дейді: қайтарылды</translation>
    </message>
    <message>
        <source>it says declined</source>
        <translation>дейді: өтпеді</translation>
    </message>
    <message>
        <source>it says expired</source>
        <translation>дейді: мерзімі өтті</translation>
    </message>
    <message>
        <source>it says that something changed</source>
        <translation>дейді: бірдеңе өзгерді</translation>
    </message>
</context>
<context>
    <name>OperatorPicker</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Мұнда кім жұмыс істейді?</translation>
    </message>
    <message>
        <source>This till is locked. Who are you?</source>
        <translation>Касса құлыпталған. Сіз кімсіз?</translation>
    </message>
    <message>
        <source>Nobody has a name here yet: everything is done in the name of this till. Begin with the owner.</source>
        <translation>Мұнда әлі ешкімнің аты жоқ: бәрі осы касса атынан істеледі. Иесінен бастаңыз.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Lock this till</source>
        <translation>Кассаны құлыптау</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Қызметкерлер…</translation>
    </message>
</context>
<context>
    <name>OperatorPresenter</name>
    <message>
        <source>Type your PIN.</source>
        <translation>PIN-іңізді теріңіз.</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>An order is under way.</source>
        <translation>Тапсырыс орындалып жатыр.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Ол кедергісіз жалғасады.</translation>
    </message>
    <message>
        <source>Finish it first, then change the operator.</source>
        <translation>Алдымен оны аяқтап, сосын операторды ауыстырыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) since you signed in last.</source>
        <translation>
            <numerusform>Соңғы кіруіңізден бері %n қате PIN.</numerusform>
            <numerusform>Соңғы кіруіңізден бері %n қате PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried for: {names}.</source>
        <translation>Кімге терілді: {names}.</translation>
    </message>
    <message>
        <source>“Activity log” under People shows when, and at which till.</source>
        <translation>«Қызметкерлер» ішіндегі «Әрекеттер тарихы» қашан және қай кассада екенін көрсетеді.</translation>
    </message>
</context>
<context>
    <name>OrderDetailsWriter</name>
    <message>
        <source>This bank cannot be asked without its own number. Look at its portal.</source>
        <translation>Бұл банктен өз нөмірінсіз сұрау мүмкін емес. Порталын қараңыз.</translation>
    </message>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Бұл тапсырыстың банкі бұл кассада бапталмаған.</translation>
    </message>
    <message>
        <source>No card was saved with this order. Save one with the customer&apos;s next order.</source>
        <translation>Бұл тапсырыспен карта сақталмаған. Клиенттің келесі тапсырысында сақтаңыз.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Planned for the hold</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Why declined</source>
        <translation>Неге өтпеді</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Төленген</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Банк мақұлдаған</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Мақұлдау коды</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>RRN нөмірі</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Банктің нөмірі</translation>
    </message>
    <message>
        <source>Link ends</source>
        <translation>Сілтеме соңы</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Соңғы сұрау</translation>
    </message>
    <message>
        <source>Chargeback reported by the bank on {day}: the cardholder&apos;s bank is taking the money back. Do not refund this order; call your bank.</source>
        <translation>Чарджбэк, банк {day} күні хабарлады: карта иесінің банкі ақшаны кері алады. Бұл тапсырыс бойынша қайтарым жасамаңыз; өз банкіңізге қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Only an order that nobody has paid can be cancelled.</source>
        <translation>Тек ешкім төлемеген тапсырыстан бас тартуға болады.</translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation>Бұл банк сілтемені тоқтата алмайды; ол өзі аяқталады.</translation>
    </message>
</context>
<context>
    <name>OrderFinder</name>
    <message>
        <source>Number, customer, note, *4242, =12.50, today, @name</source>
        <translation>Нөмір, клиент, ескертпе, *4242, =12,50, бүгін, @аты</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Тапсырыс іздеу</translation>
    </message>
</context>
<context>
    <name>OrderKeyWords</name>
    <message>
        <source>Find and look</source>
        <translation>Табу және көрсету</translation>
    </message>
    <message>
        <source>Select and save</source>
        <translation>Белгілеу және сақтау</translation>
    </message>
    <message>
        <source>Refund the chosen order</source>
        <translation>Таңдалған тапсырыстың ақшасын қайтару</translation>
    </message>
    <message>
        <source>Capture the held money of the chosen order</source>
        <translation>Таңдалған тапсырыстың бұғатталған сомасын алу</translation>
    </message>
    <message>
        <source>Capture all holds that are due</source>
        <translation>Күні келген барлық бұғатталған соманы алу</translation>
    </message>
    <message>
        <source>Release the hold of the chosen order</source>
        <translation>Таңдалған тапсырыстың сомасын бұғаттан босату</translation>
    </message>
    <message>
        <source>Give a receipt</source>
        <translation>Чек беру</translation>
    </message>
    <message>
        <source>See the payment link, or send it again</source>
        <translation>Төлем сілтемесін көру не қайта жіберу</translation>
    </message>
    <message>
        <source>Write a note or a tag on the order</source>
        <translation>Ескертпе не тег жазу</translation>
    </message>
    <message>
        <source>Set the day on which the hold is captured or released</source>
        <translation>Бұғатталған соманы алу не босату күнін белгілеу</translation>
    </message>
    <message>
        <source>Begin the same sale once more</source>
        <translation>Сол сатылымды қайта бастау</translation>
    </message>
    <message>
        <source>Show the bank&apos;s last answer word for word</source>
        <translation>Банктің соңғы айтқанын сол күйі көрсету</translation>
    </message>
    <message>
        <source>Show the conversation with the bank</source>
        <translation>Ол туралы банкке не айтылғанын көрсету</translation>
    </message>
    <message>
        <source>Select the line; Shift with an arrow selects a range</source>
        <translation>Жолды белгілеу; Shift+көрсеткі: аралықты</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Сай келгенді белгілеу</translation>
    </message>
    <message>
        <source>Show the new orders</source>
        <translation>Жаңа тапсырыстар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Сүзгі қосу</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <translation>Сақталған көріністі ашу</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Бағандарды таңдау</translation>
    </message>
    <message>
        <source>Save the list, or the selected orders, as a file</source>
        <translation>Тізімді не белгіленгенін файлға сақтау</translation>
    </message>
    <message>
        <source>Ask the banks about every open order</source>
        <translation>Банктерден әр ашық тапсырыс туралы сұрау</translation>
    </message>
    <message>
        <source>Also ask the banks about what is typed</source>
        <translation>Терілгенді банктерден де сұрау</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Барлық пернелер</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Take away what stands in the way of a result</source>
        <translation>Нәтижеге кедергісін алып тастау</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message>
        <source>Also ask the banks</source>
        <translation>Банктерден де сұрау</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент не ескертпе</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>белгіленген</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Мұнда не істеуге болады</translation>
    </message>
    <message>
        <source>What can be done here, with its keys (?)</source>
        <translation>Мұнда не істеуге болады, пернелерімен (?)</translation>
    </message>
</context>
<context>
    <name>OrderMoneyPresenter</name>
    <message>
        <source>Type the PIN of the person who allows it.</source>
        <translation>Рұқсат беретін адамның PIN-ін теріңіз.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>There is no link of this order that can be paid.</source>
        <translation>Бұл тапсырыстың төлеуге болатын сілтемесі жоқ.</translation>
    </message>
    <message>
        <source>This order has no payment link.</source>
        <translation>Бұл тапсырыстың төлем сілтемесі жоқ.</translation>
    </message>
    <message>
        <source>See the payment link…</source>
        <translation>Сілтемені көру…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Тапсырысты жабу</translation>
    </message>
    <message>
        <source>Close the order (Esc)</source>
        <translation>Тапсырысты жабу (Esc)</translation>
    </message>
    <message>
        <source>Ask the bank about it</source>
        <translation>Ол туралы банктен сұрау</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Төлем сілтемесін көшіру</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Тапсырыстан бас тарту</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>Сақталған картадан төлету</translation>
    </message>
    <message>
        <source>Send the link again…</source>
        <translation>Сілтемені қайта жіберу…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Ескертпе…</translation>
    </message>
    <message>
        <source>Set a day…</source>
        <translation>Күнді белгілеу…</translation>
    </message>
    <message>
        <source>Same again…</source>
        <translation>Тағы сондай…</translation>
    </message>
    <message>
        <source>Conversation with the bank…</source>
        <translation>Банкке не айтылды…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
</context>
<context>
    <name>OrderRefusalWords</name>
    <message>
        <source>It is too early to record how this ended.</source>
        <translation>Қалай аяқталғанын жазуға әлі ерте.</translation>
    </message>
    <message>
        <source>Paydesk may still find out by itself; the sale cannot be charged again meanwhile.</source>
        <translation>Paydesk өзі біліп алуы мүмкін; әзірге сатылымды қайта төлетуге болмайды.</translation>
    </message>
    <message>
        <source>Wait until half an hour is over, or until Paydesk says that it needs you.</source>
        <translation>Жарты сағат өткенше немесе Paydesk сізді шақырғанша күтіңіз.</translation>
    </message>
    <message>
        <source>No order “{wanted}” was found.</source>
        <translation>«{wanted}» тапсырысы табылмады.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Check the number, or search for a part of it.</source>
        <translation>Нөмірді тексеріңіз немесе бір бөлігін іздеңіз.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>The order and its timeline show how it stands.</source>
        <translation>Тапсырыс пен оның тарихы жайын көрсетеді.</translation>
    </message>
    <message>
        <source>No new link was made: the old one may have been paid.</source>
        <translation>Жаңа сілтеме жасалмады: ескісі төленген болуы мүмкін.</translation>
    </message>
    <message>
        <source>The order shows what the bank says of it; nothing can be paid twice.</source>
        <translation>Тапсырыс банк сөзін көрсетеді; ештеңе екі рет төленбейді.</translation>
    </message>
    <message>
        <source>Look at its state. Make a new link only for another sale.</source>
        <translation>Күйін қараңыз. Жаңа сілтемені тек басқа сатылымға жасаңыз.</translation>
    </message>
    <message>
        <source>This link has a new one already.</source>
        <translation>Бұл сілтеменің жаңасы бар.</translation>
    </message>
    <message>
        <source>No further link was made: the new one can be paid, or was.</source>
        <translation>Басқа сілтеме жасалмады: жаңасын төлеуге болады немесе төленген.</translation>
    </message>
    <message>
        <source>Open the new one on the orders screen (F4): its number is behind Details.</source>
        <translation>Жаңасын тапсырыстар экранында (F4) ашыңыз: нөмірі «Толығырақ» ішінде.</translation>
    </message>
    <message>
        <source>This order can no longer be cancelled.</source>
        <translation>Бұл тапсырыстан енді бас тартуға болмайды.</translation>
    </message>
    <message>
        <source>Nothing was changed; the status shows how it stands.</source>
        <translation>Ештеңе өзгермеді; күйі жайын көрсетеді.</translation>
    </message>
    <message>
        <source>If it is paid, the money goes back by a refund.</source>
        <translation>Төленген болса, ақша қайтарым арқылы қайтады.</translation>
    </message>
    <message>
        <source>The bank still keeps this card.</source>
        <translation>Банк бұл картаны әлі сақтап тұр.</translation>
    </message>
    <message>
        <source>It was asked to forget it; no money moved.</source>
        <translation>Банктен өшіру сұралды; ақша алынбады.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, call the bank.</source>
        <translation>Сәлден соң қайталаңыз. Өзгермесе, банкке қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>This bank does not offer that.</source>
        <translation>Бұл банк оны ұсынбайды.</translation>
    </message>
    <message>
        <source>Use another way, for example a payment link.</source>
        <translation>Басқа тәсілді қолданыңыз, мысалы төлем сілтемесін.</translation>
    </message>
    <message>
        <source>Nothing was taken or is held for this order.</source>
        <translation>Бұл тапсырыс бойынша ештеңе алынған да, бұғатталған да жоқ.</translation>
    </message>
    <message>
        <source>Nothing is left of this order&apos;s money.</source>
        <translation>Бұл тапсырыстың ақшасынан ештеңе қалмады.</translation>
    </message>
    <message>
        <source>The bank is being asked to move this order&apos;s money right now.</source>
        <translation>Банкте дәл қазір бұл тапсырыстың ақшасымен басқа әрекет жүріп жатыр.</translation>
    </message>
    <message>
        <source>It is not known yet how the last act on this money ended.</source>
        <translation>Бұл ақшамен соңғы әрекет қалай аяқталғаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>Two people wrote down that this money was moved already.</source>
        <translation>Екі адам бұл ақшамен әрекет жасалды деп жазған.</translation>
    </message>
    <message>
        <source>The bank has not said how much of this order it has.</source>
        <translation>Банк бұл тапсырыс бойынша қанша ақша барын айтпады.</translation>
    </message>
    <message>
        <source>This cannot be done with the order now.</source>
        <translation>Қазір бұл тапсырыспен оны істеуге болмайды.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not charged</source>
        <translation>Ақша алынбады</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Клиент күтілуде</translation>
    </message>
    <message>
        <source>Asking the bank</source>
        <translation>Банктен сұралуда</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Бұғатталды</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Бөлігі төленді</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Бөлігі қайтты</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Сома босатылды</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Әлі белгісіз</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Чарджбэк</translation>
    </message>
    <message>
        <source>Taken, people say</source>
        <translation>Адамдар «алынды» дейді</translation>
    </message>
    <message>
        <source>Not taken, people say</source>
        <translation>Адамдар «алынбады» дейді</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Бөлігі алынды</translation>
    </message>
    <message>
        <source>Refunded, sum unknown</source>
        <translation>Қайтарылды, сомасы белгісіз</translation>
    </message>
    <message>
        <source>Payment undone</source>
        <translation>Төлемнің күші жойылды</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОҚУ РЕЖИМІ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>СЫНАҚ</translation>
    </message>
    <message>
        <source>{status}, as of {time}</source>
        <translation>{status} ({time} бойынша)</translation>
    </message>
    <message>
        <source>Two people wrote down that the bank took the money. The bank has not confirmed it to Paydesk, so the order does not count as paid.</source>
        <translation>Екі адам банк ақшаны алды деп жазды. Банк мұны Paydesk-ке растамады, сондықтан тапсырыс төленген деп саналмайды.</translation>
    </message>
    <message>
        <source>Two people wrote down that the bank took nothing. The sale may be charged again; Paydesk goes on asking about this order.</source>
        <translation>Екі адам банк ештеңе алмады деп жазды. Сатылымды қайта төлетуге болады; Paydesk сұрай береді.</translation>
    </message>
    <message>
        <source>A part of the hold was captured; the rest went free for the customer.</source>
        <translation>Бұғатталған соманың бөлігі алынды; қалғаны бұғаттан босап, клиентте қалды.</translation>
    </message>
    <message>
        <source>The bank says that money went back to the customer, and not how much. Look it up in the bank&apos;s portal.</source>
        <translation>Банк клиентке ақша қайтарылғанын айтады, бірақ қанша екенін айтпайды. Оны банк порталынан қараңыз.</translation>
    </message>
    <message>
        <source>The bank undid the payment; the money goes back to the customer.</source>
        <translation>Банк төлемнің күшін жойды; ақша клиентке қайтарылады.</translation>
    </message>
    <message>
        <source>Nothing was charged. The bank was not asked, or refused the request.</source>
        <translation>Ақша алынбады. Банктен сұралмады немесе ол сұраудан бас тартты.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay. Nothing has been taken yet.</source>
        <translation>Клиенттің төлеуі күтілуде. Әлі ештеңе алынбады.</translation>
    </message>
    <message>
        <source>The customer is confirming with the bank. Nothing is decided.</source>
        <translation>Клиент банкте растап жатыр. Әлі шешілген жоқ.</translation>
    </message>
    <message>
        <source>The bank is working on it. Do not charge again.</source>
        <translation>Банк өңдеп жатыр. Қайта төлетпеңіз.</translation>
    </message>
    <message>
        <source>The money is held for this order; it must still be captured.</source>
        <translation>Сома осы тапсырысқа бұғатталды; оны әлі алу керек.</translation>
    </message>
    <message>
        <source>Paid: the bank confirmed number, amount and currency.</source>
        <translation>Төленді: банк тапсырыстың нөмірін, сомасын және валютасын растады.</translation>
    </message>
    <message>
        <source>The bank took less than was asked. Check before handing over goods.</source>
        <translation>Банк сұралғаннан аз алды. Тауар бермес бұрын тексеріңіз.</translation>
    </message>
    <message>
        <source>The whole amount went back to the customer.</source>
        <translation>Бүкіл сома клиентке қайтты.</translation>
    </message>
    <message>
        <source>Part of the amount went back to the customer.</source>
        <translation>Соманың бөлігі клиентке қайтты.</translation>
    </message>
    <message>
        <source>The hold was released; the customer keeps the money.</source>
        <translation>Сома бұғаттан босатылды; ақша клиентте қалды.</translation>
    </message>
    <message>
        <source>Declined: the bank said no and took nothing.</source>
        <translation>Өтпеді: банк жоқ деді, ештеңе алмады.</translation>
    </message>
    <message>
        <source>The link has expired; nothing was taken.</source>
        <translation>Төлеу уақыты бітті; ештеңе алынбады.</translation>
    </message>
    <message>
        <source>Cancelled before it was paid; nothing was taken.</source>
        <translation>Төленбей тұрып бас тартылды; ештеңе алынбады.</translation>
    </message>
    <message>
        <source>We do not know yet whether money was taken. Do not charge again; Paydesk keeps asking.</source>
        <translation>Ақша алынған-алынбағаны әлі белгісіз. Қайта төлетпеңіз; Paydesk сұрай береді.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order. Do not charge again; call the bank.</source>
        <translation>Банк жауабы тапсырысқа сай емес. Қайта төлетпеңіз; банкке қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Төлем сілтемесі</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Телефонмен</translation>
    </message>
    <message>
        <source>By phone, 3-D Secure</source>
        <translation>Телефонмен, 3-D Secure</translation>
    </message>
    <message>
        <source>Bank&apos;s page</source>
        <translation>Банк беті</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Сақталған карта</translation>
    </message>
</context>
<context>
    <name>OrdersHead</name>
    <message>
        <source>Which orders</source>
        <translation>Қай тапсырыстар</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message>
        <source>Show the new orders</source>
        <translation>Жаңа тапсырыстар</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>Банктен сұрау</translation>
    </message>
    <message>
        <source>Ask the banks about every open order (F5)</source>
        <translation>Банктерден әр ашық тапсырыс туралы сұрау (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save this whole list as an Excel or CSV file ({keys})</source>
        <translation>Бүкіл тізімді Excel не CSV файлына сақтау ({keys})</translation>
    </message>
</context>
<context>
    <name>OrdersWords</name>
    <message>
        <source>Needs attention</source>
        <translation>Назар қажет</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Бұғатталған</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>No money is held.</source>
        <translation>Бұғатталған сома жоқ.</translation>
    </message>
    <message>
        <source>A phone order with F7 only holds the money; it is captured or released here.</source>
        <translation>F7 басылған телефон тапсырысы соманы тек бұғаттайды; ол осында алынады немесе бұғаттан босатылады.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Назар қажет ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Orders whose outcome is unknown, and holds that end within two days, appear here.</source>
        <translation>Соңы белгісіз тапсырыстар мен бұғаттау мерзімі екі күнде бітетін сомалар осында тұрады.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Мұнда тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>Choose “All” to see every order.</source>
        <translation>Барлық тапсырысты көру үшін «Бәрі» қойындысын таңдаңыз.</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Әзірге тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>F2 takes a phone order, F3 makes a payment link. Every order appears here.</source>
        <translation>F2 телефон тапсырысын алады, F3 төлем сілтемесін жасайды. Әр тапсырыс осында шығады.</translation>
    </message>
    <message>
        <source>Also ask the banks about “{text}”  (Ctrl+B)</source>
        <translation>«{text}» туралы банктерден де сұрау  (Ctrl+B)</translation>
    </message>
    <message>
        <source>Order {number}: {what}</source>
        <translation>{number} тапсырысы: {what}</translation>
    </message>
    <message>
        <source>This looks like a card number. It must not be kept: remove it.</source>
        <translation>Бұл карта нөміріне ұқсайды. Сақтауға болмайды: алып тастаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n new – show  (S)</source>
        <translation>
            <numerusform>%n жаңа – көрсету  (S)</numerusform>
            <numerusform>%n жаңа – көрсету  (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>«{text}» бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>No order fits what you look for.</source>
        <translation>Іздегеніңізге сай тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>Press Enter to look the whole number up, or Esc to see all orders.</source>
        <translation>Бүкіл нөмірді іздеу үшін Enter, барлық тапсырысты көру үшін Esc басыңыз.</translation>
    </message>
    <message>
        <source>Remove a part of it to find more, or press Esc to empty the search.</source>
        <translation>Көбірек табу үшін бір бөлігін алып тастаңыз не іздеуді тазалау үшін Esc басыңыз.</translation>
    </message>
    <message>
        <source>Remove a part of it to find more.</source>
        <translation>Көбірек табу үшін бір бөлігін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Without “{condition}” there are orders.</source>
        <translation>«{condition}» болмаса, тапсырыстар бар.</translation>
    </message>
    <message>
        <source>Take away “{condition}”  (Alt+Del)</source>
        <translation>Алып тастау: «{condition}»  (Alt+Del)</translation>
    </message>
    <message>
        <source>No hold ends within two days.</source>
        <translation>Екі күн ішінде бірде-бір бұғаттау мерзімі бітпейді.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation>Сілтеме көшірілді. Хабарламаңызға қойыңыз.</translation>
    </message>
    <message>
        <source>The receipt is saved as “{file}”.</source>
        <translation>Чек «{file}» болып сақталды.</translation>
    </message>
    <message>
        <source>The order has changed: this receipt is not there any more.</source>
        <translation>Тапсырыс өзгерді: бұл чек енді жоқ.</translation>
    </message>
    <message>
        <source>Nothing was printed, saved or sent.</source>
        <translation>Ештеңе басылған, сақталған немесе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Look how the order stands now, and give the receipt it has.</source>
        <translation>Тапсырыстың қазіргі күйін қарап, оның қазіргі чегін беріңіз.</translation>
    </message>
    <message>
        <source>The receipt could not be made this way.</source>
        <translation>Чекті бұлай жасау мүмкін болмады.</translation>
    </message>
    <message>
        <source>The order and its money are as they were.</source>
        <translation>Тапсырыс пен оның ақшасы сол күйінде.</translation>
    </message>
    <message>
        <source>Try another way: print it, save it as PDF, or write an e-mail.</source>
        <translation>Басқа тәсілді байқап көріңіз: басып шығару, PDF не e-mail.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Next order (N)</source>
        <translation>Келесі тапсырыс (N)</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Басқа карта</translation>
    </message>
    <message>
        <source>Send a link (Ctrl+L)</source>
        <translation>Сілтеме жіберу (Ctrl+L)</translation>
    </message>
    <message>
        <source>Ask the bank now (A)</source>
        <translation>Банктен қазір сұрау (A)</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Бетті қайта ашу</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Тапсырыстан бас тарту</translation>
    </message>
    <message>
        <source>Capture (C)</source>
        <translation>Соманы алу (C)</translation>
    </message>
    <message>
        <source>Print (P)</source>
        <translation>Принтерге (P)</translation>
    </message>
    <message>
        <source>E-mail (E)</source>
        <translation>Пошта (E)</translation>
    </message>
    <message>
        <source>Text message (S)</source>
        <translation>SMS хат (S)</translation>
    </message>
    <message>
        <source>Tell the caller (T)</source>
        <translation>Клиентке айту (T)</translation>
    </message>
    <message>
        <source>Write to the caller how it stands, or read it out</source>
        <translation>Клиентке жайын жазыңыз немесе оқып беріңіз</translation>
    </message>
    <message>
        <source>Show the order (D)</source>
        <translation>Тапсырысты көрсету (D)</translation>
    </message>
    <message>
        <source>Open this order in Orders: receipt, refund, history</source>
        <translation>Тапсырыстарда ашу: чек, қайтару, тарих</translation>
    </message>
    <message>
        <source>Cancel it, send a link (Ctrl+L)</source>
        <translation>Бас тартып, сілтеме (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Takings</source>
        <translation>Түсім</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Соңғы күндер</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Назар қажет нәрселер</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Терезені жабу</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>Takings after refunds, last %n business day(s)</source>
        <translation>
            <numerusform>Дүкенге қалғаны, соңғы %n жұмыс күні</numerusform>
            <numerusform>Дүкенге қалғаны, соңғы %n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>No money has moved on these days.</source>
        <translation>Бұл күндері ақша алынбады да, қайтарылмады да.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n сатылым</numerusform>
            <numerusform>%n сатылым</numerusform>
        </translation>
    </message>
    <message>
        <source>An outline without filling is a day that was not closed.</source>
        <translation>Іші бос баған – жабылмаған күн.</translation>
    </message>
    <message>
        <source>Other currencies moved too, and stand in the reports: {others}.</source>
        <translation>Басқа валютадағы төлемдер де болды, олар есептерде: {others}.</translation>
    </message>
    <message>
        <source>{declined} of {tried} orders of the last {days} days</source>
        <translation>соңғы {days} күндегі {tried} тапсырыстан {declined}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Links waiting</source>
        <translation>Күтудегі сілтемелер</translation>
    </message>
    <message>
        <source>not paid by their customers yet</source>
        <translation>клиенттері әлі төлемеген</translation>
    </message>
    <message>
        <source>Holds about to end</source>
        <translation>Бұғаттау мерзімі бітетіндер</translation>
    </message>
    <message>
        <source>the money goes back within two days</source>
        <translation>ақша екі күн ішінде клиентке босайды</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Әлі белгісіз</translation>
    </message>
    <message>
        <source>nobody knows yet whether money moved</source>
        <translation>ақша алынған-алынбағаны әлі белгісіз</translation>
    </message>
</context>
<context>
    <name>OwnNumberField</name>
    <message>
        <source>Own order number (else one is made)</source>
        <translation>Өз тапсырыс нөміріңіз (болмаса өзі беріледі)</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Тапсырысты көрсету</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What to do or to find</source>
        <translation>Не істеу не табу керек</translation>
    </message>
    <message>
        <source>Order number, customer, sum, or what you want to do</source>
        <translation>Тапсырыс нөмірі, клиент, сома немесе әрекет</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Сай келгені</translation>
    </message>
    <message>
        <source>Up and Down: choose · Enter: open · Esc: close</source>
        <translation>Жоғары, төмен: таңдау · Enter: ашу · Esc: шығу</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>{status}, in the clipboard</source>
        <translation>{status}, алмасу буферінде</translation>
    </message>
    <message>
        <source>This looks like a card number. Type it into the card field of a phone order.</source>
        <translation>Бұл карта нөміріне ұқсайды. Оны телефон тапсырысының карта өрісінде теріңіз.</translation>
    </message>
    <message>
        <source>Nothing fits. Type an order number, a customer, a sum, or what you want to do.</source>
        <translation>Сай ештеңе жоқ. Тапсырыс нөмірін, клиентті, соманы немесе әрекетті теріңіз.</translation>
    </message>
    <message>
        <source>Payment link for {customer}</source>
        <translation>Төлем сілтемесі: {customer}</translation>
    </message>
    <message>
        <source>Phone order for {amount}</source>
        <translation>Телефон тапсырысы: {amount}</translation>
    </message>
    <message>
        <source>Payment link for {amount}</source>
        <translation>Төлем сілтемесі: {amount}</translation>
    </message>
</context>
<context>
    <name>PaymentLinkScreen</name>
    <message>
        <source>Payment link</source>
        <translation>Төлем сілтемесі</translation>
    </message>
    <message>
        <source>Links from a file</source>
        <translation>Файлдан сілтемелер</translation>
    </message>
    <message>
        <source>Make many links from a CSV file (Ctrl+O)</source>
        <translation>CSV файлынан бірнеше сілтеме жасау (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>People at the tills</source>
        <translation>Касса қызметкерлері</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Рөлін өзгерту…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Жаңа PIN…</translation>
    </message>
    <message>
        <source>Badge…</source>
        <translation>Бейдж…</translation>
    </message>
    <message>
        <source>Remove from staff</source>
        <translation>Енді істемейді</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Қайта алу…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>PIN тағы бір рет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Құқықтар…</translation>
    </message>
    <message>
        <source>Activity log…</source>
        <translation>Әрекеттер тарихы…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>The shop has people now. Press F9 whenever somebody else comes to the till.</source>
        <translation>Енді дүкенде қызметкерлер бар. Кассаға басқа адам келгенде F9 басыңыз.</translation>
    </message>
    <message>
        <source>{name} no longer works here. What was done stays in the activity log.</source>
        <translation>{name} енді мұнда істемейді. Жасағаны әрекеттер тарихында қалады.</translation>
    </message>
    <message>
        <source>It is written down: {name}.</source>
        <translation>Жазылды: {name}.</translation>
    </message>
    <message>
        <source>{shortest} to 12 digits</source>
        <translation>{shortest}–12 цифр</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>енді мұнда істемейді</translation>
    </message>
    <message>
        <source>locked until {moment}: too many wrong PINs</source>
        <translation>кіре алмайды ({moment} болғанша): қате PIN тым көп</translation>
    </message>
    <message>
        <source>at this till now</source>
        <translation>қазір осы кассада</translation>
    </message>
    <message>
        <source>First the owner: who adds everybody else?</source>
        <translation>Алдымен иесі: басқаларды кім қосады?</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>Another role for {name}</source>
        <translation>{name}: басқа рөл</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name}: жаңа PIN</translation>
    </message>
    <message>
        <source>Take {name} back, with a new PIN</source>
        <translation>Жаңа PIN-мен қайта алу: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleRefusalWords</name>
    <message>
        <source>Type the name of the person.</source>
        <translation>Қызметкердің атын теріңіз.</translation>
    </message>
    <message>
        <source>Somebody has or had this name. Add a second name or a letter.</source>
        <translation>Бұл ат біреуде бар не болған. Екінші атын не әріп қосыңыз.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>PIN тек цифрлардан тұрады.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a thief tries. Choose digits without a pattern.</source>
        <translation>Бұл PIN-ді ұры ең алдымен тереді. Болжау қиын цифрлар таңдаңыз.</translation>
    </message>
    <message>
        <source>This PIN must have {shortest} to 12 digits.</source>
        <translation>Бұл рөлдің PIN-коды {shortest}–12 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>This may be a payment card. It was forgotten at once: it can never be a badge.</source>
        <translation>Бұл төлем картасы болуы мүмкін. Ол сақталған жоқ: бейдж бола алмайды.</translation>
    </message>
    <message>
        <source>A badge has 6 to 64 letters or digits.</source>
        <translation>Бейджде 6–64 әріп не цифр болады.</translation>
    </message>
    <message>
        <source>This was another code. Scan the badge twice, from the beginning.</source>
        <translation>Бұл басқа код. Бейджді басынан бастап екі рет оқытыңыз.</translation>
    </message>
    <message>
        <source>Somebody else has this badge.</source>
        <translation>Бұл бейдж басқа біреуде.</translation>
    </message>
    <message>
        <source>Nobody who works here has this badge.</source>
        <translation>Мұнда істейтін ешкімде мұндай бейдж жоқ.</translation>
    </message>
    <message>
        <source>Type the name of the role.</source>
        <translation>Рөлдің атын теріңіз.</translation>
    </message>
    <message>
        <source>Another role has this name.</source>
        <translation>Бұл ат басқа рөлде бар.</translation>
    </message>
    <message>
        <source>Wrong PIN. Type it again.</source>
        <translation>Бұл осы адамның PIN-і емес.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Nobody has said who works at this till.</source>
        <translation>Бұл кассада кім істейтінін ешкім айтпады.</translation>
    </message>
    <message>
        <source>Press F9, choose your name and type your PIN.</source>
        <translation>F9 басып, атыңызды таңдап, PIN-іңізді теріңіз.</translation>
    </message>
    <message>
        <source>{name} no longer works at this till.</source>
        <translation>{name} енді бұл кассада жұмыс істемейді.</translation>
    </message>
    <message>
        <source>Whoever works here now begins it anew.</source>
        <translation>Қазір осында жұмыс істейтін адам оны жаңадан бастайды.</translation>
    </message>
    <message>
        <source>This sum is above {name}&apos;s limit for one transaction.</source>
        <translation>Бұл сома {name} үшін бір әрекетке рұқсат етілген шектен көп.</translation>
    </message>
    <message>
        <source>Ask a colleague who is allowed to, or change the operator (F9).</source>
        <translation>Құқығы бар адамнан сұраңыз немесе F9 арқылы операторды ауыстырыңыз.</translation>
    </message>
    <message>
        <source>{name} is not allowed to do this.</source>
        <translation>{name} мұны мұнда істей алмайды.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {name} is locked until {moment}.</source>
        <translation>Қате PIN тым көп: {name} кіре алмайды ({moment} болғанша).</translation>
    </message>
    <message>
        <source>Wait, or let a manager give a new PIN.</source>
        <translation>Күтіңіз немесе басқарушы жаңа PIN берсін.</translation>
    </message>
    <message>
        <source>This role is above your own.</source>
        <translation>Бұл рөл сіздікінен жоғары.</translation>
    </message>
    <message>
        <source>Ask somebody whose role is high enough.</source>
        <translation>Рөлі жеткілікті жоғары адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>This is the only owner.</source>
        <translation>Бұл жалғыз ие.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Алдымен басқа біреуді ие етіңіз.</translation>
    </message>
    <message>
        <source>Somebody who works here has the role {name}.</source>
        <translation>Мұнда істейтін біреудің рөлі: {name}.</translation>
    </message>
    <message>
        <source>Give them another role first.</source>
        <translation>Алдымен оған басқа рөл беріңіз.</translation>
    </message>
    <message>
        <source>This role is used no more.</source>
        <translation>Бұл рөл енді қолданылмайды.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Басқа рөл таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment.</source>
        <translation>Мұны сол сәтте басқа біреу өзгертті.</translation>
    </message>
    <message>
        <source>Look at it once more, then try again if it is still needed.</source>
        <translation>Оны тағы бір қараңыз, әлі керек болса, қайталаңыз.</translation>
    </message>
    <message>
        <source>Nobody of this name works here any more.</source>
        <translation>Мұндай атты адам енді мұнда істемейді.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Басқа ат таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>Сатушы</translation>
    </message>
    <message>
        <source>Senior clerk</source>
        <translation>Аға сатушы</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Басқарушы</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>төлем қабылдау</translation>
    </message>
    <message>
        <source>capture held money</source>
        <translation>бұғатталған соманы алу</translation>
    </message>
    <message>
        <source>release held money</source>
        <translation>бұғаттан босату</translation>
    </message>
    <message>
        <source>refund money</source>
        <translation>ақшаны қайтару</translation>
    </message>
    <message>
        <source>forget saved cards</source>
        <translation>сақталған картаны өшіру</translation>
    </message>
    <message>
        <source>export lists of orders</source>
        <translation>тізімдерді файлға сақтау</translation>
    </message>
    <message>
        <source>settle unclear orders</source>
        <translation>анық емес тапсырысты шешу</translation>
    </message>
    <message>
        <source>close the business day</source>
        <translation>жұмыс күнін жабу</translation>
    </message>
    <message>
        <source>read the activity log</source>
        <translation>әрекеттер тарихын қарау</translation>
    </message>
    <message>
        <source>change the settings of a till</source>
        <translation>касса баптауларын өзгерту</translation>
    </message>
    <message>
        <source>change logins of banks</source>
        <translation>банк логиндерін өзгерту</translation>
    </message>
    <message>
        <source>hire and manage people</source>
        <translation>қызметкерлерді басқару</translation>
    </message>
    <message>
        <source>May: {rights}.</source>
        <translation>Құқықтары: {rights}.</translation>
    </message>
    <message>
        <source>May only look.</source>
        <translation>Тек қарай алады.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Кассаға келді</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Кассадан кетті</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN қате</translation>
    </message>
    <message>
        <source>Right PIN after wrong ones</source>
        <translation>Қатеден кейін дұрыс PIN</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Қызметкер қосылды</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Рөл өзгерді</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN өзгерді</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Қызметкер кетті</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Бейдж берілді</translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation>Бейдж қайтарып алынды</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Қызметкер қайта алынды</translation>
    </message>
    <message>
        <source>Taken over from a till</source>
        <translation>Кассадан көшірілді</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>Рөл құқықтары өзгерді</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Рөл жасалды</translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>Рөл аты өзгерді</translation>
    </message>
    <message>
        <source>Role used no more</source>
        <translation>Рөл алып тасталды</translation>
    </message>
    <message>
        <source>Allowed by PIN</source>
        <translation>PIN-мен рұқсат</translation>
    </message>
    <message>
        <source>Unclear act resolved</source>
        <translation>Анық емес әрекет шешілді</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Тізім файлға сақталды</translation>
    </message>
    <message>
        <source>Bank login changed</source>
        <translation>Банк логині өзгерді</translation>
    </message>
    <message>
        <source>Next key entered</source>
        <translation>Келесі кілт енгізілді</translation>
    </message>
    <message>
        <source>Next key tried at the bank</source>
        <translation>Келесі кілт тексерілді</translation>
    </message>
    <message>
        <source>Next key in use</source>
        <translation>Жаңа кілт істейді</translation>
    </message>
    <message>
        <source>Second key forgotten</source>
        <translation>Екінші кілт өшірілді</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Баптау өзгерді</translation>
    </message>
    <message>
        <source>Bank asked to forget a card</source>
        <translation>Банктен картаны өшіру сұралды</translation>
    </message>
    <message>
        <source>Saved card forgotten</source>
        <translation>Сақталған карта өшірілді</translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation>Журнал қалпына келді</translation>
    </message>
    <message>
        <source>Backup of the journal made</source>
        <translation>Журнал көшірмесі жасалды</translation>
    </message>
    <message>
        <source>Backup to be restored</source>
        <translation>Көшірмеден қалпына келтіріледі</translation>
    </message>
    <message>
        <source>Backup is not restored</source>
        <translation>Көшірмеден қалпына келтірілмейді</translation>
    </message>
    <message>
        <source>Compared with the bank&apos;s file</source>
        <translation>Банк файлымен салыстырылды</translation>
    </message>
    <message>
        <source>Difference to the bank&apos;s file accepted</source>
        <translation>Банк файлымен айырма қабылданды</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>Жұмыс күні жабылды</translation>
    </message>
    <message>
        <source>Order registered</source>
        <translation>Тапсырыс тіркелді</translation>
    </message>
    <message>
        <source>Card charged</source>
        <translation>Картадан алынды</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Money captured</source>
        <translation>Сома алынды</translation>
    </message>
    <message>
        <source>Hold let go</source>
        <translation>Сома босатылды</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Ақша қайтарылды</translation>
    </message>
    <message>
        <source>Number taken at the bank</source>
        <translation>Нөмір банкте алынды</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>әлі жіберілмеді</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>жіберілмеді</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әлі белгісіз</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>адам керек</translation>
    </message>
    <message>
        <source>{name} was at the till</source>
        <translation>кассада: {name}</translation>
    </message>
    <message>
        <source>{tries} in a row</source>
        <translation>қатарынан {tries} рет</translation>
    </message>
    <message>
        <source>{tries} in a row, {name} was at the till</source>
        <translation>қатарынан {tries} рет, кассада: {name}</translation>
    </message>
    <message>
        <source>by badge alone</source>
        <translation>тек бейджпен</translation>
    </message>
    <message>
        <source>{whom}: now {role}, before {was}</source>
        <translation>{whom}: енді {role}, бұрын {was}</translation>
    </message>
    <message>
        <source>{day}, report {number}</source>
        <translation>{day}, {number}-есеп</translation>
    </message>
    <message>
        <source>{file}, {lines} lines</source>
        <translation>{file}, {lines} жол</translation>
    </message>
    <message>
        <source>{orders} orders to ask the bank about</source>
        <translation>банктен сұралатын {orders} тапсырыс</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Card number</source>
        <translation>Карта нөмірі</translation>
    </message>
    <message>
        <source>Expiry date (MM/YY)</source>
        <translation>Мерзімі (АА/ЖЖ)</translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation>Артындағы код</translation>
    </message>
</context>
<context>
    <name>PhoneFormPanel</name>
    <message>
        <source>Answer the question above first.</source>
        <translation>Алдымен жоғарыдағы сұраққа жауап беріңіз.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>Клиент қалай төлейді</translation>
    </message>
    <message>
        <source>Hold only (F7)</source>
        <translation>Тек бұғаттау (F7)</translation>
    </message>
    <message>
        <source>Hold the money now and capture it later (F7)</source>
        <translation>Соманы қазір бұғаттап, кейін алу (F7)</translation>
    </message>
    <message>
        <source>Charge (Ctrl+Enter)</source>
        <translation>Төлету (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>PhoneMore</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Fold out or in what is seldom needed (Ctrl+M)</source>
        <translation>Сирек керектісін ашу не жию (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>PhoneMoreFields</name>
    <message>
        <source>For (not required)</source>
        <translation>Не үшін (міндетті емес)</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Клиенттің e-mail-і</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Клиенттің телефоны</translation>
    </message>
    <message>
        <source>Name on the card (not required)</source>
        <translation>Картадағы аты (міндетті емес)</translation>
    </message>
    <message>
        <source>Postcode of the card</source>
        <translation>Карта иесінің индексі</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Көше мен үй</translation>
    </message>
    <message>
        <source>Save the card with consent</source>
        <translation>Картаны келісіммен сақтау</translation>
    </message>
    <message>
        <source>Customer number (a new one was made; type yours if there is one)</source>
        <translation>Клиент нөмірі (жаңасы берілді; өзіңіздікі болса, теріңіз)</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>{name} деп жазу</translation>
    </message>
</context>
<context>
    <name>PhoneOrderScreen</name>
    <message>
        <source>Phone order</source>
        <translation>Телефон тапсырысы</translation>
    </message>
</context>
<context>
    <name>PhoneOrderWords</name>
    <message>
        <source>If the cardholder disputes it later, the shop bears the loss.</source>
        <translation>Карта иесі кейін дауласа, шығынды дүкен көтереді.</translation>
    </message>
    <message>
        <source>The customer confirms; if it is disputed later, their bank bears the loss.</source>
        <translation>Клиент растайды; кейін дауласа, шығынды оның банкі көтереді.</translation>
    </message>
    <message>
        <source>You type the card on the bank&apos;s own page.</source>
        <translation>Картаны банктің өз бетінде тересіз.</translation>
    </message>
    <message>
        <source>A card the bank keeps for the customer; nothing is read out.</source>
        <translation>Банк клиент үшін сақтап тұрған карта; нөмірі айтылмайды.</translation>
    </message>
    <message>
        <source>The customer pays on their own phone or computer.</source>
        <translation>Клиент өз телефонынан не компьютерінен төлейді.</translation>
    </message>
    <message>
        <source>Phone (no 3-D Secure)</source>
        <translation>Телефон (3-D Secure жоқ)</translation>
    </message>
    <message>
        <source>Customer approves (3-D Secure)</source>
        <translation>Клиент мақұлдайды (3-D Secure)</translation>
    </message>
    <message>
        <source>Bank&apos;s own page</source>
        <translation>Банктің өз беті</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Сақталған карта</translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation>Сілтеме жіберу</translation>
    </message>
    <message>
        <source>Your bank takes no cards read out over the phone from this shop.</source>
        <translation>Банкіңіз бұл дүкеннен телефонмен айтылған карталарды алмайды.</translation>
    </message>
    <message>
        <source>Your bank does not offer this way to this shop.</source>
        <translation>Банкіңіз бұл тәсілді бұл дүкенге ұсынбайды.</translation>
    </message>
    <message>
        <source>Send a payment link instead, or ask the bank to switch it on.</source>
        <translation>Төлем сілтемесін жіберіңіз немесе банктен қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>Ask the bank to switch it on, then check it again: the bank icon at the top.</source>
        <translation>Банктен қосуды сұрап, қайта тексеріңіз: жоғарыдағы банк белгішесі.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it in Orders (F4) when the goods leave, until {day}.</source>
        <translation>Сома тек бұғатталды, әлі алынған жоқ. Тауар жөнелтілгенде оны Тапсырыстарда (F4) алыңыз. Соңғы күні: {day}.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it in Orders (F4) when the goods leave, until about {day}.</source>
        <translation>Сома тек бұғатталды, әлі алынған жоқ. Тауар жөнелтілгенде оны Тапсырыстарда (F4) алыңыз. Соңғы күні шамамен: {day}.</translation>
    </message>
    <message>
        <source>Make a link draft, or try the bank again.</source>
        <translation>Сілтеме жобасын жасаңыз немесе банкпен байланысты қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Cards need the bank, and it cannot be reached. Make a link draft?</source>
        <translation>Картаға банк керек, ал оған қосылу мүмкін емес. Сілтеме жобасын жасайық па?</translation>
    </message>
    <message>
        <source>Cards need the bank, and it cannot be reached.</source>
        <translation>Картаға банк керек, ал оған қосылу мүмкін емес.</translation>
    </message>
    <message>
        <source>Type the card here. Nothing of it reaches Paydesk.</source>
        <translation>Картаны осында теріңіз. Одан Paydesk-ке ештеңе жетпейді.</translation>
    </message>
    <message>
        <source>Never ask for the code the bank sends: if this page wants one, send a link.</source>
        <translation>Банк жіберген кодты ешқашан сұрамаңыз: бет оны талап етсе, сілтеме жіберіңіз.</translation>
    </message>
    <message>
        <source>Make a link draft</source>
        <translation>Сілтеме жобасын жасау</translation>
    </message>
    <message>
        <source>Go on with a payment link</source>
        <translation>Төлем сілтемесімен жалғастыру</translation>
    </message>
    <message>
        <source>Open the bank&apos;s page</source>
        <translation>Банк бетін ашу</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Бұғаттау</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Төлету</translation>
    </message>
    <message>
        <source>Hold {amount}</source>
        <translation>{amount} бұғаттау</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount} төлету</translation>
    </message>
    <message>
        <source>Asking the bank… Do not charge again.</source>
        <translation>Банктен сұралуда… Қайта төлетпеңіз.</translation>
    </message>
    <message>
        <source>Asking the bank how it stands…</source>
        <translation>Жайы банктен сұралуда…</translation>
    </message>
    <message>
        <source>The caller cannot read it</source>
        <translation>Клиент оқи алмайды</translation>
    </message>
    <message>
        <source>The card has none</source>
        <translation>Картада жоқ</translation>
    </message>
    <message>
        <source>The caller does not give it</source>
        <translation>Клиент айтпайды</translation>
    </message>
    <message>
        <source>The order came on paper</source>
        <translation>Тапсырыс қағазбен келді</translation>
    </message>
    <message>
        <source>The card was removed from the screen because nothing was typed for a while.</source>
        <translation>Біраз уақыт ештеңе терілмегендіктен карта экраннан алынды.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Ask the caller to read the card again.</source>
        <translation>Клиенттен картаны қайта оқуын сұраңыз.</translation>
    </message>
    <message>
        <source>That came from a scanner. It is no card, and nothing of it stays here.</source>
        <translation>Бұл сканерден келді. Ол карта емес, мұнда одан ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>Type the caller&apos;s card by hand. A badge is scanned at F9.</source>
        <translation>Клиенттің картасын қолмен теріңіз. Бейдж F9 арқылы оқытылады.</translation>
    </message>
    <message>
        <source>Press Esc once more to forget the typed card.</source>
        <translation>Терілген картаны өшіру үшін тағы Esc басыңыз.</translation>
    </message>
    <message>
        <source>Go on typing to keep it.</source>
        <translation>Қалдыру үшін теруді жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Esc does not cancel this: the bank has the order already.</source>
        <translation>Esc мұны тоқтатпайды: тапсырыс банкте.</translation>
    </message>
    <message>
        <source>What the card was charged, only the bank can say; it is being asked.</source>
        <translation>Картадан қанша алынғанын тек банк айта алады; одан сұралуда.</translation>
    </message>
    <message>
        <source>Wait for its answer. If money was taken by mistake, it goes back by a refund.</source>
        <translation>Жауабын күтіңіз. Ақша қате алынса, қайтарым арқылы қайтады.</translation>
    </message>
    <message>
        <source>A payment link cannot take the place of this order.</source>
        <translation>Бұл тапсырыстың орнына сілтеме жасауға болмайды.</translation>
    </message>
    <message>
        <source>It is paid, may still be paid, or this bank makes no links.</source>
        <translation>Ол төленген, әлі төленуі мүмкін не бұл банк сілтеме жасамайды.</translation>
    </message>
    <message>
        <source>Go on here, or see in Orders (F4) how the order stands.</source>
        <translation>Осында жалғастырыңыз немесе тапсырыстың жайын Тапсырыстардан (F4) қараңыз.</translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation>Paydesk ішінде бірдеңе дұрыс болмады.</translation>
    </message>
    <message>
        <source>We do not know here how the order stands. Do not charge again.</source>
        <translation>Тапсырыс жайы мұнда белгісіз. Қайта төлетпеңіз.</translation>
    </message>
    <message>
        <source>Look at Orders (F4): the journal keeps every order and asks the bank.</source>
        <translation>Тапсырыстарды (F4) қараңыз: журнал әрқайсысын сақтап, банктен сұрайды.</translation>
    </message>
    <message>
        <source>The customer must confirm, but the bank&apos;s answer does not say clearly where.</source>
        <translation>Клиент растауы керек, бірақ банк жауабы қайда екенін анық айтпайды.</translation>
    </message>
    <message>
        <source>Nothing has been taken so far.</source>
        <translation>Әзірге ештеңе алынбады.</translation>
    </message>
    <message>
        <source>Open the page again to try the bank&apos;s usual page for this, or send a payment link.</source>
        <translation>Банктің әдеттегі бетін байқау үшін бетті қайта ашыңыз немесе төлем сілтемесін жіберіңіз.</translation>
    </message>
</context>
<context>
    <name>PhoneOutcome</name>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Мақұлдау коды</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>RRN нөмірі</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Бұғаттау мерзімі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Next order (N)</source>
        <translation>Келесі тапсырыс (N)</translation>
    </message>
    <message>
        <source>Try the same card again</source>
        <translation>Сол картамен қайталау</translation>
    </message>
    <message>
        <source>Leave it in Attention (N)</source>
        <translation>«Назарда» қалдыру (N)</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} сомасынан {part}</translation>
    </message>
    <message>
        <source>Leave it open (N)</source>
        <translation>Ашық қалдыру (N)</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Басқа карта</translation>
    </message>
    <message>
        <source>We do not know yet whether the card was charged.</source>
        <translation>Картадан ақша алынған-алынбағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>No second attempt for this order: it could take the money twice.</source>
        <translation>Бұл тапсырысты қайта төлетпеңіз: ақша екі рет алынуы мүмкін.</translation>
    </message>
    <message>
        <source>Tell the caller you will call back. Paydesk keeps asking; Attention (F10) shows it.</source>
        <translation>Клиентке хабарласатыныңызды айтыңыз. Paydesk сұрай береді; «Назар» (F10) көрсетеді.</translation>
    </message>
    <message>
        <source>The bank could not be asked how the payment stands.</source>
        <translation>Банктен төлемнің жайын сұрау мүмкін болмады.</translation>
    </message>
    <message>
        <source>It may have taken the money; nobody knows yet.</source>
        <translation>Банк ақшаны алған болуы мүмкін; мұны әзірге ешкім білмейді.</translation>
    </message>
    <message>
        <source>Ask the bank again. Charge nothing for this sale before it has answered.</source>
        <translation>Банктен қайта сұраңыз. Ол жауап бергенше бұл сатылым үшін ештеңе алмаңыз.</translation>
    </message>
    <message>
        <source>The customer has not confirmed yet.</source>
        <translation>Клиент әлі растаған жоқ.</translation>
    </message>
    <message>
        <source>Nothing has been taken so far; the customer can still confirm.</source>
        <translation>Әзірге ештеңе алынбады; клиент әлі растай алады.</translation>
    </message>
    <message>
        <source>Open the page again, or cancel and send a link.</source>
        <translation>Бетті қайта ашыңыз немесе бас тартып, сілтеме жіберіңіз.</translation>
    </message>
    <message>
        <source>This order does not count as paid.</source>
        <translation>Бұл тапсырыс төленген деп саналмайды.</translation>
    </message>
    <message>
        <source>Call the bank and name the order number.</source>
        <translation>Банкке қоңырау шалып, тапсырыс нөмірін айтыңыз.</translation>
    </message>
    <message>
        <source>Paydesk asks the bank again as soon as it can be reached.</source>
        <translation>Байланыс қалпына келгенде Paydesk банктен қайта сұрайды.</translation>
    </message>
    <message numerus="yes">
        <source>Paydesk asks the bank again in %n second(s).</source>
        <translation>
            <numerusform>Paydesk банктен %n секундтан кейін қайта сұрайды.</numerusform>
            <numerusform>Paydesk банктен %n секундтан кейін қайта сұрайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank is being asked now.</source>
        <translation>Банктен қазір сұралуда.</translation>
    </message>
    <message>
        <source>We do not know yet whether your bank charged your card for {amount}. You will not be charged twice; we are asking the bank and will come back to you.</source>
        <translation>Банкіңіздің картаңыздан {amount} алған-алмағанын әлі білмейміз. Ақша екі рет алынбайды; банктен сұрап жатырмыз, өзіміз хабарласамыз.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>шамамен {day}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Сурет таңдау…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>The picture as it is printed</source>
        <translation>Сурет басылатын күйінде</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Phone order</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Назар</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %Ln order(s)</source>
        <translation>
            <numerusform>Назар қажет: %Ln тапсырыс</numerusform>
            <numerusform>Назар қажет: %Ln тапсырыс</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Назар</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Help about training</source>
        <translation>Оқу режимі туралы анықтама</translation>
    </message>
    <message>
        <source>Close the practice panel</source>
        <translation>Жаттығу тақтасын жабу</translation>
    </message>
    <message>
        <source>Problems to practise</source>
        <translation>Ақауды сынау</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Happens next time.</source>
        <translation>Келесі жолы болады.</translation>
    </message>
    <message>
        <source>No payment link is open.</source>
        <translation>Ашық төлем сілтемесі жоқ.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Create a payment link first (F3).</source>
        <translation>Алдымен төлем сілтемесін жасаңыз (F3).</translation>
    </message>
    <message>
        <source>The till does not know it yet: ask the bank (F5).</source>
        <translation>Касса мұны әлі білмейді: банктен сұраңыз (F5).</translation>
    </message>
    <message>
        <source>The next card is declined</source>
        <translation>Келесі карта өтпейді</translation>
    </message>
    <message>
        <source>The next answer is lost</source>
        <translation>Келесі жауап жоғалады</translation>
    </message>
    <message>
        <source>The next answer takes long</source>
        <translation>Келесі жауап кешігеді</translation>
    </message>
    <message>
        <source>The bank fails once</source>
        <translation>Банк бір рет істемейді</translation>
    </message>
    <message>
        <source>The bank&apos;s page hangs</source>
        <translation>Банк беті тұрып қалады</translation>
    </message>
    <message>
        <source>The next refund is refused</source>
        <translation>Келесі қайтару қабылданбайды</translation>
    </message>
    <message>
        <source>The customer pays the link now</source>
        <translation>Клиент сілтемені қазір төлейді</translation>
    </message>
    <message>
        <source>The link expires now</source>
        <translation>Сілтеменің мерзімі бітеді</translation>
    </message>
    <message>
        <source>Power cut while charging</source>
        <translation>Төлем кезінде жарық сөнеді</translation>
    </message>
    <message>
        <source>There is not enough money on it.</source>
        <translation>Онда ақша жеткіліксіз.</translation>
    </message>
    <message>
        <source>The bank does what it was asked for, and the line breaks.</source>
        <translation>Банк сұралғанды орындайды, ал байланыс үзіледі.</translation>
    </message>
    <message>
        <source>It comes after half a minute.</source>
        <translation>Ол жарты минуттан кейін келеді.</translation>
    </message>
    <message>
        <source>It does nothing and answers with an error.</source>
        <translation>Ол ештеңе істемейді және қатемен жауап береді.</translation>
    </message>
    <message>
        <source>It stands still for a minute.</source>
        <translation>Ол бір минут қозғалмай тұрады.</translation>
    </message>
    <message>
        <source>The money stays with the shop.</source>
        <translation>Ақша дүкенде қалады.</translation>
    </message>
    <message>
        <source>The newest open link.</source>
        <translation>Ең жаңа ашық сілтеме.</translation>
    </message>
    <message>
        <source>Paydesk ends at once. Start it again and see what it finds out.</source>
        <translation>Paydesk бірден жабылады. Оны қайта іске қосып, не анықтайтынын көріңіз.</translation>
    </message>
</context>
<context>
    <name>PreferencesMenu</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Жоғары контраст, ашық</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Жоғары контраст, күңгірт</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Sound when money arrives</source>
        <translation>Ақша келгенде дыбыс</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Анимациясыз</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Тізімдерде сомалар мен клиенттерді жасыру</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>System status…</source>
        <translation>Кассаның жайы…</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Чек принтері…</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Save this form as a template…</source>
        <translation>Бұл форманы үлгі етіп сақтау…</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Үлгіні жою</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Үлгі аты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Links you make often (Ctrl+T)</source>
        <translation>Жиі жасалатын сілтемелер (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>PrinterFieldWords</name>
    <message>
        <source>{width} mm</source>
        <translation>{width} мм</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Принтер қайда</translation>
    </message>
    <message>
        <source>192.168.1.40:9100, /dev/usb/lp0, COM3 or \\computer\share</source>
        <translation>192.168.1.40:9100, /dev/usb/lp0, COM3 не \\computer\share</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Қағаз ені</translation>
    </message>
    <message>
        <source>Dots per line</source>
        <translation>Жолдағы нүктелер</translation>
    </message>
    <message>
        <source>As its manual says</source>
        <translation>Нұсқауында айтылғандай</translation>
    </message>
    <message>
        <source>Cut after each receipt</source>
        <translation>Әр чектен кейін кесу</translation>
    </message>
    <message>
        <source>Open the drawer with each receipt</source>
        <translation>Әр чекпен жәшікті ашу</translation>
    </message>
    <message>
        <source>Print after every payment</source>
        <translation>Әр төлемнен кейін басып шығару</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Then print once more: a receipt waits in Orders (F4, then P).</source>
        <translation>Сосын қайта басыңыз: чек Тапсырыстарда күтеді (F4, сосын P).</translation>
    </message>
    <message>
        <source>The payment is not affected.</source>
        <translation>Төлемге әсері жоқ.</translation>
    </message>
    <message>
        <source>This till has no receipt printer.</source>
        <translation>Бұл кассада чек принтері жоқ.</translation>
    </message>
    <message>
        <source>Set one up: the menu at the top, Receipt printer.</source>
        <translation>Біреуін баптаңыз: жоғарғы мәзір, «Чек принтері».</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper.</source>
        <translation>Чек принтерінде қағаз бітті.</translation>
    </message>
    <message>
        <source>Put a new roll in.</source>
        <translation>Жаңа орам салыңыз.</translation>
    </message>
    <message>
        <source>The receipt printer is open.</source>
        <translation>Чек принтері ашық тұр.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Қақпағын жабыңыз.</translation>
    </message>
    <message>
        <source>The receipt printer says that it is not ready.</source>
        <translation>Чек принтері дайын емеспін дейді.</translation>
    </message>
    <message>
        <source>Look at its lights and its paper.</source>
        <translation>Шамдары мен қағазын қараңыз.</translation>
    </message>
    <message>
        <source>The receipt printer stopped in the middle.</source>
        <translation>Чек принтері ортасында тоқтады.</translation>
    </message>
    <message>
        <source>Look at the paper, switch the printer off and on.</source>
        <translation>Қағазын қарап, принтерді өшіріп-қосыңыз.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer.</source>
        <translation>Чек принтері жауап бермейді.</translation>
    </message>
    <message>
        <source>Look whether it is on, and whether its address is still the same.</source>
        <translation>Қосулы ма, мекенжайы өзгермеген бе, қараңыз.</translation>
    </message>
    <message>
        <source>Type where the printer is.</source>
        <translation>Принтер қайда екенін теріңіз.</translation>
    </message>
    <message>
        <source>Type a number of dots from {fewest} to {most}.</source>
        <translation>{fewest}–{most} аралығындағы нүкте санын теріңіз.</translation>
    </message>
    <message>
        <source>Type an address like 192.168.1.40:9100, or the path of a device or a share.</source>
        <translation>192.168.1.40:9100 сияқты мекенжай не құрылғы, ортақ қор жолын теріңіз.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Чек принтері</translation>
    </message>
    <message>
        <source>A printer for rolls of paper that understands ESC/POS, as nearly all of them do. Receipts go to it as pictures, so every letter and currency symbol prints correctly.</source>
        <translation>ESC/POS түсінетін орам принтері, бәрі дерлік сондай. Чектер сурет болып жіберіледі, сондықтан әр әріп пен валюта белгісі шығады.</translation>
    </message>
    <message>
        <source>The receipt went to the receipt printer.</source>
        <translation>Чек принтерге жіберілді.</translation>
    </message>
    <message>
        <source>The test slip went to the printer.</source>
        <translation>Сынақ қағазы принтерге кетті.</translation>
    </message>
    <message>
        <source>Is nothing cut off, and are all letters there? Then save these settings.</source>
        <translation>Ештеңе кесілмеген, әріптердің бәрі бар ма? Онда баптауларды сақтаңыз.</translation>
    </message>
    <message>
        <source>The settings of the receipt printer are saved.</source>
        <translation>Чек принтерінің баптаулары сақталды.</translation>
    </message>
    <message>
        <source>This till works without a receipt printer now.</source>
        <translation>Енді бұл касса чек принтерінсіз істейді.</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>Баптаулар сақталмады: файлына жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>No order is touched by that.</source>
        <translation>Ешбір тапсырысқа әсері жоқ.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again.</source>
        <translation>Диск толмағанын қарап, қайталаңыз.</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Сынақ қағазы</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Бұл чек емес.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Журналды қалпына келтіру</translation>
    </message>
    <message>
        <source>Choose a backup:</source>
        <translation>Көшірмені таңдаңыз:</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Журнал көшірмелері</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>Әріптестің PIN коды</translation>
    </message>
    <message>
        <source>Restore it at the next start</source>
        <translation>Келесі ашылғанда қалпына келтіру</translation>
    </message>
    <message>
        <source>Do not restore it</source>
        <translation>Қалпына келтірмеу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PutBackPresenter</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Көшірме әзірге жоқ.</translation>
    </message>
    <message>
        <source>At the next start the backup of {moment} replaces the journal.</source>
        <translation>Келесі ашылғанда {moment} көшірмесі журналдың орнын басады.</translation>
    </message>
    <message>
        <source>in the chosen folder</source>
        <translation>таңдалған қалтада</translation>
    </message>
    <message>
        <source>in the journal&apos;s folder</source>
        <translation>журналдың қасында</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the payment link</source>
        <translation>Төлем сілтемесінің QR коды</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Keep the typed amount as a quick one, or forget it</source>
        <translation>Терілген соманы жылдам сома етіп сақтау не өшіру</translation>
    </message>
    <message>
        <source>Take this amount ({key})</source>
        <translation>Осы соманы қою ({key})</translation>
    </message>
</context>
<context>
    <name>RangeForm</name>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Сүзгі қосу</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
</context>
<context>
    <name>RawDetails</name>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Толығын көшіру</translation>
    </message>
</context>
<context>
    <name>ReceiptButton</name>
    <message>
        <source>Print on the receipt printer</source>
        <translation>Чек принтерінде басып шығару</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-mail жазу…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Чек…</translation>
    </message>
    <message>
        <source>Print, save or mail a receipt (P)</source>
        <translation>Чекті басу, сақтау не жіберу (P)</translation>
    </message>
</context>
<context>
    <name>ReceiptGiving</name>
    <message>
        <source>Save the receipt</source>
        <translation>Чекті сақтау</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF құжаты (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinterDialog</name>
    <message>
        <source>Print a test slip</source>
        <translation>Сынақ қағазын басып шығару</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ReceiptWriter</name>
    <message>
        <source>Returned so far</source>
        <translation>Бұрын қайтарылғаны</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Қалғаны</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Төлем чегі</translation>
    </message>
    <message>
        <source>Confirmation of a card payment; it does not replace a fiscal receipt.</source>
        <translation>Карта төлемінің растамасы; фискалдық чектің орнына жүрмейді.</translation>
    </message>
    <message>
        <source>Confirmation of a hold</source>
        <translation>Соманың бұғатталғаны туралы растама</translation>
    </message>
    <message>
        <source>The money is only held on the card. Nothing has been taken yet.</source>
        <translation>Сома картада тек бұғатталды. Әлі ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Қайтару чегі</translation>
    </message>
    <message>
        <source>The money goes back to the card and arrives in 3 to 5 days.</source>
        <translation>Ақша картаға қайтады, 3–5 күнде жетеді.</translation>
    </message>
    <message>
        <source>No real money moved.</source>
        <translation>Бұл шынайы ақша емес.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Төлем құралы</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Мақұлдау коды</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>RRN нөмірі</translation>
    </message>
    <message>
        <source>Card saved at the bank with the customer&apos;s agreement</source>
        <translation>Карта клиенттің келісімімен банкте сақталды</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОҚУ РЕЖИМІ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>СЫНАҚ</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>The bank has an order of this number already.</source>
        <translation>Банкте мұндай нөмірлі тапсырыс бар.</translation>
    </message>
    <message>
        <source>Look at Orders (F4) first: it may be this very sale. If not, make the order again.</source>
        <translation>Алдымен Тапсырыстарды (F4) қараңыз: осы сатылым болуы мүмкін. Болмаса, тапсырысты қайта жасаңыз.</translation>
    </message>
    <message>
        <source>The bank does not take this currency for the shop.</source>
        <translation>Банк бұл валютаны дүкен үшін алмайды.</translation>
    </message>
    <message>
        <source>Choose the bank of that currency, or check the currency in the bank&apos;s profile.</source>
        <translation>Сол валютаның банкін таңдаңыз немесе банк профиліндегі валютаны тексеріңіз.</translation>
    </message>
    <message>
        <source>The bank does not accept this amount.</source>
        <translation>Банк бұл соманы қабылдамайды.</translation>
    </message>
    <message>
        <source>Check the amount; the shop&apos;s limits stand in its contract with the bank.</source>
        <translation>Соманы тексеріңіз; дүкен шектері банкпен шартта жазылған.</translation>
    </message>
    <message>
        <source>The bank does not give back more than is left of the payment.</source>
        <translation>Банк төлемнен қалғаннан артық қайтармайды.</translation>
    </message>
    <message>
        <source>Ask the bank about the order, then choose a smaller sum.</source>
        <translation>Банктен тапсырыс туралы сұрап, кішірек сома таңдаңыз.</translation>
    </message>
    <message>
        <source>The bank does not know the return address of this shop.</source>
        <translation>Банк бұл дүкеннің оралу мекенжайын білмейді.</translation>
    </message>
    <message>
        <source>Have the return address of the profile put on the bank&apos;s list.</source>
        <translation>Профильдегі оралу мекенжайын банк тізіміне қостырыңыз.</translation>
    </message>
    <message>
        <source>The bank refused a value, or this login may not do that. It does not tell which.</source>
        <translation>Банк бір мәнді қабылдамады немесе бұл логинге рұқсат жоқ. Қайсысы екенін айтпайды.</translation>
    </message>
    <message>
        <source>Check what was typed. If it is right, ask the bank what this login may do.</source>
        <translation>Терілгенді тексеріңіз. Дұрыс болса, бұл логин не істей алатынын банктен сұраңыз.</translation>
    </message>
    <message>
        <source>The bank does not accept one of the values it was sent.</source>
        <translation>Банк жіберілген мәндердің бірін қабылдамайды.</translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation>Терілгенді тексеріңіз; банктің өз сөзі «Толығырақ» ішінде.</translation>
    </message>
    <message>
        <source>The bank has not switched this on for the shop.</source>
        <translation>Банк мұны дүкенге қоспаған.</translation>
    </message>
    <message>
        <source>Ask the bank to switch it on. Until then use another way, for example a payment link.</source>
        <translation>Банктен қосуды сұраңыз. Оған дейін басқа тәсіл, мысалы төлем сілтемесі.</translation>
    </message>
    <message>
        <source>The order as it stands at the bank does not allow this.</source>
        <translation>Тапсырыстың банктегі күйі мұны істеуге жол бермейді.</translation>
    </message>
    <message>
        <source>Ask the bank about the order: its status or its sums have changed.</source>
        <translation>Банктен тапсырыс туралы сұраңыз: күйі не сомалары өзгерген.</translation>
    </message>
    <message>
        <source>The bank does not know this order.</source>
        <translation>Банк бұл тапсырысты білмейді.</translation>
    </message>
    <message>
        <source>Check that the right bank is chosen, then ask again.</source>
        <translation>Дұрыс банк таңдалғанын тексеріп, қайта сұраңыз.</translation>
    </message>
</context>
<context>
    <name>ResolveForm</name>
    <message>
        <source>Record the outcome</source>
        <translation>Нәтижесін жазу</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Қалай аяқталды?</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s portal or call the bank first. Two people must confirm it, each with a PIN.</source>
        <translation>Алдымен банк порталын қараңыз немесе қоңырау шалыңыз. Мұны екі адам PIN-мен растауы керек.</translation>
    </message>
    <message>
        <source>What did you see, and where? Give the bank&apos;s reference</source>
        <translation>Не көрдіңіз, қайдан? Банктегі нөмірін көрсетіңіз</translation>
    </message>
    <message>
        <source>Why are you recording this by hand?</source>
        <translation>Неге қолмен жазылады?</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Бірінші адам</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Екінші адам</translation>
    </message>
    <message>
        <source>First person&apos;s PIN</source>
        <translation>Біріншінің PIN-і</translation>
    </message>
    <message>
        <source>Second person&apos;s PIN</source>
        <translation>Екіншінің PIN-і</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>RevealingWords</name>
    <message>
        <source>This looks like a card number. It must not stand here.</source>
        <translation>Бұл карта нөміріне ұқсайды. Мұнда тұрмауы керек.</translation>
    </message>
    <message>
        <source>This looks like the code of a card or a PIN. It must not stand here.</source>
        <translation>Бұл карта кодына не PIN-ге ұқсайды. Мұнда тұрмауы керек.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address or a phone number, and the bank would show it. Put it in its own field.</source>
        <translation>Бұл e-mail мекенжайына не телефон нөміріне ұқсайды: банк оны ашық көрсететін болады. Өз өрісіне жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Practise ({key})</source>
        <translation>Жаттығу ({key})</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Rights of the roles</source>
        <translation>Рөлдердің құқықтары</translation>
    </message>
    <message>
        <source>Space gives or takes a right. In the cell of a right that moves money, type the most for one act in {currency}; an empty cell means no limit.</source>
        <translation>Бос орын пернесі құқық береді немесе алады. Ақшаға қатысты құқықта бір әрекеттің ең көп сомасын ({currency}) теріңіз; бос болса, шек жоқ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Жаңа рөл…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Save the rights</source>
        <translation>Құқықты сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The role {name} is used no more.</source>
        <translation>{name} рөлі енді қолданылмайды.</translation>
    </message>
    <message>
        <source>It is written down: {name}.</source>
        <translation>Жазылды: {name}.</translation>
    </message>
    <message>
        <source>A new role that begins like {name}</source>
        <translation>Жаңа рөл, басында мынадай: {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>{name} рөлінің басқа аты</translation>
    </message>
</context>
<context>
    <name>RootsChoice</name>
    <message>
        <source>The certificate file of your bank</source>
        <translation>Банкіңіздің сертификат файлы</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>SameSalePanel</name>
    <message>
        <source>Perhaps the same sale</source>
        <translation>Сол сатылым шығар</translation>
    </message>
    <message>
        <source>Show the first order</source>
        <translation>Бірінші тапсырысты көрсету</translation>
    </message>
    <message>
        <source>Another sale</source>
        <translation>Басқа сатылым</translation>
    </message>
    <message>
        <source>Why it is another sale</source>
        <translation>Неге басқа сатылым</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Таңдаңыз не жазыңыз</translation>
    </message>
</context>
<context>
    <name>SameSaleWords</name>
    <message>
        <source>Nobody knows yet whether order {number} took {amount} for this sale.</source>
        <translation>{number} тапсырысының осы сатылымға {amount} алған-алмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>A second charge could take the money twice. Attention (F10) shows the first order: its outcome must be known first.</source>
        <translation>Екінші төлем ақшаны екі рет алуы мүмкін. Бірінші тапсырысты «Назар» (F10) көрсетеді: алдымен оны шешу керек.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank this time. Show the first order, or say why this is another sale.</source>
        <translation>Бұл жолы банкке ештеңе жіберілмеді. Бірінші тапсырысты қараңыз немесе бұл неліктен басқа сатылым екенін айтыңыз.</translation>
    </message>
    <message>
        <source>Another sale: charge {amount}</source>
        <translation>Басқа сатылым: {amount} төлету</translation>
    </message>
    <message>
        <source>The customer bought the same again</source>
        <translation>Клиент тағы соны сатып алды</translation>
    </message>
    <message>
        <source>Another customer with the same phone or e-mail</source>
        <translation>Телефоны не поштасы бірдей басқа клиент</translation>
    </message>
    <message>
        <source>Another customer with the same card</source>
        <translation>Сол картамен басқа клиент</translation>
    </message>
    <message>
        <source>The first order is given back</source>
        <translation>Бірінші тапсырыстың ақшасы қайтарылады</translation>
    </message>
    <message>
        <source>Nobody knows yet whether order {number} took {amount} from this customer.</source>
        <translation>{number} тапсырысының бұл клиенттен {amount} алған-алмағаны әлі белгісіз.</translation>
    </message>
    <message>
        <source>Order {number} has taken {amount} from this customer already.</source>
        <translation>{number} тапсырысы бұл клиенттен {amount} алып қойған.</translation>
    </message>
    <message>
        <source>Order {number} over {amount} still waits for this customer to pay: it could be paid as well.</source>
        <translation>{amount} сомасына {number} тапсырысы бұл клиенттің төлемін әлі күтіп тұр: ол да төленуі мүмкін.</translation>
    </message>
    <message>
        <source>Order {number} took {amount} from this card a moment ago.</source>
        <translation>{number} тапсырысы бұл картадан жаңа ғана {amount} алды.</translation>
    </message>
    <message numerus="yes">
        <source>Order {number} took {amount} from this card %n minute(s) ago.</source>
        <translation>
            <numerusform>{number} тапсырысы бұл картадан %n минут бұрын {amount} алды.</numerusform>
            <numerusform>{number} тапсырысы бұл картадан %n минут бұрын {amount} алды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this is another sale, or show the first order.</source>
        <translation>Бұл неліктен басқа сатылым екенін айтыңыз немесе бірінші тапсырысты қараңыз.</translation>
    </message>
</context>
<context>
    <name>SavedCardPanel</name>
    <message>
        <source>Saved cards</source>
        <translation>Сақталған карталар</translation>
    </message>
    <message>
        <source>Customer number, e-mail or phone</source>
        <translation>Клиент нөмірі, e-mail не телефон</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>Карталарды табу</translation>
    </message>
    <message>
        <source>Find cards (Enter)</source>
        <translation>Карталарды табу (Enter)</translation>
    </message>
    <message>
        <source>Who asks for this charge</source>
        <translation>Төлемге кім бастамашы</translation>
    </message>
    <message>
        <source>Forget this card…</source>
        <translation>Картаны өшіру…</translation>
    </message>
    <message>
        <source>Forget the card</source>
        <translation>Картаны өшіру</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Code on the back (only if the bank asks for it)</source>
        <translation>Артындағы код (тек банк сұраса)</translation>
    </message>
</context>
<context>
    <name>SavedCardWords</name>
    <message>
        <source>“May we keep this card at our bank for your next orders? It is charged only when you order, or as we have agreed, and you can take this back at any time.”</source>
        <translation>«Келесі тапсырыстарыңыз үшін бұл картаны банкімізде сақтайық па? Одан тек тапсырыс бергенде не келіскенімізше ақша алынады, келісімді кез келген уақытта қайтарып ала аласыз.»</translation>
    </message>
    <message>
        <source>Your bank keeps no cards for this shop. Ask the bank to switch it on.</source>
        <translation>Банкіңіз бұл дүкенге карта сақтамайды. Қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>The bank keeps cards only for shops that sign in with a user name and password.</source>
        <translation>Банк картаны тек пайдаланушы аты мен құпиясөзбен кіретін дүкендерге сақтайды.</translation>
    </message>
    <message>
        <source>This bank&apos;s profile does not switch saved cards on.</source>
        <translation>Бұл банк профилі сақталған карталарды қоспаған.</translation>
    </message>
    <message>
        <source>The page of this bank asks nobody, so a link cannot offer it. Save the card on the phone.</source>
        <translation>Бұл банк беті ешкімнен сұрамайды, сондықтан сілтеме ұсына алмайды. Картаны телефонмен сақтаңыз.</translation>
    </message>
    <message>
        <source>Several links at once do not offer it: a customer number belongs to one customer.</source>
        <translation>Бірнеше сілтеме қатар оны ұсынбайды: клиент нөмірі бір клиентке тиесілі.</translation>
    </message>
    <message>
        <source>Card the bank does not show</source>
        <translation>Банк көрсетпейтін карта</translation>
    </message>
    <message>
        <source>expired {month}</source>
        <translation>мерзімі өткен {month}</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>бұл карта</translation>
    </message>
    <message>
        <source>valid until {month}</source>
        <translation>жарамдылық мерзімі: {month}</translation>
    </message>
    <message numerus="yes">
        <source>The bank keeps %n card(s) for customer {customer}:</source>
        <translation>
            <numerusform>Банк {customer} клиенті үшін %n карта сақтап тұр:</numerusform>
            <numerusform>Банк {customer} клиенті үшін %n карта сақтап тұр:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank keeps no card for customer {customer}.</source>
        <translation>{customer} клиентінің банкте сақталған картасы жоқ.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Банктен сұралуда…</translation>
    </message>
    <message>
        <source>{why} No money moved. Try again in a moment.</source>
        <translation>{why} Ақша алынбады. Сәлден соң қайталаңыз.</translation>
    </message>
    <message>
        <source>This bank&apos;s profile does not switch forgetting on. Ask the bank to forget the card.</source>
        <translation>Бұл банк профилі өшіруге рұқсат бермейді. Картаны өшіруді банктен сұраңыз.</translation>
    </message>
    <message>
        <source>Your role may not forget saved cards. Ask a senior clerk or a manager.</source>
        <translation>Рөліңіз сақталған картаны өшіре алмайды. Аға сатушыдан не басқарушыдан сұраңыз.</translation>
    </message>
    <message>
        <source>No customer with a saved card is known by this. Type the customer number.</source>
        <translation>Сақталған картасы бар ондай клиент белгісіз. Клиент нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>The customer, on the phone</source>
        <translation>Клиент, телефонда</translation>
    </message>
    <message>
        <source>The shop, as agreed</source>
        <translation>Дүкен, келісім бойынша</translation>
    </message>
    <message>
        <source>This bank can charge a saved card only with the customer there.</source>
        <translation>Бұл банк сақталған картадан ақшаны тек клиент бар кезде алады.</translation>
    </message>
    <message>
        <source>The bank may ask the customer to confirm (3-D Secure).</source>
        <translation>Банк клиенттен растау сұрауы мүмкін (3-D Secure).</translation>
    </message>
    <message>
        <source>Nobody is asked to confirm, and nothing can be held. The agreement must be yours to show.</source>
        <translation>Ешкімнен растау сұралмайды, соманы бұғаттауға болмайды. Келісімді көрсете алуыңыз керек.</translation>
    </message>
    <message>
        <source>“By which e-mail address, phone or customer number do we know you?”</source>
        <translation>«Сізді қай e-mail, телефон не клиент нөмірі бойынша білеміз?»</translation>
    </message>
    <message>
        <source>“What may I charge to your {card}, and for what?”</source>
        <translation>«{card} картаңыздан қанша алайын және не үшін?»</translation>
    </message>
    <message>
        <source>“May I charge {amount} to your {card}?”</source>
        <translation>«{card} картаңыздан {amount} алайын ба?»</translation>
    </message>
    <message>
        <source>Forget {card}? The bank takes it off its list and it cannot be charged again. No money moves.</source>
        <translation>{card}: өшірілсін бе? Банк оны тізімінен алады, одан енді ақша алынбайды. Қазір де ақша алынбайды.</translation>
    </message>
    <message>
        <source>The bank does not keep {card} any more.</source>
        <translation>{card}: банк енді сақтамайды.</translation>
    </message>
    <message>
        <source>The bank keeps this card for the customer.</source>
        <translation>Банк бұл картаны клиентке сақтайды.</translation>
    </message>
    <message>
        <source>The bank has not said that it keeps the card.</source>
        <translation>Банк картаны сақтайтынын айтпады.</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Сақталған карта</translation>
    </message>
    <message>
        <source>{brand} ending in {digits}</source>
        <translation>{brand} (соңғы сандары {digits})</translation>
    </message>
    <message>
        <source>no agreement in our books</source>
        <translation>есебімізде келісім жоқ</translation>
    </message>
    <message>
        <source>agreed on the bank&apos;s page, link of {moment}</source>
        <translation>банк бетінде келісілген, сілтеме {moment}</translation>
    </message>
    <message>
        <source>agreed {moment}</source>
        <translation>келісілген {moment}</translation>
    </message>
    <message>
        <source>consent of {moment}, taken by {operator}</source>
        <translation>келісім {moment}, алған {operator}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>status {status}</source>
        <translation>күйі {status}</translation>
    </message>
    <message>
        <source>phone {number}</source>
        <translation>телефон {number}</translation>
    </message>
    <message>
        <source>card ending {digits}</source>
        <translation>карта соңы {digits}</translation>
    </message>
    <message>
        <source>sum {sum}</source>
        <translation>сома {sum}</translation>
    </message>
    <message>
        <source>operator {name}</source>
        <translation>оператор {name}</translation>
    </message>
    <message>
        <source>bank {name}</source>
        <translation>банк {name}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>күні {day}</translation>
    </message>
    <message>
        <source>the bank&apos;s number {text}</source>
        <translation>банктің нөмірі {text}</translation>
    </message>
    <message>
        <source>order {text}</source>
        <translation>тапсырыс {text}</translation>
    </message>
    <message>
        <source>e-mail {text}</source>
        <translation>пошта {text}</translation>
    </message>
    <message>
        <source>text or reference (RRN) {text}</source>
        <translation>мәтін немесе RRN нөмірі {text}</translation>
    </message>
    <message>
        <source>text or approval code {text}</source>
        <translation>мәтін немесе мақұлдау коды {text}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>немесе</translation>
    </message>
</context>
<context>
    <name>SecretDigits</name>
    <message>
        <source>Digits entered: {count}.</source>
        <translation>Терілген цифрлар: {count}.</translation>
    </message>
</context>
<context>
    <name>SettingFieldWords</name>
    <message>
        <source>Look and sound</source>
        <translation>Көрініс пен дыбыс</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Осы касса</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чектер</translation>
    </message>
    <message>
        <source>Printed on every receipt and payment link slip: on paper, in files and in e-mails.</source>
        <translation>Әр чекте және төлем сілтемесінің парағында тұрады: қағазда, файлда, хатта.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>If the shop closes after midnight, set here when its day ends. Totals and the day close follow.</source>
        <translation>Дүкен түн ортасынан кейін жабылса, күн қашан бітетінін осында белгілеңіз. Қорытынды мен күнді жабу соған сай.</translation>
    </message>
    <message>
        <source>Up to six Latin letters and digits, for example T2.</source>
        <translation>Алтыға дейін латын әрпі мен цифр, мысалы T2.</translation>
    </message>
    <message>
        <source>At most 60 letters.</source>
        <translation>Ең көбі 60 әріп.</translation>
    </message>
    <message>
        <source>This looks like a card number and is not kept.</source>
        <translation>Бұл карта нөміріне ұқсайды, сақталмайды.</translation>
    </message>
    <message>
        <source>At most six lines of 48 letters each.</source>
        <translation>Әрқайсысы 48 әріптен алты жолға дейін.</translation>
    </message>
    <message>
        <source>At most 160 letters.</source>
        <translation>160 әріпке дейін.</translation>
    </message>
    <message>
        <source>Paydesk cannot read this picture: choose a PNG or JPEG file.</source>
        <translation>Бұл суретті Paydesk оқи алмайды: PNG не JPEG файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>This picture is too large: at most 4 MB and 5000 dots a side.</source>
        <translation>Сурет тым үлкен: 4 МБ-қа және бір жағы 5000 нүктеге дейін.</translation>
    </message>
    <message>
        <source>This folder is not there, or Paydesk may not write into it.</source>
        <translation>Мұндай қалта жоқ, не Paydesk оған жаза алмайды.</translation>
    </message>
    <message>
        <source>A time like 04:00; empty for the usual one.</source>
        <translation>04:00 сияқты уақыт; бос болса, әдеттегісі.</translation>
    </message>
    <message>
        <source>What is set here counts when Paydesk is opened the next time.</source>
        <translation>Мұндағы баптаулар Paydesk келесі жолы ашылғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>This is training: what is set here is forgotten when it ends.</source>
        <translation>Бұл оқу режимі: мұндағы баптаулар ол біткенде ұмытылады.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Бірден күшіне енеді.</translation>
    </message>
    <message>
        <source>The name of this till in order numbers and in the activity log.</source>
        <translation>Касса тапсырыс нөмірлерінде және әрекеттер тарихында осылай аталады.</translation>
    </message>
    <message>
        <source>A zone like Asia/Almaty; empty for the usual one.</source>
        <translation>Asia/Almaty сияқты белдеу; бос болса, әдеттегісі.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Жоғары контраст, ашық</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Жоғары контраст, күңгірт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Тізімдерде сомалар мен клиенттерді жасыру</translation>
    </message>
    <message>
        <source>Sound when money arrives</source>
        <translation>Ақша келгенде дыбыс</translation>
    </message>
    <message>
        <source>Short name of this till</source>
        <translation>Осы кассаның қысқа аты</translation>
    </message>
    <message>
        <source>Name of the operator while nobody has a PIN</source>
        <translation>Ешкімде PIN жоқ кезде мұнда кім істейді</translation>
    </message>
    <message>
        <source>Empty: the name of the computer&apos;s user</source>
        <translation>Бос болса: компьютер пайдаланушысының аты</translation>
    </message>
    <message>
        <source>After a badge, ask for a PIN</source>
        <translation>Бейджден кейін PIN сұралады</translation>
    </message>
    <message>
        <source>Empty: midnight. Otherwise a time, such as 04:00</source>
        <translation>Бос болса: түн ортасы. Әйтпесе уақыт, мысалы 04:00</translation>
    </message>
    <message>
        <source>{bank}: time zone</source>
        <translation>{bank}: сағат белдеуі</translation>
    </message>
    <message>
        <source>Empty: this computer&apos;s. Otherwise one such as Asia/Almaty</source>
        <translation>Бос болса: осы компьютердікі. Әйтпесе, мысалы, Asia/Almaty</translation>
    </message>
    <message>
        <source>from everybody</source>
        <translation>бәрінен</translation>
    </message>
    <message>
        <source>Several tills…</source>
        <translation>Бірнеше касса…</translation>
    </message>
    <message>
        <source>Name and address of the shop</source>
        <translation>Дүкеннің аты мен мекенжайы</translation>
    </message>
    <message>
        <source>The first line stands out</source>
        <translation>Бірінші жол ерекше тұрады</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Астындағы сөйлем</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>In training no backups are made: they are for the shop&apos;s own journal.</source>
        <translation>Оқуда көшірме жасалмайды: олар дүкеннің өз журналы үшін.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Backups of the journal in a folder outside this computer, for example on a USB stick. Each is checked before it counts. They are encrypted, and no login is in them.</source>
        <translation>Журналдың осы компьютерден тыс, мысалы флешкадағы көшірмелері. Әрқайсысы қайта оқылғанда ғана есептеледі. Олар шифрланған, логин жоқ.</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Анимациясыз</translation>
    </message>
    <message>
        <source>from all but those who only sell</source>
        <translation>сатушыдан басқасынан</translation>
    </message>
    <message>
        <source>Five seconds to undo a refund, capture or release</source>
        <translation>Қайтаруды, алуды не босатуды тоқтатуға бес секунд</translation>
    </message>
    <message>
        <source>Five seconds to undo a payment link</source>
        <translation>Төлем сілтемесін тоқтатуға бес секунд</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>Күн сайын жасау</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>A PostgreSQL server keeps this journal; its own backup is the one that counts. Ask whoever looks after the server when it was last made, and last tried out.</source>
        <translation>Бұл журналды PostgreSQL сервері сақтайды; маңыздысы оның өз сақтық көшірмесі. Серверге қарайтын адамнан қашан жасалып, қашан тексерілгенін сұраңыз.</translation>
    </message>
    <message>
        <source>{bank}: the day ends at</source>
        <translation>{bank}: күн бітетін уақыт</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Save the settings for another till</source>
        <translation>Баптауларды басқа касса үшін сақтау</translation>
    </message>
    <message>
        <source>The settings of another till</source>
        <translation>Басқа кассаның баптаулары</translation>
    </message>
    <message>
        <source>A picture for the receipts</source>
        <translation>Чектерге арналған сурет</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Settings of Paydesk (*.toml)</source>
        <translation>Paydesk баптаулары (*.toml)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Баптау бөлімдері</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Осыларды қабылдау</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Сол күйі қалсын</translation>
    </message>
    <message>
        <source>Save for another till…</source>
        <translation>Басқа касса үшін сақтау…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Файлдан жүктеу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SettlementDialog</name>
    <message>
        <source>What the columns of {file} mean</source>
        <translation>{file} бағандары нені білдіреді</translation>
    </message>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Банк файлы</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls)</source>
        <translation>Кестелер (*.csv *.txt *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file</source>
        <translation>Банк файлымен салыстыру</translation>
    </message>
    <message>
        <source>The bank&apos;s portal offers a file of settled payments, CSV or Excel. Full card numbers in it are not read.</source>
        <translation>Банктер порталында есептескен төлемдер файлын береді: CSV не Excel. Ондағы толық карта нөмірлері оқылмайды.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Our books</source>
        <translation>Біздің есеп</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Не өзгеше</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>Айырма неліктен дұрыс</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accept this difference</source>
        <translation>Бұл айырманы қабылдау</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Күнге оралу</translation>
    </message>
</context>
<context>
    <name>SettlementPresenter</name>
    <message>
        <source>The difference is accepted: {name}.</source>
        <translation>Айырма қабылданды: {name}.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>файлда жоқ</translation>
    </message>
    <message>
        <source>A column of full card numbers was left out; nothing of it is kept.</source>
        <translation>Толық карта нөмірлері бағаны оқылмады; одан ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>The bank&apos;s number</source>
        <translation>Банктің нөмірі</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>RRN нөмірі</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Мақұлдау коды</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Credit (came in)</source>
        <translation>Кредит (түскен ақша)</translation>
    </message>
    <message>
        <source>Debit (went out)</source>
        <translation>Дебет (шыққан ақша)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Әрекет түрі</translation>
    </message>
    <message>
        <source>The bank&apos;s fee</source>
        <translation>Банк комиссиясы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Compared with {days}.</source>
        <translation>Салыстырылған күн: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) agree.</source>
        <translation>
            <numerusform>%n жол сәйкес.</numerusform>
            <numerusform>%n жол сәйкес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), {open} of them not accepted yet.</source>
        <translation>
            <numerusform>%n айырма, қабылданбағаны: {open}.</numerusform>
            <numerusform>%n айырма, қабылданбағаны: {open}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Ештеңе өзгеше емес.</translation>
    </message>
    <message>
        <source>The bank&apos;s fees: {fees}.</source>
        <translation>Банк комиссиялары: {fees}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them agreed with an earlier file already: the files overlap.</source>
        <translation>
            <numerusform>Оның %n жолы бұрынғы файлмен сәйкес келген: файлдар қабаттасады.</numerusform>
            <numerusform>Олардың %n жолы бұрынғы файлмен сәйкес келген: файлдар қабаттасады.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its lines waits for a person: nothing agrees. Is the file this shop&apos;s, each column right?</source>
        <translation>Оның бірде-бір жолы адамды күтпейді: ештеңе сәйкес емес. Файл осы дүкендікі ме, бағандар дұрыс па?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more do not wait for a person yet: accept those that do (F10), then compare the file again.</source>
        <translation>
            <numerusform>Тағы %n жол әзірше адамды күтпейді: күтіп тұрғандарын қабылдап (F10), файлды қайта салыстырыңыз.</numerusform>
            <numerusform>Тағы %n жол әзірше адамды күтпейді: күтіп тұрғандарын қабылдап (F10), файлды қайта салыстырыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed twice by the bank</source>
        <translation>Банк екі рет көрсеткен</translation>
    </message>
    <message>
        <source>Missing at the bank</source>
        <translation>Банкте жоқ</translation>
    </message>
    <message>
        <source>Not in our books</source>
        <translation>Бізде жоқ</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Басқа сома</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>№&#xa0;{line}&#xa0;жол</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>matched already, in {file}</source>
        <translation>{file} файлында сәйкес келген</translation>
    </message>
</context>
<context>
    <name>SeveralTillsDialog</name>
    <message>
        <source>Several tills</source>
        <translation>Бірнеше касса</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Көрінді</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Tills seen lately</source>
        <translation>Жақында көрінген кассалар</translation>
    </message>
    <message>
        <source>Address of a shared journal</source>
        <translation>Ортақ журналдың мекенжайы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SeveralTillsPresenter</name>
    <message>
        <source>This till keeps its own journal, not shared with other tills.</source>
        <translation>Журнал – тек осы кассаның файлы.</translation>
    </message>
    <message>
        <source>The journal is shared by several tills: {address}</source>
        <translation>Журнал бірнеше кассаға ортақ: {address}</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>байланыста</translation>
    </message>
    <message>
        <source>The server answers, but the journal there is not prepared for this Paydesk.</source>
        <translation>Сервер жауап береді, бірақ ондағы журнал осы Paydesk үшін дайын емес.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “python -m app.prepare_journal”.</source>
        <translation>Серверге қарайтын адам «python -m app.prepare_journal» орындасын.</translation>
    </message>
    <message>
        <source>The server lets this role in, but not to work on the journal.</source>
        <translation>Сервер бұл рөлді кіргізеді, бірақ журналмен жұмысқа жібермейді.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server name it with “--till-role”.</source>
        <translation>Серверге қарайтын адам оны «--till-role» арқылы атасын.</translation>
    </message>
    <message numerus="yes">
        <source>This journal can be used. %n order(s) stand in it.</source>
        <translation>
            <numerusform>Бұл журнал жарайды. Онда %n тапсырыс бар.</numerusform>
            <numerusform>Бұл журнал жарайды. Онда %n тапсырыс бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>This role could change what was written: the tills should come in with another one.</source>
        <translation>Бұл рөл жазылғанды өзгерте алар еді: кассаларға басқа рөл керек.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this till would be carried over and compared. Close Paydesk, then type in its folder:</source>
        <translation>
            <numerusform>Осы кассаның %n тапсырысы көшіріліп, салыстырылады. Paydesk-ті жауып, оның қалтасында мынаны теріңіз:</numerusform>
            <numerusform>Осы кассаның %n тапсырысы көшіріліп, салыстырылады. Paydesk-ті жауып, оның қалтасында мынаны теріңіз:</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “{file}” is planned to be restored: the move drops that plan.</source>
        <translation>«{file}» көшірмесінен қалпына келтіру жоспарланған: серверге көшу бұл жоспарды жояды.</translation>
    </message>
    <message>
        <source>No password in the address: type it below, it goes into the key store.</source>
        <translation>Мекенжайда құпиясөз болмасын: төменде теріңіз, ол кілт қоймасында сақталады.</translation>
    </message>
    <message>
        <source>Another computer is spoken to only with a checked certificate.</source>
        <translation>Басқа компьютермен тек тексерілген сертификатпен сөйлесеміз.</translation>
    </message>
    <message>
        <source>An address like postgresql://paydesk@books.shop.example/paydesk</source>
        <translation>Мынадай мекенжай: postgresql://paydesk@books.shop.example/paydesk</translation>
    </message>
</context>
<context>
    <name>ShiftGuide</name>
    <message>
        <source>Eight tasks. Paydesk sees when each is done. You can stop and go on later.</source>
        <translation>Сегіз тапсырма. Орындалғанын Paydesk өзі көреді. Тоқтап, кейін жалғастыруға болады.</translation>
    </message>
    <message>
        <source>A first shift</source>
        <translation>Алғашқы ауысым</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>What do you tell the caller?</source>
        <translation>Клиентке не айтасыз?</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
</context>
<context>
    <name>ShiftPresenter</name>
    <message>
        <source>Task {place} of {all}. {points} of {best} points.</source>
        <translation>Тапсырма: {place}/{all}. Ұпай: {points}/{best}.</translation>
    </message>
    <message>
        <source>{slip} {points} points</source>
        <translation>{points} ұпай: {slip}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Points taken away</source>
        <translation>Шегерілген ұпайлар</translation>
    </message>
    <message>
        <source>To practise again</source>
        <translation>Қайта жаттығу</translation>
    </message>
    <message>
        <source>Nothing. Well done.</source>
        <translation>Ештеңе. Жарайсыз.</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Оператор: {name}</translation>
    </message>
    <message>
        <source>First shift: {points} of {best} points</source>
        <translation>Алғашқы ауысым: {best} ұпайдан {points}</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>Taking a phone order</source>
        <translation>Төленген телефон тапсырысы</translation>
    </message>
    <message>
        <source>Declined card</source>
        <translation>Өтпеген карта</translation>
    </message>
    <message>
        <source>Paid payment link</source>
        <translation>Төленген сілтеме</translation>
    </message>
    <message>
        <source>Renewing an expired link</source>
        <translation>Мерзімі өткен сілтемені жаңарту</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Жоғалған жауап</translation>
    </message>
    <message>
        <source>Partial refund</source>
        <translation>Бір бөлігін қайтару</translation>
    </message>
    <message>
        <source>Refused refund</source>
        <translation>Қабылданбаған қайтару</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Күнді жабу</translation>
    </message>
    <message>
        <source>Take a phone order. The caller&apos;s card is {card}, code 123.</source>
        <translation>Телефон тапсырысын алыңыз. Клиенттің картасы {card}, коды 123.</translation>
    </message>
    <message>
        <source>Take another order with the same card. The bank will decline it.</source>
        <translation>Сол картамен тағы бір тапсырыс алыңыз. Банк оны өткізбейді.</translation>
    </message>
    <message>
        <source>Make a payment link, then let the customer pay it.</source>
        <translation>Төлем сілтемесін жасаңыз, сосын клиент оны төлесін.</translation>
    </message>
    <message>
        <source>Make another link, let it expire, and renew it for the customer.</source>
        <translation>Тағы бір сілтеме жасаңыз, мерзімі өтсін де, клиент үшін жаңартыңыз.</translation>
    </message>
    <message>
        <source>Take a phone order. Its answer gets lost: find out whether it is paid.</source>
        <translation>Телефон тапсырысын алыңыз. Жауабы жоғалады: төленген-төленбегенін анықтаңыз.</translation>
    </message>
    <message>
        <source>Give a part of a paid order back.</source>
        <translation>Төленген тапсырыс ақшасының бір бөлігін қайтарыңыз.</translation>
    </message>
    <message>
        <source>Try to give back a part of another order. The bank will refuse.</source>
        <translation>Басқа тапсырыс ақшасының бір бөлігін қайтарып көріңіз. Банк қабылдамайды.</translation>
    </message>
    <message>
        <source>Close the business day.</source>
        <translation>Жұмыс күнін жабыңыз.</translation>
    </message>
    <message>
        <source>This day is closed already. Close the next one tomorrow, or skip this.</source>
        <translation>Бұл күн жабылған. Келесісін ертең жабыңыз немесе мұны өткізіп жіберіңіз.</translation>
    </message>
    <message>
        <source>F2, the sum, the card, any later month, the code, Ctrl+Enter.</source>
        <translation>F2, сома, карта, кез келген кейінгі ай, код, Ctrl+Enter.</translation>
    </message>
    <message>
        <source>The screen says what to tell the caller and what may be tried now.</source>
        <translation>Экран клиентке не айтуды және енді не істеуге болатынын көрсетеді.</translation>
    </message>
    <message>
        <source>F3, the sum, Ctrl+Enter. C copies the link. Below, the customer pays.</source>
        <translation>F3, сома, Ctrl+Enter. C сілтемені көшіреді. Төменде клиент төлейді.</translation>
    </message>
    <message>
        <source>When the link has expired (F5 asks the bank), R renews it.</source>
        <translation>Сілтеменің мерзімі өткенде (F5 банктен сұрайды), R оны жаңартады.</translation>
    </message>
    <message>
        <source>Charge nothing again. F5 asks the bank; it also answers later.</source>
        <translation>Ештеңені қайта төлетпеңіз. F5 банктен сұрайды; ол кейін де жауап береді.</translation>
    </message>
    <message>
        <source>F4, ↓ to the order, R, a smaller sum, the reason.</source>
        <translation>F4, ↓ тапсырысқа, R, кішірек сома, себебі.</translation>
    </message>
    <message>
        <source>F4, ↓ to a paid order, R. Then read what the order says.</source>
        <translation>F4, ↓ төленген тапсырысқа, R. Сосын тапсырыста не жазылғанын оқыңыз.</translation>
    </message>
    <message>
        <source>F8. Read what is open, then close the day.</source>
        <translation>F8. Не ашық екенін оқып, күнді жабыңыз.</translation>
    </message>
    <message>
        <source>“Paid, thank you.”</source>
        <translation>«Төленді, рақмет.»</translation>
    </message>
    <message>
        <source>“Your bank said no. Another card?”</source>
        <translation>«Банкіңіз бас тартты. Басқа карта бар ма?»</translation>
    </message>
    <message>
        <source>“You have no money.”</source>
        <translation>«Ақшаңыз жоқ.»</translation>
    </message>
    <message>
        <source>“I charge it once more.”</source>
        <translation>«Тағы бір рет аламын.»</translation>
    </message>
    <message>
        <source>“I am asking the bank.”</source>
        <translation>«Банктен сұрап жатырмын.»</translation>
    </message>
    <message>
        <source>The same sale was charged again while the first charge was in doubt.</source>
        <translation>Бірінші төлем белгісіз тұрғанда, сол сатылым қайта төлетілді.</translation>
    </message>
    <message>
        <source>“Paid” was said before the bank had said so.</source>
        <translation>«Төленді» деген сөз банктен бұрын айтылды.</translation>
    </message>
    <message>
        <source>A card number was typed into a text.</source>
        <translation>Карта нөмірі мәтінге терілді.</translation>
    </message>
    <message>
        <source>The caller was told something that does not help.</source>
        <translation>Клиентке пайдасыз сөз айтылды.</translation>
    </message>
    <message>
        <source>{task}: skipped</source>
        <translation>{task}: аттап өтілді</translation>
    </message>
    <message>
        <source>{task}: done, with a hint</source>
        <translation>{task}: кеңеспен орындалды</translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation>{task}: орындалды</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Bank login</source>
        <translation>Банк логині</translation>
    </message>
    <message>
        <source>Connect Paydesk to your bank</source>
        <translation>Paydesk-ті банкіңізге қосыңыз</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Банксіз үйрену</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file…</source>
        <translation>Кілттерді шифрланған файлда сақтау…</translation>
    </message>
    <message>
        <source>Check and save the login</source>
        <translation>Тексеріп, логинді сақтау</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>The profile file of your bank</source>
        <translation>Банкіңіздің профиль файлы</translation>
    </message>
    <message>
        <source>Bank profiles</source>
        <translation>Банк профильдері</translation>
    </message>
    <message>
        <source>Another bank, from a file…</source>
        <translation>Басқа банк, файлдан…</translation>
    </message>
    <message>
        <source>The login is checked with the bank, then kept on this computer alone: in its key store, or in your encrypted file.</source>
        <translation>Логин банкте тексеріліп, тек осы компьютерде сақталады: кілт қоймасында немесе шифрланған файлыңызда.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation>Банк порталынан алынған кілт</translation>
    </message>
    <message>
        <source>The key that follows it, only while you change keys</source>
        <translation>Одан кейінгі кілт, тек кілт ауыстырғанда</translation>
    </message>
    <message>
        <source>Private key that signs requests; leave empty to keep the one you entered before</source>
        <translation>Сұрауларға қол қоятын жеке кілт; бұрынғысы қалсын десеңіз, бос қалдырыңыз</translation>
    </message>
    <message>
        <source>Your shop&apos;s page that customers come back to after paying</source>
        <translation>Клиенттер төлегеннен кейін оралатын дүкен беті</translation>
    </message>
    <message>
        <source>Your bank&apos;s own certificate authority, only if it gave you one</source>
        <translation>Банктің өз куәландыру орталығы, тек берген болса</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Type the user name the bank gave you.</source>
        <translation>Банк берген пайдаланушы атын теріңіз.</translation>
    </message>
    <message>
        <source>Type the password the bank gave you.</source>
        <translation>Банк берген құпиясөзді теріңіз.</translation>
    </message>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation>Банк порталындағы кілтті қойыңыз.</translation>
    </message>
    <message>
        <source>Paste an RSA private key in PEM form, without a pass-phrase.</source>
        <translation>PEM түріндегі RSA жеке кілтін құпия сөйлемсіз қойыңыз.</translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation>https:// деп басталатын толық мекенжай теріңіз.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}. Fingerprint (SHA-256):</source>
        <translation>{name}, {day} күніне дейін жарамды. Сандық таңбасы (SHA-256):</translation>
    </message>
</context>
<context>
    <name>StartFailureDialog</name>
    <message>
        <source>Paydesk cannot start</source>
        <translation>Paydesk ашыла алмайды</translation>
    </message>
    <message>
        <source>Paydesk&apos;s log files are in {folder}</source>
        <translation>Paydesk жазбаларының (log) файлдары {folder} ішінде жатыр.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Қолдау үшін көшіру</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Банксіз үйрену</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Paydesk-ті жабу</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Paydesk cannot write into the folder where it keeps its data.</source>
        <translation>Paydesk өз деректері жатқан қалтаға жаза алмайды.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let this account write there. Then start again.</source>
        <translation>Дискіде орын босатыңыз немесе осы тіркелгіге сонда жазуға рұқсат беріңіз. Содан кейін қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The settings of this till cannot be read.</source>
        <translation>Бұл кассаның баптаулары оқылмайды.</translation>
    </message>
    <message>
        <source>The bank profile this start was given cannot be used.</source>
        <translation>Осы іске қосуға берілген банк профилі жарамсыз.</translation>
    </message>
    <message>
        <source>Paydesk was started with an option it cannot use.</source>
        <translation>Paydesk ол пайдалана алмайтын параметрмен іске қосылды.</translation>
    </message>
    <message>
        <source>Mend what “Details” names in the command behind the icon, then start again.</source>
        <translation>Белгішенің командасында «Толығырақ» атаған жерді түзетіп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>A file of Paydesk itself is missing or damaged.</source>
        <translation>Paydesk-тің өз файлы жоқ немесе бүлінген.</translation>
    </message>
    <message>
        <source>Install Paydesk again. The journal and the settings stay as they are.</source>
        <translation>Paydesk-ті қайта орнатыңыз. Журнал мен баптаулар өзгеріссіз қалады.</translation>
    </message>
    <message>
        <source>Repair the file named under “Details”, or replace it with a good copy.</source>
        <translation>«Толығырақ» ішінде аталған файлды түзетіңіз немесе орнына жарамды көшірмесін қойыңыз.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was charged.</source>
        <translation>Ештеңе өзгертілмеді, ештеңе алынбады.</translation>
    </message>
</context>
<context>
    <name>StatementLineWords</name>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Банк файлы</translation>
    </message>
    <message>
        <source>Nothing is charged or refunded by this: only the records of the bank and the shop differ.</source>
        <translation>Ақшаға бұл әсер етпейді: тек банктің есебі мен дүкеннің есебі әртүрлі.</translation>
    </message>
    <message>
        <source>Look for it in the bank&apos;s portal. If the difference is acceptable, write down why: then it leaves this list. It also leaves by itself once a later file of the bank agrees (F8).</source>
        <translation>Оны банк порталынан іздеңіз. Дұрыс болса, неге екенін жазыңыз: сонда ол тізімнен кетеді. Банк файлымен салыстырғанда (F8) сәйкес келсе де кетеді.</translation>
    </message>
    <message>
        <source>The difference is accepted: {name}.</source>
        <translation>Айырма қабылданды: {name}.</translation>
    </message>
    <message>
        <source>{name} waits no more: it agrees now, or somebody accepted it.</source>
        <translation>{name} енді күтпейді: сәйкес келді немесе біреу қабылдады.</translation>
    </message>
    <message>
        <source>Listed twice by the bank</source>
        <translation>Банк екі рет көрсеткен</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Басқа сома</translation>
    </message>
    <message>
        <source>Not in our books</source>
        <translation>Бізде жоқ</translation>
    </message>
    <message>
        <source>The bank&apos;s file names another sum for this order.</source>
        <translation>Банк файлында бұл тапсырыстың сомасы басқа.</translation>
    </message>
    <message>
        <source>The bank&apos;s files name this order&apos;s money more often than the shop&apos;s books know of.</source>
        <translation>Банк файлдарында бұл тапсырыстың ақшасы дүкен есебіндегіден жиі көрсетілген.</translation>
    </message>
    <message>
        <source>The bank&apos;s file names money that went back, and the shop&apos;s books do not.</source>
        <translation>Банк файлында қайтқан ақша бар, дүкен есебінде жоқ.</translation>
    </message>
    <message>
        <source>The bank&apos;s file names a payment the shop&apos;s books do not know.</source>
        <translation>Банк файлында дүкен есебінде жоқ төлем бар.</translation>
    </message>
    <message>
        <source>The bank&apos;s file says {banks} for this order, the shop&apos;s books say {ours}.</source>
        <translation>Бұл тапсырыс бойынша банк файлында {banks}, ал дүкен есебінде {ours}.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>The bank&apos;s number</source>
        <translation>Банктің нөмірі</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>RRN нөмірі</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Мақұлдау коды</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>№&#xa0;{line}&#xa0;жол</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Our books</source>
        <translation>Біздің есеп</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Read these files before you save them. They hold no card data, customers or logins.</source>
        <translation>Сақтамас бұрын оқыңыз. Ішінде карта, клиент, логин жоқ.</translation>
    </message>
    <message>
        <source>Save the support files</source>
        <translation>Файлдарды сақтау</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Мұрағат (*.zip)</translation>
    </message>
    <message>
        <source>Health and support</source>
        <translation>Жай-күйі және қолдау</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>System status</source>
        <translation>Кассаның жайы</translation>
    </message>
    <message>
        <source>Support files</source>
        <translation>Қолдау файлдары</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Құжатта не жазылған</translation>
    </message>
    <message>
        <source>Paydesk is looking</source>
        <translation>Paydesk қарап жатыр</translation>
    </message>
    <message>
        <source>Support files…</source>
        <translation>Қолдау файлдары…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save these files…</source>
        <translation>Файлдарды сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>The files are saved as “{file}”.</source>
        <translation>Құжаттар «{file}» болып сақталды.</translation>
    </message>
    <message>
        <source>Paydesk sends them nowhere.</source>
        <translation>Paydesk оларды еш жерге жібермейді.</translation>
    </message>
    <message>
        <source>Send them to whoever helps you, as you send other files.</source>
        <translation>Басқа файлдар сияқты көмектесетін адамға жіберіңіз.</translation>
    </message>
    <message>
        <source>The same in English, for whoever helps you:</source>
        <translation>Дәл осы ағылшынша, сізге көмектесетіндер үшін:</translation>
    </message>
</context>
<context>
    <name>TakenBackWords</name>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>Only held now</source>
        <translation>Қайта бұғатталды</translation>
    </message>
    <message>
        <source>Taken only in part</source>
        <translation>Бір бөлігі алынды</translation>
    </message>
    <message>
        <source>Released by the bank</source>
        <translation>Банк босатты</translation>
    </message>
    <message>
        <source>The bank had taken this money, and now says that it only holds it.</source>
        <translation>Банк бұл ақшаны алған еді, ал қазір тек бұғаттап тұрмын дейді.</translation>
    </message>
    <message>
        <source>The bank had taken more for this order than it says now.</source>
        <translation>Банк бұл тапсырыс үшін қазір айтқанынан көбірек алған еді.</translation>
    </message>
    <message>
        <source>The bank had taken this money, and now says that it let it go.</source>
        <translation>Банк бұл ақшаны алған еді, ал қазір бұғаттан босаттым дейді.</translation>
    </message>
    <message>
        <source>As it stands the shop does not get this money: a hold that nobody captures goes back to the customer.</source>
        <translation>Әзірге дүкен бұл ақшаны алмайды: ешкім алмаған сома бұғаттан босап, клиентте қалады.</translation>
    </message>
    <message>
        <source>As it stands the shop does not get this money.</source>
        <translation>Әзірге дүкен бұл ақшаны алмайды.</translation>
    </message>
    <message>
        <source>“Please do not pay again. I am asking the bank and will call you back.”</source>
        <translation>«Қайта төлемеңізші. Банктен сұрап, өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>Ask the bank why. Then show the order and capture the hold (C), or release it (V): that takes it off the list (F10).</source>
        <translation>Себебін банктен сұраңыз. Содан кейін тапсырысты ашып, бұғатталған соманы алыңыз (C) немесе бұғаттан босатыңыз (V): сонда ол тізімнен (F10) кетеді.</translation>
    </message>
    <message>
        <source>Ask the bank why. Then show the order and write on it what the bank said (N): that takes it off the list (F10).</source>
        <translation>Себебін банктен сұраңыз. Содан кейін тапсырысты ашып, банк не айтқанын соған жазыңыз (N): сонда ол тізімнен (F10) кетеді.</translation>
    </message>
</context>
<context>
    <name>TillSettingsPresenter</name>
    <message>
        <source>This takes a moment…</source>
        <translation>Сәл күтіңіз…</translation>
    </message>
    <message>
        <source>Paydesk settings</source>
        <translation>Paydesk баптаулары</translation>
    </message>
    <message>
        <source>The settings are saved as “{file}”.</source>
        <translation>Баптаулар «{file}» болып сақталды.</translation>
    </message>
    <message>
        <source>No login, no key and no password is in it.</source>
        <translation>Ішінде логин, кілт, құпиясөз жоқ.</translation>
    </message>
    <message>
        <source>Open it at another till, and enter the logins of the banks there.</source>
        <translation>Оны басқа кассада ашып, банк логиндерін сонда енгізіңіз.</translation>
    </message>
    <message>
        <source>This till has the same settings already.</source>
        <translation>Бұл кассаның баптаулары онсыз да сондай.</translation>
    </message>
    <message>
        <source>The settings are taken over until the training ends.</source>
        <translation>Баптаулар оқу біткенше жарамды.</translation>
    </message>
    <message>
        <source>Only the look is kept: it counts when Paydesk is opened the next time.</source>
        <translation>Тек көрініс сақталады: ол Paydesk келесі жолы ашылғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>The settings are taken over.</source>
        <translation>Баптаулар көшірілді.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>They count when Paydesk is opened the next time.</source>
        <translation>Paydesk келесі жолы ашылғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>The file changes: {names}. Names of tills, printers and receivers stay as they are here.</source>
        <translation>Файл өзгертеді: {names}. Касса аты, принтері, қабылдағышы осындағыдай қалады.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of Paydesk&apos;s settings, or it is damaged.</source>
        <translation>«{file}» Paydesk баптау файлы емес не бүлінген.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Save the settings anew at the other till.</source>
        <translation>Баптауларды басқа кассада қайта сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>TillTroubleWords</name>
    <message>
        <source>This computer has no safe place for keys that Paydesk can use.</source>
        <translation>Бұл компьютерде Paydesk құпиясөзді қауіпсіз сақтай алатын орын жоқ.</translation>
    </message>
    <message>
        <source>No login is kept, so no bank can be asked and no money moves.</source>
        <translation>Логин сақталмаған, сондықтан банкке сұрау жіберілмейді, ақша алынбайды.</translation>
    </message>
    <message>
        <source>Unlock or install the system&apos;s key store, keep the keys in an encrypted file, or train without a bank.</source>
        <translation>Жүйенің кілт қоймасын ашыңыз немесе орнатыңыз, кілттерді шифрланған файлда сақтаңыз не оқу режимін қолданыңыз.</translation>
    </message>
    <message>
        <source>The encrypted file of keys is damaged.</source>
        <translation>Шифрланған кілттер файлы бүлінген.</translation>
    </message>
    <message>
        <source>No bank can be asked, so no money moves. The orders lie elsewhere, untouched.</source>
        <translation>Бірде-бір банктен сұрау мүмкін емес, сондықтан ақша алынбайды да, қайтарылмайды да. Тапсырыстар басқа жерде, сол күйінде жатыр.</translation>
    </message>
    <message>
        <source>Press “I forgot it…” and type the recovery code.</source>
        <translation>«Ұмыттым…» дегенді басып, қалпына келтіру кодын теріңіз.</translation>
    </message>
    <message>
        <source>The encrypted file of keys cannot be written.</source>
        <translation>Шифрланған кілттер файлын жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Онда ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let Paydesk write into its folder.</source>
        <translation>Дискіде орын босатыңыз немесе Paydesk-ке өз қалтасына жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>The training bank&apos;s file is damaged.</source>
        <translation>Оқу банкінің файлы бүлінген.</translation>
    </message>
    <message>
        <source>Training moves no real money; the shop&apos;s journal is another file.</source>
        <translation>Оқуда шынайы ақша алынбайды; дүкен журналы басқа файлда.</translation>
    </message>
    <message>
        <source>Move the file away to begin with an empty training bank.</source>
        <translation>Бос оқу банкімен бастау үшін файлды басқа жерге жылжытыңыз.</translation>
    </message>
    <message>
        <source>The banks&apos; messages cannot come in: another program uses port {port}.</source>
        <translation>Банк хабарламалары келе алмайды: {port} портын басқа бағдарлама алған.</translation>
    </message>
    <message>
        <source>No payment is lost: the banks are asked all the same, a little later.</source>
        <translation>Бірде-бір төлем жоғалмайды: банктерден бәрібір, сәл кейін сұралады.</translation>
    </message>
    <message>
        <source>End the other program, or choose another port.</source>
        <translation>Басқа бағдарламаны жабыңыз немесе басқа порт таңдаңыз.</translation>
    </message>
    <message>
        <source>The login of this bank was entered for another address, so it stays unused.</source>
        <translation>Бұл банктің логині басқа мекенжай үшін енгізілген, сондықтан ол қолданылмайды.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Банкке ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>If the bank did move, enter the login again. If not, somebody changed its file.</source>
        <translation>Банк көшсе, логинді қайта енгізіңіз. Көшпесе, оның файлын біреу өзгерткен.</translation>
    </message>
    <message>
        <source>No login was entered for this bank.</source>
        <translation>Бұл банктің логині енгізілмеген.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s login first.</source>
        <translation>Алдымен банктің логинін енгізіңіз.</translation>
    </message>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Бұл тапсырыстың банкі бұл кассада бапталмаған.</translation>
    </message>
    <message>
        <source>The order stands as it is shown; nothing was changed here.</source>
        <translation>Тапсырыс көрсетілгендей; мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Start Paydesk with that bank&apos;s profile to ask about it.</source>
        <translation>Сұрау үшін Paydesk-ті сол банк профилімен ашыңыз.</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>By {operator}, till {till}.</source>
        <translation>{operator}, касса {till}.</translation>
    </message>
    <message>
        <source>By {operator}.</source>
        <translation>Істеген: {operator}.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Себебі: {reason}.</translation>
    </message>
    <message>
        <source>Without the code: {why}.</source>
        <translation>Кодсыз: {why}.</translation>
    </message>
    <message>
        <source>Evidence: the bank&apos;s answer when it was asked.</source>
        <translation>Дәлел: сұралғандағы банк жауабы.</translation>
    </message>
    <message>
        <source>A message proves nothing by itself.</source>
        <translation>Хабарламаның өзі ештеңе дәлелдемейді.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Time left:</source>
        <translation>Қалғаны:</translation>
    </message>
    <message>
        <source>Opening the bank&apos;s page…</source>
        <translation>Банк беті ашылуда…</translation>
    </message>
    <message>
        <source>Secure connection to {origin}</source>
        <translation>Қорғалған байланыс: {origin}</translation>
    </message>
    <message>
        <source>Not encrypted: {origin}</source>
        <translation>Шифрланбаған: {origin}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Today, as of {time}</source>
        <translation>Бүгін, сағат {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Назар қажет</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Бұғатталды</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>{percent}% of the bank&apos;s answers</source>
        <translation>банк жауаптарының {percent}%-ы</translation>
    </message>
</context>
<context>
    <name>TodayStrip</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>Save the activity log</source>
        <translation>Тарихты сақтау</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV файлы (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Ескі жолдар</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>Activity log {day}</source>
        <translation>Тарих {day}</translation>
    </message>
    <message>
        <source>TRAINING Activity log {day}</source>
        <translation>ОҚУ тарихы {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n жол «{file}» болып сақталды.</numerusform>
            <numerusform>%n жол «{file}» болып сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Nothing of the kind was written down.</source>
        <translation>Ондай ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Кез келген күн</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Call it off</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views of the orders</source>
        <translation>Тапсырыс көріністері</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Көріністер</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Көрініс аты</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Жоғары жылжыту (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Төмен жылжыту (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove this view (Del)</source>
        <translation>Бұл көріністі алып тастау (Del)</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not do it a second time.</source>
        <translation>Банктен әлі сұралуда. Мұны екінші рет жасамаңыз.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not charge again.</source>
        <translation>Банктен әлі сұралуда. Қайта төлетпеңіз.</translation>
    </message>
</context>
<context>
    <name>WishedRefundWords</name>
    <message>
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Refund wished</source>
        <translation>Қайтару сұралды</translation>
    </message>
    <message>
        <source>The bank could not be asked when this refund was wished. Nothing was sent.</source>
        <translation>Бұл қайтару сұралғанда банктен сұрау мүмкін болмады. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>Nothing of it went back: the shop still has this money.</source>
        <translation>Клиентке ештеңе қайтқан жоқ: ақша әлі дүкенде.</translation>
    </message>
    <message>
        <source>“Your money has not gone back yet. I am seeing to it and will call you back.”</source>
        <translation>«Ақшаңыз әлі қайтқан жоқ. Мұнымен айналысып жатырмын, өзім хабарласамын.»</translation>
    </message>
    <message>
        <source>When the bank answers again, press the key: you are asked once more before anything leaves. A note on the order (N) takes the wish off this list.</source>
        <translation>Банк қайта жауап бергенде батырманы басыңыз: бірдеңе кетпес бұрын сізден тағы бір рет сұралады. Тапсырыстағы ескертпе (N) оны бұл тізімнен алып тастайды.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>The request is saved; nothing was sent.</source>
        <translation>Өтініш сақталды; ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>It stays under Attention (F10) until somebody refunds it there.</source>
        <translation>Біреу ақшаны қайтарғанша, ол «Назар» (F10) бөлімінде тұрады.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Wording of the message</source>
        <translation>Хабарлама мәтіні</translation>
    </message>
    <message>
        <source>Language of the customer: {language}. A line with a missing value is left out.</source>
        <translation>Клиент тілі: {language}. Мәні толтырылмаған жол хабарға кірмейді.</translation>
    </message>
    <message>
        <source>Insert what differs from link to link:</source>
        <translation>Әр сілтемеде басқа болатынды мәтінге қою:</translation>
    </message>
    <message>
        <source>This customer would read:</source>
        <translation>Бұл клиент былай оқиды:</translation>
    </message>
    <message>
        <source>Use the original wording</source>
        <translation>Бастапқы мәтін</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Put this into the wording</source>
        <translation>Мәтінге мұны қою</translation>
    </message>
</context>
<context>
    <name>WrittenForm</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is sold</source>
        <translation>Не сатылады</translation>
    </message>
    <message>
        <source>1 pc.</source>
        <translation>1 дана</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Line {place}: what is sold</source>
        <translation>{place}-жол: не сатылады</translation>
    </message>
    <message>
        <source>Line {place}: quantity</source>
        <translation>{place}-жол: мөлшері</translation>
    </message>
    <message>
        <source>Line {place}: price of one</source>
        <translation>{place}-жол: біреуінің бағасы</translation>
    </message>
    <message>
        <source>Remove line {place}</source>
        <translation>{place}-жолды алып тастау</translation>
    </message>
</context>
</TS>
