<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Reason for accepting</source>
        <translation>Почему расхождение допустимо</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept this difference</source>
        <translation>Принять расхождение</translation>
    </message>
</context>
<context>
    <name>AttentionAnswers</name>
    <message>
        <source>The bank was asked, and Paydesk cannot find out by itself.</source>
        <translation>Paydesk спросил банк, но выяснить исход сам не может.</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s portal or call the bank, then press Resolve.</source>
        <translation>Посмотрите на портале банка или позвоните в банк, затем нажмите «Записать…».</translation>
    </message>
    <message>
        <source>The bank was asked; it has not said how it ended.</source>
        <translation>Банк пока не сказал, чем это закончилось.</translation>
    </message>
    <message>
        <source>Paydesk goes on asking.</source>
        <translation>Paydesk продолжает спрашивать.</translation>
    </message>
    <message>
        <source>Order {number} needs no attention any more: {status}.</source>
        <translation>Заказ {number} больше не требует внимания: {status}.</translation>
    </message>
    <message>
        <source>Written down with both names: order {number}.</source>
        <translation>Записано с обоими именами: заказ {number}.</translation>
    </message>
    <message>
        <source>Should the bank say otherwise later, its word counts, and Paydesk tells you.</source>
        <translation>Если позже банк скажет иное, верно будет его слово, и Paydesk сообщит вам.</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>Choose how it ended.</source>
        <translation>Выберите, чем это закончилось.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>The bank has confirmed every charge and every refund. If an answer is lost, the order appears here.</source>
        <translation>По каждому списанию и возврату есть ответ самого банка. Если ответ потеряется, заказ появится здесь.</translation>
    </message>
    <message>
        <source>This needs two people with a PIN who may do it, and the shop has fewer: press F9 to add people.</source>
        <translation>Нужны два сотрудника с PIN‑кодом, которым это разрешено, а в магазине их меньше: нажмите F9, чтобы добавить.</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Что делать?</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>Справка по этому экрану (F1)</translation>
    </message>
    <message>
        <source>Orders that need attention, oldest first</source>
        <translation>Заказы, которые требуют внимания, сначала старые</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Следующий запрос</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Needs you</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order: another number, amount or currency.</source>
        <translation>Ответ банка не подходит к этому заказу: другой номер, сумма или валюта.</translation>
    </message>
    <message>
        <source>Money was to go back. Nobody knows yet whether it did.</source>
        <translation>Деньги должны были вернуться. Пока неизвестно, вернулись ли они.</translation>
    </message>
    <message>
        <source>The hold was to be captured. Nobody knows yet whether it was.</source>
        <translation>Удержание должны были списать. Пока неизвестно, списано ли оно.</translation>
    </message>
    <message>
        <source>The hold was to be released. Nobody knows yet whether it was.</source>
        <translation>Удержание должны были снять. Пока неизвестно, снято ли оно.</translation>
    </message>
    <message>
        <source>The order was sent to be registered, and no answer came.</source>
        <translation>Заказ отправлен на регистрацию, ответ не пришёл.</translation>
    </message>
    <message>
        <source>The order was to be cancelled. Nobody knows yet whether it was.</source>
        <translation>Заказ должны были отменить. Пока неизвестно, отменён ли он.</translation>
    </message>
    <message>
        <source>Paydesk takes the order&apos;s number at the bank, so that a lost charge cannot arrive.</source>
        <translation>Paydesk занимает номер заказа в банке, чтобы потерянное списание не могло дойти.</translation>
    </message>
    <message>
        <source>Answer does not fit</source>
        <translation>Ответ не подходит</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Capture a hold</source>
        <translation>Списание удержания</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Снятие удержания</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Money may have been taken. Do not charge this sale again until its outcome is known.</source>
        <translation>Деньги могли быть списаны. Не проводите эту оплату повторно, пока её исход неизвестен.</translation>
    </message>
    <message>
        <source>The card may have been charged. Do not charge this sale again until its outcome is known.</source>
        <translation>Деньги могли быть списаны с карты. Не проводите эту оплату повторно, пока её исход неизвестен.</translation>
    </message>
    <message>
        <source>Until it is settled it counts as given back: nothing more of this order goes back.</source>
        <translation>Пока исход неизвестен, сумма считается возвращённой: больше по этому заказу ничего не возвращается.</translation>
    </message>
    <message>
        <source>Until it is settled nothing else can be done with this hold.</source>
        <translation>Пока исход неизвестен, с этим удержанием ничего больше сделать нельзя.</translation>
    </message>
    <message>
        <source>No money moves by this.</source>
        <translation>Деньги при этом не списываются и не возвращаются.</translation>
    </message>
    <message>
        <source>“We sent your money back and wait for the bank to confirm it. I will call you back; you need not do anything.”</source>
        <translation>«Мы отправили ваши деньги обратно и ждём подтверждения банка. Я перезвоню; вам ничего делать не нужно».</translation>
    </message>
    <message>
        <source>“Your bank has not answered us yet. I will call you back.”</source>
        <translation>«Ваш банк нам ещё не ответил. Я перезвоню».</translation>
    </message>
    <message>
        <source>“Please do not pay again. I am asking the bank and will call you back.”</source>
        <translation>«Пожалуйста, не платите ещё раз. Я спрашиваю банк и перезвоню».</translation>
    </message>
    <message>
        <source>“I do not know yet whether your card was charged. You will not be charged twice. I am asking the bank and will call you back.”</source>
        <translation>«Я пока не знаю, списаны ли деньги с вашей карты. Дважды их не спишут. Я спрашиваю банк и перезвоню».</translation>
    </message>
    <message>
        <source>Paydesk goes on asking. If the bank proves nothing, it hands this to you.</source>
        <translation>Paydesk продолжает спрашивать. Если ответы банка ничего не докажут, он передаст это вам.</translation>
    </message>
    <message>
        <source>If the order is still unpaid after three minutes, Paydesk cancels it at the bank, so that the lost charge can no longer go through.</source>
        <translation>Если через три минуты заказ всё ещё не оплачен, Paydesk отменит его в банке: потерянное списание тогда уже не пройдёт.</translation>
    </message>
    <message>
        <source>If nothing changes for a minute, Paydesk sends the same request again; the bank carries it out once.</source>
        <translation>Если за минуту ничего не изменится, Paydesk отправит тот же запрос ещё раз; банк выполнит его один раз.</translation>
    </message>
    <message>
        <source>Paydesk cannot find out by itself. Look in the bank&apos;s portal or call the bank; two people can then record the outcome. Paydesk still asks now and then.</source>
        <translation>Paydesk не может выяснить это сам. Посмотрите на портале банка или позвоните в банк; после этого два сотрудника могут записать, чем всё закончилось. Paydesk по-прежнему спрашивает время от времени.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Спрашиваем банк…</translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n second(s).</source>
        <translation>
            <numerusform>Спросит снова через %n секунду.</numerusform>
            <numerusform>Спросит снова через %n секунды.</numerusform>
            <numerusform>Спросит снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n minute(s).</source>
        <translation>
            <numerusform>Спросит снова через %n минуту.</numerusform>
            <numerusform>Спросит снова через %n минуты.</numerusform>
            <numerusform>Спросит снова через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The charge was sent, and the bank&apos;s answer never came.</source>
        <translation>Списание отправлено, ответ банка так и не пришёл.</translation>
    </message>
    <message>
        <source>The bank refused the charge at first, and has not confirmed that since.</source>
        <translation>Сначала банк отказал в списании и с тех пор этого не подтвердил.</translation>
    </message>
    <message>
        <source>The bank has taken the charge on, and has not said yet how it ended.</source>
        <translation>Банк принял списание и ещё не сказал, чем оно закончилось.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>Деньги списаны</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>Ничего не списано</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Деньги вернулись</translation>
    </message>
    <message>
        <source>Nothing went back</source>
        <translation>Ничего не вернулось</translation>
    </message>
    <message>
        <source>The hold was captured</source>
        <translation>Удержание списано</translation>
    </message>
    <message>
        <source>The hold was not captured</source>
        <translation>Удержание не списано</translation>
    </message>
    <message>
        <source>The hold was released</source>
        <translation>Удержание снято</translation>
    </message>
    <message>
        <source>The hold was not released</source>
        <translation>Удержание не снято</translation>
    </message>
    <message>
        <source>The bank has the order, unpaid</source>
        <translation>У банка есть этот заказ, не оплачен</translation>
    </message>
    <message>
        <source>The bank does not have the order</source>
        <translation>У банка нет этого заказа</translation>
    </message>
    <message>
        <source>The bank closed the order</source>
        <translation>Банк закрыл заказ</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>Заказ ещё открыт</translation>
    </message>
    <message>
        <source>The order does not become Paid by this: only the bank can confirm that.</source>
        <translation>Заказ от этого не становится оплаченным: это решает только ответ самого банка.</translation>
    </message>
    <message>
        <source>The sale may be charged again.</source>
        <translation>Оплату можно провести ещё раз.</translation>
    </message>
    <message>
        <source>The sum counts as given back.</source>
        <translation>Сумма считается возвращённой.</translation>
    </message>
    <message>
        <source>The sum may be given back again.</source>
        <translation>Сумму можно вернуть снова.</translation>
    </message>
    <message>
        <source>Nothing more can be done with this hold.</source>
        <translation>С этим удержанием больше ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>The hold may be captured or released again.</source>
        <translation>Удержание можно снова списать или снять.</translation>
    </message>
</context>
<context>
    <name>AwayWords</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n оплачен</numerusform>
            <numerusform>%n оплачено</numerusform>
            <numerusform>%n оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n удержан</numerusform>
            <numerusform>%n удержано</numerusform>
            <numerusform>%n удержано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n отклонён</numerusform>
            <numerusform>%n отклонено</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out of time</source>
        <translation>
            <numerusform>у %n вышло время</numerusform>
            <numerusform>у %n вышло время</numerusform>
            <numerusform>у %n вышло время</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) about to end</source>
        <translation>
            <numerusform>%n ссылка скоро истечёт</numerusform>
            <numerusform>%n ссылки скоро истекут</numerusform>
            <numerusform>%n ссылок скоро истекут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) due</source>
        <translation>
            <numerusform>%n холд на исходе</numerusform>
            <numerusform>%n холда на исходе</numerusform>
            <numerusform>%n холдов на исходе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) not carried out</source>
        <translation>
            <numerusform>%n возврат не выполнен</numerusform>
            <numerusform>%n возврата не выполнены</numerusform>
            <numerusform>%n возвратов не выполнены</numerusform>
        </translation>
    </message>
    <message>
        <source>While nobody was here, since {time}: {what}.</source>
        <translation>Пока здесь никого не было, с {time}: {what}.</translation>
    </message>
    <message>
        <source>Came in: {sums}.</source>
        <translation>Поступило: {sums}.</translation>
    </message>
    <message>
        <source>All are under Orders (F4); what needs you is under Attention (F10).</source>
        <translation>Каждый заказ — в «Заказах» (F4); что требует вас — во «Внимании» (F10).</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>A badge does not prove who is holding it. Anyone who may do more than sell enters a PIN as well.</source>
        <translation>Пропуск показывает, чей он, но не у кого он в руках. Тот, у кого прав больше, чем у кассира, вводит ещё и PIN‑код.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Снять пропуск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BadgePresenter</name>
    <message>
        <source>{name} has this badge now.</source>
        <translation>Теперь это пропуск сотрудника {name}.</translation>
    </message>
    <message>
        <source>{name} has no badge now.</source>
        <translation>Теперь у сотрудника {name} нет пропуска.</translation>
    </message>
    <message>
        <source>Scan the same badge once more</source>
        <translation>Считайте тот же пропуск ещё раз</translation>
    </message>
    <message>
        <source>{name}&apos;s badge</source>
        <translation>Пропуск: {name}</translation>
    </message>
    <message>
        <source>Scan the badge</source>
        <translation>Считайте пропуск</translation>
    </message>
</context>
<context>
    <name>BankCallsDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Conversation with the bank</source>
        <translation>Обмен с банком</translation>
    </message>
    <message>
        <source>Calls to the bank</source>
        <translation>Запросы в банк</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Скопировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BankCallsPresenter</name>
    <message>
        <source>Without cards, codes, logins and customers. It is kept only while Paydesk runs.</source>
        <translation>Без карт, кодов, логинов и клиентов. Хранится, только пока работает Paydesk.</translation>
    </message>
    <message>
        <source>Nothing was said to the bank about this order since Paydesk was started.</source>
        <translation>С запуска Paydesk об этом заказе банку ничего не говорили.</translation>
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
        <translation>Сменить логин…</translation>
    </message>
    <message>
        <source>What this bank offers</source>
        <translation>Что предлагает этот банк</translation>
    </message>
    <message>
        <source>Check this bank</source>
        <translation>Проверить этот банк</translation>
    </message>
    <message>
        <source>Messages from the bank</source>
        <translation>Сообщения банка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BankFailureWords</name>
    <message>
        <source>Nothing was sent, so nothing was charged.</source>
        <translation>Ничего не отправлено, значит, ничего не списано.</translation>
    </message>
    <message>
        <source>The bank could not be reached.</source>
        <translation>Нет связи с банком.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again; that is safe.</source>
        <translation>Проверьте интернет и повторите; это безопасно.</translation>
    </message>
    <message>
        <source>Set-up problem: the bank does not accept this shop&apos;s login.</source>
        <translation>Ошибка настройки: банк не принимает логин этого магазина.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <source>Check user name and password, and that a test login is not used at the live bank.</source>
        <translation>Проверьте логин и пароль и убедитесь, что тестовый доступ не используется в рабочем банке.</translation>
    </message>
    <message>
        <source>The bank refused the request.</source>
        <translation>Банк не принял запрос.</translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation>Проверьте, что введено; ответ банка дословно — в подробностях.</translation>
    </message>
    <message>
        <source>It may have taken the money; nobody knows yet.</source>
        <translation>Банк мог списать деньги; пока этого никто не знает.</translation>
    </message>
    <message>
        <source>No card was sent and nobody has a link, so nothing can be charged.</source>
        <translation>Карта не отправлялась, и ссылки ни у кого нет, поэтому списать ничего нельзя.</translation>
    </message>
    <message>
        <source>The order stands as it is shown; nothing was changed here.</source>
        <translation>Заказ в том состоянии, которое показано; здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask the bank again in a moment.</source>
        <translation>Спросите банк ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>The bank does not accept this shop&apos;s login.</source>
        <translation>Банк не принимает логин и пароль этого магазина.</translation>
    </message>
    <message>
        <source>Check the login, then ask the bank again.</source>
        <translation>Проверьте логин и спросите банк ещё раз.</translation>
    </message>
    <message>
        <source>The bank did not do what it was asked to.</source>
        <translation>Банк не выполнил запрос.</translation>
    </message>
    <message>
        <source>Paydesk cannot be sure that the bank itself answered.</source>
        <translation>Paydesk не может убедиться, что ответил именно банк.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If your bank gave you a certificate file, choose it with this bank&apos;s login.</source>
        <translation>Проверьте часы этого компьютера. Если банк дал вам файл сертификата, выберите его там же, где логин этого банка.</translation>
    </message>
    <message>
        <source>The bank is busy and asks to slow down.</source>
        <translation>Банк перегружен и просит подождать.</translation>
    </message>
    <message>
        <source>Something is out of order at the bank.</source>
        <translation>На стороне банка произошёл сбой.</translation>
    </message>
    <message>
        <source>The bank gave no usable answer.</source>
        <translation>Банк не дал понятного ответа.</translation>
    </message>
    <message>
        <source>Wait a minute, then make the order again; Orders shows what became of this one.</source>
        <translation>Подождите минуту и создайте заказ заново; что стало с этим, видно в разделе «Заказы».</translation>
    </message>
    <message>
        <source>Make the order again; Orders shows what became of this one.</source>
        <translation>Создайте заказ заново; что стало с этим, видно в разделе «Заказы».</translation>
    </message>
</context>
<context>
    <name>BankPageView</name>
    <message>
        <source>The page says: {text}</source>
        <translation>Сообщение страницы: {text}</translation>
    </message>
    <message>
        <source>The page asked for something that is not opened here.</source>
        <translation>Страница запросила то, что здесь не открывается.</translation>
    </message>
    <message>
        <source>The bank&apos;s page is not answering.</source>
        <translation>Страница банка не отвечает.</translation>
    </message>
    <message>
        <source>The bank&apos;s page</source>
        <translation>Страница банка</translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation>Отправить ссылку</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close the bank&apos;s page; the bank is asked how the payment stands</source>
        <translation>Закрыть страницу банка; статус платежа уточним в банке</translation>
    </message>
</context>
<context>
    <name>BankPresenter</name>
    <message>
        <source>The address is copied. Paste it at the bank&apos;s portal.</source>
        <translation>Адрес скопирован. Вставьте его на портале банка.</translation>
    </message>
    <message>
        <source>An order is under way.</source>
        <translation>Заказ ещё в работе.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Он продолжается без помех.</translation>
    </message>
    <message>
        <source>Finish it first, then change the login.</source>
        <translation>Сначала завершите его, затем меняйте логин.</translation>
    </message>
    <message>
        <source>Type a number from 1024 to 65535, for example 8480.</source>
        <translation>Введите число от 1024 до 65535, например 8480.</translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation>Введите полный адрес, который начинается с https://</translation>
    </message>
    <message>
        <source>Paste the secret from the bank&apos;s portal.</source>
        <translation>Вставьте секрет с портала банка.</translation>
    </message>
    <message>
        <source>This is a key file&apos;s text. Choose the file instead.</source>
        <translation>Это текст файла ключа. Выберите сам файл.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}. Fingerprint (SHA-256):</source>
        <translation>{name}, действует до {day}. Отпечаток (SHA-256):</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>What a payment means</source>
        <translation>Что значит оплата</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>The bank&apos;s own certificate authorities</source>
        <translation>Центры сертификации банка</translation>
    </message>
    <message>
        <source>None, only the generally trusted ones.</source>
        <translation>Нет, только общепринятые.</translation>
    </message>
    <message>
        <source>Never checked. Until then the bank&apos;s profile decides what is offered.</source>
        <translation>Ещё не проверяли. До проверки всё определяет профиль банка.</translation>
    </message>
    <message>
        <source>Checked {day}: that is long ago, check again.</source>
        <translation>Проверено {day}: это было давно, проверьте снова.</translation>
    </message>
    <message>
        <source>Checked {day}.</source>
        <translation>Проверено {day}.</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}…</source>
        <translation>{number} из {total}: {what}…</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>Asking how an order stands</source>
        <translation>Запрос состояния заказа</translation>
    </message>
    <message>
        <source>Asking by the shop&apos;s own order number</source>
        <translation>Запрос по номеру заказа магазина</translation>
    </message>
    <message>
        <source>Payment links and the bank&apos;s page</source>
        <translation>Платёжные ссылки и страница банка</translation>
    </message>
    <message>
        <source>Each order number only once</source>
        <translation>Защита от повторного номера заказа</translation>
    </message>
    <message>
        <source>Cancelling an unpaid order</source>
        <translation>Отмена неоплаченного заказа</translation>
    </message>
    <message>
        <source>Cards read out over the phone</source>
        <translation>Карты, продиктованные по телефону</translation>
    </message>
    <message>
        <source>Typed cards encrypted for the bank alone</source>
        <translation>Шифрование введённой карты только для банка</translation>
    </message>
    <message>
        <source>Stored cards</source>
        <translation>Сохранённые карты</translation>
    </message>
    <message>
        <source>The bank&apos;s own list of orders</source>
        <translation>Список заказов самого банка</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Refunds that cannot happen twice</source>
        <translation>Защита от повторного возврата</translation>
    </message>
    <message>
        <source>Releasing held money</source>
        <translation>Снятие удержания</translation>
    </message>
    <message>
        <source>Languages of the bank&apos;s page</source>
        <translation>Языки страницы банка</translation>
    </message>
    <message>
        <source>Live: real money</source>
        <translation>Реальные деньги</translation>
    </message>
    <message>
        <source>The bank&apos;s test system: no real money</source>
        <translation>Тестовая система банка: деньги не настоящие</translation>
    </message>
    <message>
        <source>Training on this computer: no bank, no money</source>
        <translation>Обучение на этом компьютере: без банка и денег</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Логин и пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation>Ключ с портала банка</translation>
    </message>
    <message>
        <source>Only questions are asked: no order is made and nothing is charged.</source>
        <translation>Задаются только вопросы: заказы не создаются и ничего не списывается.</translation>
    </message>
    <message>
        <source>The check charges nothing: a few orders of the smallest sum are made on this test system and closed at once.</source>
        <translation>При проверке ничего не списывается: в тестовой системе банка создаётся несколько заказов на наименьшую сумму и сразу закрывается.</translation>
    </message>
    <message>
        <source>Checked: {offered} offered, {absent} not offered, {unknown} not known.</source>
        <translation>Проверено: есть — {offered}, нет — {absent}, неизвестно — {unknown}.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Available in: {languages}.</source>
        <translation>Доступные языки: {languages}.</translation>
    </message>
    <message>
        <source>Not available in: {languages}.</source>
        <translation>Недоступные языки: {languages}.</translation>
    </message>
    <message>
        <source>For an unknown order the bank gives no state.</source>
        <translation>О незнакомом заказе банк не называет состояния.</translation>
    </message>
    <message>
        <source>For an unknown order the bank gives error code {number}.</source>
        <translation>О незнакомом заказе банк отвечает кодом ошибки {number}.</translation>
    </message>
    <message>
        <source>The bank&apos;s answers do not show it.</source>
        <translation>Из ответов банка этого не видно.</translation>
    </message>
    <message>
        <source>The profile of the bank “{name}” cannot be used, so this bank is missing.</source>
        <translation>Профиль банка «{name}» нельзя использовать, поэтому этого банка нет.</translation>
    </message>
    <message>
        <source>Choose its file again where the login is entered; its orders are asked about after that.</source>
        <translation>Выберите его файл снова там, где вводится логин; после этого банк спросят о его заказах.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The bank has it, but Paydesk does not use it with this bank yet.</source>
        <translation>У банка это есть, но с этим банком Paydesk этим пока не пользуется.</translation>
    </message>
    <message>
        <source>The bank&apos;s interface is version {number} or later.</source>
        <translation>Интерфейс банка — версии {number} или новее.</translation>
    </message>
    <message>
        <source>The bank took the same number a second time.</source>
        <translation>Банк принял тот же номер второй раз.</translation>
    </message>
    <message>
        <source>The bank did not find an order that had just been made.</source>
        <translation>Банк не нашёл заказа, который только что создан.</translation>
    </message>
    <message>
        <source>The bank publishes no key.</source>
        <translation>Банк не публикует ключа.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Об этом не спрашивали.</translation>
    </message>
    <message>
        <source>The bank refused it to this login.</source>
        <translation>Этому логину банк в этом отказал.</translation>
    </message>
    <message>
        <source>The bank&apos;s interface has no call for it.</source>
        <translation>В интерфейсе банка такого вызова нет.</translation>
    </message>
    <message>
        <source>It needs a login with user name and password.</source>
        <translation>Нужен вход по логину и паролю.</translation>
    </message>
    <message>
        <source>The bank said yes and did not do it.</source>
        <translation>Банк согласился, но не сделал.</translation>
    </message>
    <message>
        <source>It takes an order to find out, and none is made at a live bank for that.</source>
        <translation>Узнать можно только на заказе, а в рабочем банке ради этого заказ не создаётся.</translation>
    </message>
    <message>
        <source>It takes an order to find out: enter your shop&apos;s page with the login first.</source>
        <translation>Узнать можно только на заказе: сначала укажите страницу магазина вместе с логином.</translation>
    </message>
    <message>
        <source>It takes a payment to find out. Ask the bank whether your login may do it.</source>
        <translation>Узнать можно только на настоящей оплате. Спросите банк, разрешено ли это вашему логину.</translation>
    </message>
    <message>
        <source>The bank gave no answer to this question. Check again later.</source>
        <translation>На этот вопрос банк не ответил. Проверьте позже.</translation>
    </message>
    <message>
        <source>Without it no payment can be seen: call the bank.</source>
        <translation>Без этого не видно ни одной оплаты: позвоните в банк.</translation>
    </message>
    <message>
        <source>Paydesk asks by the bank&apos;s own number.</source>
        <translation>Paydesk спрашивает по номеру банка.</translation>
    </message>
    <message>
        <source>Ask the bank to switch its payment page on.</source>
        <translation>Попросите банк включить страницу оплаты.</translation>
    </message>
    <message>
        <source>Paydesk takes a new number for every order.</source>
        <translation>Paydesk берёт новый номер для каждого заказа.</translation>
    </message>
    <message>
        <source>An unpaid order ends by itself when its time is over.</source>
        <translation>Неоплаченный заказ закончится сам, когда выйдет время.</translation>
    </message>
    <message>
        <source>Send a payment link, or ask the bank to switch telephone orders (MOTO) on.</source>
        <translation>Отправьте платёжную ссылку или попросите банк включить телефонные заказы (MOTO).</translation>
    </message>
    <message>
        <source>A typed card is protected by the secure connection alone.</source>
        <translation>Введённую карту защищает только безопасное соединение.</translation>
    </message>
    <message>
        <source>The card is asked for at each payment.</source>
        <translation>Карту спрашивают при каждой оплате.</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s portal by hand.</source>
        <translation>Сверяйте с порталом банка вручную.</translation>
    </message>
    <message>
        <source>After a lost answer, look at the bank&apos;s portal before refunding again.</source>
        <translation>Если ответ потерялся, посмотрите портал банка, прежде чем возвращать снова.</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Will be made</source>
        <translation>Будет создана</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Спрашиваем банк…</translation>
    </message>
    <message>
        <source>Made {moment} · {state}</source>
        <translation>Создана {moment} · {state}</translation>
    </message>
    <message>
        <source>Every link has the bank&apos;s own end, and its page is in {language}.</source>
        <translation>Срок каждой ссылки задаёт банк, язык страницы — {language}.</translation>
    </message>
    <message>
        <source>Every link can be paid until {moment}, and its page is in {language}.</source>
        <translation>Каждую ссылку можно оплатить до {moment}, язык страницы — {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) will be made</source>
        <translation>
            <numerusform>Будет создана %n ссылка</numerusform>
            <numerusform>Будет создано %n ссылки</numerusform>
            <numerusform>Будет создано %n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped because of a mistake</source>
        <translation>
            <numerusform>%n строка с ошибкой пропущена</numerusform>
            <numerusform>%n строки с ошибкой пропущены</numerusform>
            <numerusform>%n строк с ошибкой пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made</source>
        <translation>
            <numerusform>%n ссылка создана</numerusform>
            <numerusform>%n ссылки созданы</numerusform>
            <numerusform>%n ссылок создано</numerusform>
        </translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Создать ссылки</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} in all</source>
        <translation>
            <numerusform>Создать %n ссылку, всего {amount}</numerusform>
            <numerusform>Создать %n ссылки, всего {amount}</numerusform>
            <numerusform>Создать %n ссылок, всего {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make new links for the %n line(s) whose link is from before today</source>
        <translation>
            <numerusform>Создать новую ссылку для %n строки, чья ссылка старше сегодняшнего дня</numerusform>
            <numerusform>Создать новые ссылки для %n строк, чьи ссылки старше сегодняшнего дня</numerusform>
            <numerusform>Создать новые ссылки для %n строк, чьи ссылки старше сегодняшнего дня</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation>В этом файле нет строк.</translation>
    </message>
    <message>
        <source>The first line of this file names no column “amount”.</source>
        <translation>В первой строке файла нет столбца «сумма».</translation>
    </message>
    <message>
        <source>This file has more than {most} lines.</source>
        <translation>В этом файле больше {most} строк.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Этот файл слишком большой.</translation>
    </message>
    <message>
        <source>This file could not be read as a table.</source>
        <translation>Этот файл не удалось прочитать как таблицу.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>Save it as CSV, with a line of titles: amount, for, customer, name, reference.</source>
        <translation>Сохраните его как CSV со строкой заголовков: сумма, за что, клиент, имя, номер.</translation>
    </message>
    <message>
        <source>The result of each line is saved in {path}.</source>
        <translation>Итог по каждой строке сохранён в {path}.</translation>
    </message>
    <message>
        <source>TRAINING {file}</source>
        <translation>УЧЕБНЫЙ РЕЖИМ {file}</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Платёжные ссылки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>BreakdownWords</name>
    <message>
        <source>Paydesk closed unexpectedly last time.</source>
        <translation>В прошлый раз Paydesk неожиданно завершился.</translation>
    </message>
    <message>
        <source>Nothing was lost: whatever was under way is in the journal, and the bank is asked about it.</source>
        <translation>Ничего не потеряно: начатые операции записаны в журнале, их исход уточняется в банке.</translation>
    </message>
    <message>
        <source>Carry on. If it happens again, save the support files: menu, System status.</source>
        <translation>Работайте дальше. Если это повторится, сохраните файлы для поддержки: меню, «Состояние кассы».</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Selected orders</source>
        <translation>Отмеченные заказы</translation>
    </message>
    <message>
        <source>Cancel links…</source>
        <translation>Отменить ссылки…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Квитанции…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Select all that match  Ctrl+A</source>
        <translation>Отметить все подходящие  Ctrl+A</translation>
    </message>
    <message>
        <source>Clear the selection  Esc</source>
        <translation>Снять отметки  Esc</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>What is done with each order</source>
        <translation>Что делается с каждым заказом</translation>
    </message>
    <message>
        <source>Orders done</source>
        <translation>Готовые заказы</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Выполнить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Остановить после этого</translation>
    </message>
    <message>
        <source>Stop after this one (Esc)</source>
        <translation>Остановить после этого (Esc)</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Отменить (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кто разрешает</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>A note (not required)</source>
        <translation>Заметка (необязательно)</translation>
    </message>
</context>
<context>
    <name>BulkReceiptsDialog</name>
    <message>
        <source>The folder for the receipts</source>
        <translation>Папка для квитанций</translation>
    </message>
</context>
<context>
    <name>BulkReceiptsPresenter</name>
    <message>
        <source>It could not be saved.</source>
        <translation>Не удалось сохранить.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>Сохранить квитанции</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF file in a folder of your choice.</source>
        <translation>Каждая квитанция станет файлом PDF в папке, которую вы выберете.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipt(s)…</source>
        <translation>
            <numerusform>Сохранить %n квитанцию…</numerusform>
            <numerusform>Сохранить %n квитанции…</numerusform>
            <numerusform>Сохранить %n квитанций…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: nothing was paid, so there is no receipt.</source>
        <translation>Пропущен: по неоплаченному заказу квитанции нет.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>%n квитанция сохранена в «{folder}».</numerusform>
            <numerusform>%n квитанции сохранены в «{folder}».</numerusform>
            <numerusform>%n квитанций сохранены в «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipts could not all be saved.</source>
        <translation>Не все квитанции удалось сохранить.</translation>
    </message>
    <message>
        <source>The orders and their money are as they were.</source>
        <translation>Заказы и их деньги остались как были.</translation>
    </message>
    <message>
        <source>Choose another folder and press the button again; it goes on with the rest.</source>
        <translation>Выберите другую папку и нажмите кнопку ещё раз: она продолжит с остальными.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Cancel links</source>
        <translation>Отменить ссылки</translation>
    </message>
    <message>
        <source>Capture holds</source>
        <translation>Списать удержания</translation>
    </message>
    <message>
        <source>Refund orders</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The links are cancelled one after the other; nobody can pay them then.</source>
        <translation>Пока ничего не отправлено. Ссылки отменяются по очереди; после этого оплатить их нельзя.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The holds are captured whole, one after the other; the bank is asked before and after each.</source>
        <translation>Пока ничего не отправлено. Удержания списываются целиком, по очереди; до и после каждого уточняется статус в банке.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. All that is left of each order goes back, one after the other; the bank is asked before and after each.</source>
        <translation>Пока ничего не отправлено. По каждому заказу возвращается всё, что осталось, по очереди; до и после каждого возврата уточняется статус в банке.</translation>
    </message>
    <message>
        <source>The link will be cancelled.</source>
        <translation>Ссылка будет отменена.</translation>
    </message>
    <message>
        <source>Will be refunded.</source>
        <translation>Вернётся клиенту.</translation>
    </message>
    <message>
        <source>Will be captured.</source>
        <translation>Будет списано.</translation>
    </message>
    <message>
        <source>Will be captured. The hold: {left}.</source>
        <translation>Будет списано. Удержание: {left}.</translation>
    </message>
    <message>
        <source>Skipped: its bank is not set up on this till.</source>
        <translation>Пропущен: его банк не подключён на этой кассе.</translation>
    </message>
    <message>
        <source>Skipped: its bank does not do this for Paydesk.</source>
        <translation>Пропущен: его банк не делает этого для Paydesk.</translation>
    </message>
    <message>
        <source>Skipped: only an order that nobody has paid can be cancelled.</source>
        <translation>Пропущен: отменить можно только неоплаченный заказ.</translation>
    </message>
    <message>
        <source>Skipped. {reason}</source>
        <translation>Пропущен. {reason}</translation>
    </message>
    <message>
        <source>{sums} in all</source>
        <translation>всего {sums}</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above the limit of {name}</source>
        <translation>
            <numerusform>%n выше лимита: {name}</numerusform>
            <numerusform>%n выше лимита: {name}</numerusform>
            <numerusform>%n выше лимита: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to cancel</source>
        <translation>
            <numerusform>К отмене: %n ссылка</numerusform>
            <numerusform>К отмене: %n ссылки</numerusform>
            <numerusform>К отмене: %n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to capture</source>
        <translation>
            <numerusform>К списанию: %n удержание</numerusform>
            <numerusform>К списанию: %n удержания</numerusform>
            <numerusform>К списанию: %n удержаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to refund</source>
        <translation>
            <numerusform>К возврату: %n заказ</numerusform>
            <numerusform>К возврату: %n заказа</numerusform>
            <numerusform>К возврату: %n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>Отменить %n ссылку</numerusform>
            <numerusform>Отменить %n ссылки</numerusform>
            <numerusform>Отменить %n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capture %n hold(s): {sums}</source>
        <translation>
            <numerusform>Списать %n удержание: {sums}</numerusform>
            <numerusform>Списать %n удержания: {sums}</numerusform>
            <numerusform>Списать %n удержаний: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n order(s): {sums}</source>
        <translation>
            <numerusform>Вернуть по %n заказу: {sums}</numerusform>
            <numerusform>Вернуть по %n заказам: {sums}</numerusform>
            <numerusform>Вернуть по %n заказам: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) the word of somebody who may; without it they are left as they are.</source>
        <translation>
            <numerusform>Для %n из них нужно согласие того, кто вправе; без него он останется как есть.</numerusform>
            <numerusform>Для %n из них нужно согласие того, кто вправе; без него они останутся как есть.</numerusform>
            <numerusform>Для %n из них нужно согласие того, кто вправе; без него они останутся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN of the person who allows it.</source>
        <translation>Введите PIN‑код того, кто разрешает.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Спрашиваем банк…</translation>
    </message>
    <message>
        <source>Not done: nobody has allowed it.</source>
        <translation>Не сделано: никто не разрешил.</translation>
    </message>
    <message>
        <source>Not started; nothing was sent.</source>
        <translation>Не начато; ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) done.</source>
        <translation>
            <numerusform>%n заказ готов.</numerusform>
            <numerusform>%n заказа готовы.</numerusform>
            <numerusform>%n заказов готовы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; the table says why.</source>
        <translation>
            <numerusform>%n не сделан; причина в таблице.</numerusform>
            <numerusform>%n не сделаны; причина в таблице.</numerusform>
            <numerusform>%n не сделаны; причина в таблице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>Остановлено: %n заказ не начат, по нему ничего не отправлено.</numerusform>
            <numerusform>Остановлено: %n заказа не начаты, по ним ничего не отправлено.</numerusform>
            <numerusform>Остановлено: %n заказов не начаты, по ним ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>%n заказ не начат, по нему ничего не отправлено.</numerusform>
            <numerusform>%n заказа не начаты, по ним ничего не отправлено.</numerusform>
            <numerusform>%n заказов не начаты, по ним ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the button again to go on with the rest.</source>
        <translation>Нажмите кнопку ещё раз, чтобы продолжить с остальными.</translation>
    </message>
    <message>
        <source>Stopped: it is not known yet how order {number} ended.</source>
        <translation>Остановлено: пока неизвестно, чем закончилась операция по заказу {number}.</translation>
    </message>
    <message>
        <source>Paydesk keeps asking the bank about it; see Attention (F10).</source>
        <translation>Paydesk продолжает спрашивать банк; смотрите «Внимание» (F10).</translation>
    </message>
    <message>
        <source>Stopped: {name} no longer works at this till.</source>
        <translation>Остановлено: {name} больше не работает за этой кассой.</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>The customer confirms in the bank&apos;s app. Never ask for the code the bank sends; if it asks for one, send a link instead.</source>
        <translation>Клиент подтверждает платёж в приложении банка. Никогда не спрашивайте код, который присылает банк; если нужен код, отправьте ссылку.</translation>
    </message>
    <message>
        <source>Type the card on the bank&apos;s page only. Nothing of it reaches Paydesk.</source>
        <translation>Вводите данные карты только на странице банка. В Paydesk они не попадают.</translation>
    </message>
    <message>
        <source>The customer types the card; nobody reads it out.</source>
        <translation>Клиент вводит карту сам; вслух её никто не диктует.</translation>
    </message>
    <message>
        <source>Charge only what was agreed with the card&apos;s owner, and tell them.</source>
        <translation>Списывайте только то, о чём договорились с владельцем карты, и сообщите ему.</translation>
    </message>
    <message>
        <source>Make sure that the cardholder is on the phone. Do not ask for the card number.</source>
        <translation>Убедитесь, что на линии владелец карты. Номер карты не спрашивайте.</translation>
    </message>
    <message>
        <source>Never write the card down. Do not repeat the number aloud in the shop.</source>
        <translation>Никогда не записывайте данные карты. Не повторяйте номер вслух в магазине.</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Скажите клиенту</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>Прочтите вслух</translation>
    </message>
    <message>
        <source>Earlier orders of this customer</source>
        <translation>Прежние заказы этого клиента</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Помните</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
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
        <translation>Enter: следующее поле
Alt+1 … Alt+3: последние суммы
F6: другой способ оплаты
F7: только удержать
Ctrl+M: другие поля
Ctrl+L: отправить ссылку вместо карты
Ctrl+Enter: большая кнопка
Esc дважды: очистить поля карты
Ctrl+K: найти или сделать что угодно</translation>
    </message>
</context>
<context>
    <name>CallerQuestions</name>
    <message>
        <source>“I will send you a link; you can pay on your phone.”</source>
        <translation>«Я отправлю вам ссылку; вы сможете оплатить с телефона».</translation>
    </message>
    <message>
        <source>“What may I charge, and for what?”</source>
        <translation>«Какую сумму списать и за что?»</translation>
    </message>
    <message>
        <source>“Please read me the card number in groups of four.”</source>
        <translation>«Продиктуйте, пожалуйста, номер карты по четыре цифры».</translation>
    </message>
    <message>
        <source>“Which postcode and street does your bank know you by?”</source>
        <translation>«Какой индекс и какую улицу знает ваш банк?»</translation>
    </message>
    <message>
        <source>“Where can your bank reach you: an e-mail address, or a mobile number?”</source>
        <translation>«Как с вами свяжется ваш банк: e-mail или номер мобильного?»</translation>
    </message>
    <message>
        <source>“Please have your card ready. I will ask for it in a moment.”</source>
        <translation>«Приготовьте, пожалуйста, карту. Я сейчас попрошу её данные».</translation>
    </message>
    <message>
        <source>“May I hold {amount} on this card now?”</source>
        <translation>«Можно удержать {amount} на этой карте?»</translation>
    </message>
    <message>
        <source>“May I charge {amount} to this card now?”</source>
        <translation>«Можно списать {amount} с этой карты?»</translation>
    </message>
    <message>
        <source>“Is this a second purchase, or the one you have just paid?”</source>
        <translation>«Это вторая покупка или та, которую вы только что оплатили?»</translation>
    </message>
    <message>
        <source>“One moment, please: I have to ask a colleague for this sum.”</source>
        <translation>«Одну минуту: на эту сумму мне нужно разрешение коллеги».</translation>
    </message>
    <message>
        <source>“Until which month and year is the card valid?”</source>
        <translation>«До какого месяца и года действует карта?»</translation>
    </message>
    <message>
        <source>“One moment, please: something is not working on our side.”</source>
        <translation>«Одну минуту, пожалуйста: на нашей стороне что-то не работает».</translation>
    </message>
    <message>
        <source>“One moment, please: I am waiting for the bank.”</source>
        <translation>«Одну минуту, пожалуйста: жду ответа банка».</translation>
    </message>
    <message>
        <source>“Thank you, the payment of {amount} went through.”</source>
        <translation>«Спасибо, платёж на {amount} прошёл».</translation>
    </message>
    <message>
        <source>“Your bank has not answered yet. I will call you back.”</source>
        <translation>«Ваш банк пока не ответил. Я вам перезвоню».</translation>
    </message>
    <message>
        <source>“{amount} is on its way back to your card.”</source>
        <translation>«{amount} уже возвращаются на вашу карту».</translation>
    </message>
    <message>
        <source>“I have to check this with the bank and will call you back.”</source>
        <translation>«Мне нужно уточнить это в банке, я вам перезвоню».</translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation>«С вашей карты ничего не списано».</translation>
    </message>
    <message>
        <source>“Thank you. {amount} is held on your card for the order; it has not been taken yet.”</source>
        <translation>«Спасибо. {amount} заблокировано на вашей карте для заказа; деньги пока не списаны».</translation>
    </message>
    <message>
        <source>“Your bank is waiting for you to confirm the payment. Please check its app.”</source>
        <translation>«Банк ждёт вашего подтверждения. Откройте, пожалуйста, приложение банка».</translation>
    </message>
    <message>
        <source>“The payment has not gone through yet. One moment, please.”</source>
        <translation>«Платёж пока не прошёл. Одну минуту, пожалуйста».</translation>
    </message>
    <message>
        <source>“And the four digits of the code, please.”</source>
        <translation>«И четыре цифры кода, пожалуйста».</translation>
    </message>
    <message>
        <source>“And the three digits on the back, please.”</source>
        <translation>«И три цифры на обороте, пожалуйста».</translation>
    </message>
</context>
<context>
    <name>CardCheckWords</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation>Код на обороте</translation>
    </message>
    <message>
        <source>The customer confirmed</source>
        <translation>Клиент подтвердил</translation>
    </message>
    <message>
        <source>Passed, the customer was not asked</source>
        <translation>Пройдена, клиента не спрашивали</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдена</translation>
    </message>
    <message>
        <source>Asked for; the customer&apos;s bank does not take part</source>
        <translation>Запрошена; банк клиента в ней не участвует</translation>
    </message>
    <message>
        <source>Left out with the banks&apos; leave</source>
        <translation>Не проводилась с согласия банков</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Не запрашивалась</translation>
    </message>
    <message>
        <source>Street and postcode match</source>
        <translation>Улица и индекс совпадают</translation>
    </message>
    <message>
        <source>The street matches, the postcode does not</source>
        <translation>Улица совпадает, индекс нет</translation>
    </message>
    <message>
        <source>The postcode matches, the street does not</source>
        <translation>Индекс совпадает, улица нет</translation>
    </message>
    <message>
        <source>Neither street nor postcode matches</source>
        <translation>Не совпадают ни улица, ни индекс</translation>
    </message>
    <message>
        <source>The customer&apos;s bank did not compare it</source>
        <translation>Банк клиента не сверил адрес</translation>
    </message>
    <message>
        <source>The bank could not read it</source>
        <translation>Банк не смог его прочитать</translation>
    </message>
    <message>
        <source>The bank gave a result Paydesk does not know</source>
        <translation>Банк дал результат, которого Paydesk не знает</translation>
    </message>
    <message>
        <source>Charged without it</source>
        <translation>Списано без него</translation>
    </message>
    <message>
        <source>Accepted by the bank</source>
        <translation>Принят банком</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принят</translation>
    </message>
</context>
<context>
    <name>CardGroups</name>
    <message>
        <source>The card number in groups, to be compared by eye</source>
        <translation>Номер карты по группам, для сверки глазами</translation>
    </message>
</context>
<context>
    <name>CardNumberEdit</name>
    <message>
        <source>Check digit right.</source>
        <translation>Контрольная цифра верна.</translation>
    </message>
    <message>
        <source>Check digit wrong.</source>
        <translation>Контрольная цифра неверна.</translation>
    </message>
</context>
<context>
    <name>ClosedKeyWords</name>
    <message>
        <source>Choose an order in the list first.</source>
        <translation>Сначала выберите заказ в списке.</translation>
    </message>
    <message>
        <source>This order has no payment link.</source>
        <translation>У этого заказа нет платёжной ссылки.</translation>
    </message>
    <message>
        <source>There is no receipt of this order: nothing was paid, held or refunded.</source>
        <translation>Квитанции по этому заказу нет: ничего не оплачено, не удержано и не возвращено.</translation>
    </message>
    <message>
        <source>The bank has said nothing about this order yet.</source>
        <translation>Банк об этом заказе ещё ничего не сообщил.</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>По этому заказу ничего не удержано.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it or changes its width.</source>
        <translation>Пробел показывает или скрывает столбец, Alt со стрелкой двигает его или меняет ширину.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Уже</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Practise: problems to try, a first shift</source>
        <translation>Практика: учебные сбои, первая смена</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Язык: {language}</translation>
    </message>
    <message>
        <source>Take a phone order</source>
        <translation>Принять заказ по телефону</translation>
    </message>
    <message>
        <source>Make a payment link</source>
        <translation>Создать платёжную ссылку</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Посмотреть заказы</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>Отфильтровать заказы</translation>
    </message>
    <message>
        <source>Views of the orders: open or save one</source>
        <translation>Виды заказов: открыть или сохранить</translation>
    </message>
    <message>
        <source>Columns of the orders</source>
        <translation>Столбцы списка заказов</translation>
    </message>
    <message>
        <source>See the payment link, or send it again</source>
        <translation>Посмотреть ссылку заказа или отправить её ещё раз</translation>
    </message>
    <message>
        <source>See what needs attention</source>
        <translation>Посмотреть, что требует внимания</translation>
    </message>
    <message>
        <source>Ask the banks about every open order</source>
        <translation>Уточнить статусы открытых заказов в банках</translation>
    </message>
    <message>
        <source>Save the list of orders as a file</source>
        <translation>Сохранить список заказов в файл</translation>
    </message>
    <message>
        <source>About this bank: what it offers, its login and its messages</source>
        <translation>Об этом банке: возможности, вход и сообщения</translation>
    </message>
    <message>
        <source>Recent days: takings, declined, what waits</source>
        <translation>Последние дни: выручка, отказы, что ждёт</translation>
    </message>
    <message>
        <source>Business day: close it, print its report</source>
        <translation>Рабочий день: закрыть его, напечатать отчёт</translation>
    </message>
    <message>
        <source>Change the operator, or lock this till</source>
        <translation>Сменить оператора или заблокировать кассу</translation>
    </message>
    <message>
        <source>People: who works here, and in which role</source>
        <translation>Сотрудники: кто здесь работает и в какой роли</translation>
    </message>
    <message>
        <source>Activity log: who did what, when and from which till</source>
        <translation>Журнал действий: кто, что, когда и с какой кассы делал</translation>
    </message>
    <message>
        <source>Settings of this till</source>
        <translation>Настройки этой кассы</translation>
    </message>
    <message>
        <source>System status and support files</source>
        <translation>Состояние кассы и файлы для поддержки</translation>
    </message>
    <message>
        <source>Set up the receipt printer</source>
        <translation>Настроить чековый принтер</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Цвета: светлые</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Цвета: тёмные</translation>
    </message>
    <message>
        <source>Colours: high contrast, light</source>
        <translation>Цвета: высокая контрастность, светлые</translation>
    </message>
    <message>
        <source>Colours: high contrast, dark</source>
        <translation>Цвета: высокая контрастность, тёмные</translation>
    </message>
    <message>
        <source>Colours: as the computer</source>
        <translation>Цвета: как в системе</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Скрывать суммы и клиентов в списках</translation>
    </message>
    <message>
        <source>Show sums and customers in lists</source>
        <translation>Показывать суммы и клиентов в списках</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Справка по этому экрану</translation>
    </message>
    <message>
        <source>End Paydesk</source>
        <translation>Завершить Paydesk</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>Не возвращено</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Поздняя оплата</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Поздний холд</translation>
    </message>
    <message>
        <source>The bank did not carry out the refund.</source>
        <translation>Банк не выполнил возврат.</translation>
    </message>
    <message>
        <source>The customer&apos;s money was held after the order had ended.</source>
        <translation>Деньги клиента удержаны, когда заказ уже был закрыт.</translation>
    </message>
    <message>
        <source>The customer paid after the order was cancelled.</source>
        <translation>Клиент оплатил заказ после отмены.</translation>
    </message>
    <message>
        <source>The customer paid after the order had ended.</source>
        <translation>Клиент оплатил заказ, когда срок уже истёк.</translation>
    </message>
    <message>
        <source>Nothing of it went back: the shop still has this money.</source>
        <translation>Клиенту ничего не вернулось: деньги остались у магазина.</translation>
    </message>
    <message>
        <source>The money is only held and nothing is taken; nobody may be expecting it any more.</source>
        <translation>Деньги только удержаны, ничего не списано. Возможно, их уже никто не ждёт.</translation>
    </message>
    <message>
        <source>The bank has taken the money for the shop; nobody may be expecting it any more.</source>
        <translation>Банк списал деньги в пользу магазина. Возможно, их уже никто не ждёт.</translation>
    </message>
    <message>
        <source>“Your money has not gone back yet. I am seeing to it and will call you back.”</source>
        <translation>«Деньги вам пока не вернулись. Я этим занимаюсь и перезвоню вам».</translation>
    </message>
    <message>
        <source>“Your payment came after the order was cancelled. I will call you back: you will receive either your order or a refund.”</source>
        <translation>«Оплата пришла, когда заказ уже был отменён. Я перезвоню вам: либо вы получите заказ, либо мы вернём деньги».</translation>
    </message>
    <message>
        <source>“Your payment came after the order had ended. I will call you back: you will receive either your order or a refund.”</source>
        <translation>«Оплата пришла, когда срок заказа уже истёк. Я перезвоню вам: либо вы получите заказ, либо мы вернём деньги».</translation>
    </message>
    <message>
        <source>Show the order: deliver and write that on it (N), or refund the money (R). Then it leaves this list.</source>
        <translation>Откройте заказ: отдайте товар и запишите это в нём (N) или верните деньги (R). Тогда заказ уйдёт из этого списка.</translation>
    </message>
    <message>
        <source>Show the order and refund it again (R), or give the money back in another way and write that on the order (N). Then it leaves this list.</source>
        <translation>Покажите заказ и верните деньги ещё раз (R) или верните их иначе и запишите это в заказе (N). Тогда заказ уйдёт из этого списка.</translation>
    </message>
    <message>
        <source>Show the order and capture the hold (C), or release it (V). Then it leaves this list.</source>
        <translation>Откройте заказ и спишите удержанные деньги (C) или снимите удержание (V). Тогда заказ уйдёт из этого списка.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ожидает с</translation>
    </message>
    <message>
        <source>Order&apos;s amount</source>
        <translation>Сумма заказа</translation>
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
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Номер в банке</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Above the limit</source>
        <translation>Выше лимита</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кто разрешает</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Allow and charge</source>
        <translation>Разрешить и списать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>A colleague with a higher limit can allow it here, for this sale only. The card details are kept for one minute.</source>
        <translation>Разрешить её может здесь коллега с более высоким лимитом, только для этой продажи. Данные карты хранятся одну минуту.</translation>
    </message>
    <message>
        <source>Allow and charge {amount}</source>
        <translation>Разрешить и списать {amount}</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayDialog</name>
    <message>
        <source>Fetching the backup</source>
        <translation>Копия загружается</translation>
    </message>
    <message>
        <source>Once it is here, it replaces the journal. You can also leave the journal as it is.</source>
        <translation>После загрузки она заменит журнал. Можно и оставить журнал без изменений.</translation>
    </message>
    <message>
        <source>How much of the backup is here</source>
        <translation>Сколько копии уже здесь</translation>
    </message>
    <message>
        <source>Leave the journal as it is</source>
        <translation>Оставить журнал как есть</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>The backup was made and checked: it is complete.</source>
        <translation>Копия сделана и проверена: она цела.</translation>
    </message>
    <message>
        <source>No login, no key and no password is in it. It opens on this computer only, which has the key.</source>
        <translation>В ней нет логинов, ключей и паролей. Она открывается только на этом компьютере: ключ у него.</translation>
    </message>
    <message>
        <source>The backup of {moment} was not finished: Paydesk was closed before its folder answered.</source>
        <translation>Копия от {moment} не закончена: Paydesk закрыли раньше, чем ответила её папка.</translation>
    </message>
    <message>
        <source>Check that the folder can be reached, and make a backup under Settings, “Backups”.</source>
        <translation>Проверьте, доступна ли папка, и сделайте копию: Настройки, «Копии».</translation>
    </message>
    <message>
        <source>The backup of {moment} was checked and is complete.</source>
        <translation>Копия от {moment} проверена и цела.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It replaces the journal the next time Paydesk is opened.</source>
        <translation>Пока ничего не изменилось. Она заменит журнал при следующем открытии Paydesk.</translation>
    </message>
    <message>
        <source>Close Paydesk and open it again, best while nobody pays.</source>
        <translation>Закройте Paydesk и откройте снова, лучше когда никто не платит.</translation>
    </message>
    <message>
        <source>The journal stays as it is.</source>
        <translation>Журнал остаётся как есть.</translation>
    </message>
    <message>
        <source>The backup you chose is the journal now; the previous journal was kept.</source>
        <translation>Журнал восстановлен из выбранной копии; прежний журнал сохранён рядом.</translation>
    </message>
    <message>
        <source>Orders made after the backup are not in it. No money moves until the bank has been asked.</source>
        <translation>Заказов, сделанных после копии, в ней нет. Операций с деньгами не будет, пока банк не ответит.</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>Восстановить из копии не удалось. {why}</translation>
    </message>
    <message>
        <source>The journal has not changed.</source>
        <translation>Журнал не изменён.</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s own list of payments before you charge anything anew.</source>
        <translation>Сверьтесь со списком платежей банка, прежде чем снова что-то списывать.</translation>
    </message>
    <message>
        <source>Choose another backup under Settings, “Backups”.</source>
        <translation>Выберите другую копию: Настройки, «Копии».</translation>
    </message>
    <message>
        <source>The backup replaces the journal the next time Paydesk is opened. The present journal is kept.</source>
        <translation>Копия заменит журнал при следующем запуске Paydesk. Нынешний журнал сохранится рядом.</translation>
    </message>
    <message>
        <source>Orders made after the backup are not in it, but their money moved: compare with the bank&apos;s own list.</source>
        <translation>Заказов, сделанных после копии, в ней нет, а платежи по ним прошли: сверьтесь со списком банка.</translation>
    </message>
    <message>
        <source>Paydesk asks the bank about all orders of the last weeks first. Until then no money moves.</source>
        <translation>Сначала Paydesk спросит банк обо всех заказах последних недель. До этого операций с деньгами не будет.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time left in minutes: {minutes}</source>
        <translation>Осталось минут: {minutes}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} д {hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Payment link for the customer</source>
        <translation>Платёжная ссылка для клиента</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Business day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>Справка по этому экрану (F1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Captured later</source>
        <translation>Списано позже</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>After refunds</source>
        <translation>За вычетом возвратов</translation>
    </message>
    <message>
        <source>What the day brought</source>
        <translation>Что принёс день</translation>
    </message>
    <message>
        <source>What is not clear yet</source>
        <translation>Что пока неясно</translation>
    </message>
    <message>
        <source>Open this order</source>
        <translation>Открыть этот заказ</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file…</source>
        <translation>Сверить с файлом банка…</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file (Ctrl+O)</source>
        <translation>Сверить с файлом банка (Ctrl+O)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Повторная печать</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>Лист A4</translation>
    </message>
    <message>
        <source>Receipt printer, 80 mm</source>
        <translation>Чековый принтер, 80 мм</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>The report was not printed.</source>
        <translation>Отчёт не напечатан.</translation>
    </message>
    <message>
        <source>It is kept in the journal all the same.</source>
        <translation>В журнале он всё равно хранится.</translation>
    </message>
    <message>
        <source>Check the printer or the folder, and print it again.</source>
        <translation>Проверьте принтер или папку и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The day {day} is closed: report {number}.</source>
        <translation>День {day} закрыт, отчёт № {number}.</translation>
    </message>
    <message>
        <source>What is taken from now on counts for the next day.</source>
        <translation>Всё, что принято с этой минуты, относится к следующему дню.</translation>
    </message>
    <message>
        <source>Business day {day}</source>
        <translation>Рабочий день {day}</translation>
    </message>
    <message>
        <source>No money has moved on this day yet.</source>
        <translation>Операций за этот день ещё не было.</translation>
    </message>
    <message>
        <source>Close the day {day}</source>
        <translation>Закрыть день {day}</translation>
    </message>
    <message>
        <source>This will be the first report. It counts what moved on this day, and nothing before.</source>
        <translation>Это будет первый отчёт. В него войдут только операции этого дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) came after the day before was closed, and count here.</source>
        <translation>
            <numerusform>%n движение пришло после закрытия прошлого дня и считается здесь.</numerusform>
            <numerusform>%n движения пришли после закрытия прошлого дня и считаются здесь.</numerusform>
            <numerusform>%n движений пришли после закрытия прошлого дня и считаются здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later day(s) wait to be closed after this one.</source>
        <translation>
            <numerusform>После этого ждёт закрытия ещё %n день.</numerusform>
            <numerusform>После этого ждут закрытия ещё %n дня.</numerusform>
            <numerusform>После этого ждут закрытия ещё %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank&apos;s file {file}: {agreed} agree, {open} are open.</source>
        <translation>Файл банка {file}: совпало {agreed}, открыто {open}.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment link(s) wait for their customers</source>
        <translation>
            <numerusform>%n платёжная ссылка ждёт клиента</numerusform>
            <numerusform>%n платёжные ссылки ждут клиентов</numerusform>
            <numerusform>%n платёжных ссылок ждут клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know about the %n point(s) above. They will be listed in the report.</source>
        <translation>
            <numerusform>Я знаю о %n пункте выше. Он войдёт в отчёт.</numerusform>
            <numerusform>Я знаю о %n пунктах выше. Они войдут в отчёт.</numerusform>
            <numerusform>Я знаю о %n пунктах выше. Они войдут в отчёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before is closed. This one can be closed once it has begun.</source>
        <translation>Прошлый день закрыт. Этот можно будет закрыть, когда он начнётся.</translation>
    </message>
    <message>
        <source>Your role may not close the day.</source>
        <translation>Ваша роль не может закрывать день.</translation>
    </message>
    <message>
        <source>Report {number}, {day}</source>
        <translation>Отчёт {number}, {day}</translation>
    </message>
</context>
<context>
    <name>DayRefusalWords</name>
    <message>
        <source>No money moved, and nothing was written down.</source>
        <translation>Операций с деньгами не было, и ничего не записано.</translation>
    </message>
    <message>
        <source>This day was closed at another till at the same moment.</source>
        <translation>Этот день в тот же момент закрыли на другой кассе.</translation>
    </message>
    <message>
        <source>Look at its report; what came after it counts for the next day.</source>
        <translation>Посмотрите его отчёт; всё, что пришло позже, относится к следующему дню.</translation>
    </message>
    <message>
        <source>This day is closed, and the next one has not begun.</source>
        <translation>Этот день закрыт, а следующий ещё не начался.</translation>
    </message>
    <message>
        <source>What is taken now counts for the next day; close that when it is over.</source>
        <translation>Всё, что принято сейчас, относится к следующему дню; закройте его, когда он закончится.</translation>
    </message>
    <message>
        <source>The day was not closed: something about its money is unclear.</source>
        <translation>День не закрыт: с его деньгами не всё ясно.</translation>
    </message>
    <message>
        <source>Look at what is listed, then say that you know about it.</source>
        <translation>Посмотрите список и отметьте, что знаете об этом.</translation>
    </message>
    <message>
        <source>Other tills were reading files about the same money all the while.</source>
        <translation>Всё это время другие кассы читали файлы о тех же деньгах.</translation>
    </message>
    <message>
        <source>Read the file once more when they are done.</source>
        <translation>Прочитайте файл ещё раз, когда они закончат.</translation>
    </message>
    <message>
        <source>Type a reason to accept this difference.</source>
        <translation>Укажите причину, чтобы принять расхождение.</translation>
    </message>
    <message>
        <source>Write down why it is acceptable.</source>
        <translation>Напишите, почему всё в порядке.</translation>
    </message>
    <message>
        <source>The report of this day cannot be read.</source>
        <translation>Отчёт этого дня прочитать нельзя.</translation>
    </message>
    <message>
        <source>Run “python -m app.verify”: it says what was changed.</source>
        <translation>Запустите «python -m app.verify»: команда скажет, что изменено.</translation>
    </message>
    <message>
        <source>Ask the bank for the file again, or save it once more as CSV or .xlsx.</source>
        <translation>Запросите файл у банка ещё раз или снова сохраните его как CSV или .xlsx.</translation>
    </message>
    <message>
        <source>Line {line} of the file holds no sum that can be read.</source>
        <translation>В строке {line} файла нет суммы, которую можно прочитать.</translation>
    </message>
    <message>
        <source>Line {line} of the file names a currency nobody knows.</source>
        <translation>В строке {line} файла указана неизвестная валюта.</translation>
    </message>
    <message>
        <source>Line {line} of the file has a sum in both columns, debit and credit.</source>
        <translation>В строке {line} файла суммы стоят в обоих столбцах, дебете и кредите.</translation>
    </message>
    <message>
        <source>Line {line} of the file has a debit below zero among others above it: which way its money went is not clear.</source>
        <translation>В строке {line} файла дебет меньше нуля, а в других больше: неясно, куда ушли эти деньги.</translation>
    </message>
    <message>
        <source>It is not clear which column holds the sums, or which one names the orders.</source>
        <translation>Непонятно, в каком столбце суммы или какой называет заказы.</translation>
    </message>
    <message>
        <source>Choose the column of the sum, or those of debit and credit, and at least one that names the order.</source>
        <translation>Выберите столбец суммы или столбцы дебета и кредита и хотя бы один, по которому виден заказ.</translation>
    </message>
    <message>
        <source>Look whether debit and credit are the right columns. If they are, ask the bank about that line.</source>
        <translation>Проверьте, верно ли выбраны столбцы дебета и кредита. Если верно, спросите банк об этой строке.</translation>
    </message>
    <message>
        <source>The file holds no lines.</source>
        <translation>В файле нет строк.</translation>
    </message>
    <message>
        <source>The file is too large for a list of payments.</source>
        <translation>Файл слишком велик для списка оплат.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>Этот файл нельзя прочитать как таблицу.</translation>
    </message>
</context>
<context>
    <name>DaySlipWriter</name>
    <message>
        <source>Day report {number}</source>
        <translation>Отчёт за день № {number}</translation>
    </message>
    <message>
        <source>Signed by the till. “python -m app.verify” recounts it and checks the signature.</source>
        <translation>Подписано кассой. «python -m app.verify» пересчитывает отчёт и проверяет подпись.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Закрыл</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>Движение денег</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>After refunds</source>
        <translation>За вычетом возвратов</translation>
    </message>
    <message>
        <source>Came after the day before was closed</source>
        <translation>Пришло после закрытия прошлого дня</translation>
    </message>
    <message>
        <source>Unclear when it was closed</source>
        <translation>Неясно на момент закрытия</translation>
    </message>
    <message>
        <source>Holds about to end</source>
        <translation>Удержания истекают</translation>
    </message>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Файл банка</translation>
    </message>
    <message>
        <source>The bank&apos;s fees</source>
        <translation>Комиссия банка</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>Непринятые расхождения</translation>
    </message>
    <message>
        <source>Links not paid yet</source>
        <translation>Ссылки ещё не оплачены</translation>
    </message>
    <message>
        <source>{file}: {agreed} agree, {missing} missing, {extra} extra, {different} different; {accepted} accepted</source>
        <translation>{file}: совпало {agreed}, нет в банке {missing}, лишних {extra}, других {different}; принято {accepted}</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Книга записей</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Этот отчёт</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Key of the till</source>
        <translation>Ключ кассы</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>At the bank, not at a till</source>
        <translation>В банке, не на кассе</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Captured later</source>
        <translation>Списано позже</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Held on cards</source>
        <translation>Удержано на картах</translation>
    </message>
    <message>
        <source>Holds let go</source>
        <translation>Удержания отпущены</translation>
    </message>
    <message>
        <source>Not clear yet: {sums}</source>
        <translation>Пока неясно: {sums}</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Пока неясно</translation>
    </message>
    <message>
        <source>{number}: {sum}, it is not known yet whether it moved</source>
        <translation>{number}: {sum}, пока неизвестно, прошла ли операция</translation>
    </message>
    <message>
        <source>{number}: {sum} held go back to the customer soon</source>
        <translation>{number}: удержанные {sum} скоро вернутся клиенту</translation>
    </message>
    <message>
        <source>{number}: the bank&apos;s file says otherwise</source>
        <translation>{number}: в файле банка иначе</translation>
    </message>
</context>
<context>
    <name>DeclineCoach</name>
    <message>
        <source>Order {number}, bank&apos;s code {code}</source>
        <translation>Заказ {number}, код банка {code}</translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation>«С вашей карты ничего не списано».</translation>
    </message>
    <message>
        <source>The bank counts this order as unpaid.</source>
        <translation>По данным банка, этот заказ не оплачен.</translation>
    </message>
    <message>
        <source>Nothing was taken from the card.</source>
        <translation>С карты ничего не списано.</translation>
    </message>
    <message>
        <source>Type the card again, slowly, or send a payment link.</source>
        <translation>Введите данные карты ещё раз, не спеша, или отправьте платёжную ссылку.</translation>
    </message>
    <message>
        <source>Let the customer confirm (3-D Secure), or send a payment link.</source>
        <translation>Проведите платёж с подтверждением клиента (3-D Secure) или отправьте платёжную ссылку.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, take another card, or send a payment link.</source>
        <translation>Повторите через несколько минут, возьмите другую карту или отправьте платёжную ссылку.</translation>
    </message>
    <message>
        <source>Try another card, or send a payment link.</source>
        <translation>Попробуйте другую карту или отправьте платёжную ссылку.</translation>
    </message>
    <message>
        <source>Take no card for a while: the next one would be refused too. Then try again.</source>
        <translation>Какое-то время не принимайте карты: следующую тоже отклонят. Потом повторите.</translation>
    </message>
    <message>
        <source>Another card hardly helps: ask the shop&apos;s bank, or let the customer pay another way.</source>
        <translation>Другая карта вряд ли поможет: обратитесь в банк магазина или предложите другой способ оплаты.</translation>
    </message>
    <message>
        <source>Ask the bank once more before you charge this sale again.</source>
        <translation>Прежде чем проводить эту оплату ещё раз, уточните статус в банке.</translation>
    </message>
    <message>
        <source>Do not try this card again. Take another one, or send a payment link.</source>
        <translation>Больше не пробуйте эту карту. Возьмите другую или отправьте платёжную ссылку.</translation>
    </message>
    <message>
        <source>Start the order again, or send a payment link.</source>
        <translation>Оформите заказ заново или отправьте платёжную ссылку.</translation>
    </message>
</context>
<context>
    <name>DeclineWords</name>
    <message>
        <source>Declined: not enough money on the card.</source>
        <translation>Отклонено: на карте не хватает денег.</translation>
    </message>
    <message>
        <source>Declined: a limit of the card is reached.</source>
        <translation>Отклонено: исчерпан лимит карты.</translation>
    </message>
    <message>
        <source>Declined: this card was tried too often.</source>
        <translation>Отклонено: слишком много попыток с этой картой.</translation>
    </message>
    <message>
        <source>Declined: the bank knows no card of this number.</source>
        <translation>Отклонено: банк не знает карты с таким номером.</translation>
    </message>
    <message>
        <source>Declined: a number, the date or the code is wrong.</source>
        <translation>Отклонено: ошибка в номере, сроке действия или коде.</translation>
    </message>
    <message>
        <source>Declined: the date on the card is another one.</source>
        <translation>Отклонено: срок действия карты другой.</translation>
    </message>
    <message>
        <source>Declined: the code on the back is wrong or missing.</source>
        <translation>Отклонено: код на обороте карты неверен или не указан.</translation>
    </message>
    <message>
        <source>Declined: the card has expired.</source>
        <translation>Отклонено: срок действия карты истёк.</translation>
    </message>
    <message>
        <source>Declined: the card is not active at its bank.</source>
        <translation>Отклонено: карта не активирована в банке.</translation>
    </message>
    <message>
        <source>Declined: the bank wants the card&apos;s PIN, and by phone there is none.</source>
        <translation>Отклонено: банк требует ПИН-код, а по телефону его не вводят.</translation>
    </message>
    <message>
        <source>Declined: the bank has closed the card after wrong PINs.</source>
        <translation>Отклонено: банк закрыл карту из-за ошибок в ПИН-коде.</translation>
    </message>
    <message>
        <source>Declined: the bank has blocked this card.</source>
        <translation>Отклонено: банк заблокировал эту карту.</translation>
    </message>
    <message>
        <source>Declined: the bank&apos;s safety rules stopped this payment.</source>
        <translation>Отклонено: платёж остановлен правилами защиты банка.</translation>
    </message>
    <message>
        <source>Declined: the shop&apos;s bank does not take this payment from here.</source>
        <translation>Отклонено: банк магазина не принимает такой платёж отсюда.</translation>
    </message>
    <message>
        <source>Declined: the bank does not allow this payment with this card.</source>
        <translation>Отклонено: банк не разрешает такой платёж по этой карте.</translation>
    </message>
    <message>
        <source>Declined: the bank wants to speak to its customer first.</source>
        <translation>Отклонено: банк хочет сначала поговорить со своим клиентом.</translation>
    </message>
    <message>
        <source>Declined by the customer&apos;s bank.</source>
        <translation>Отклонено банком клиента.</translation>
    </message>
    <message>
        <source>Declined, with a code that Paydesk does not know.</source>
        <translation>Отклонено с кодом, которого Paydesk не знает.</translation>
    </message>
    <message>
        <source>Declined: the card of a wallet could not be used.</source>
        <translation>Отклонено: карту из электронного кошелька использовать не удалось.</translation>
    </message>
    <message>
        <source>Declined: the customer has ended payments by the stored card.</source>
        <translation>Отклонено: клиент запретил платежи по сохранённой карте.</translation>
    </message>
    <message>
        <source>Declined: the customer did not confirm the payment with the bank.</source>
        <translation>Отклонено: клиент не подтвердил платёж в своём банке.</translation>
    </message>
    <message>
        <source>The customer did not come back from the bank&apos;s page.</source>
        <translation>Клиент не вернулся со страницы банка.</translation>
    </message>
    <message>
        <source>Declined: the confirmation (3-D Secure) did not work at the bank.</source>
        <translation>Отклонено: подтверждение (3-D Secure) в банке не сработало.</translation>
    </message>
    <message>
        <source>Declined: the card&apos;s bank wants the customer to confirm this payment.</source>
        <translation>Отклонено: банк карты просит, чтобы клиент подтвердил этот платёж.</translation>
    </message>
    <message>
        <source>Declined: the shop&apos;s bank takes this payment only if the customer confirms it.</source>
        <translation>Отклонено: банк магазина принимает такой платёж только с подтверждением клиента.</translation>
    </message>
    <message>
        <source>Declined: the customer&apos;s bank could not be reached.</source>
        <translation>Отклонено: нет связи с банком клиента.</translation>
    </message>
    <message>
        <source>Declined: something is out of order between the banks.</source>
        <translation>Отклонено: сбой в обмене между банками.</translation>
    </message>
    <message>
        <source>The time to pay is over.</source>
        <translation>Время на оплату истекло.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Заказ был отменён.</translation>
    </message>
    <message>
        <source>“Your bank did not approve the payment; it can tell you more by phone.”</source>
        <translation>«Ваш банк не одобрил платёж, подробности можно узнать у него по телефону».</translation>
    </message>
    <message>
        <source>“Your bank did not approve this sum.”</source>
        <translation>«Ваш банк не одобрил эту сумму».</translation>
    </message>
    <message>
        <source>“Your card&apos;s limit is reached; your bank can raise it.”</source>
        <translation>«Лимит вашей карты исчерпан, увеличить его может ваш банк».</translation>
    </message>
    <message>
        <source>“Your bank takes no more tries with this card for now.”</source>
        <translation>«Ваш банк пока не принимает новых попыток с этой картой».</translation>
    </message>
    <message>
        <source>“Could you read the card number to me once more?”</source>
        <translation>«Продиктуйте, пожалуйста, номер карты ещё раз».</translation>
    </message>
    <message>
        <source>“Could you read the card to me once more?”</source>
        <translation>«Продиктуйте, пожалуйста, данные карты ещё раз».</translation>
    </message>
    <message>
        <source>“Could you read the date on the card once more?”</source>
        <translation>«Продиктуйте, пожалуйста, срок действия карты ещё раз».</translation>
    </message>
    <message>
        <source>“Could you read the code on the back once more?”</source>
        <translation>«Продиктуйте, пожалуйста, код на обороте карты ещё раз».</translation>
    </message>
    <message>
        <source>“Is there a newer card?”</source>
        <translation>«Нет ли у вас карты поновее?»</translation>
    </message>
    <message>
        <source>“Your card is not active yet; your bank can switch it on.”</source>
        <translation>«Ваша карта ещё не активирована, это может сделать ваш банк».</translation>
    </message>
    <message>
        <source>“This card does not work by phone. Please do not tell me your PIN.”</source>
        <translation>«По телефону эта карта не подходит. Пожалуйста, не называйте ПИН-код».</translation>
    </message>
    <message>
        <source>“Please speak to your bank about this card.”</source>
        <translation>«Пожалуйста, обратитесь по этой карте в свой банк».</translation>
    </message>
    <message>
        <source>“This way to pay does not work today; shall we take another one?”</source>
        <translation>«Сегодня этот способ оплаты не работает, давайте выберем другой».</translation>
    </message>
    <message>
        <source>“Your bank does not allow this kind of payment.”</source>
        <translation>«Ваш банк не разрешает такие платежи».</translation>
    </message>
    <message>
        <source>“Your bank would like a call from you before it approves this.”</source>
        <translation>«Прежде чем одобрить платёж, ваш банк просит вас ему позвонить».</translation>
    </message>
    <message>
        <source>“Your bank declined the payment and did not give us a reason.”</source>
        <translation>«Ваш банк отклонил платёж, причину он не сообщает».</translation>
    </message>
    <message>
        <source>“Could you read me the card itself?”</source>
        <translation>«Продиктуйте, пожалуйста, данные самой карты».</translation>
    </message>
    <message>
        <source>“Your stored card can no longer be used; could you read me a card?”</source>
        <translation>«Сохранённая карта больше не действует; продиктуйте, пожалуйста, карту».</translation>
    </message>
    <message>
        <source>“The fault is on our side; it has nothing to do with your card.”</source>
        <translation>«Сбой на нашей стороне, ваша карта тут ни при чём».</translation>
    </message>
    <message>
        <source>“Your bank asked for a confirmation that did not come.”</source>
        <translation>«Ваш банк ждал подтверждения, но не получил его».</translation>
    </message>
    <message>
        <source>“Your bank&apos;s confirmation does not work at the moment.”</source>
        <translation>«Подтверждение платежей в вашем банке сейчас не работает».</translation>
    </message>
    <message>
        <source>“Your bank would like you to confirm the payment yourself.”</source>
        <translation>«Ваш банк просит вас подтвердить этот платёж».</translation>
    </message>
    <message>
        <source>“Our bank needs you to confirm the payment yourself.”</source>
        <translation>«Нашему банку нужно, чтобы вы подтвердили платёж».</translation>
    </message>
    <message>
        <source>“Your bank does not answer at the moment.”</source>
        <translation>«Ваш банк сейчас не отвечает».</translation>
    </message>
    <message>
        <source>“The payment system has a fault; it has nothing to do with your card.”</source>
        <translation>«В платёжной системе сбой, ваша карта тут ни при чём».</translation>
    </message>
    <message>
        <source>“It took too long; let us start again.”</source>
        <translation>«Время вышло, давайте начнём заново».</translation>
    </message>
    <message>
        <source>“This payment was called off; let us start again.”</source>
        <translation>«Этот платёж отменён, давайте начнём заново».</translation>
    </message>
    <message>
        <source>Declined: a limit of the shop at its bank is reached.</source>
        <translation>Отклонено: исчерпан лимит магазина в его банке.</translation>
    </message>
    <message>
        <source>Declined: too many payments were refused at this shop.</source>
        <translation>Отклонено: в этом магазине было слишком много отказов подряд.</translation>
    </message>
    <message>
        <source>Declined: the bank does not take this sum or currency.</source>
        <translation>Отклонено: банк не принимает такую сумму или валюту.</translation>
    </message>
    <message>
        <source>Declined: the bank has not set this shop up for it.</source>
        <translation>Отклонено: банк не настроил для магазина такие платежи.</translation>
    </message>
    <message>
        <source>Declined, with a code that belongs to another service of the bank.</source>
        <translation>Отклонено с кодом, который относится к другой услуге банка.</translation>
    </message>
    <message>
        <source>“I have to check this with the bank first; please do not pay again.”</source>
        <translation>«Мне нужно сначала уточнить в банке; пожалуйста, пока не платите ещё раз».</translation>
    </message>
    <message>
        <source>“Your bank did not answer. I have to check this first; please do not pay again.”</source>
        <translation>«Ваш банк не ответил. Мне нужно сначала это уточнить; пожалуйста, пока не платите ещё раз».</translation>
    </message>
    <message>
        <source>The bank&apos;s code says that it still works on the payment.</source>
        <translation>Судя по коду, банк ещё обрабатывает платёж.</translation>
    </message>
    <message>
        <source>The card&apos;s bank did not answer in time.</source>
        <translation>Банк карты не ответил вовремя.</translation>
    </message>
    <message>
        <source>The bank&apos;s code says that no card was tried.</source>
        <translation>Судя по коду, оплатить картой ещё не пробовали.</translation>
    </message>
    <message>
        <source>The bank&apos;s code says yes, but the order counts as unpaid.</source>
        <translation>Код банка означает одобрение, но заказ числится неоплаченным.</translation>
    </message>
    <message>
        <source>The bank says that this was paid before.</source>
        <translation>Банк сообщает, что это уже оплачено.</translation>
    </message>
    <message>
        <source>The bank takes this for the same payment sent twice.</source>
        <translation>Банк считает, что это тот же платёж, отправленный дважды.</translation>
    </message>
    <message>
        <source>The bank&apos;s code is about a cancellation, a capture or a refund, not about the card.</source>
        <translation>Код банка относится к отмене, списанию или возврату, а не к карте.</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Tell the caller</source>
        <translation>Скажите клиенту</translation>
    </message>
    <message>
        <source>What Paydesk does</source>
        <translation>Что делает Paydesk</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Что требует внимания</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Спросить банк</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Показать заказ</translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message>
        <source>If Paydesk has not found out after half an hour, two people can record the outcome.</source>
        <translation>Записать исход могут два сотрудника, если Paydesk не выяснил его за полчаса.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ожидает с</translation>
    </message>
    <message>
        <source>Order&apos;s amount</source>
        <translation>Сумма заказа</translation>
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
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Номер в банке</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Уточнено в банке</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Send to the bank now</source>
        <translation>Отправить в банк сейчас</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Drafts: {count}</source>
        <translation>Черновики: {count}</translation>
    </message>
    <message>
        <source>Links that wait for a connection (Ctrl+D)</source>
        <translation>Ссылки, которые ждут связи (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>DueHoldWords</name>
    <message>
        <source>The planned day has come</source>
        <translation>Наступил назначенный день</translation>
    </message>
    <message>
        <source>To be captured</source>
        <translation>Пора списать</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>Пора снять</translation>
    </message>
    <message>
        <source>The shop set {day} as the day to capture this hold.</source>
        <translation>Магазин назначил списание этого удержания на {day}.</translation>
    </message>
    <message>
        <source>The shop set {day} as the day to release this hold.</source>
        <translation>Магазин назначил снятие этого удержания на {day}.</translation>
    </message>
    <message>
        <source>The money is only held. Paydesk neither captures nor releases it by itself.</source>
        <translation>Деньги только удержаны. Сам Paydesk их не списывает и удержание не снимает.</translation>
    </message>
    <message>
        <source>Capture it, or set another day on the order (T). Then it leaves this list.</source>
        <translation>Спишите или назначьте в заказе другой день (T). Тогда заказ уйдёт из этого списка.</translation>
    </message>
    <message>
        <source>Release it, or set another day on the order (T). Then it leaves this list.</source>
        <translation>Снимите удержание или назначьте в заказе другой день (T). Тогда заказ уйдёт из этого списка.</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Снять удержание…</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation>Внутри Paydesk произошёл сбой.</translation>
    </message>
    <message>
        <source>The journal keeps every order; look at Orders before you charge again.</source>
        <translation>Все заказы есть в журнале; прежде чем списывать снова, проверьте экран «Заказы».</translation>
    </message>
    <message>
        <source>If it happens again, send us the log file.</source>
        <translation>Если это повторится, пришлите нам лог-файл.</translation>
    </message>
    <message>
        <source>The list was not saved: the disk is full.</source>
        <translation>Список не сохранён: на диске нет места.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <translation>Освободите место на диске или выберите другую папку.</translation>
    </message>
    <message>
        <source>The list was not saved: this file may not be written.</source>
        <translation>Список не сохранён: этот файл нельзя записать.</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>Закройте файл, если он открыт в другой программе, или выберите другую папку.</translation>
    </message>
    <message>
        <source>The list was not saved: the folder cannot be used.</source>
        <translation>Список не сохранён: эту папку нельзя использовать.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>No order was changed; a file that stood there is as it was.</source>
        <translation>Заказы не изменились; прежний файл, если он был, остался как был.</translation>
    </message>
</context>
<context>
    <name>ExpiryEdit</name>
    <message>
        <source>MM/YY</source>
        <translation>ММ/ГГ</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Остановить экспорт</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Saving the list: {done} of {total} orders</source>
        <translation>Сохраняем список: {done} из {total} заказов</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Сохраняем файл…</translation>
    </message>
</context>
<context>
    <name>ExportPlanDialog</name>
    <message>
        <source>What the file will contain</source>
        <translation>Что будет в файле</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Куда сохранить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Файл CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the orders in this list</source>
        <translation>Сохранить заказы из этого списка</translation>
    </message>
</context>
<context>
    <name>ExportedOrders</name>
    <message>
        <source>Orders {day}</source>
        <translation>Заказы {day}</translation>
    </message>
    <message>
        <source>TRAINING Orders {day}</source>
        <translation>УЧЕБНЫЕ заказы {day}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Реальные деньги</translation>
    </message>
    <message>
        <source>Being added up…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Orders of a test bank stand among real ones. The last column tells them apart.</source>
        <translation>Среди настоящих заказов есть заказы тестового банка. Их различает последний столбец.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order amounts, paid or not</source>
        <translation>Сумма, включая неоплаченные</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) saved as “{file}”.</source>
        <translation>
            <numerusform>Сохранён %n заказ в файл «{file}».</numerusform>
            <numerusform>Сохранено %n заказа в файл «{file}».</numerusform>
            <numerusform>Сохранено %n заказов в файл «{file}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Arrange views…</source>
        <translation>Упорядочить виды…</translation>
    </message>
    <message>
        <source>Export views to a file…</source>
        <translation>Сохранить виды в файл…</translation>
    </message>
    <message>
        <source>Import views from a file…</source>
        <translation>Загрузить виды из файла…</translation>
    </message>
    <message>
        <source>Amount from … to …</source>
        <translation>Сумма от … до …</translation>
    </message>
    <message>
        <source>Days from … to …</source>
        <translation>Дни от … до …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Имя вида</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the views</source>
        <translation>Сохранить виды</translation>
    </message>
    <message>
        <source>Views of orders</source>
        <translation>Виды заказов</translation>
    </message>
    <message>
        <source>Import views from a file</source>
        <translation>Загрузить виды из файла</translation>
    </message>
    <message>
        <source>Views of Paydesk (*.toml)</source>
        <translation>Виды Paydesk (*.toml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Add a filter (F)</source>
        <translation>Добавить фильтр (F)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Убрать фильтры</translation>
    </message>
    <message>
        <source>Take all filters away (Ctrl+Shift+F)</source>
        <translation>Убрать все фильтры (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Lists you want again (W); Alt+1 to Alt+9 open them</source>
        <translation>Списки, которые нужны снова (W); Alt+1 … Alt+9 открывают их</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose and order the columns (O)</source>
        <translation>Выбрать и упорядочить столбцы (O)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Take away: {filter}</source>
        <translation>Убрать: {filter}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Другие дни…</translation>
    </message>
    <message>
        <source>Amount from … to …</source>
        <translation>Сумма от … до …</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>with 3-D Secure</source>
        <translation>с 3-D Secure</translation>
    </message>
    <message>
        <source>without 3-D Secure</source>
        <translation>без 3-D Secure</translation>
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
        <translation>с заметкой</translation>
    </message>
    <message>
        <source>operator {name}</source>
        <translation>оператор {name}</translation>
    </message>
    <message>
        <source>paid or held</source>
        <translation>оплата или холд</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>списание</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>released or undone</source>
        <translation>снятие или отмена</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>на этой неделе</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>в прошлом месяце</translation>
    </message>
    <message>
        <source>from {sum}</source>
        <translation>от {sum}</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>до {sum}</translation>
    </message>
    <message>
        <source>exactly {sum}</source>
        <translation>ровно {sum}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>от {least} до {most}</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>Type the smaller sum first; one of the two may be empty.</source>
        <translation>Сначала меньшая сумма; одну из двух можно не указывать.</translation>
    </message>
    <message>
        <source>Type days like 12.03 or 2026-03-12, the earlier one first.</source>
        <translation>Укажите дни как 12.03 или 2026-03-12, сначала более ранний.</translation>
    </message>
    <message>
        <source>Looking for: {words}</source>
        <translation>Ищем: {words}</translation>
    </message>
    <message>
        <source>A whole card number has no place in a search.</source>
        <translation>Полному номеру карты не место в поиске.</translation>
    </message>
    <message>
        <source>Its last four digits are enough: they are looked for.</source>
        <translation>Достаточно последних четырёх цифр: ищем по ним.</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>вкладка</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>First start</source>
        <translation>Первый запуск</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file…</source>
        <translation>Хранить ключи в зашифрованном файле…</translation>
    </message>
    <message>
        <source>Check this bank</source>
        <translation>Проверить этот банк</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Учебный режим без банка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Check and save the login</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <source>Take a phone order</source>
        <translation>Принять заказ по телефону</translation>
    </message>
    <message>
        <source>Make a first payment link</source>
        <translation>Создать первую ссылку</translation>
    </message>
</context>
<context>
    <name>FirstStartPresenter</name>
    <message>
        <source>Type your PIN.</source>
        <translation>Введите PIN‑код.</translation>
    </message>
    <message>
        <source>The bank accepted the login.</source>
        <translation>Банк принял логин.</translation>
    </message>
</context>
<context>
    <name>FirstStartWords</name>
    <message>
        <source>Step {number} of 3</source>
        <translation>Шаг {number} из 3</translation>
    </message>
    <message>
        <source>Welcome to Paydesk</source>
        <translation>Добро пожаловать в Paydesk</translation>
    </message>
    <message>
        <source>Connect Paydesk to your bank</source>
        <translation>Подключите Paydesk к банку</translation>
    </message>
    <message>
        <source>What this bank offers</source>
        <translation>Что предлагает этот банк</translation>
    </message>
    <message>
        <source>Paydesk is ready</source>
        <translation>Paydesk готов</translation>
    </message>
    <message>
        <source>You can close this at any step. What was saved is kept, and Paydesk goes on from there.</source>
        <translation>Закрыть можно на любом шаге: Paydesk сохранит введённое и продолжит отсюда.</translation>
    </message>
    <message>
        <source>{bank}: this is what the till can do.</source>
        <translation>Что доступно с банком «{bank}».</translation>
    </message>
    <message>
        <source>{bank}: not checked yet. “About this bank”, at the top of the till, checks what it can do.</source>
        <translation>Банк «{bank}» ещё не проверен. Что ему доступно, проверит окно «Об этом банке» (кнопка вверху).</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>в полночь</translation>
    </message>
    <message>
        <source>Who owns the shop? Leave name and PIN empty if nobody needs a PIN here.</source>
        <translation>Кто владелец магазина? Если PIN‑код здесь никому не нужен, оставьте имя и PIN‑код пустыми.</translation>
    </message>
    <message>
        <source>This shop already has staff. Who are you?</source>
        <translation>В этом магазине уже есть сотрудники: кто вы?</translation>
    </message>
    <message>
        <source>{name} works at this till now.</source>
        <translation>За этой кассой сейчас работает: {name}.</translation>
    </message>
    <message>
        <source>{shortest} to 12 digits</source>
        <translation>от {shortest} до 12 цифр</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}…</source>
        <translation>{number} из {total}: {what}…</translation>
    </message>
</context>
<context>
    <name>FirstStartYou</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>Где ваш магазин?</translation>
    </message>
    <message>
        <source>Your business day ends</source>
        <translation>Рабочий день заканчивается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Повторите PIN‑код</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder for backups of the journal</source>
        <translation>Папка для копий журнала</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Путь к папке</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
</context>
<context>
    <name>ForeignOrderDialog</name>
    <message>
        <source>The banks are asked</source>
        <translation>Банки спрашиваются</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ForeignPresenter</name>
    <message>
        <source>What the banks say about “{text}”</source>
        <translation>Что говорят банки о «{text}»</translation>
    </message>
    <message>
        <source>Open it: it is an order of this shop</source>
        <translation>Открыть: это заказ этого магазина</translation>
    </message>
    <message>
        <source>This order was not made here. The answers below come from the banks alone: Paydesk does not record them, does not ask again by itself, and moves none of this money.</source>
        <translation>Этот заказ сделан не здесь. Ниже только ответы банков: Paydesk их не записывает, сам больше не спрашивает и операций по этому заказу не проводит.</translation>
    </message>
    <message>
        <source>The bank says: no order with this number, as far as it can check.</source>
        <translation>Банк отвечает: заказа с таким номером нет, насколько он может проверить.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Нужна проверка</translation>
    </message>
    <message>
        <source>The bank calls it paid, but its answer does not hold together.</source>
        <translation>Банк называет его оплаченным, но ответ не сходится.</translation>
    </message>
    <message>
        <source>The bank says: {word}.</source>
        <translation>Банк говорит: {word}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>ждёт оплаты</translation>
    </message>
    <message>
        <source>the customer confirms</source>
        <translation>клиент подтверждает</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>ещё обрабатывает</translation>
    </message>
    <message>
        <source>held, not captured</source>
        <translation>удержано, не списано</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>released or undone</source>
        <translation>снятие или отмена</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>something Paydesk does not know</source>
        <translation>то, чего Paydesk не знает</translation>
    </message>
    <message>
        <source>The answer names another order than was asked for.</source>
        <translation>В ответе назван не тот заказ, о котором спросили.</translation>
    </message>
    <message>
        <source>The answer does not say how much, or in which currency.</source>
        <translation>В ответе не сказано, сколько или в какой валюте.</translation>
    </message>
    <message>
        <source>What was taken is not the sum of the order.</source>
        <translation>Взято не столько, сколько сумма заказа.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Номер в банке</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Одобрено банком</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Номер RRN</translation>
    </message>
</context>
<context>
    <name>FramePresenter</name>
    <message>
        <source>nobody</source>
        <translation>никто не вошёл</translation>
    </message>
    <message>
        <source>TRAINING – no real bank, no real money</source>
        <translation>УЧЕБНЫЙ РЕЖИМ — ни банк, ни деньги не настоящие</translation>
    </message>
    <message>
        <source>TEST – the bank&apos;s test system, no real money</source>
        <translation>ТЕСТ — тестовая система банка, деньги не настоящие</translation>
    </message>
    <message>
        <source>You work with {bank} now.</source>
        <translation>Теперь вы работаете с банком: {bank}.</translation>
    </message>
    <message>
        <source>The bank cannot be changed while an order is under way.</source>
        <translation>Сменить банк нельзя, пока заказ выполняется.</translation>
    </message>
    <message>
        <source>The order goes on at {bank}.</source>
        <translation>Заказ продолжается в банке: {bank}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then choose the other bank.</source>
        <translation>Дождитесь его конца, затем выберите другой банк.</translation>
    </message>
    <message>
        <source>The bank cannot be changed while a card is typed.</source>
        <translation>Сменить банк нельзя, пока набрана карта.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>Charge it at {bank}, or press Esc twice to forget it and choose the other bank.</source>
        <translation>Спишите её в банке «{bank}» или дважды нажмите Esc, чтобы стереть данные карты, и выберите другой банк.</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Реальные деньги</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>Банк не принял логин</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message>
        <source>Bank answered in {seconds} s</source>
        <translation>Банк ответил за {seconds} с</translation>
    </message>
    <message>
        <source>Bank not asked yet</source>
        <translation>Запросов в банк не было</translation>
    </message>
</context>
<context>
    <name>HappeningWords</name>
    <message>
        <source>Kept as a draft: nothing was sent, and nothing will be until somebody sends it</source>
        <translation>Сохранено как черновик: ничего не отправлено и не будет, пока кто-нибудь не отправит</translation>
    </message>
    <message>
        <source>The draft was thrown away</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>A new link takes its place: {number}</source>
        <translation>Её заменяет новая ссылка: {number}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered, in place of {number}</source>
        <translation>Отправлено в банк на регистрацию вместо {number}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered, reference {reference}</source>
        <translation>Отправлено в банк на регистрацию, номер в учёте {reference}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered</source>
        <translation>Отправлен в банк на регистрацию</translation>
    </message>
    <message>
        <source>The bank gave the payment link</source>
        <translation>Банк выдал платёжную ссылку</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm</source>
        <translation>Банк просит клиента подтвердить платёж</translation>
    </message>
    <message>
        <source>Asked the bank to cancel</source>
        <translation>В банк отправлен запрос на отмену</translation>
    </message>
    <message>
        <source>The bank accepted the cancelling</source>
        <translation>Банк принял отмену</translation>
    </message>
    <message>
        <source>Sent to the bank once more, as the same act of {amount}</source>
        <translation>Отправлено в банк ещё раз, та же операция на {amount}</translation>
    </message>
    <message>
        <source>The bank accepted it; asking whether it is done</source>
        <translation>Банк принял запрос; узнаём, выполнен ли он</translation>
    </message>
    <message>
        <source>Took the order&apos;s number at the bank, so that the lost charge cannot arrive later</source>
        <translation>Номер заказа занят в банке, чтобы потерянное списание не пришло позже</translation>
    </message>
    <message>
        <source>The number is taken: the lost charge can never arrive</source>
        <translation>Номер занят: потерянное списание уже не придёт</translation>
    </message>
    <message>
        <source>Paydesk cannot find out by itself: look in the bank&apos;s portal or call the bank</source>
        <translation>Paydesk не может узнать это сам: посмотрите в портале банка или позвоните в банк</translation>
    </message>
    <message>
        <source>Attention: two people wrote down otherwise. The bank&apos;s word counts: {state}</source>
        <translation>Внимание: два сотрудника записали иное. Верно то, что говорит банк: {state}</translation>
    </message>
    <message>
        <source>A note was written</source>
        <translation>Написана заметка</translation>
    </message>
    <message>
        <source>Tagged “{tag}”</source>
        <translation>Метка «{tag}»</translation>
    </message>
    <message>
        <source>The tag was taken off</source>
        <translation>Метка снята</translation>
    </message>
    <message>
        <source>A refund of {amount} was wished; nothing was sent</source>
        <translation>Попросили вернуть {amount}; ничего не отправлено</translation>
    </message>
    <message>
        <source>The request never reached the bank</source>
        <translation>Запрос так и не дошёл до банка</translation>
    </message>
    <message>
        <source>The bank refused the request (code {code})</source>
        <translation>Банк не принял запрос (код {code})</translation>
    </message>
    <message>
        <source>Not sent: the bank was never asked</source>
        <translation>Не отправлено: запроса в банк не было</translation>
    </message>
    <message>
        <source>No usable answer from the bank; asking how it stands</source>
        <translation>Понятного ответа от банка нет; уточняем статус</translation>
    </message>
    <message>
        <source>Paydesk was closed in between; asking how it stands</source>
        <translation>Paydesk за это время закрывали; уточняем статус</translation>
    </message>
    <message>
        <source>Allowed once with a PIN, for {to}: {amount}</source>
        <translation>Разрешено один раз PIN‑кодом, кому: {to}: {amount}</translation>
    </message>
    <message>
        <source>Wrong PIN for {name} at till {till}</source>
        <translation>Неверный PIN‑код за {name}, касса {till}</translation>
    </message>
    <message>
        <source>The bank says: {state}</source>
        <translation>Ответ банка: «{state}»</translation>
    </message>
    <message>
        <source>Chargeback: the cardholder&apos;s bank took the money back</source>
        <translation>Чарджбэк: банк держателя карты забрал деньги обратно</translation>
    </message>
    <message>
        <source>The bank sent a message; asking how it stands</source>
        <translation>Банк прислал сообщение; уточняем, как обстоит дело</translation>
    </message>
    <message>
        <source>Attention: the bank says {state}, after it was over here</source>
        <translation>Внимание: ответ банка «{state}», хотя здесь заказ уже был закрыт</translation>
    </message>
    <message>
        <source>The bank&apos;s answer was incomplete and proves nothing</source>
        <translation>Ответ банка неполный и ничего не доказывает</translation>
    </message>
    <message>
        <source>The bank answered something Paydesk does not know: {value}</source>
        <translation>Банк прислал ответ, незнакомый Paydesk: {value}</translation>
    </message>
    <message>
        <source>The bank said {state}; the order stays as it is</source>
        <translation>Ответ банка: «{state}»; статус заказа не меняется</translation>
    </message>
    <message>
        <source>The day of the hold was taken off</source>
        <translation>День для удержания снят</translation>
    </message>
    <message>
        <source>To be captured on {day}</source>
        <translation>Списать {day}</translation>
    </message>
    <message>
        <source>To be released on {day}</source>
        <translation>Снять удержание {day}</translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}; another sale than {number}: {why}</source>
        <translation>Списание отправлено в банк, карта {card}; это не та же покупка, что {number}: {why}</translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}</source>
        <translation>Запрос на списание отправлен в банк, карта {card}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the bank did it. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} и {second} записали, что банк это провёл. Видели: {saw}. Почему: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the request reached the bank. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} и {second} записали, что запрос дошёл до банка. Видели: {saw}. Почему: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that no money moved. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} и {second} записали, что операция не прошла. Видели: {saw}. Почему: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>Attention: the bank had taken {amount} and now says {state}</source>
        <translation>Внимание: банк списал {amount}, а теперь говорит: {state}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the request never reached the bank. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} и {second} записали, что запрос не дошёл до банка. Видели: {saw}. Почему: {reason}. Касса {till}</translation>
    </message>
    <message>
        <source>Asked the bank to capture {amount}</source>
        <translation>Банк попросили списать {amount}</translation>
    </message>
    <message>
        <source>Asked the bank to let go of {amount}</source>
        <translation>Банк попросили снять блокировку {amount}</translation>
    </message>
    <message>
        <source>Asked the bank to give back {amount}</source>
        <translation>Банк попросили вернуть {amount}</translation>
    </message>
    <message>
        <source>The bank shows that {amount} was captured</source>
        <translation>Банк подтверждает: списано {amount}</translation>
    </message>
    <message>
        <source>The bank shows that the hold of {amount} was released</source>
        <translation>Банк подтверждает: удержание {amount} снято</translation>
    </message>
    <message>
        <source>The bank shows that {amount} went back to the customer</source>
        <translation>Банк подтверждает: {amount} вернулись клиенту</translation>
    </message>
    <message>
        <source>{amount} was not captured: the bank shows no change</source>
        <translation>{amount} не списаны: у банка ничего не изменилось</translation>
    </message>
    <message>
        <source>The hold of {amount} was not released: the bank shows no change</source>
        <translation>Удержание {amount} не снято: у банка ничего не изменилось</translation>
    </message>
    <message>
        <source>{amount} did not go back: the bank shows no change</source>
        <translation>{amount} не возвращены: у банка ничего не изменилось</translation>
    </message>
    <message>
        <source>The bank shows how it ended</source>
        <translation>Банк показывает, чем это закончилось</translation>
    </message>
    <message>
        <source>Came back from the bank&apos;s page</source>
        <translation>Вернулись со страницы банка</translation>
    </message>
    <message>
        <source>The bank&apos;s page was closed</source>
        <translation>Страницу банка закрыли</translation>
    </message>
    <message>
        <source>The bank&apos;s page was open for ten minutes</source>
        <translation>Страница банка была открыта десять минут</translation>
    </message>
    <message>
        <source>Opened in the system browser</source>
        <translation>Страница открыта в браузере</translation>
    </message>
    <message>
        <source>The bank&apos;s page did not work</source>
        <translation>Страница банка не сработала</translation>
    </message>
    <message>
        <source>The bank answered about another order number</source>
        <translation>Банк ответил о заказе с другим номером</translation>
    </message>
    <message>
        <source>The bank named another amount</source>
        <translation>Банк назвал другую сумму</translation>
    </message>
    <message>
        <source>The bank named another currency</source>
        <translation>Банк назвал другую валюту</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit</source>
        <translation>Ответ банка не сходится с заказом</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Business day: close it, print reports</source>
        <translation>Рабочий день: закрыть, напечатать отчёты</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Последние дни</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>About this bank: what it offers, its login and its messages</source>
        <translation>Об этом банке: возможности, вход и сообщения</translation>
    </message>
    <message>
        <source>Connection to the bank</source>
        <translation>Связь с банком</translation>
    </message>
    <message>
        <source>Language, colours, text size</source>
        <translation>Язык, цвета, размер текста</translation>
    </message>
    <message>
        <source>{name} works here. Change the operator (F9)</source>
        <translation>Работает {name}. Сменить оператора (F9)</translation>
    </message>
    <message>
        <source>Who is at the till? (F9)</source>
        <translation>Кто сейчас за кассой? (F9)</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n point(s) not known yet.</source>
        <translation>
            <numerusform>%n пункт пока неизвестен.</numerusform>
            <numerusform>%n пункта пока неизвестны.</numerusform>
            <numerusform>%n пунктов пока неизвестны.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Неисправностей не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n пункт требует внимания.</numerusform>
            <numerusform>%n пункта требуют внимания.</numerusform>
            <numerusform>%n пунктов требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Скоро проверьте</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Копии журнала</translation>
    </message>
    <message>
        <source>Backups outside this computer</source>
        <translation>Копии вне этого компьютера</translation>
    </message>
    <message>
        <source>The key store of this computer</source>
        <translation>Хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>Часы этого компьютера</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Memory that held a card</source>
        <translation>Память, где была карта</translation>
    </message>
    <message>
        <source>The view for the banks&apos; pages</source>
        <translation>Окно для страниц банков</translation>
    </message>
    <message>
        <source>Settings from outside</source>
        <translation>Настройки извне</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>It is open, and every line follows from the one before. Lines: {lines}.</source>
        <translation>Он открыт, и каждая строка следует из предыдущей. Строк: {lines}.</translation>
    </message>
    <message>
        <source>No money moves on it, and what it says can still be read. F1 says how to go on.</source>
        <translation>Операций с деньгами по нему нет, но прочесть его можно. Что делать дальше, подскажет F1.</translation>
    </message>
    <message>
        <source>A server keeps the journal. Whoever looks after it makes the backups.</source>
        <translation>Журнал хранит сервер. Копии делает тот, кто за ним смотрит.</translation>
    </message>
    <message>
        <source>There is none yet. Paydesk makes one each day while it is open.</source>
        <translation>Пока ни одной. Paydesk делает копию каждый день, пока открыт.</translation>
    </message>
    <message>
        <source>The newest is of {moment}. Paydesk makes one each day while it is open.</source>
        <translation>Последняя — от {moment}. Paydesk делает копию каждый день, пока открыт.</translation>
    </message>
    <message>
        <source>The newest is of {moment}. Keep one of them outside this computer.</source>
        <translation>Последняя — от {moment}. Держите одну из них вне этого компьютера.</translation>
    </message>
    <message>
        <source>There is none in “{folder}” yet. Make one under Settings, “Backups”.</source>
        <translation>В «{folder}» пока ни одной. Сделайте её: Настройки, «Копии».</translation>
    </message>
    <message>
        <source>The last good one is of {moment}. Check that “{folder}” can be reached.</source>
        <translation>Последняя хорошая — от {moment}. Проверьте, доступна ли «{folder}».</translation>
    </message>
    <message>
        <source>The last one is of {moment}, in “{folder}”. It was checked and is complete.</source>
        <translation>Последняя — от {moment}, в «{folder}». Она проверена и цела.</translation>
    </message>
    <message>
        <source>It gave no answer. Unlock it or sign in to the computer anew; nothing is lost.</source>
        <translation>Оно не ответило. Разблокируйте его или войдите в компьютер заново; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Logins and the journal&apos;s key are kept in an encrypted file, opened with your passphrase at the start.</source>
        <translation>Логины и ключ журнала лежат в зашифрованном файле, который открывает ваша парольная фраза при запуске.</translation>
    </message>
    <message>
        <source>Training keeps no keys: all is forgotten at the end.</source>
        <translation>В учебном режиме ключи не сохраняются.</translation>
    </message>
    <message>
        <source>Logins and the journal&apos;s key are kept in it, and nowhere else: {name}.</source>
        <translation>Логины и ключ журнала лежат только в нём: {name}.</translation>
    </message>
    <message>
        <source>Nothing has been asked since Paydesk was opened.</source>
        <translation>С момента запуска Paydesk запросов к этому банку не было.</translation>
    </message>
    <message>
        <source>It does not accept the login. Type it anew under “About this bank”.</source>
        <translation>Он не принимает логин. Введите его заново в окне «Об этом банке».</translation>
    </message>
    <message>
        <source>No answer since {moment}. Nothing is sent twice; Paydesk keeps asking.</source>
        <translation>Не отвечает с {moment}. Ничего не отправляется дважды; Paydesk продолжает спрашивать.</translation>
    </message>
    <message>
        <source>It answered in {seconds} s.</source>
        <translation>Ответил за {seconds} с.</translation>
    </message>
    <message>
        <source>No bank has told its time yet.</source>
        <translation>Ни один банк ещё не сообщил своё время.</translation>
    </message>
    <message>
        <source>It agrees with the bank&apos;s.</source>
        <translation>Они совпадают с часами банка.</translation>
    </message>
    <message>
        <source>It is {seconds} s ahead of the bank&apos;s. Ends of links and holds are shown wrong; set it.</source>
        <translation>Они спешат относительно банка на {seconds} с. Сроки ссылок и удержаний показаны неверно; переведите их.</translation>
    </message>
    <message>
        <source>It is {seconds} s behind the bank&apos;s. Ends of links and holds are shown wrong; set it.</source>
        <translation>Они отстают от банка на {seconds} с. Сроки ссылок и удержаний показаны неверно; переведите их.</translation>
    </message>
    <message>
        <source>{free} GB are free.</source>
        <translation>Свободно {free} ГБ.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>Свободно {free} МБ.</translation>
    </message>
    <message>
        <source>Only {free} MB are free. Make room: a payment that cannot be written down is not sent.</source>
        <translation>Свободно всего {free} МБ. Освободите место: платёж, который нельзя записать, не отправляется.</translation>
    </message>
    <message>
        <source>This computer does not write it to the disk, and Paydesk overwrites it after use.</source>
        <translation>Этот компьютер не пишет её на диск, а Paydesk стирает её после использования.</translation>
    </message>
    <message>
        <source>Paydesk overwrites it after use, and cannot find out whether this computer writes memory to the disk. Encrypt the disk.</source>
        <translation>Paydesk стирает её после использования, но не может узнать, пишет ли этот компьютер память на диск. Зашифруйте диск.</translation>
    </message>
    <message>
        <source>This computer may write memory to the disk, and Paydesk cannot forbid it. Encrypt the disk, or switch the swap space off.</source>
        <translation>Этот компьютер может писать память на диск, и Paydesk не может это запретить. Зашифруйте диск или отключите подкачку.</translation>
    </message>
    <message>
        <source>It is there, and loaded when the first bank&apos;s page opens.</source>
        <translation>Оно есть и загружается, когда открывается первая страница банка.</translation>
    </message>
    <message>
        <source>It is missing. Banks&apos; pages open in the browser of this computer instead.</source>
        <translation>Его нет. Страницы банков открываются в браузере этого компьютера.</translation>
    </message>
    <message>
        <source>Nothing outside tries to change how Paydesk speaks to banks.</source>
        <translation>Ничто извне не пытается изменить, как Paydesk говорит с банками.</translation>
    </message>
    <message>
        <source>These were set outside and kept from the banks&apos; pages and connections: {names}. Ask who set them.</source>
        <translation>Это было задано извне и не допущено к страницам и соединениям с банками: {names}. Спросите, кто это задал.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>This page is in English: it is not written in your language yet.</source>
        <translation>Эта страница на английском: на вашем языке её пока нет.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Напечатать эту страницу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HoldDayForm</name>
    <message>
        <source>What should happen to the hold</source>
        <translation>Что делать с удержанием</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Снять удержание</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>День не назначен</translation>
    </message>
    <message>
        <source>Nothing is sent automatically: on that day the order appears under Attention (F10), where one key is enough.</source>
        <translation>Автоматически ничего не отправляется: в этот день заказ появится во «Внимании» (F10), где останется нажать одну кнопку.</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Сохранить день</translation>
    </message>
</context>
<context>
    <name>HoldPlanWords</name>
    <message>
        <source>capture {day}</source>
        <translation>списать {day}</translation>
    </message>
    <message>
        <source>release {day}</source>
        <translation>снять {day}</translation>
    </message>
    <message>
        <source>To be captured on {day}</source>
        <translation>Списать {day}</translation>
    </message>
    <message>
        <source>To be released on {day}</source>
        <translation>Снять удержание {day}</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>По этому заказу ничего не удержано.</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>probably over since {moment}</source>
        <translation>вероятно, снято с {moment}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>примерно {day}</translation>
    </message>
    <message>
        <source>probably over</source>
        <translation>вероятно, снято</translation>
    </message>
    <message>
        <source>about {left}</source>
        <translation>примерно {left}</translation>
    </message>
    <message>
        <source>soon: {left}</source>
        <translation>скоро: {left}</translation>
    </message>
    <message>
        <source>last day: {left}</source>
        <translation>последний день: {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>остался %n час</numerusform>
            <numerusform>осталось %n часа</numerusform>
            <numerusform>осталось %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>осталось меньше часа</translation>
    </message>
</context>
<context>
    <name>InputFaultWords</name>
    <message>
        <source>Type at least {shortest} characters.</source>
        <translation>Введите не меньше {shortest} знаков.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Неверная парольная фраза.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this shop. Compare every letter.</source>
        <translation>Это не код восстановления этого магазина. Сверьте каждую букву.</translation>
    </message>
    <message>
        <source>Type the amount, for example 12.50.</source>
        <translation>Введите сумму, например 12,50.</translation>
    </message>
    <message>
        <source>This is not an amount. Type it like 12.50 or 1250.</source>
        <translation>Это не сумма. Введите, например, 12,50 или 1250.</translation>
    </message>
    <message>
        <source>{currency} has no decimals. Type a whole amount.</source>
        <translation>В валюте {currency} нет копеек. Введите целую сумму.</translation>
    </message>
    <message>
        <source>{currency} has only {decimals} decimals.</source>
        <translation>В валюте {currency} после запятой не более {decimals} знаков.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Сумма должна быть больше нуля.</translation>
    </message>
    <message>
        <source>The amount must be between {lowest} and {highest}.</source>
        <translation>Сумма должна быть от {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>The card number is not complete.</source>
        <translation>Номер карты введён не полностью.</translation>
    </message>
    <message>
        <source>One digit is wrong. Ask the caller to read the number once more.</source>
        <translation>Одна цифра неверна. Попросите клиента продиктовать номер ещё раз.</translation>
    </message>
    <message>
        <source>Type month and year as on the card, for example 12/30.</source>
        <translation>Введите месяц и год, как на карте, например 12/30.</translation>
    </message>
    <message>
        <source>This card has expired. Ask for another one.</source>
        <translation>Срок действия карты истёк. Попросите другую.</translation>
    </message>
    <message>
        <source>That is more than 20 years away. Look at the year again; if it is right, charge again.</source>
        <translation>Это больше чем через 20 лет. Проверьте год; если он верен, нажмите списание ещё раз.</translation>
    </message>
    <message>
        <source>The code on the back has {length} digits.</source>
        <translation>В коде на обороте {length} цифры.</translation>
    </message>
    <message>
        <source>Type the name in Latin letters, as it stands on the card.</source>
        <translation>Введите имя латинскими буквами, как на карте.</translation>
    </message>
    <message>
        <source>This text looks like a card number. Remove it: the bank shows this text openly.</source>
        <translation>Это похоже на номер карты. Удалите его: банк показывает этот текст открыто.</translation>
    </message>
    <message>
        <source>This text is too long: {longest} characters at most.</source>
        <translation>Текст слишком длинный: не более {longest} знаков.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or a phone number with its country code.</source>
        <translation>Введите e-mail или телефон с кодом страны.</translation>
    </message>
    <message>
        <source>Money of this order went back meanwhile: no more than {left} is left. If this refund is still to be made, press the button again.</source>
        <translation>По этому заказу деньги тем временем уже возвращали: осталось не больше {left}. Если этот возврат всё ещё нужен, нажмите кнопку ещё раз.</translation>
    </message>
    <message>
        <source>This is not a certificate authority. Ask your bank for its root certificate.</source>
        <translation>Это не сертификат удостоверяющего центра. Попросите у банка его корневой сертификат.</translation>
    </message>
    <message>
        <source>The certificate file could not be kept on this computer. Is its disk full?</source>
        <translation>Файл сертификата не удалось сохранить на этом компьютере. Не заполнен ли диск?</translation>
    </message>
    <message>
        <source>Give the file a name of its own, in Latin letters.</source>
        <translation>Дайте файлу собственное имя латинскими буквами.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer. Is its disk full?</source>
        <translation>Файл не удалось сохранить на этом компьютере. Не заполнен ли диск?</translation>
    </message>
    <message>
        <source>This is not a file with a bank&apos;s settings, or it is damaged. Ask your bank for it again.</source>
        <translation>Это не файл с настройками банка, или он повреждён. Запросите его у банка ещё раз.</translation>
    </message>
    <message>
        <source>This file describes no bank that could be used: {reason}.</source>
        <translation>Этот файл не описывает банк, с которым можно работать: {reason}.</translation>
    </message>
    <message>
        <source>This certificate authority has ended. Ask your bank for the new one.</source>
        <translation>Срок действия этого центра сертификации истёк. Попросите у банка новый сертификат.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. Choose a .pem, .crt or .cer file.</source>
        <translation>В этом файле нет сертификата, который можно прочитать. Выберите файл .pem, .crt или .cer.</translation>
    </message>
    <message>
        <source>Order {number} may have taken this money already, and nobody knows yet. This sale cannot be charged until the outcome of that order is known: open Attention (F10).</source>
        <translation>Возможно, эти деньги уже списаны по заказу {number}: это пока неизвестно. Провести эту оплату нельзя, пока неизвестен исход того заказа: откройте «Внимание» (F10).</translation>
    </message>
    <message>
        <source>Order {number} asked the same amount of this customer a moment ago.</source>
        <translation>Заказ {number} только что запросил у этого клиента ту же сумму.</translation>
    </message>
    <message>
        <source>Order {number} took the same amount from this card, or may have taken it.</source>
        <translation>Заказ {number} уже списал ту же сумму с этой карты или мог её списать.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Напишите здесь что-нибудь.</translation>
    </message>
    <message>
        <source>It takes two different people.</source>
        <translation>Нужны два разных человека.</translation>
    </message>
    <message>
        <source>Say why the money goes back: choose a reason, or write it down.</source>
        <translation>Укажите, почему возвращаются деньги: выберите причину или напишите её.</translation>
    </message>
    <message>
        <source>This file holds no public key of a bank. Choose the .pem file from its portal.</source>
        <translation>В этом файле нет открытого ключа банка. Выберите файл .pem с его портала.</translation>
    </message>
    <message>
        <source>Latin letters, digits and - _ . / only, {longest} at most.</source>
        <translation>Только латинские буквы, цифры и - _ . /, не больше {longest}.</translation>
    </message>
    <message>
        <source>Order {number} exists already; a number is never used twice.</source>
        <translation>Заказ {number} уже есть; номер не используют дважды.</translation>
    </message>
    <message>
        <source>The bank takes customer numbers of {shortest} to {longest} digits and Latin letters, with - and _ among them.</source>
        <translation>Банк принимает номера клиентов длиной от {shortest} до {longest} знаков: цифры, латинские буквы, - и _.</translation>
    </message>
    <message>
        <source>The bank does not keep this card any more. Take another card.</source>
        <translation>Банк больше не хранит эту карту. Возьмите другую карту.</translation>
    </message>
    <message>
        <source>Choose one of the customer&apos;s saved cards.</source>
        <translation>Выберите одну из сохранённых карт клиента.</translation>
    </message>
    <message>
        <source>A reminder is for one link. Leave it out where several links are made.</source>
        <translation>Напоминание — для одной ссылки. Уберите его, если создаётся несколько ссылок.</translation>
    </message>
    <message>
        <source>The link ends within 24 hours. Choose a reminder at half time, or a later end.</source>
        <translation>Ссылка закончится в течение 24 часов. Выберите напоминание на середине срока или более поздний срок.</translation>
    </message>
    <message>
        <source>One number is for one link. Leave it out where several links are made.</source>
        <translation>Один номер — для одной ссылки. Уберите его, если создаётся несколько ссылок.</translation>
    </message>
    <message>
        <source>Type the whole address of a page, with https:// or http:// before it.</source>
        <translation>Введите адрес страницы целиком, с https:// или http:// в начале.</translation>
    </message>
    <message>
        <source>This moment is over. Choose a later one.</source>
        <translation>Это время уже прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>This is not a quantity. Type it like 2 or 0.5, with three decimals at most.</source>
        <translation>Это не количество. Введите, например, 2 или 0,5 — не больше трёх знаков после запятой.</translation>
    </message>
    <message>
        <source>The discount {name} of {sum} is more than the {above} above it.</source>
        <translation>Скидка {name} — {sum}, а над ней стоит только {above}.</translation>
    </message>
    <message>
        <source>Type what is sold.</source>
        <translation>Введите, что продаётся.</translation>
    </message>
    <message>
        <source>Line {place}: {fault}</source>
        <translation>Строка {place}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>The bank lets a link live %n day(s) at most. Choose an earlier end.</source>
        <translation>
            <numerusform>Банк хранит ссылку не дольше %n дня. Выберите более ранний срок.</numerusform>
            <numerusform>Банк хранит ссылку не дольше %n дней. Выберите более ранний срок.</numerusform>
            <numerusform>Банк хранит ссылку не дольше %n дней. Выберите более ранний срок.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much: only {left} is left.</source>
        <translation>Это слишком много: по этому заказу осталось {left}.</translation>
    </message>
    <message>
        <source>This cannot be used. Type it again.</source>
        <translation>Это не подходит. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Choose a day from {first} on.</source>
        <translation>Выберите день не раньше {first}.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Выберите день с {first} по {last}.</translation>
    </message>
</context>
<context>
    <name>JournalErrorWords</name>
    <message>
        <source>No backup was made: its folder cannot be reached, or has no room.</source>
        <translation>Копия не сделана: папка недоступна или в ней нет места.</translation>
    </message>
    <message>
        <source>No backup was made: no folder is chosen yet.</source>
        <translation>Копия не сделана: папка ещё не выбрана.</translation>
    </message>
    <message>
        <source>The journal is as it was, and payments go on as always.</source>
        <translation>Журнал не изменился, оплаты идут как всегда.</translation>
    </message>
    <message>
        <source>Plug the USB stick in or choose another folder, then make a backup.</source>
        <translation>Вставьте флешку или выберите другую папку, потом сделайте копию.</translation>
    </message>
    <message>
        <source>It was left untouched. Without a journal no money moves.</source>
        <translation>Файл не тронут. Без журнала операций с деньгами не будет.</translation>
    </message>
    <message>
        <source>Put the right file back, or move this one away to start a new journal.</source>
        <translation>Верните нужный файл или уберите этот, чтобы начать новый журнал.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Paydesk.</source>
        <translation>Журнал записан более новой версией Paydesk.</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer too.</source>
        <translation>Установите новую версию Paydesk и на этот компьютер.</translation>
    </message>
    <message>
        <source>The journal on the server is not prepared for this Paydesk yet.</source>
        <translation>Журнал на сервере ещё не подготовлен для этой версии Paydesk.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “python -m app.prepare_journal”, then start again.</source>
        <translation>Попросите того, кто следит за сервером, выполнить «python -m app.prepare_journal», затем начните снова.</translation>
    </message>
    <message>
        <source>The server has no role of that name that could be kept from rewriting the books.</source>
        <translation>На сервере нет роли с таким именем, которой можно запретить переписывать журнал.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Make a plain role for the tills first; the help page “Several tills, one journal” shows it.</source>
        <translation>Сначала создайте для касс обычную роль: это показано на странице справки «Несколько касс, один журнал».</translation>
    </message>
    <message>
        <source>The journal of this shop is gone.</source>
        <translation>Журнал этого магазина пропал.</translation>
    </message>
    <message>
        <source>Without it nobody knows what was charged, so no money moves.</source>
        <translation>Без него никто не знает, что было списано, поэтому операций с деньгами нет.</translation>
    </message>
    <message>
        <source>Put the file back, or restore a backup with “python -m app.restore”.</source>
        <translation>Верните файл на место или восстановите резервную копию командой «python -m app.restore».</translation>
    </message>
    <message>
        <source>This is not the journal that was used last.</source>
        <translation>Это не тот журнал, с которым работали в последний раз.</translation>
    </message>
    <message>
        <source>Orders can be looked at and asked about. No money moves.</source>
        <translation>Заказы можно смотреть и запрашивать у банка. Операций с деньгами нет.</translation>
    </message>
    <message>
        <source>Put the right file back; “python -m app.restore” helps when this one is right.</source>
        <translation>Верните нужный файл; если верен этот, поможет команда «python -m app.restore».</translation>
    </message>
    <message>
        <source>The journal is an older copy: later orders are missing in it.</source>
        <translation>Журнал — более старая копия: поздних заказов в нём нет.</translation>
    </message>
    <message>
        <source>The journal is damaged: something in it is not what Paydesk wrote.</source>
        <translation>Журнал повреждён: в нём есть то, чего Paydesk не записывал.</translation>
    </message>
    <message>
        <source>What is shown may be wrong. No money moves until the journal is whole again.</source>
        <translation>Показанное может быть неверным. Операций с деньгами не будет, пока журнал не исправлен.</translation>
    </message>
    <message>
        <source>Check the disk, then restore a backup with “python -m app.restore”.</source>
        <translation>Проверьте диск, затем восстановите резервную копию командой «python -m app.restore».</translation>
    </message>
    <message>
        <source>The journal was restored, and the bank is still being asked about its orders.</source>
        <translation>Журнал восстановлен, и банк ещё опрашивается о его заказах.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank. No money moves until every order has been asked about.</source>
        <translation>В банк ничего не отправлено. Операций с деньгами не будет, пока банк не ответит о каждом заказе.</translation>
    </message>
    <message>
        <source>Wait until the bank has answered, then try again.</source>
        <translation>Дождитесь ответа банка и повторите.</translation>
    </message>
    <message>
        <source>Another journal is about to take the place of this one.</source>
        <translation>Место этого журнала вот-вот займёт другой.</translation>
    </message>
    <message>
        <source>Start Paydesk anew: it takes the last steps. Then try again.</source>
        <translation>Перезапустите Paydesk: он сделает последние шаги. Затем повторите.</translation>
    </message>
    <message>
        <source>This backup cannot be used: it is not a complete copy of the journal.</source>
        <translation>Эту резервную копию использовать нельзя: это не целая копия журнала.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Выберите другую резервную копию.</translation>
    </message>
    <message>
        <source>The backup could not be fetched from its folder.</source>
        <translation>Копию не удалось получить из её папки.</translation>
    </message>
    <message>
        <source>Check that the folder can be reached, then choose the backup again.</source>
        <translation>Проверьте, доступна ли папка, и выберите копию снова.</translation>
    </message>
    <message>
        <source>Paydesk is already open with this journal.</source>
        <translation>Paydesk с этим журналом уже открыт.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Работайте в открытом окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>The server with the journal of all tills cannot be reached.</source>
        <translation>Сервер с общим журналом касс недоступен.</translation>
    </message>
    <message>
        <source>Paydesk cannot open this journal file.</source>
        <translation>Paydesk не может открыть этот файл журнала.</translation>
    </message>
    <message>
        <source>No new order is sent to the bank. What was sent before is asked about.</source>
        <translation>Новые заказы в банк не отправляются. Статус отправленных раньше уточняется.</translation>
    </message>
    <message>
        <source>Check the network and the server, then try again.</source>
        <translation>Проверьте сеть и сервер и повторите попытку.</translation>
    </message>
    <message>
        <source>The address of the journal of all tills cannot be used.</source>
        <translation>Адрес общего журнала касс использовать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was changed. Without a journal no money moves.</source>
        <translation>Ничего не изменено. Без журнала операций с деньгами не будет.</translation>
    </message>
    <message>
        <source>Correct the entry “journal” in the settings: no password in it, and a checked certificate.</source>
        <translation>Исправьте запись «journal» в настройках: в ней не должно быть пароля, а сертификат должен проверяться.</translation>
    </message>
    <message>
        <source>One order stands differently in the two journals.</source>
        <translation>Один заказ записан в двух журналах по-разному.</translation>
    </message>
    <message>
        <source>Nothing of it was changed in either of them.</source>
        <translation>Ни в одном из них он не изменён.</translation>
    </message>
    <message>
        <source>Do not work on with both: ask for help with the number of the order.</source>
        <translation>Не работайте дальше с обоими: обратитесь за помощью и назовите номер заказа.</translation>
    </message>
    <message>
        <source>The order changed at the same moment.</source>
        <translation>Заказ изменился в тот же момент.</translation>
    </message>
    <message>
        <source>Nothing was done twice.</source>
        <translation>Ничего не сделано дважды.</translation>
    </message>
    <message>
        <source>Look at it once more, then try again if it is still needed.</source>
        <translation>Посмотрите ещё раз и повторите, если это ещё нужно.</translation>
    </message>
    <message>
        <source>The bank answered, but the journal could not be written.</source>
        <translation>Банк ответил, но записать ответ в журнал не удалось.</translation>
    </message>
    <message>
        <source>We do not know yet how the order stands. Do not charge again.</source>
        <translation>Пока неизвестно, что с заказом. Не списывайте повторно.</translation>
    </message>
    <message>
        <source>Free some disk space or check the disk; Paydesk asks the bank again.</source>
        <translation>Освободите место или проверьте диск; Paydesk спросит банк ещё раз.</translation>
    </message>
    <message>
        <source>This order is already being worked on.</source>
        <translation>Этот заказ уже в работе.</translation>
    </message>
    <message>
        <source>A second request was not sent, so nothing is charged twice.</source>
        <translation>Второй запрос не отправлен, поэтому двойного списания нет.</translation>
    </message>
    <message>
        <source>Wait for the answer of the first one.</source>
        <translation>Дождитесь ответа на первый.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Не удаётся записать журнал.</translation>
    </message>
    <message>
        <source>Free some disk space or check the disk, then try again.</source>
        <translation>Освободите место на диске или проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>The help page “Several tills, one journal” says how to go on.</source>
        <translation>Что делать дальше, сказано на странице справки «Несколько касс, один журнал».</translation>
    </message>
    <message>
        <source>Put the newest file back; “python -m app.restore” helps when there is none.</source>
        <translation>Верните самый новый файл; если его нет, поможет команда «python -m app.restore».</translation>
    </message>
</context>
<context>
    <name>KeptCardWords</name>
    <message>
        <source>The customer ({customer}) agreed that the bank keeps the card. Read out: {wording}</source>
        <translation>Клиент ({customer}) согласился, чтобы банк сохранил карту. Прочитано вслух: {wording}</translation>
    </message>
    <message>
        <source>The bank&apos;s page asks the customer ({customer}) whether to keep the card</source>
        <translation>Страница банка спрашивает клиента ({customer}), сохранить ли карту</translation>
    </message>
    <message>
        <source>The bank keeps the card {card} for the customer ({customer})</source>
        <translation>Банк хранит карту {card} для клиента ({customer})</translation>
    </message>
    <message>
        <source>Charge sent to the bank, saved card {card}: the customer wanted it</source>
        <translation>Списание отправлено в банк, сохранённая карта {card}: этого хотел клиент</translation>
    </message>
    <message>
        <source>Charge sent to the bank, saved card {card}: by the shop, as agreed</source>
        <translation>Списание отправлено в банк, сохранённая карта {card}: магазином, по договорённости</translation>
    </message>
    <message>
        <source>Another sale than {number}: {why}</source>
        <translation>Другая продажа, не {number}: {why}</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>Another view is called so.</source>
        <translation>Так уже называется другой вид.</translation>
    </message>
    <message>
        <source>The views are saved as “{file}”. Another till can take them in.</source>
        <translation>Виды сохранены в файле «{file}». Их может взять другая касса.</translation>
    </message>
    <message>
        <source>“{file}” holds no views of Paydesk.</source>
        <translation>В файле «{file}» нет видов Paydesk.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) taken in.</source>
        <translation>
            <numerusform>Взят %n вид.</numerusform>
            <numerusform>Взято %n вида.</numerusform>
            <numerusform>Взято %n видов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views of the orders could not be read; the file was put aside.</source>
        <translation>Сохранённые виды заказов не удалось прочитать; файл отложен в сторону.</translation>
    </message>
    <message>
        <source>Make them anew, or take in those of another till.</source>
        <translation>Создайте их заново или возьмите с другой кассы.</translation>
    </message>
    <message>
        <source>Views that cannot be read stay unused in their file: {names}.</source>
        <translation>Виды, которые не удалось прочитать, остались в своём файле и не используются: {names}.</translation>
    </message>
    <message>
        <source>The views could not be kept on this computer. Is its disk full?</source>
        <translation>Не удалось сохранить виды на этом компьютере. Возможно, диск заполнен.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду имя.</translation>
    </message>
    <message>
        <source>The name is too long: {longest} characters at most.</source>
        <translation>Имя слишком длинное: не больше {longest} знаков.</translation>
    </message>
    <message>
        <source>This looks like a card number and is not kept.</source>
        <translation>Это похоже на номер карты и не сохраняется.</translation>
    </message>
</context>
<context>
    <name>KeyFileDialog</name>
    <message>
        <source>Keys of this shop</source>
        <translation>Ключи магазина</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Повторите парольную фразу</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Повторите новую фразу</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Учебный режим без банка</translation>
    </message>
    <message>
        <source>I forgot it…</source>
        <translation>Фраза забыта…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>KeyFilePresenter</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>Unlock the keys of this shop</source>
        <translation>Откройте ключи магазина</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file</source>
        <translation>Хранить ключи в зашифрованном файле</translation>
    </message>
    <message>
        <source>Write this code down</source>
        <translation>Запишите этот код</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The keys and bank logins are kept in an encrypted file on this computer. Type its passphrase.</source>
        <translation>Ключи и логины банков хранятся в зашифрованном файле на этом компьютере. Введите его парольную фразу.</translation>
    </message>
    <message>
        <source>This computer has no key store. The keys and bank logins can be kept in an encrypted file instead: Paydesk asks for its passphrase at every start.</source>
        <translation>На этом компьютере нет хранилища ключей. Ключи и логины банков можно хранить в зашифрованном файле: Paydesk будет спрашивать его парольную фразу при каждом запуске.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the orders again; the bank logins must then be entered again. Keep the paper away from the till: the code is shown only now.</source>
        <translation>Если парольная фраза забыта, этот код снова откроет заказы; логины банков тогда вводятся заново. Храните листок вдали от кассы: код показан только сейчас.</translation>
    </message>
    <message>
        <source>The recovery code opens the orders again. The bank logins are lost and must be entered again.</source>
        <translation>Код восстановления снова откроет заказы. Логины банков потеряны, их нужно ввести заново.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Открыть заказы</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Удалить этот ключ</translation>
    </message>
    <message>
        <source>Next key, from the bank&apos;s portal</source>
        <translation>Следующий ключ с портала банка</translation>
    </message>
    <message>
        <source>Save the next key</source>
        <translation>Сохранить следующий ключ</translation>
    </message>
</context>
<context>
    <name>KeySlotsPresenter</name>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation>Вставьте ключ с портала банка.</translation>
    </message>
    <message>
        <source>The next key is saved.</source>
        <translation>Следующий ключ сохранён.</translation>
    </message>
    <message>
        <source>Check it. Once the bank takes it, use it.</source>
        <translation>Проверьте его. Когда банк его примет, перейдите на него.</translation>
    </message>
    <message>
        <source>The bank takes this key.</source>
        <translation>Банк принимает этот ключ.</translation>
    </message>
    <message>
        <source>An order is under way.</source>
        <translation>Заказ ещё в работе.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Он продолжается без помех.</translation>
    </message>
    <message>
        <source>Finish it first, then change the key.</source>
        <translation>Сначала закончите его, потом меняйте ключ.</translation>
    </message>
    <message>
        <source>Nothing has changed: the current key stays in use.</source>
        <translation>Ничего не изменилось: работает текущий ключ.</translation>
    </message>
    <message>
        <source>Nothing changes yet: the current key stays in use.</source>
        <translation>Пока ничего не меняется: работает текущий ключ.</translation>
    </message>
    <message>
        <source>The current key stays in use until you say so.</source>
        <translation>Текущий ключ работает, пока вы его не смените.</translation>
    </message>
    <message>
        <source>This key is in use from now. The bank takes it.</source>
        <translation>Этот ключ теперь работает. Банк его принимает.</translation>
    </message>
    <message>
        <source>The previous one stays here, and is used if the bank refuses this one.</source>
        <translation>Прежний остаётся здесь и используется, если банк не примет этот.</translation>
    </message>
    <message>
        <source>The key is forgotten at this till. The current one stays in use.</source>
        <translation>Ключ на этой кассе удалён. Текущий продолжает работать.</translation>
    </message>
    <message>
        <source>Current key: {since}</source>
        <translation>Текущий ключ: {since}</translation>
    </message>
    <message>
        <source>Previous key: {since}; used if the bank refuses the current one</source>
        <translation>Прежний ключ: {since}; используется, если банк не примет текущий</translation>
    </message>
    <message>
        <source>Next key: {since}; used if the bank refuses the current one</source>
        <translation>Следующий ключ: {since}; используется, если банк не примет текущий</translation>
    </message>
    <message>
        <source>date of entry not known</source>
        <translation>дата ввода неизвестна</translation>
    </message>
    <message>
        <source>Change it at the other tills too. Only then delete the old key at the bank, and forget it here.</source>
        <translation>Смените его и на других кассах. Только потом удалите старый ключ в банке и здесь.</translation>
    </message>
    <message>
        <source>Check the key before</source>
        <translation>Проверить прежний ключ</translation>
    </message>
    <message>
        <source>Check the next key</source>
        <translation>Проверить следующий ключ</translation>
    </message>
    <message>
        <source>Go back to the key before</source>
        <translation>Вернуться к прежнему ключу</translation>
    </message>
    <message>
        <source>Use the next key from now</source>
        <translation>Перейти на следующий ключ</translation>
    </message>
    <message>
        <source>The bank refuses this key.</source>
        <translation>Банк не принимает этот ключ.</translation>
    </message>
    <message>
        <source>See in the bank&apos;s portal whether the key is active yet, then check it again.</source>
        <translation>Посмотрите на портале банка, действует ли уже ключ, потом проверьте снова.</translation>
    </message>
    <message>
        <source>Next key: none</source>
        <translation>Следующего ключа нет</translation>
    </message>
    <message>
        <source>entered {moment}</source>
        <translation>введён {moment}</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys on the screen</source>
        <translation>Экранные клавиши</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys of the orders</source>
        <translation>Клавиши экрана заказов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LeavingLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Отменить (Esc)</translation>
    </message>
</context>
<context>
    <name>LinkBatchDialog</name>
    <message>
        <source>Several payment links</source>
        <translation>Несколько платёжных ссылок</translation>
    </message>
    <message>
        <source>The file of links</source>
        <translation>Файл ссылок</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Таблицы (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the result of each line</source>
        <translation>Сохранить итог по каждой строке</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Таблицы (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Links from a file: {file}</source>
        <translation>Ссылки из файла: {file}</translation>
    </message>
    <message>
        <source>Links from a file</source>
        <translation>Ссылки из файла</translation>
    </message>
    <message>
        <source>A CSV file with column titles and one line per link; only the amount is needed. Nothing is sent before you have seen every line here. For example:</source>
        <translation>Файл CSV: в первой строке заголовки, дальше по одной строке на ссылку; обязательна только сумма. Ничего не отправляется, пока вы не увидите здесь каждую строку. Например:</translation>
    </message>
    <message>
        <source>amount;for;customer;name;reference</source>
        <translation>сумма;за что;клиент;имя;номер</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Выбрать файл (Ctrl+O)</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Links made</source>
        <translation>Создано ссылок</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Сохранить результаты…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Create the links (Ctrl+Enter)</source>
        <translation>Создать ссылки (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>LinkFormPanel</name>
    <message>
        <source>Type the amount (Ctrl+L)</source>
        <translation>Ввести сумму (Ctrl+L)</translation>
    </message>
    <message>
        <source>Line by line (Ctrl+L)</source>
        <translation>По позициям (Ctrl+L)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Что продаётся</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>What the customer pays for, for example “Order 1041”</source>
        <translation>За что платит клиент, например «Заказ 1041»</translation>
    </message>
    <message>
        <source>Customer (not required)</source>
        <translation>Клиент (необязательно)</translation>
    </message>
    <message>
        <source>E-mail, or phone with country code; another one: Shift+Enter</source>
        <translation>E-mail или телефон с кодом страны; несколько: Shift+Enter</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Create the link (Ctrl+Enter)</source>
        <translation>Создать ссылку (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>LinkMore</name>
    <message>
        <source>Language of the bank&apos;s page</source>
        <translation>Язык страницы банка</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Your own reference</source>
        <translation>Номер в вашем учёте</translation>
    </message>
    <message>
        <source>Remind me if it is not paid</source>
        <translation>Напомнить, если не оплачено</translation>
    </message>
    <message>
        <source>How many: a set of single links, each paid once</source>
        <translation>Сколько: набор одинаковых ссылок, каждая на одну оплату</translation>
    </message>
    <message>
        <source>Page the customer comes back to (else the shop&apos;s usual one)</source>
        <translation>Страница, куда вернётся клиент (иначе обычная страница магазина)</translation>
    </message>
    <message>
        <source>Offer to save the card</source>
        <translation>Предложить сохранить карту</translation>
    </message>
    <message>
        <source>Customer number (a new one was made; type yours if there is one)</source>
        <translation>Номер клиента (создан новый; введите свой, если он есть)</translation>
    </message>
    <message>
        <source>Hold only: capture it later in Orders (F4)</source>
        <translation>Только удержать: списать позже в «Заказах» (F4)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>At half time</source>
        <translation>На середине срока</translation>
    </message>
    <message>
        <source>24 hours before the end</source>
        <translation>За 24 часа до конца</translation>
    </message>
    <message>
        <source>For example the number of an invoice; the bank gives it back</source>
        <translation>Например, номер счёта; банк вернёт его вместе с заказом</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Asking the bank…</source>
        <translation>Спрашиваем банк…</translation>
    </message>
    <message>
        <source>Type an amount to begin.</source>
        <translation>Для начала введите сумму.</translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation>Здесь появится ссылка</translation>
    </message>
    <message>
        <source>When a link helps</source>
        <translation>Для чего нужны ссылки</translation>
    </message>
    <message>
        <source>Make a test link</source>
        <translation>Создать пробную ссылку</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Осталось:</translation>
    </message>
    <message>
        <source>Copy the link (C)</source>
        <translation>Копировать ссылку (C)</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Платёжная ссылка</translation>
    </message>
    <message>
        <source>Payment link as QR code</source>
        <translation>Платёжная ссылка в виде QR-кода</translation>
    </message>
    <message>
        <source>Another link</source>
        <translation>Новая ссылка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print a slip with the code (P)</source>
        <translation>Напечатать листок с кодом (P)</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Показать клиенту</translation>
    </message>
    <message>
        <source>Show the code large, on the second monitor where there is one (F11)</source>
        <translation>Показать код крупно — на втором мониторе, если он есть (F11)</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Ещё такая</translation>
    </message>
    <message>
        <source>Begin the next link with an empty form (N)</source>
        <translation>Начать следующую ссылку с пустой формы (N)</translation>
    </message>
    <message>
        <source>Make the same link for another customer (A)</source>
        <translation>Создать такую же ссылку для другого клиента (A)</translation>
    </message>
    <message>
        <source>Renew link</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Close this link and make a new one for the same sale (R)</source>
        <translation>Закрыть эту ссылку и создать новую для той же продажи (R)</translation>
    </message>
    <message>
        <source>Cancel link</source>
        <translation>Отменить ссылку</translation>
    </message>
</context>
<context>
    <name>LinkReceiptPanel</name>
    <message>
        <source>Print (P)</source>
        <translation>Печать (P)</translation>
    </message>
    <message>
        <source>Print the receipt (P)</source>
        <translation>Напечатать квитанцию (P)</translation>
    </message>
    <message>
        <source>E-mail (E)</source>
        <translation>Письмо (E)</translation>
    </message>
    <message>
        <source>Write the receipt into a mail (E)</source>
        <translation>Написать письмо с квитанцией (E)</translation>
    </message>
    <message>
        <source>Text message (S)</source>
        <translation>СМС (S)</translation>
    </message>
    <message>
        <source>Send the receipt as a text message (S)</source>
        <translation>Отправить квитанцию по СМС (S)</translation>
    </message>
    <message>
        <source>Show the order (D)</source>
        <translation>Показать заказ (D)</translation>
    </message>
    <message>
        <source>Open this order in Orders: receipt, refund, history</source>
        <translation>Открыть этот заказ в «Заказах»: квитанция, возврат, история</translation>
    </message>
</context>
<context>
    <name>LinkReminderPresenter</name>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>It can be paid until {moment}.</source>
        <translation>Оплатить можно до {moment}.</translation>
    </message>
    <message>
        <source>Nothing has been taken.</source>
        <translation>Деньги не списаны.</translation>
    </message>
    <message>
        <source>Not paid yet: {link}</source>
        <translation>Ещё не оплачено: {link}</translation>
    </message>
    <message>
        <source>Open it to send the prepared message once more; Paydesk sends nothing by itself.</source>
        <translation>Откройте её, чтобы ещё раз отправить готовое сообщение; сам Paydesk ничего не отправляет.</translation>
    </message>
</context>
<context>
    <name>LinkSharingPanel</name>
    <message>
        <source>Message to the customer</source>
        <translation>Сообщение клиенту</translation>
    </message>
    <message>
        <source>Change the shop&apos;s wording</source>
        <translation>Изменить текст магазина</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Open the message in {program} ({key})</source>
        <translation>Открыть сообщение в {program} ({key})</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Около %n минуты</numerusform>
            <numerusform>Около %n минут</numerusform>
            <numerusform>Около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 час</translation>
    </message>
    <message>
        <source>Today till closing</source>
        <translation>Сегодня до закрытия</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>До…</translation>
    </message>
    <message>
        <source>Can be paid until {moment}.</source>
        <translation>Можно оплатить до {moment}.</translation>
    </message>
    <message>
        <source>This bank ends a link on {moment} at the latest.</source>
        <translation>Этот банк закрывает ссылку не позже {moment}.</translation>
    </message>
    <message>
        <source>The page of this bank is not to be had in {wanted}.</source>
        <translation>У страницы этого банка нет языка «{wanted}».</translation>
    </message>
    <message>
        <source>It opens in {instead}; choose another one under More (Ctrl+M).</source>
        <translation>Она откроется на языке «{instead}»; другой можно выбрать в разделе «Ещё» (Ctrl+M).</translation>
    </message>
    <message>
        <source>An invoice by e-mail: the customer pays with one click.</source>
        <translation>Счёт по почте: клиент оплачивает одним нажатием.</translation>
    </message>
    <message>
        <source>A deposit for a booking on the phone: send the link while you talk.</source>
        <translation>Предоплата за бронь по телефону: отправьте ссылку прямо во время разговора.</translation>
    </message>
    <message>
        <source>At the counter: the customer scans the code with the phone.</source>
        <translation>У прилавка: клиент сканирует код телефоном.</translation>
    </message>
    <message>
        <source>Test link</source>
        <translation>Пробная ссылка</translation>
    </message>
    <message>
        <source>The bank is told what is sold, line by line.</source>
        <translation>Банк получит список позиций.</translation>
    </message>
    <message>
        <source>This bank is told the sum only; the lines are for counting.</source>
        <translation>Этот банк узнает только сумму; строки нужны для подсчёта.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} each</source>
        <translation>
            <numerusform>Создать %n ссылку на {amount}</numerusform>
            <numerusform>Создать %n ссылки по {amount}</numerusform>
            <numerusform>Создать %n ссылок по {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Создать ссылки</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Создать ссылку</translation>
    </message>
    <message>
        <source>Create link for {amount}</source>
        <translation>Создать ссылку на {amount}</translation>
    </message>
    <message>
        <source>The customer reads ({language})</source>
        <translation>Клиент прочтёт ({language})</translation>
    </message>
    <message>
        <source>Last asked {time}</source>
        <translation>Уточнено в банке в {time}</translation>
    </message>
    <message>
        <source>Declined, may retry</source>
        <translation>Отклонено, можно повторить</translation>
    </message>
    <message>
        <source>The customer&apos;s last try was declined. Nothing was taken; the same link may be tried again.</source>
        <translation>Последняя попытка клиента отклонена. Деньги не списаны; по той же ссылке можно попробовать снова.</translation>
    </message>
    <message>
        <source>Your bank makes no payment links for this shop.</source>
        <translation>Ваш банк не создаёт платёжных ссылок для этого магазина.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a customer from here.</source>
        <translation>Отсюда клиенту ничего не отправить.</translation>
    </message>
    <message>
        <source>Ask the bank to switch its payment page on, then check it again: the bank icon at the top.</source>
        <translation>Попросите банк включить платёжную страницу и проверьте ещё раз: значок банка вверху.</translation>
    </message>
    <message>
        <source>The bank could not be reached. The link is kept as a draft.</source>
        <translation>Банк недоступен. Ссылка сохранена как черновик.</translation>
    </message>
    <message>
        <source>Send it from Drafts when the connection is back; Paydesk sends nothing by itself.</source>
        <translation>Отправьте её из черновиков, когда связь восстановится; сам Paydesk ничего не отправляет.</translation>
    </message>
    <message>
        <source>The reminder could not be kept: the settings cannot be written.</source>
        <translation>Напоминание не сохранено: не удаётся записать настройки.</translation>
    </message>
    <message>
        <source>Look at it yourself in Orders (F4), tab Waiting.</source>
        <translation>Проверьте ссылку сами: «Заказы» (F4), вкладка «Ожидает оплаты».</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>This draft is in another currency than the bank takes now.</source>
        <translation>Этот черновик в другой валюте, не в той, которую банк принимает сейчас.</translation>
    </message>
    <message>
        <source>Make the link anew, and throw the draft away.</source>
        <translation>Создайте ссылку заново, а черновик удалите.</translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation>В этом банке нельзя отменить ссылку; её срок истечёт сам.</translation>
    </message>
    <message>
        <source>Undone: nothing was sent to the bank.</source>
        <translation>Отменено: в банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is no link, and nothing can be paid.</source>
        <translation>Ссылки нет, оплатить нечего.</translation>
    </message>
    <message>
        <source>Change what was wrong, or leave it.</source>
        <translation>Исправьте, что не так, или оставьте.</translation>
    </message>
    <message>
        <source>The bank is at work on another link.</source>
        <translation>Банк ещё занят другой ссылкой.</translation>
    </message>
    <message>
        <source>Nothing of it is changed, and no second link was begun.</source>
        <translation>В ней ничего не изменилось, вторая ссылка не начата.</translation>
    </message>
    <message>
        <source>Wait until it stands here, then begin the next one.</source>
        <translation>Дождитесь, пока она появится здесь, и начните следующую.</translation>
    </message>
    <message>
        <source>The link for this sale is there already.</source>
        <translation>Ссылка для этой продажи уже есть.</translation>
    </message>
    <message>
        <source>For another customer: Same again (A). For another sale: Another link (N).</source>
        <translation>Для другого клиента: «Ещё такая» (A). Для другой продажи: «Новая ссылка» (N).</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation>Ссылка скопирована. Вставьте её в сообщение клиенту.</translation>
    </message>
    <message>
        <source>A new link takes the place of the old one.</source>
        <translation>Новая ссылка заменяет старую.</translation>
    </message>
    <message>
        <source>The old one can no longer be paid.</source>
        <translation>Старую больше нельзя оплатить.</translation>
    </message>
    <message>
        <source>Send the new one to the customer.</source>
        <translation>Отправьте клиенту новую.</translation>
    </message>
    <message>
        <source>The message is open in your mail program.</source>
        <translation>Сообщение открыто в вашей почтовой программе.</translation>
    </message>
    <message>
        <source>The text message is open in your program for text messages.</source>
        <translation>Сообщение открыто в вашей программе для SMS.</translation>
    </message>
    <message>
        <source>The message is open in WhatsApp.</source>
        <translation>Сообщение открыто в WhatsApp.</translation>
    </message>
    <message>
        <source>The message is open in Telegram.</source>
        <translation>Сообщение открыто в Telegram.</translation>
    </message>
    <message>
        <source>Send it there: Paydesk sends nothing by itself.</source>
        <translation>Отправьте его там: сам Paydesk ничего не отправляет.</translation>
    </message>
    <message>
        <source>The template “{name}” is saved.</source>
        <translation>Шаблон «{name}» сохранён.</translation>
    </message>
    <message>
        <source>The template “{name}” is removed.</source>
        <translation>Шаблон «{name}» удалён.</translation>
    </message>
    <message>
        <source>The slip was sent to the printer.</source>
        <translation>Листок отправлен на принтер.</translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation>Не удалось напечатать листок.</translation>
    </message>
    <message>
        <source>The link is not touched by that.</source>
        <translation>На ссылку это не влияет.</translation>
    </message>
    <message>
        <source>A discount or a tip is a line too: -5, -10% or 10%.</source>
        <translation>Скидка и чаевые вводятся отдельной строкой: -5, -10 % или 10 %.</translation>
    </message>
    <message>
        <source>Forget the quick amount {amount}</source>
        <translation>Убрать быструю сумму {amount}</translation>
    </message>
    <message>
        <source>Save {amount} as a quick amount</source>
        <translation>Запомнить {amount} как быструю сумму</translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Запрос уйдёт в банк через %n секунду. Пока ничего не отправлено.</numerusform>
            <numerusform>Запрос уйдёт в банк через %n секунды. Пока ничего не отправлено.</numerusform>
            <numerusform>Запрос уйдёт в банк через %n секунд. Пока ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the printer, or choose another one with P.</source>
        <translation>Проверьте принтер или выберите другой: клавиша P.</translation>
    </message>
    <message>
        <source>This computer has no program for such a message.</source>
        <translation>На этом компьютере нет программы для такого сообщения.</translation>
    </message>
    <message>
        <source>Copy the link (C) and paste it where you write to the customer.</source>
        <translation>Скопируйте ссылку (C) и вставьте её туда, где вы пишете клиенту.</translation>
    </message>
</context>
<context>
    <name>LockedSheet</name>
    <message>
        <source>This till is locked</source>
        <translation>Касса заблокирована</translation>
    </message>
    <message>
        <source>Press F9 to choose your name and type your PIN, or scan your badge.</source>
        <translation>Нажмите F9, чтобы выбрать имя и ввести PIN‑код, или считайте пропуск.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Начать работу…</translation>
    </message>
    <message>
        <source>Sign in (F9)</source>
        <translation>Начать работу (F9)</translation>
    </message>
</context>
<context>
    <name>LongOpeningDialog</name>
    <message>
        <source>The journal is being opened</source>
        <translation>Журнал открывается</translation>
    </message>
    <message>
        <source>This takes longer than usual. After an update Paydesk converts the journal, once: a million orders take about a minute.</source>
        <translation>Это занимает больше времени, чем обычно. После обновления Paydesk один раз переводит журнал в новый вид: миллион заказов — около минуты.</translation>
    </message>
    <message>
        <source>Nothing is lost: each step is done completely or not at all. Paydesk then opens by itself.</source>
        <translation>Ничего не потеряется: каждый шаг делается целиком или никак. Paydesk откроется сам.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>%n selected. Order amounts, paid or not: {sums}</source>
        <translation>
            <numerusform>Отмечено заказов: %n, сумма (оплаченных и неоплаченных): {sums}</numerusform>
            <numerusform>Отмечено заказов: %n, сумма (оплаченных и неоплаченных): {sums}</numerusform>
            <numerusform>Отмечено заказов: %n, сумма (оплаченных и неоплаченных): {sums}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Закрыть сообщение (Esc)</translation>
    </message>
</context>
<context>
    <name>MoneyActWords</name>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Удержано до</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Can still go back</source>
        <translation>Ещё можно вернуть</translation>
    </message>
    <message>
        <source>{taken} = kept {kept} + returned {returned}</source>
        <translation>{taken} = осталось {kept} + возвращено {returned}</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Снять удержание…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>This bank captures nothing for Paydesk; capture in the bank&apos;s portal.</source>
        <translation>Этот банк не списывает по запросу Paydesk; сделайте это в личном кабинете банка.</translation>
    </message>
    <message>
        <source>This bank releases no holds for Paydesk; the hold ends by itself, or in the bank&apos;s portal.</source>
        <translation>Этот банк не снимает удержания по запросу Paydesk; оно закончится само или снимается в личном кабинете банка.</translation>
    </message>
    <message>
        <source>This bank refunds nothing for Paydesk; refund in the bank&apos;s portal.</source>
        <translation>Этот банк не делает возвратов по запросу Paydesk; сделайте возврат в личном кабинете банка.</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>По этому заказу ничего не удержано.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it (C), or release it (V).</source>
        <translation>Деньги только удержаны. Спишите их (C) или снимите удержание (V).</translation>
    </message>
    <message>
        <source>Nothing was taken for this order, so nothing can be refunded.</source>
        <translation>По этому заказу ничего не списано, возвращать нечего.</translation>
    </message>
    <message>
        <source>Nothing was taken or is held for this order.</source>
        <translation>По этому заказу ничего не списано и не удержано.</translation>
    </message>
    <message>
        <source>Nothing is left of this order&apos;s money.</source>
        <translation>По этому заказу денег больше не осталось.</translation>
    </message>
    <message>
        <source>The bank is being asked to move this order&apos;s money right now.</source>
        <translation>Прямо сейчас банк получает другой запрос по деньгам этого заказа.</translation>
    </message>
    <message>
        <source>The bank has not said how much of this order it has; ask it about the order first.</source>
        <translation>Банк не сказал, сколько по этому заказу списано; сначала спросите его о заказе.</translation>
    </message>
    <message>
        <source>Two people wrote down that this money was moved; the bank has not denied it.</source>
        <translation>Два человека записали, что эти деньги уже прошли; банк этого не опроверг.</translation>
    </message>
    <message>
        <source>Nobody knows how the last act on this money ended; a person must look. See Attention (F10).</source>
        <translation>Неизвестно, чем закончилось последнее действие с этими деньгами. Должен посмотреть человек: раздел «Внимание» (F10).</translation>
    </message>
    <message>
        <source>It is not known yet how the last act on this money ended. Paydesk keeps asking; until then nothing more can be done here. See Attention (F10).</source>
        <translation>Ещё неизвестно, чем закончилось последнее действие с этими деньгами. Paydesk продолжает спрашивать; до ответа здесь больше ничего сделать нельзя. См. раздел «Внимание» (F10).</translation>
    </message>
    <message>
        <source>How much do you want to capture?</source>
        <translation>Сколько списать?</translation>
    </message>
    <message>
        <source>Release the hold?</source>
        <translation>Снять удержание?</translation>
    </message>
    <message>
        <source>How much goes back to the customer?</source>
        <translation>Сколько вернуть клиенту?</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Capture {amount}</source>
        <translation>Списать {amount}</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>Снять удержание {amount}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Вернуть {amount}</translation>
    </message>
    <message>
        <source>{amount} will be taken from {card}.</source>
        <translation>Будет списано {amount} ({card}).</translation>
    </message>
    <message>
        <source>{amount} will go back to {card}. It arrives in 3 to 5 days.</source>
        <translation>{amount} вернутся клиенту ({card}). Деньги придут через 3–5 дней.</translation>
    </message>
    <message>
        <source>This is all that is held.</source>
        <translation>Это вся удержанная сумма.</translation>
    </message>
    <message>
        <source>After that nothing is left to refund.</source>
        <translation>После этого возвращать будет нечего.</translation>
    </message>
    <message>
        <source>A part can be captured once only: the other {rest} go free for the customer.</source>
        <translation>Часть можно списать только один раз: остальные {rest} освободятся для клиента.</translation>
    </message>
    <message>
        <source>{rest} more can be refunded later.</source>
        <translation>После этого можно будет вернуть ещё {rest}.</translation>
    </message>
    <message>
        <source>Type the same sum once more: it is a large one.</source>
        <translation>Сумма большая: введите её ещё раз, ту же самую.</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Товар возвращён</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Неверная сумма</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Двойная оплата</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Жест магазина</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts {amount} as captured; it cannot be captured again.</source>
        <translation>Пока банк не сообщит, чем это закончилось, Paydesk считает {amount} списанными; списать их ещё раз нельзя.</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts the hold of {amount} as released.</source>
        <translation>Пока банк не сообщит, чем это закончилось, Paydesk считает удержание {amount} снятым.</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts {amount} as given back; it cannot be refunded again.</source>
        <translation>Пока банк не сообщит, чем это закончилось, Paydesk считает {amount} возвращёнными; вернуть их ещё раз нельзя.</translation>
    </message>
    <message>
        <source>The hold of {amount} on {card} will be released and nothing taken. This cannot be undone, and the bank accepts one attempt only.</source>
        <translation>Удержание {amount} ({card}) снимется, ничего не будет списано. Отменить это нельзя, и банк принимает только одну попытку.</translation>
    </message>
    <message>
        <source>Asking the bank to capture {amount}… You can go on working meanwhile.</source>
        <translation>Просим банк списать {amount}… Пока можно работать дальше.</translation>
    </message>
    <message>
        <source>Asking the bank to release {amount}… You can go on working meanwhile.</source>
        <translation>Просим банк снять удержание {amount}… Пока можно работать дальше.</translation>
    </message>
    <message>
        <source>Asking the bank to refund {amount}… Do not give the money back another way meanwhile.</source>
        <translation>Просим банк вернуть {amount}… Пока не возвращайте деньги другим способом.</translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Запрос уйдёт в банк через %n секунду. Пока ничего не отправлено.</numerusform>
            <numerusform>Запрос уйдёт в банк через %n секунды. Пока ничего не отправлено.</numerusform>
            <numerusform>Запрос уйдёт в банк через %n секунд. Пока ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: nothing was sent to the bank.</source>
        <translation>Отменено: в банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>The order and its money are as they were.</source>
        <translation>Заказ и его деньги остались как были.</translation>
    </message>
    <message>
        <source>It moved no money; the order shows how it stands at the bank.</source>
        <translation>Операций с деньгами не было; заказ показывает, что видит банк.</translation>
    </message>
    <message>
        <source>{amount} captured.</source>
        <translation>Списано {amount}.</translation>
    </message>
    <message>
        <source>The hold of {amount} is released.</source>
        <translation>Удержание {amount} снято.</translation>
    </message>
    <message>
        <source>{amount} refunded.</source>
        <translation>Возвращено {amount}.</translation>
    </message>
    <message>
        <source>The bank shows it: the shop has {kept} of this order.</source>
        <translation>Банк это подтверждает: у магазина {kept} по этому заказу.</translation>
    </message>
    <message>
        <source>The bank shows it: nothing was taken from {card}.</source>
        <translation>Банк это подтверждает: ничего не списано ({card}).</translation>
    </message>
    <message>
        <source>The bank shows it: the shop keeps {kept}, the rest goes back to {card}.</source>
        <translation>Банк это подтверждает: у магазина остаётся {kept}, остальное возвращается ({card}).</translation>
    </message>
    <message>
        <source>You can hand over the goods.</source>
        <translation>Товар можно отдавать.</translation>
    </message>
    <message>
        <source>Tell the customer: their bank frees the money within a few days.</source>
        <translation>Скажите клиенту: его банк освободит деньги за несколько дней.</translation>
    </message>
    <message>
        <source>Tell the customer: it arrives in 3 to 5 days.</source>
        <translation>Скажите клиенту: деньги придут через 3–5 дней.</translation>
    </message>
    <message>
        <source>{amount} was not captured.</source>
        <translation>{amount} не списаны.</translation>
    </message>
    <message>
        <source>The hold of {amount} was not released.</source>
        <translation>Удержание {amount} не снято.</translation>
    </message>
    <message>
        <source>{amount} was not refunded.</source>
        <translation>{amount} не возвращены.</translation>
    </message>
    <message>
        <source>Ask the bank about the order, then try again, or call the bank.</source>
        <translation>Спросите банк о заказе и попробуйте ещё раз или позвоните в банк.</translation>
    </message>
    <message>
        <source>A second try is often refused. Let the hold end by itself, or call the bank.</source>
        <translation>Вторую попытку банк часто отклоняет. Подождите, пока удержание закончится само, или позвоните в банк.</translation>
    </message>
    <message>
        <source>The bank accepted to capture {amount}, but does not show it yet.</source>
        <translation>Банк принял запрос списать {amount}, но ещё этого не показывает.</translation>
    </message>
    <message>
        <source>The bank accepted to release {amount}, but does not show it yet.</source>
        <translation>Банк принял запрос снять удержание {amount}, но ещё этого не показывает.</translation>
    </message>
    <message>
        <source>The bank accepted to refund {amount}, but does not show it yet.</source>
        <translation>Банк принял запрос вернуть {amount}, но ещё этого не показывает.</translation>
    </message>
    <message>
        <source>We do not know yet whether {amount} was captured.</source>
        <translation>Ещё неизвестно, списаны ли {amount}.</translation>
    </message>
    <message>
        <source>We do not know yet whether the hold of {amount} was released.</source>
        <translation>Ещё неизвестно, снято ли удержание {amount}.</translation>
    </message>
    <message>
        <source>We do not know yet whether {amount} went back.</source>
        <translation>Ещё неизвестно, вернулись ли {amount}.</translation>
    </message>
    <message>
        <source>Do not give the money back another way. Paydesk keeps asking; see Attention (F10).</source>
        <translation>Не возвращайте деньги другим способом. Paydesk продолжает спрашивать; см. раздел «Внимание» (F10).</translation>
    </message>
    <message>
        <source>Paydesk keeps asking; see Attention (F10).</source>
        <translation>Paydesk продолжает спрашивать; см. раздел «Внимание» (F10).</translation>
    </message>
    <message>
        <source>the customer&apos;s card</source>
        <translation>карта клиента</translation>
    </message>
    <message>
        <source>the card ending {digits}</source>
        <translation>карта •••• {digits}</translation>
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
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The amount once more</source>
        <translation>Сумма ещё раз</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кто разрешает</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>A note (not required)</source>
        <translation>Заметка (необязательно)</translation>
    </message>
    <message>
        <source>A note on the refund</source>
        <translation>Примечание к возврату</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Выполнить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Оставить всё как есть (Esc)</translation>
    </message>
</context>
<context>
    <name>MoneyNoticeWords</name>
    <message>
        <source>Paid: {amount}</source>
        <translation>Оплачено: {amount}</translation>
    </message>
    <message>
        <source>Held: {amount}</source>
        <translation>Удержано: {amount}</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Save the request</source>
        <translation>Сохранить просьбу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Отменить (Esc)</translation>
    </message>
    <message>
        <source>Capture the held money (C)</source>
        <translation>Списать удержанное (C)</translation>
    </message>
    <message>
        <source>Release the hold (V)</source>
        <translation>Снять удержание (V)</translation>
    </message>
    <message>
        <source>Refund (R)</source>
        <translation>Вернуть (R)</translation>
    </message>
</context>
<context>
    <name>MoneyPicture</name>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Банк этого заказа не настроен на этой кассе.</translation>
    </message>
</context>
<context>
    <name>MovedBankPresenter</name>
    <message>
        <source>Use the login there</source>
        <translation>Использовать логин там</translation>
    </message>
    <message>
        <source>{bank} has a new address in this Paydesk: {host}. Its login was entered for {former}.</source>
        <translation>{bank}: в этом Paydesk новый адрес, {host}. Логин был введён для {former}.</translation>
    </message>
    <message>
        <source>Nothing is sent to this bank before somebody agrees.</source>
        <translation>Пока никто не согласится, этому банку ничего не отправляется.</translation>
    </message>
    <message>
        <source>If the bank told you of its move, agree. If not, call the bank first.</source>
        <translation>Если банк сообщил о переезде, согласитесь. Если нет, сначала позвоните в банк.</translation>
    </message>
    <message>
        <source>The bank accepted the login at {host}.</source>
        <translation>Банк принял логин по адресу {host}.</translation>
    </message>
</context>
<context>
    <name>NewPinWords</name>
    <message>
        <source>Type the PIN once more.</source>
        <translation>Введите PIN‑код ещё раз.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both anew.</source>
        <translation>PIN‑коды не совпадают. Введите оба заново.</translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message>
        <source>Show the order</source>
        <translation>Показать заказ</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>The bank has been asked about every order of the restored journal.</source>
        <translation>Банк ответил о каждом заказе восстановленного журнала.</translation>
    </message>
    <message>
        <source>The journal says again what the bank says. Money may move again.</source>
        <translation>Журнал снова совпадает с данными банка. Операции с деньгами снова возможны.</translation>
    </message>
    <message>
        <source>Go on as usual. Look in the bank&apos;s portal for orders made after the backup.</source>
        <translation>Работайте как обычно. Заказы, сделанные после копии, ищите на портале банка.</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) wait behind this one.</source>
        <translation>
            <numerusform>За этим ждёт ещё %n сообщение.</numerusform>
            <numerusform>За этим ждут ещё %n сообщения.</numerusform>
            <numerusform>За этим ждут ещё %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank says of order {number}, which was over here: {status}.</source>
        <translation>О заказе {number}, который здесь уже был закрыт, банк говорит: «{status}».</translation>
    </message>
    <message>
        <source>Look at the order, so that nobody waits for this money.</source>
        <translation>Посмотрите заказ, чтобы этих денег никто не ждал.</translation>
    </message>
    <message>
        <source>The bank says it holds {amount} for order {number}, which was over here.</source>
        <translation>Банк говорит, что удержал {amount} по заказу {number}, который здесь уже был закрыт.</translation>
    </message>
    <message>
        <source>The money is only held. If the sale was charged another way, this hold is one too many.</source>
        <translation>Деньги только удержаны. Если эту покупку оплатили другим способом, это удержание лишнее.</translation>
    </message>
    <message>
        <source>Look at the order now: capture the hold, or release it.</source>
        <translation>Посмотрите заказ сейчас: спишите удержанные деньги или снимите удержание.</translation>
    </message>
    <message>
        <source>The bank says it took {amount} for order {number}, which was over here.</source>
        <translation>Банк говорит, что списал {amount} по заказу {number}, который здесь уже был закрыт.</translation>
    </message>
    <message>
        <source>The customer has paid. If the sale was charged another way, the money was taken twice.</source>
        <translation>Клиент заплатил. Если эту покупку оплатили и другим способом, деньги списаны дважды.</translation>
    </message>
    <message>
        <source>Look at the order now: hand over the goods, or give the money back.</source>
        <translation>Посмотрите заказ сейчас: отдайте товар или верните деньги.</translation>
    </message>
    <message>
        <source>Order {number}: {what}</source>
        <translation>Заказ {number}: {what}</translation>
    </message>
    <message>
        <source>The bank&apos;s word counts: {status}. If the sale was charged again, it was paid twice.</source>
        <translation>Верно слово банка: {status}. Если оплату провели ещё раз, покупка оплачена дважды.</translation>
    </message>
    <message>
        <source>The bank&apos;s word counts: {status}. Limits for refunds and captures follow it.</source>
        <translation>Верно слово банка: {status}. Пределы возвратов и списаний следуют ему.</translation>
    </message>
    <message>
        <source>Order {number}: the bank says otherwise than two people wrote down.</source>
        <translation>Заказ {number}: банк говорит не то, что записали два сотрудника.</translation>
    </message>
    <message>
        <source>Look at the order now, and tell the two people.</source>
        <translation>Посмотрите заказ сейчас и сообщите этим двум сотрудникам.</translation>
    </message>
    <message>
        <source>Charges: {counts}.</source>
        <translation>Списания: {counts}.</translation>
    </message>
    <message>
        <source>Captures, releases and refunds: {counts}.</source>
        <translation>Удержания и возвраты: {counts}.</translation>
    </message>
    <message>
        <source>Paydesk was closed while the bank was at work. What became of it:</source>
        <translation>Paydesk был закрыт, пока банк работал. Что из этого вышло:</translation>
    </message>
    <message>
        <source>Some need you: open the list.</source>
        <translation>Некоторым нужны вы: откройте список.</translation>
    </message>
    <message>
        <source>Do not charge these again. Paydesk asks, and this line changes by itself.</source>
        <translation>Не проводите эти оплаты повторно. Paydesk спрашивает банк, и эта строка изменится сама.</translation>
    </message>
    <message>
        <source>Nothing is unclear any more.</source>
        <translation>Всё прояснилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n were paid</source>
        <translation>
            <numerusform>%n оплачен</numerusform>
            <numerusform>%n оплачены</numerusform>
            <numerusform>%n оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n удержан</numerusform>
            <numerusform>%n удержано</numerusform>
            <numerusform>%n удержано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not paid</source>
        <translation>
            <numerusform>%n не оплачен</numerusform>
            <numerusform>%n не оплачены</numerusform>
            <numerusform>%n не оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we are still asking about</source>
        <translation>
            <numerusform>о %n ещё спрашиваем</numerusform>
            <numerusform>о %n ещё спрашиваем</numerusform>
            <numerusform>о %n ещё спрашиваем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n ждёт вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n выполнена</numerusform>
            <numerusform>%n выполнены</numerusform>
            <numerusform>%n выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n не выполнена</numerusform>
            <numerusform>%n не выполнены</numerusform>
            <numerusform>%n не выполнено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoBankPanel</name>
    <message>
        <source>Try the bank again</source>
        <translation>Проверить связь с банком</translation>
    </message>
</context>
<context>
    <name>NoCodeChoice</name>
    <message>
        <source>No code</source>
        <translation>Без кода</translation>
    </message>
    <message>
        <source>Charge without the code on the back, and say why</source>
        <translation>Списать без кода на обороте и указать причину</translation>
    </message>
    <message>
        <source>Why there is no code</source>
        <translation>Почему нет кода</translation>
    </message>
</context>
<context>
    <name>NotWrittenWords</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл не записывается.</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>Настройка осталась прежней.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place.</source>
        <translation>Освободите место на диске или выберите другое место.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>What the next person should know</source>
        <translation>Что должна знать следующая смена</translation>
    </message>
    <message>
        <source>One word, for example VIP</source>
        <translation>Одно слово, например VIP</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>The bank&apos;s public key</source>
        <translation>Открытый ключ банка</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Ключи и сертификаты</translation>
    </message>
    <message>
        <source>Your bank can tell Paydesk at once that a payment was made. Without such messages nothing is lost: the till asks the bank a little later.</source>
        <translation>Банк может сразу сообщать Paydesk об оплате. Без таких сообщений ничего не теряется: касса сама спросит банк чуть позже.</translation>
    </message>
    <message>
        <source>Receive messages from the banks on this computer</source>
        <translation>Принимать сообщения банков на этом компьютере</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Порт на этом компьютере</translation>
    </message>
    <message>
        <source>Address of your server or tunnel that the bank calls</source>
        <translation>Адрес вашего сервера или туннеля, к которому обращается банк</translation>
    </message>
    <message>
        <source>A new secret from the bank&apos;s portal</source>
        <translation>Новый секрет с портала банка</translation>
    </message>
    <message>
        <source>Secret from the bank&apos;s portal</source>
        <translation>Секрет с портала банка</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s key store. It is never shown.</source>
        <translation>Секрет лежит в хранилище ключей этого компьютера. Он никогда не показывается.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store and never shown again.</source>
        <translation>Он хранится в хранилище ключей этого компьютера и больше не показывается.</translation>
    </message>
    <message>
        <source>Signature method</source>
        <translation>Способ подписи банка</translation>
    </message>
    <message>
        <source>Address to enter at the bank&apos;s portal</source>
        <translation>Адрес для портала банка</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Сохранить секрет</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s key file…</source>
        <translation>Выбрать файл ключа банка…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Удалить секрет</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>How to receive messages</source>
        <translation>Как получать сообщения</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The training bank sends no messages to this till: the till asks it instead.</source>
        <translation>Учебный банк не отправляет сообщений этой кассе: касса спрашивает его сама.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандартный</translation>
    </message>
    <message>
        <source>Off. The till asks the bank all the same, so no payment is lost.</source>
        <translation>Выключено. Касса всё равно спрашивает банк сама, поэтому ни одна оплата не потеряется.</translation>
    </message>
    <message>
        <source>Nothing can come in yet: the secret the bank signs with is missing.</source>
        <translation>Пока ничего не придёт: нет секрета, которым банк подписывает.</translation>
    </message>
    <message>
        <source>Not listening: port {port} could not be opened.</source>
        <translation>Сообщения не принимаются: не удалось открыть порт {port}.</translation>
    </message>
    <message>
        <source>Listening at http://127.0.0.1:{port} on this computer.</source>
        <translation>Сообщения принимаются по адресу http://127.0.0.1:{port} на этом компьютере.</translation>
    </message>
    <message>
        <source>Messages since Paydesk was started: {taken} received, {turned_away} rejected.</source>
        <translation>Сообщений с запуска Paydesk: принято — {taken}, отклонено — {turned_away}.</translation>
    </message>
    <message>
        <source>The last one came {moment}.</source>
        <translation>Последнее пришло {moment}.</translation>
    </message>
    <message>
        <source>rejected, nothing in it is signed</source>
        <translation>отклонено: подписи нет</translation>
    </message>
    <message>
        <source>rejected, its signature does not fit: check the secret and the signature method</source>
        <translation>отклонено: подпись не подходит; проверьте секрет и способ подписи банка</translation>
    </message>
    <message>
        <source>received, about nothing Paydesk keeps</source>
        <translation>принято, но для Paydesk в нём ничего нет</translation>
    </message>
    <message>
        <source>could not be written down; the bank sends it again</source>
        <translation>не удалось записать; банк пришлёт ещё раз</translation>
    </message>
    <message>
        <source>it says held</source>
        <translation>говорит: удержано</translation>
    </message>
    <message>
        <source>it says paid</source>
        <translation>говорит: оплачено</translation>
    </message>
    <message>
        <source>it says released or undone</source>
        <translation>говорит: холд снят или платёж отменён</translation>
    </message>
    <message>
        <source>it says refunded</source>
        <translation>говорит: возвращено</translation>
    </message>
    <message>
        <source>it says declined</source>
        <translation>говорит: отклонено</translation>
    </message>
    <message>
        <source>it says expired</source>
        <translation>говорит: срок истёк</translation>
    </message>
    <message>
        <source>it says that something changed</source>
        <translation>говорит: что-то изменилось</translation>
    </message>
</context>
<context>
    <name>OperatorPicker</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Кто сейчас за кассой?</translation>
    </message>
    <message>
        <source>This till is locked. Who are you?</source>
        <translation>Касса заблокирована. Кто вы?</translation>
    </message>
    <message>
        <source>Nobody has a name here yet: everything is done in the name of this till. Begin with the owner.</source>
        <translation>Имён здесь пока нет: всё делается от имени этой кассы. Начните с владельца.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Lock this till</source>
        <translation>Заблокировать кассу</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Сотрудники…</translation>
    </message>
</context>
<context>
    <name>OperatorPresenter</name>
    <message>
        <source>Type your PIN.</source>
        <translation>Введите PIN‑код.</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>An order is under way.</source>
        <translation>Заказ ещё в работе.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Он продолжается без помех.</translation>
    </message>
    <message>
        <source>Finish it first, then change the operator.</source>
        <translation>Сначала завершите её, потом смените оператора.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) since you signed in last.</source>
        <translation>
            <numerusform>%n неверный PIN‑код с вашего прошлого входа.</numerusform>
            <numerusform>%n неверных PIN‑кода с вашего прошлого входа.</numerusform>
            <numerusform>%n неверных PIN‑кодов с вашего прошлого входа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried for: {names}.</source>
        <translation>Пробовали за: {names}.</translation>
    </message>
    <message>
        <source>“Activity log” under People shows when, and at which till.</source>
        <translation>«Журнал действий» на экране сотрудников покажет, когда и на какой кассе.</translation>
    </message>
</context>
<context>
    <name>OrderDetailsWriter</name>
    <message>
        <source>This bank cannot be asked without its own number. Look at its portal.</source>
        <translation>Этот банк нельзя спросить без его собственного номера. Посмотрите на его портале.</translation>
    </message>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Банк этого заказа не настроен на этой кассе.</translation>
    </message>
    <message>
        <source>No card was saved with this order. Save one with the customer&apos;s next order.</source>
        <translation>С этим заказом карта не сохранена. Сохраните её при следующем заказе клиента.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Planned for the hold</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Why declined</source>
        <translation>Почему отклонён</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Назначение</translation>
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
        <translation>Способ</translation>
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
        <translation>Создан</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Одобрено банком</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Номер RRN</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Номер в банке</translation>
    </message>
    <message>
        <source>Link ends</source>
        <translation>Ссылка до</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Уточнено в банке</translation>
    </message>
    <message>
        <source>Chargeback reported by the bank on {day}: the cardholder&apos;s bank is taking the money back. Do not refund this order; call your bank.</source>
        <translation>Чарджбэк, банк сообщил о нём {day}: банк держателя карты забирает деньги обратно. Не делайте возврат по этому заказу; позвоните в свой банк.</translation>
    </message>
    <message>
        <source>Only an order that nobody has paid can be cancelled.</source>
        <translation>Отменить можно только неоплаченный заказ.</translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation>В этом банке нельзя отменить ссылку; её срок истечёт сам.</translation>
    </message>
</context>
<context>
    <name>OrderFinder</name>
    <message>
        <source>Number, customer, note, *4242, =12.50, today, @name</source>
        <translation>Номер, клиент, заметка, *4242, =12,50, сегодня, @имя</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Поиск заказов</translation>
    </message>
</context>
<context>
    <name>OrderKeyWords</name>
    <message>
        <source>Find and look</source>
        <translation>Найти и показать</translation>
    </message>
    <message>
        <source>Select and save</source>
        <translation>Отметить и сохранить</translation>
    </message>
    <message>
        <source>Refund the chosen order</source>
        <translation>Вернуть деньги по выбранному заказу</translation>
    </message>
    <message>
        <source>Capture the held money of the chosen order</source>
        <translation>Списать удержанное по выбранному заказу</translation>
    </message>
    <message>
        <source>Capture all holds that are due</source>
        <translation>Списать все удержания с наступившим сроком</translation>
    </message>
    <message>
        <source>Release the hold of the chosen order</source>
        <translation>Снять удержание с выбранного заказа</translation>
    </message>
    <message>
        <source>Give a receipt</source>
        <translation>Выдать квитанцию</translation>
    </message>
    <message>
        <source>See the payment link, or send it again</source>
        <translation>Посмотреть ссылку заказа или отправить её ещё раз</translation>
    </message>
    <message>
        <source>Write a note or a tag on the order</source>
        <translation>Добавить к заказу заметку или метку</translation>
    </message>
    <message>
        <source>Set the day on which the hold is captured or released</source>
        <translation>Назначить день списания или снятия удержания</translation>
    </message>
    <message>
        <source>Begin the same sale once more</source>
        <translation>Начать такую же продажу снова</translation>
    </message>
    <message>
        <source>Show the bank&apos;s last answer word for word</source>
        <translation>Показать последний ответ банка как есть</translation>
    </message>
    <message>
        <source>Show the conversation with the bank</source>
        <translation>Показать обмен с банком по заказу</translation>
    </message>
    <message>
        <source>Select the line; Shift with an arrow selects a range</source>
        <translation>Отметить строку; Shift со стрелкой отмечает ряд</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Отметить все подходящие</translation>
    </message>
    <message>
        <source>Show the new orders</source>
        <translation>Показать новые заказы</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <translation>Открыть сохранённый вид</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Save the list, or the selected orders, as a file</source>
        <translation>Сохранить список или отмеченные заказы в файл</translation>
    </message>
    <message>
        <source>Ask the banks about every open order</source>
        <translation>Уточнить статусы открытых заказов в банках</translation>
    </message>
    <message>
        <source>Also ask the banks about what is typed</source>
        <translation>Искать введённое также в банках</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Take away what stands in the way of a result</source>
        <translation>Убрать то, что мешает найти заказы</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Also ask the banks</source>
        <translation>Спросить и банки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или назначение</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
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
        <translation>Срок</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>отмечен</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Что здесь можно сделать</translation>
    </message>
    <message>
        <source>What can be done here, with its keys (?)</source>
        <translation>Что здесь можно сделать и какими клавишами (?)</translation>
    </message>
</context>
<context>
    <name>OrderMoneyPresenter</name>
    <message>
        <source>Type the PIN of the person who allows it.</source>
        <translation>Введите PIN‑код того, кто разрешает.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>There is no link of this order that can be paid.</source>
        <translation>У этого заказа нет ссылки, по которой можно платить.</translation>
    </message>
    <message>
        <source>This order has no payment link.</source>
        <translation>У этого заказа нет платёжной ссылки.</translation>
    </message>
    <message>
        <source>See the payment link…</source>
        <translation>Посмотреть ссылку…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Закрыть заказ</translation>
    </message>
    <message>
        <source>Close the order (Esc)</source>
        <translation>Закрыть заказ (Esc)</translation>
    </message>
    <message>
        <source>Ask the bank about it</source>
        <translation>Уточнить в банке</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>С сохранённой карты…</translation>
    </message>
    <message>
        <source>Send the link again…</source>
        <translation>Отправить ссылку снова…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Set a day…</source>
        <translation>Назначить день…</translation>
    </message>
    <message>
        <source>Same again…</source>
        <translation>Повторить…</translation>
    </message>
    <message>
        <source>Conversation with the bank…</source>
        <translation>Обмен с банком…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>История заказа</translation>
    </message>
</context>
<context>
    <name>OrderRefusalWords</name>
    <message>
        <source>It is too early to record how this ended.</source>
        <translation>Ещё рано записывать, чем это закончилось.</translation>
    </message>
    <message>
        <source>Paydesk may still find out by itself; the sale cannot be charged again meanwhile.</source>
        <translation>Paydesk ещё может выяснить это сам; повторно провести эту оплату пока нельзя.</translation>
    </message>
    <message>
        <source>Wait until half an hour is over, or until Paydesk says that it needs you.</source>
        <translation>Подождите, пока пройдёт полчаса или пока Paydesk не попросит вас о помощи.</translation>
    </message>
    <message>
        <source>No order “{wanted}” was found.</source>
        <translation>Заказ «{wanted}» не найден.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check the number, or search for a part of it.</source>
        <translation>Проверьте номер или поищите по его части.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>The order and its timeline show how it stands.</source>
        <translation>Заказ и его история показывают, как обстоят дела.</translation>
    </message>
    <message>
        <source>No new link was made: the old one may have been paid.</source>
        <translation>Новая ссылка не создана: старая, возможно, оплачена.</translation>
    </message>
    <message>
        <source>The order shows what the bank says of it; nothing can be paid twice.</source>
        <translation>Заказ показывает, что говорит о нём банк; дважды оплатить нельзя.</translation>
    </message>
    <message>
        <source>Look at its state. Make a new link only for another sale.</source>
        <translation>Посмотрите на его состояние. Создавайте новую ссылку только для другой продажи.</translation>
    </message>
    <message>
        <source>This link has a new one already.</source>
        <translation>У этой ссылки уже есть новая.</translation>
    </message>
    <message>
        <source>No further link was made: the new one can be paid, or was.</source>
        <translation>Ещё одна ссылка не создана: новую можно оплатить, или она оплачена.</translation>
    </message>
    <message>
        <source>Open the new one on the orders screen (F4): its number is behind Details.</source>
        <translation>Откройте новую на экране заказов (F4): её номер — в подробностях.</translation>
    </message>
    <message>
        <source>This order can no longer be cancelled.</source>
        <translation>Этот заказ уже нельзя отменить.</translation>
    </message>
    <message>
        <source>Nothing was changed; the status shows how it stands.</source>
        <translation>Ничего не изменено; что с заказом, видно по статусу.</translation>
    </message>
    <message>
        <source>If it is paid, the money goes back by a refund.</source>
        <translation>Если он оплачен, вернуть деньги можно через возврат.</translation>
    </message>
    <message>
        <source>The bank still keeps this card.</source>
        <translation>Банк всё ещё хранит эту карту.</translation>
    </message>
    <message>
        <source>It was asked to forget it; no money moved.</source>
        <translation>Его попросили удалить карту; операций с деньгами не было.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, call the bank.</source>
        <translation>Попробуйте ещё раз через минуту. Если карта останется, позвоните в банк.</translation>
    </message>
    <message>
        <source>This bank does not offer that.</source>
        <translation>Этот банк такого не предлагает.</translation>
    </message>
    <message>
        <source>Use another way, for example a payment link.</source>
        <translation>Выберите другой способ, например платёжную ссылку.</translation>
    </message>
    <message>
        <source>Nothing was taken or is held for this order.</source>
        <translation>По этому заказу ничего не списано и не удержано.</translation>
    </message>
    <message>
        <source>Nothing is left of this order&apos;s money.</source>
        <translation>По этому заказу денег больше не осталось.</translation>
    </message>
    <message>
        <source>The bank is being asked to move this order&apos;s money right now.</source>
        <translation>Прямо сейчас банк получает другой запрос по деньгам этого заказа.</translation>
    </message>
    <message>
        <source>It is not known yet how the last act on this money ended.</source>
        <translation>Ещё неизвестно, чем закончилась последняя операция с этими деньгами.</translation>
    </message>
    <message>
        <source>Two people wrote down that this money was moved already.</source>
        <translation>Два сотрудника записали, что эти деньги уже проведены.</translation>
    </message>
    <message>
        <source>The bank has not said how much of this order it has.</source>
        <translation>Банк не сообщил, сколько у него денег по этому заказу.</translation>
    </message>
    <message>
        <source>This cannot be done with the order now.</source>
        <translation>Сейчас с этим заказом так сделать нельзя.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает оплаты</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ждём подтверждения</translation>
    </message>
    <message>
        <source>Asking the bank</source>
        <translation>Ждём банк</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Оплачено частично</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Частичный возврат</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Холд снят</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Нужна проверка</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Чарджбэк</translation>
    </message>
    <message>
        <source>Taken, people say</source>
        <translation>Списано, со слов людей</translation>
    </message>
    <message>
        <source>Not taken, people say</source>
        <translation>Не списано, со слов людей</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Списана часть</translation>
    </message>
    <message>
        <source>Refunded, sum unknown</source>
        <translation>Возврат, сумма неизвестна</translation>
    </message>
    <message>
        <source>Payment undone</source>
        <translation>Платёж отменён</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕСТ</translation>
    </message>
    <message>
        <source>{status}, as of {time}</source>
        <translation>{status} (на {time})</translation>
    </message>
    <message>
        <source>Two people wrote down that the bank took the money. The bank has not confirmed it to Paydesk, so the order does not count as paid.</source>
        <translation>Два сотрудника записали, что банк списал деньги. Банк не подтвердил это Paydesk, поэтому заказ не считается оплаченным.</translation>
    </message>
    <message>
        <source>Two people wrote down that the bank took nothing. The sale may be charged again; Paydesk goes on asking about this order.</source>
        <translation>Два сотрудника записали, что банк ничего не списал. Оплату можно провести ещё раз; Paydesk продолжает спрашивать об этом заказе.</translation>
    </message>
    <message>
        <source>A part of the hold was captured; the rest went free for the customer.</source>
        <translation>Часть удержания списана; остальное освободилось для клиента.</translation>
    </message>
    <message>
        <source>The bank says that money went back to the customer, and not how much. Look it up in the bank&apos;s portal.</source>
        <translation>Банк сообщает о возврате клиенту, но не называет сумму. Посмотрите её на портале банка.</translation>
    </message>
    <message>
        <source>The bank undid the payment; the money goes back to the customer.</source>
        <translation>Банк отменил платёж; деньги возвращаются клиенту.</translation>
    </message>
    <message>
        <source>Nothing was charged. The bank was not asked, or refused the request.</source>
        <translation>Ничего не списано. Запрос в банк не ушёл, или банк его не принял.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay. Nothing has been taken yet.</source>
        <translation>Ждём, когда клиент оплатит. Пока ничего не списано.</translation>
    </message>
    <message>
        <source>The customer is confirming with the bank. Nothing is decided.</source>
        <translation>Клиент подтверждает платёж в банке. Ещё ничего не решено.</translation>
    </message>
    <message>
        <source>The bank is working on it. Do not charge again.</source>
        <translation>Банк обрабатывает платёж. Не списывайте повторно.</translation>
    </message>
    <message>
        <source>The money is held for this order; it must still be captured.</source>
        <translation>Деньги удержаны (холд) для этого заказа; списание ещё нужно подтвердить.</translation>
    </message>
    <message>
        <source>Paid: the bank confirmed number, amount and currency.</source>
        <translation>Оплачено: банк подтвердил номер, сумму и валюту.</translation>
    </message>
    <message>
        <source>The bank took less than was asked. Check before handing over goods.</source>
        <translation>Банк списал меньше, чем запрошено. Проверьте, прежде чем отдавать товар.</translation>
    </message>
    <message>
        <source>The whole amount went back to the customer.</source>
        <translation>Вся сумма возвращена клиенту.</translation>
    </message>
    <message>
        <source>Part of the amount went back to the customer.</source>
        <translation>Часть суммы возвращена клиенту.</translation>
    </message>
    <message>
        <source>The hold was released; the customer keeps the money.</source>
        <translation>Холд снят; деньги остались у клиента.</translation>
    </message>
    <message>
        <source>Declined: the bank said no and took nothing.</source>
        <translation>Отклонено: банк отказал и ничего не списал.</translation>
    </message>
    <message>
        <source>The link has expired; nothing was taken.</source>
        <translation>Время на оплату истекло; ничего не списано.</translation>
    </message>
    <message>
        <source>Cancelled before it was paid; nothing was taken.</source>
        <translation>Отменено до оплаты; ничего не списано.</translation>
    </message>
    <message>
        <source>We do not know yet whether money was taken. Do not charge again; Paydesk keeps asking.</source>
        <translation>Пока неизвестно, списаны ли деньги. Не списывайте повторно; Paydesk продолжает уточнять в банке.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order. Do not charge again; call the bank.</source>
        <translation>Ответ банка не сходится с этим заказом. Не списывайте повторно; позвоните в банк.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Платёжная ссылка</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By phone, 3-D Secure</source>
        <translation>По телефону, 3-D Secure</translation>
    </message>
    <message>
        <source>Bank&apos;s page</source>
        <translation>Страница банка</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Сохранённая карта</translation>
    </message>
</context>
<context>
    <name>OrdersHead</name>
    <message>
        <source>Which orders</source>
        <translation>Какие заказы</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Show the new orders</source>
        <translation>Показать новые заказы</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>Уточнить статусы</translation>
    </message>
    <message>
        <source>Ask the banks about every open order (F5)</source>
        <translation>Уточнить статусы открытых заказов в банках (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save this whole list as an Excel or CSV file ({keys})</source>
        <translation>Сохранить весь этот список в файл Excel или CSV ({keys})</translation>
    </message>
</context>
<context>
    <name>OrdersWords</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержанные</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплаченные</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>По запросу «{text}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Press Enter to look the whole number up, or Esc to see all orders.</source>
        <translation>Нажмите Enter, чтобы найти заказ по полному номеру, или Esc, чтобы показать все заказы.</translation>
    </message>
    <message>
        <source>No money is held.</source>
        <translation>Удержанных денег нет.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращённые</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>A phone order with F7 only holds the money; it is captured or released here.</source>
        <translation>Заказ по телефону с F7 только удерживает деньги; списать или снять удержание можно здесь.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Внимания ничего не требует.</translation>
    </message>
    <message>
        <source>Orders whose outcome is unknown, and holds that end within two days, appear here.</source>
        <translation>Здесь появляются заказы с неизвестным исходом и удержания, которые истекают в ближайшие два дня.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Здесь заказов нет.</translation>
    </message>
    <message>
        <source>Choose “All” to see every order.</source>
        <translation>Чтобы увидеть все заказы, выберите «Все».</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Заказов пока нет.</translation>
    </message>
    <message>
        <source>F2 takes a phone order, F3 makes a payment link. Every order appears here.</source>
        <translation>F2 — заказ по телефону, F3 — платёжная ссылка. Все заказы появятся здесь.</translation>
    </message>
    <message>
        <source>Also ask the banks about “{text}”  (Ctrl+B)</source>
        <translation>Спросить и банки о «{text}»  (Ctrl+B)</translation>
    </message>
    <message>
        <source>Order {number}: {what}</source>
        <translation>Заказ {number}: {what}</translation>
    </message>
    <message>
        <source>This looks like a card number. It must not be kept: remove it.</source>
        <translation>Это похоже на номер карты. Его нельзя хранить: уберите его.</translation>
    </message>
    <message numerus="yes">
        <source>%n new – show  (S)</source>
        <translation>
            <numerusform>%n новый — показать  (S)</numerusform>
            <numerusform>%n новых — показать  (S)</numerusform>
            <numerusform>%n новых — показать  (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>No order fits what you look for.</source>
        <translation>Подходящих заказов нет.</translation>
    </message>
    <message>
        <source>Remove a part of it to find more, or press Esc to empty the search.</source>
        <translation>Уберите часть условий, чтобы найти больше, или нажмите Esc, чтобы очистить поиск.</translation>
    </message>
    <message>
        <source>Remove a part of it to find more.</source>
        <translation>Уберите часть условий, чтобы найти больше.</translation>
    </message>
    <message>
        <source>Without “{condition}” there are orders.</source>
        <translation>Без условия «{condition}» заказы есть.</translation>
    </message>
    <message>
        <source>Take away “{condition}”  (Alt+Del)</source>
        <translation>Убрать «{condition}»  (Alt+Del)</translation>
    </message>
    <message>
        <source>No hold ends within two days.</source>
        <translation>В ближайшие два дня ни один холд не истекает.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation>Ссылка скопирована. Вставьте её в сообщение клиенту.</translation>
    </message>
    <message>
        <source>The receipt is saved as “{file}”.</source>
        <translation>Квитанция сохранена: «{file}».</translation>
    </message>
    <message>
        <source>The order has changed: this receipt is not there any more.</source>
        <translation>Заказ изменился: такой квитанции больше нет.</translation>
    </message>
    <message>
        <source>Nothing was printed, saved or sent.</source>
        <translation>Ничего не напечатано, не сохранено и не отправлено.</translation>
    </message>
    <message>
        <source>Look how the order stands now, and give the receipt it has.</source>
        <translation>Посмотрите, в каком состоянии заказ, и дайте ту квитанцию, которая есть.</translation>
    </message>
    <message>
        <source>The receipt could not be made this way.</source>
        <translation>Так квитанцию сделать не удалось.</translation>
    </message>
    <message>
        <source>The order and its money are as they were.</source>
        <translation>Заказ и его деньги остались как были.</translation>
    </message>
    <message>
        <source>Try another way: print it, save it as PDF, or write an e-mail.</source>
        <translation>Попробуйте иначе: распечатать, сохранить в PDF или написать письмо.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Next order (N)</source>
        <translation>Следующий заказ (N)</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>Send a link (Ctrl+L)</source>
        <translation>Отправить ссылку (Ctrl+L)</translation>
    </message>
    <message>
        <source>Ask the bank now (A)</source>
        <translation>Спросить банк сейчас (A)</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Capture (C)</source>
        <translation>Списать (C)</translation>
    </message>
    <message>
        <source>Print (P)</source>
        <translation>Печать (P)</translation>
    </message>
    <message>
        <source>E-mail (E)</source>
        <translation>Письмо (E)</translation>
    </message>
    <message>
        <source>Text message (S)</source>
        <translation>СМС (S)</translation>
    </message>
    <message>
        <source>Tell the caller (T)</source>
        <translation>Сообщить клиенту (T)</translation>
    </message>
    <message>
        <source>Write to the caller how it stands, or read it out</source>
        <translation>Написать клиенту, как обстоят дела, или прочитать вслух</translation>
    </message>
    <message>
        <source>Show the order (D)</source>
        <translation>Показать заказ (D)</translation>
    </message>
    <message>
        <source>Open this order in Orders: receipt, refund, history</source>
        <translation>Открыть этот заказ в «Заказах»: квитанция, возврат, история</translation>
    </message>
    <message>
        <source>Cancel it, send a link (Ctrl+L)</source>
        <translation>Отменить, дать ссылку (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Takings</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Последние дни</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Что требует внимания</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>Takings after refunds, last %n business day(s)</source>
        <translation>
            <numerusform>Выручка за вычетом возвратов, последний %n рабочий день</numerusform>
            <numerusform>Выручка за вычетом возвратов, последние %n рабочих дня</numerusform>
            <numerusform>Выручка за вычетом возвратов, последние %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No money has moved on these days.</source>
        <translation>В эти дни операций не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message>
        <source>An outline without filling is a day that was not closed.</source>
        <translation>Контур без заливки — день, который не закрывали.</translation>
    </message>
    <message>
        <source>Other currencies moved too, and stand in the reports: {others}.</source>
        <translation>Были операции и в других валютах, они указаны в отчётах: {others}.</translation>
    </message>
    <message>
        <source>{declined} of {tried} orders of the last {days} days</source>
        <translation>{declined} из {tried} заказов за последние {days} дней</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Links waiting</source>
        <translation>Неоплаченные ссылки</translation>
    </message>
    <message>
        <source>not paid by their customers yet</source>
        <translation>клиенты ещё не оплатили</translation>
    </message>
    <message>
        <source>Holds about to end</source>
        <translation>Удержания истекают</translation>
    </message>
    <message>
        <source>the money goes back within two days</source>
        <translation>закончатся в течение двух дней: деньги освободятся</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>nobody knows yet whether money moved</source>
        <translation>пока неизвестно, списаны ли деньги</translation>
    </message>
</context>
<context>
    <name>OwnNumberField</name>
    <message>
        <source>Own order number (else one is made)</source>
        <translation>Свой номер заказа (иначе будет создан)</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Показать этот заказ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What to do or to find</source>
        <translation>Что сделать или найти</translation>
    </message>
    <message>
        <source>Order number, customer, sum, or what you want to do</source>
        <translation>Номер заказа, клиент, сумма или то, что нужно сделать</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Up and Down: choose · Enter: open · Esc: close</source>
        <translation>Вверх и вниз: выбор · Enter: выбрать · Esc: выйти</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>{status}, in the clipboard</source>
        <translation>{status}, в буфере обмена</translation>
    </message>
    <message>
        <source>This looks like a card number. Type it into the card field of a phone order.</source>
        <translation>Похоже на номер карты. Введите его в поле карты в заказе по телефону.</translation>
    </message>
    <message>
        <source>Nothing fits. Type an order number, a customer, a sum, or what you want to do.</source>
        <translation>Ничего не найдено. Введите номер заказа, клиента, сумму или то, что хотите сделать.</translation>
    </message>
    <message>
        <source>Payment link for {customer}</source>
        <translation>Платёжная ссылка для {customer}</translation>
    </message>
    <message>
        <source>Phone order for {amount}</source>
        <translation>Заказ по телефону на {amount}</translation>
    </message>
    <message>
        <source>Payment link for {amount}</source>
        <translation>Платёжная ссылка на {amount}</translation>
    </message>
</context>
<context>
    <name>PaymentLinkScreen</name>
    <message>
        <source>Payment link</source>
        <translation>Платёжная ссылка</translation>
    </message>
    <message>
        <source>Links from a file</source>
        <translation>Ссылки из файла</translation>
    </message>
    <message>
        <source>Make many links from a CSV file (Ctrl+O)</source>
        <translation>Создать много ссылок из файла CSV (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>People at the tills</source>
        <translation>Сотрудники за кассами</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Сменить роль…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Новый PIN‑код…</translation>
    </message>
    <message>
        <source>Badge…</source>
        <translation>Пропуск…</translation>
    </message>
    <message>
        <source>Remove from staff</source>
        <translation>Отключить сотрудника</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Повторите PIN‑код</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Права…</translation>
    </message>
    <message>
        <source>Activity log…</source>
        <translation>Журнал действий…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>The shop has people now. Press F9 whenever somebody else comes to the till.</source>
        <translation>Теперь у магазина есть сотрудники. Нажимайте F9, когда за кассу встаёт кто-то другой.</translation>
    </message>
    <message>
        <source>{name} no longer works here. What was done stays in the activity log.</source>
        <translation>{name} здесь больше не работает. Сделанное остаётся в журнале действий.</translation>
    </message>
    <message>
        <source>It is written down: {name}.</source>
        <translation>Записано: {name}.</translation>
    </message>
    <message>
        <source>{shortest} to 12 digits</source>
        <translation>от {shortest} до 12 цифр</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>locked until {moment}: too many wrong PINs</source>
        <translation>вход закрыт до {moment}: слишком много неверных PIN‑кодов</translation>
    </message>
    <message>
        <source>at this till now</source>
        <translation>за этой кассой</translation>
    </message>
    <message>
        <source>First the owner: who adds everybody else?</source>
        <translation>Сначала владелец: кто добавит остальных?</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Another role for {name}</source>
        <translation>Другая роль: {name}</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Новый PIN‑код: {name}</translation>
    </message>
    <message>
        <source>Take {name} back, with a new PIN</source>
        <translation>Вернуть с новым PIN‑кодом: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleRefusalWords</name>
    <message>
        <source>Type the name of the person.</source>
        <translation>Введите имя сотрудника.</translation>
    </message>
    <message>
        <source>Somebody has or had this name. Add a second name or a letter.</source>
        <translation>Такое имя уже есть или было. Добавьте фамилию или букву.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>PIN‑код состоит только из цифр.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a thief tries. Choose digits without a pattern.</source>
        <translation>Такой PIN‑код вор пробует одним из первых. Выберите цифры без закономерности.</translation>
    </message>
    <message>
        <source>This PIN must have {shortest} to 12 digits.</source>
        <translation>В этом PIN‑коде должно быть от {shortest} до 12 цифр.</translation>
    </message>
    <message>
        <source>This may be a payment card. It was forgotten at once: it can never be a badge.</source>
        <translation>Это похоже на платёжную карту. Она сразу забыта: пропуском она быть не может.</translation>
    </message>
    <message>
        <source>A badge has 6 to 64 letters or digits.</source>
        <translation>В пропуске от 6 до 64 букв или цифр.</translation>
    </message>
    <message>
        <source>This was another code. Scan the badge twice, from the beginning.</source>
        <translation>Это другой код. Считайте пропуск дважды с начала.</translation>
    </message>
    <message>
        <source>Somebody else has this badge.</source>
        <translation>Этот пропуск уже у другого сотрудника.</translation>
    </message>
    <message>
        <source>Nobody who works here has this badge.</source>
        <translation>Такого пропуска нет ни у кого из работающих.</translation>
    </message>
    <message>
        <source>Type the name of the role.</source>
        <translation>Введите название роли.</translation>
    </message>
    <message>
        <source>Another role has this name.</source>
        <translation>Такое название уже есть у другой роли.</translation>
    </message>
    <message>
        <source>Wrong PIN. Type it again.</source>
        <translation>Неверный PIN‑код. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nobody has said who works at this till.</source>
        <translation>Никто не назвался за этой кассой.</translation>
    </message>
    <message>
        <source>Press F9, choose your name and type your PIN.</source>
        <translation>Нажмите F9, выберите своё имя и введите PIN‑код.</translation>
    </message>
    <message>
        <source>{name} no longer works at this till.</source>
        <translation>{name} больше не работает за этой кассой.</translation>
    </message>
    <message>
        <source>Whoever works here now begins it anew.</source>
        <translation>Кто работает здесь сейчас, начинает заново.</translation>
    </message>
    <message>
        <source>{name} is not allowed to do this.</source>
        <translation>{name}: это действие не разрешено.</translation>
    </message>
    <message>
        <source>Somebody who works here has the role {name}.</source>
        <translation>У кого-то из сотрудников роль {name}.</translation>
    </message>
    <message>
        <source>Give them another role first.</source>
        <translation>Сначала дайте ему другую роль.</translation>
    </message>
    <message>
        <source>This role is used no more.</source>
        <translation>Эта роль больше не используется.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Выберите другую роль.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment.</source>
        <translation>Кто-то изменил это в ту же минуту.</translation>
    </message>
    <message>
        <source>Ask a colleague who is allowed to, or change the operator (F9).</source>
        <translation>Обратитесь к тому, кому это разрешено, или смените оператора клавишей F9.</translation>
    </message>
    <message>
        <source>This sum is above {name}&apos;s limit for one transaction.</source>
        <translation>{name}: эта сумма выше разрешённой за один раз.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {name} is locked until {moment}.</source>
        <translation>Слишком много неверных PIN‑кодов: {name} — вход закрыт до {moment}.</translation>
    </message>
    <message>
        <source>Wait, or let a manager give a new PIN.</source>
        <translation>Подождите или попросите управляющего задать новый PIN‑код.</translation>
    </message>
    <message>
        <source>This role is above your own.</source>
        <translation>Эта роль выше вашей.</translation>
    </message>
    <message>
        <source>Ask somebody whose role is high enough.</source>
        <translation>Обратитесь к тому, чья роль позволяет это.</translation>
    </message>
    <message>
        <source>This is the only owner.</source>
        <translation>Это единственный владелец.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Сначала сделайте владельцем кого-то ещё.</translation>
    </message>
    <message>
        <source>Look at it once more, then try again if it is still needed.</source>
        <translation>Посмотрите ещё раз и повторите, если это ещё нужно.</translation>
    </message>
    <message>
        <source>Nobody of this name works here any more.</source>
        <translation>Сотрудник с таким именем здесь больше не работает.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Senior clerk</source>
        <translation>Старший кассир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Управляющий</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>принимать оплату</translation>
    </message>
    <message>
        <source>capture held money</source>
        <translation>списывать удержанное</translation>
    </message>
    <message>
        <source>release held money</source>
        <translation>снимать удержание</translation>
    </message>
    <message>
        <source>refund money</source>
        <translation>возвращать деньги</translation>
    </message>
    <message>
        <source>forget saved cards</source>
        <translation>удалять сохранённые карты</translation>
    </message>
    <message>
        <source>export lists of orders</source>
        <translation>сохранять списки в файл</translation>
    </message>
    <message>
        <source>settle unclear orders</source>
        <translation>решать неясные случаи</translation>
    </message>
    <message>
        <source>close the business day</source>
        <translation>закрывать рабочий день</translation>
    </message>
    <message>
        <source>read the activity log</source>
        <translation>читать журнал действий</translation>
    </message>
    <message>
        <source>change the settings of a till</source>
        <translation>менять настройки кассы</translation>
    </message>
    <message>
        <source>change logins of banks</source>
        <translation>менять вход в банк</translation>
    </message>
    <message>
        <source>hire and manage people</source>
        <translation>управлять сотрудниками</translation>
    </message>
    <message>
        <source>May: {rights}.</source>
        <translation>Разрешено: {rights}.</translation>
    </message>
    <message>
        <source>May only look.</source>
        <translation>Можно лишь смотреть.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Неверный PIN</translation>
    </message>
    <message>
        <source>Right PIN after wrong ones</source>
        <translation>Верный PIN‑код после неверных</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Добавлен сотрудник</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Смена роли</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Смена PIN‑кода</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Сотрудник ушёл</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Выдан пропуск</translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation>Пропуск снят</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Сотрудник вернулся</translation>
    </message>
    <message>
        <source>Taken over from a till</source>
        <translation>Перенесено с кассы</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>Смена прав роли</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Роль создана</translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>Роль названа иначе</translation>
    </message>
    <message>
        <source>Role used no more</source>
        <translation>Роль убрана</translation>
    </message>
    <message>
        <source>Allowed by PIN</source>
        <translation>Разрешено PIN‑кодом</translation>
    </message>
    <message>
        <source>Unclear act resolved</source>
        <translation>Решён неясный случай</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Список сохранён в файл</translation>
    </message>
    <message>
        <source>Bank login changed</source>
        <translation>Смена входа в банк</translation>
    </message>
    <message>
        <source>Next key entered</source>
        <translation>Введён следующий ключ</translation>
    </message>
    <message>
        <source>Next key tried at the bank</source>
        <translation>Следующий ключ проверен</translation>
    </message>
    <message>
        <source>Next key in use</source>
        <translation>Переход на ключ</translation>
    </message>
    <message>
        <source>Second key forgotten</source>
        <translation>Второй ключ удалён</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Смена настройки</translation>
    </message>
    <message>
        <source>Bank asked to forget a card</source>
        <translation>Банк попросили удалить карту</translation>
    </message>
    <message>
        <source>Saved card forgotten</source>
        <translation>Сохранённая карта удалена</translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation>Журнал восстановлен</translation>
    </message>
    <message>
        <source>Backup of the journal made</source>
        <translation>Сделана копия журнала</translation>
    </message>
    <message>
        <source>Backup to be restored</source>
        <translation>Копия будет восстановлена</translation>
    </message>
    <message>
        <source>Backup is not restored</source>
        <translation>Копия не восстанавливается</translation>
    </message>
    <message>
        <source>Compared with the bank&apos;s file</source>
        <translation>Сверено с файлом банка</translation>
    </message>
    <message>
        <source>Difference to the bank&apos;s file accepted</source>
        <translation>Расхождение с файлом банка принято</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>Рабочий день закрыт</translation>
    </message>
    <message>
        <source>Order registered</source>
        <translation>Заказ зарегистрирован</translation>
    </message>
    <message>
        <source>Card charged</source>
        <translation>Списание с карты</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Отмена заказа</translation>
    </message>
    <message>
        <source>Money captured</source>
        <translation>Списание удержанного</translation>
    </message>
    <message>
        <source>Hold let go</source>
        <translation>Снятие удержания</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Number taken at the bank</source>
        <translation>Номер занят в банке</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлено</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>нужен человек</translation>
    </message>
    <message>
        <source>{name} was at the till</source>
        <translation>за кассой: {name}</translation>
    </message>
    <message>
        <source>{tries} in a row</source>
        <translation>{tries} подряд</translation>
    </message>
    <message>
        <source>{tries} in a row, {name} was at the till</source>
        <translation>{tries} подряд, за кассой: {name}</translation>
    </message>
    <message>
        <source>by badge alone</source>
        <translation>только по пропуску</translation>
    </message>
    <message>
        <source>{whom}: now {role}, before {was}</source>
        <translation>{whom}: теперь {role}, прежде {was}</translation>
    </message>
    <message>
        <source>{day}, report {number}</source>
        <translation>{day}, отчёт {number}</translation>
    </message>
    <message>
        <source>{file}, {lines} lines</source>
        <translation>{file}, строк: {lines}</translation>
    </message>
    <message>
        <source>{orders} orders to ask the bank about</source>
        <translation>заказов, о которых надо спросить банк: {orders}</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Expiry date (MM/YY)</source>
        <translation>Срок действия (ММ/ГГ)</translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation>Код на обороте</translation>
    </message>
</context>
<context>
    <name>PhoneFormPanel</name>
    <message>
        <source>Answer the question above first.</source>
        <translation>Сначала ответьте на вопрос выше.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>Как платит клиент</translation>
    </message>
    <message>
        <source>Hold only (F7)</source>
        <translation>Только удержать (F7)</translation>
    </message>
    <message>
        <source>Hold the money now and capture it later (F7)</source>
        <translation>Удержать деньги сейчас и списать позже (F7)</translation>
    </message>
    <message>
        <source>Charge (Ctrl+Enter)</source>
        <translation>Списать (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>PhoneMore</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Fold out or in what is seldom needed (Ctrl+M)</source>
        <translation>Развернуть или свернуть то, что нужно редко (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>PhoneMoreFields</name>
    <message>
        <source>For (not required)</source>
        <translation>Назначение (необязательно)</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Name on the card (not required)</source>
        <translation>Имя на карте (необязательно)</translation>
    </message>
    <message>
        <source>Postcode of the card</source>
        <translation>Индекс по карте</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Улица и дом</translation>
    </message>
    <message>
        <source>Save the card with consent</source>
        <translation>Сохранить карту с согласия</translation>
    </message>
    <message>
        <source>Customer number (a new one was made; type yours if there is one)</source>
        <translation>Номер клиента (создан новый; введите свой, если он есть)</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>Написать {name}</translation>
    </message>
</context>
<context>
    <name>PhoneOrderScreen</name>
    <message>
        <source>Phone order</source>
        <translation>Заказ по телефону</translation>
    </message>
</context>
<context>
    <name>PhoneOrderWords</name>
    <message>
        <source>If the cardholder disputes it later, the shop bears the loss.</source>
        <translation>Если держатель карты потом оспорит платёж, убыток несёт магазин.</translation>
    </message>
    <message>
        <source>The customer confirms; if it is disputed later, their bank bears the loss.</source>
        <translation>Клиент подтверждает платёж; если потом его оспорит, убыток несёт его банк.</translation>
    </message>
    <message>
        <source>You type the card on the bank&apos;s own page.</source>
        <translation>Вы вводите данные карты на странице самого банка.</translation>
    </message>
    <message>
        <source>A card the bank keeps for the customer; nothing is read out.</source>
        <translation>Карту клиента хранит банк; номер вслух не называют.</translation>
    </message>
    <message>
        <source>The customer pays on their own phone or computer.</source>
        <translation>Клиент платит сам, со своего телефона или компьютера.</translation>
    </message>
    <message>
        <source>Phone (no 3-D Secure)</source>
        <translation>По телефону (без 3-D Secure)</translation>
    </message>
    <message>
        <source>Customer approves (3-D Secure)</source>
        <translation>Клиент подтверждает (3-D Secure)</translation>
    </message>
    <message>
        <source>Bank&apos;s own page</source>
        <translation>Страница банка</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Сохранённая карта</translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation>Отправить ссылку</translation>
    </message>
    <message>
        <source>Your bank takes no cards read out over the phone from this shop.</source>
        <translation>Ваш банк не принимает от этого магазина карты, продиктованные по телефону.</translation>
    </message>
    <message>
        <source>Your bank does not offer this way to this shop.</source>
        <translation>Ваш банк не предлагает этому магазину такой способ.</translation>
    </message>
    <message>
        <source>Send a payment link instead, or ask the bank to switch it on.</source>
        <translation>Отправьте платёжную ссылку или попросите банк это включить.</translation>
    </message>
    <message>
        <source>Ask the bank to switch it on, then check it again: the bank icon at the top.</source>
        <translation>Попросите банк включить это и проверьте ещё раз: значок банка вверху.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it in Orders (F4) when the goods leave, until {day}.</source>
        <translation>Деньги только удерживаются. Спишите их в «Заказах» (F4), когда отправите товар, до {day}.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it in Orders (F4) when the goods leave, until about {day}.</source>
        <translation>Деньги только удерживаются. Спишите их в «Заказах» (F4), когда отправите товар, примерно до {day}.</translation>
    </message>
    <message>
        <source>Make a link draft, or try the bank again.</source>
        <translation>Подготовьте ссылку или проверьте связь с банком ещё раз.</translation>
    </message>
    <message>
        <source>Cards need the bank, and it cannot be reached. Make a link draft?</source>
        <translation>Для оплаты картой нужна связь с банком, а её нет. Подготовить ссылку?</translation>
    </message>
    <message>
        <source>Cards need the bank, and it cannot be reached.</source>
        <translation>Для оплаты картой нужна связь с банком, а её нет.</translation>
    </message>
    <message>
        <source>Type the card here. Nothing of it reaches Paydesk.</source>
        <translation>Введите карту здесь. В Paydesk из неё ничего не попадает.</translation>
    </message>
    <message>
        <source>Never ask for the code the bank sends: if this page wants one, send a link.</source>
        <translation>Никогда не спрашивайте у клиента код от банка: если страница его требует, отправьте ссылку.</translation>
    </message>
    <message>
        <source>Make a link draft</source>
        <translation>Подготовить ссылку</translation>
    </message>
    <message>
        <source>Go on with a payment link</source>
        <translation>Перейти к платёжной ссылке</translation>
    </message>
    <message>
        <source>Open the bank&apos;s page</source>
        <translation>Открыть страницу банка</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Списать {amount}</translation>
    </message>
    <message>
        <source>Hold {amount}</source>
        <translation>Удержать {amount}</translation>
    </message>
    <message>
        <source>Asking the bank… Do not charge again.</source>
        <translation>Обращаемся в банк… Не списывайте повторно.</translation>
    </message>
    <message>
        <source>Asking the bank how it stands…</source>
        <translation>Уточняем статус в банке…</translation>
    </message>
    <message>
        <source>The caller cannot read it</source>
        <translation>Клиент не может его прочитать</translation>
    </message>
    <message>
        <source>The card has none</source>
        <translation>На карте его нет</translation>
    </message>
    <message>
        <source>The caller does not give it</source>
        <translation>Клиент его не называет</translation>
    </message>
    <message>
        <source>The order came on paper</source>
        <translation>Заказ пришёл на бумаге</translation>
    </message>
    <message>
        <source>The card was removed from the screen because nothing was typed for a while.</source>
        <translation>Данные карты стёрты с экрана: долго ничего не вводили.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>Ask the caller to read the card again.</source>
        <translation>Попросите клиента продиктовать данные карты ещё раз.</translation>
    </message>
    <message>
        <source>That came from a scanner. It is no card, and nothing of it stays here.</source>
        <translation>Это считал сканер. Это не карта, и здесь от этого ничего не осталось.</translation>
    </message>
    <message>
        <source>Type the caller&apos;s card by hand. A badge is scanned at F9.</source>
        <translation>Введите карту клиента вручную. Пропуск считывают по F9.</translation>
    </message>
    <message>
        <source>Press Esc once more to forget the typed card.</source>
        <translation>Нажмите Esc ещё раз, чтобы стереть введённую карту.</translation>
    </message>
    <message>
        <source>Go on typing to keep it.</source>
        <translation>Продолжайте печатать, и она останется.</translation>
    </message>
    <message>
        <source>Esc does not cancel this: the bank has the order already.</source>
        <translation>Esc это не отменяет: заказ уже в банке.</translation>
    </message>
    <message>
        <source>What the card was charged, only the bank can say; it is being asked.</source>
        <translation>Сколько списано с карты, знает только банк; его уже спрашивают.</translation>
    </message>
    <message>
        <source>Wait for its answer. If money was taken by mistake, it goes back by a refund.</source>
        <translation>Дождитесь ответа. Если деньги списаны по ошибке, их вернут возвратом.</translation>
    </message>
    <message>
        <source>A payment link cannot take the place of this order.</source>
        <translation>Ссылка не может заменить этот заказ.</translation>
    </message>
    <message>
        <source>It is paid, may still be paid, or this bank makes no links.</source>
        <translation>Он оплачен, ещё может быть оплачен или банк не делает ссылок.</translation>
    </message>
    <message>
        <source>Go on here, or see in Orders (F4) how the order stands.</source>
        <translation>Продолжайте здесь или посмотрите заказ на экране заказов (F4).</translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation>Внутри Paydesk произошёл сбой.</translation>
    </message>
    <message>
        <source>We do not know here how the order stands. Do not charge again.</source>
        <translation>Здесь неизвестно, что с заказом. Не списывайте повторно.</translation>
    </message>
    <message>
        <source>Look at Orders (F4): the journal keeps every order and asks the bank.</source>
        <translation>Откройте «Заказы» (F4): журнал хранит каждый заказ и спрашивает банк.</translation>
    </message>
    <message>
        <source>The customer must confirm, but the bank&apos;s answer does not say clearly where.</source>
        <translation>Клиент должен подтвердить платёж, но из ответа банка неясно, на какой странице.</translation>
    </message>
    <message>
        <source>Nothing has been taken so far.</source>
        <translation>Пока ничего не списано.</translation>
    </message>
    <message>
        <source>Open the page again to try the bank&apos;s usual page for this, or send a payment link.</source>
        <translation>Нажмите «Открыть снова», чтобы попробовать обычную страницу банка, или отправьте ссылку.</translation>
    </message>
</context>
<context>
    <name>PhoneOutcome</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Номер RRN</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Удержано до</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Next order (N)</source>
        <translation>Следующий заказ (N)</translation>
    </message>
    <message>
        <source>Try the same card again</source>
        <translation>Ещё раз ту же карту</translation>
    </message>
    <message>
        <source>Leave it in Attention (N)</source>
        <translation>Оставить во «Внимании» (N)</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>Leave it open (N)</source>
        <translation>Оставить открытым (N)</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <source>We do not know yet whether the card was charged.</source>
        <translation>Пока неизвестно, списаны ли деньги с карты.</translation>
    </message>
    <message>
        <source>No second attempt for this order: it could take the money twice.</source>
        <translation>Второй попытки по этому заказу не делайте: деньги могут списаться дважды.</translation>
    </message>
    <message>
        <source>Tell the caller you will call back. Paydesk keeps asking; Attention (F10) shows it.</source>
        <translation>Скажите, что перезвоните. Paydesk продолжает спрашивать; ответ появится в разделе «Внимание» (F10).</translation>
    </message>
    <message>
        <source>The bank could not be asked how the payment stands.</source>
        <translation>Не удалось узнать у банка, как обстоит дело с платежом.</translation>
    </message>
    <message>
        <source>It may have taken the money; nobody knows yet.</source>
        <translation>Банк мог списать деньги; пока этого никто не знает.</translation>
    </message>
    <message>
        <source>Ask the bank again. Charge nothing for this sale before it has answered.</source>
        <translation>Спросите банк ещё раз. До его ответа ничего не списывайте за эту продажу.</translation>
    </message>
    <message>
        <source>The customer has not confirmed yet.</source>
        <translation>Клиент ещё не подтвердил платёж.</translation>
    </message>
    <message>
        <source>Nothing has been taken so far; the customer can still confirm.</source>
        <translation>Пока ничего не списано; клиент ещё может подтвердить.</translation>
    </message>
    <message>
        <source>Open the page again, or cancel and send a link.</source>
        <translation>Откройте страницу снова или отмените заказ и отправьте ссылку.</translation>
    </message>
    <message>
        <source>This order does not count as paid.</source>
        <translation>Этот заказ не считается оплаченным.</translation>
    </message>
    <message>
        <source>Call the bank and name the order number.</source>
        <translation>Позвоните в банк и назовите номер заказа.</translation>
    </message>
    <message>
        <source>Paydesk asks the bank again as soon as it can be reached.</source>
        <translation>Paydesk снова спросит банк, как только появится связь.</translation>
    </message>
    <message numerus="yes">
        <source>Paydesk asks the bank again in %n second(s).</source>
        <translation>
            <numerusform>Paydesk снова спросит банк через %n секунду.</numerusform>
            <numerusform>Paydesk снова спросит банк через %n секунды.</numerusform>
            <numerusform>Paydesk снова спросит банк через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank is being asked now.</source>
        <translation>Сейчас идёт запрос в банк.</translation>
    </message>
    <message>
        <source>We do not know yet whether your bank charged your card for {amount}. You will not be charged twice; we are asking the bank and will come back to you.</source>
        <translation>Мы пока не знаем, списал ли ваш банк {amount} с карты. Дважды не спишут; мы спрашиваем банк и ответим вам.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>примерно {day}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The picture as it is printed</source>
        <translation>Картинка, как она будет напечатана</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Phone order</source>
        <translation>Заказ по телефону</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Платёжная ссылка</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %Ln order(s)</source>
        <translation>
            <numerusform>Требует внимания: %Ln заказ</numerusform>
            <numerusform>Требует внимания: %Ln заказа</numerusform>
            <numerusform>Требует внимания: %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practise</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Help about training</source>
        <translation>Справка об учебном режиме</translation>
    </message>
    <message>
        <source>Close the practice panel</source>
        <translation>Закрыть панель практики</translation>
    </message>
    <message>
        <source>Problems to practise</source>
        <translation>Учебные сбои</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Happens next time.</source>
        <translation>Сработает в следующий раз.</translation>
    </message>
    <message>
        <source>No payment link is open.</source>
        <translation>Нет открытой платёжной ссылки.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Ничего не произошло.</translation>
    </message>
    <message>
        <source>Create a payment link first (F3).</source>
        <translation>Сначала создайте платёжную ссылку (F3).</translation>
    </message>
    <message>
        <source>The till does not know it yet: ask the bank (F5).</source>
        <translation>Касса ещё не знает об этом: спросите банк (F5).</translation>
    </message>
    <message>
        <source>The next card is declined</source>
        <translation>Следующую карту отклонят</translation>
    </message>
    <message>
        <source>The next answer is lost</source>
        <translation>Следующий ответ потеряется</translation>
    </message>
    <message>
        <source>The next answer takes long</source>
        <translation>Следующий ответ придёт не скоро</translation>
    </message>
    <message>
        <source>The bank fails once</source>
        <translation>Банк один раз откажет</translation>
    </message>
    <message>
        <source>The bank&apos;s page hangs</source>
        <translation>Страница банка зависнет</translation>
    </message>
    <message>
        <source>The next refund is refused</source>
        <translation>В следующем возврате откажут</translation>
    </message>
    <message>
        <source>The customer pays the link now</source>
        <translation>Клиент сейчас оплатит ссылку</translation>
    </message>
    <message>
        <source>The link expires now</source>
        <translation>Ссылка сейчас истечёт</translation>
    </message>
    <message>
        <source>Power cut while charging</source>
        <translation>Свет погаснет при списании</translation>
    </message>
    <message>
        <source>There is not enough money on it.</source>
        <translation>На ней недостаточно денег.</translation>
    </message>
    <message>
        <source>The bank does what it was asked for, and the line breaks.</source>
        <translation>Банк делает, о чём его просили, и связь обрывается.</translation>
    </message>
    <message>
        <source>It comes after half a minute.</source>
        <translation>Он придёт через полминуты.</translation>
    </message>
    <message>
        <source>It does nothing and answers with an error.</source>
        <translation>Он ничего не делает и отвечает ошибкой.</translation>
    </message>
    <message>
        <source>It stands still for a minute.</source>
        <translation>Она стоит на месте минуту.</translation>
    </message>
    <message>
        <source>The money stays with the shop.</source>
        <translation>Деньги остаются у магазина.</translation>
    </message>
    <message>
        <source>The newest open link.</source>
        <translation>Самая новая открытая ссылка.</translation>
    </message>
    <message>
        <source>Paydesk ends at once. Start it again and see what it finds out.</source>
        <translation>Paydesk сразу закроется. Запустите его снова и посмотрите, что он выяснит.</translation>
    </message>
</context>
<context>
    <name>PreferencesMenu</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастные, светлые</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастные, тёмные</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Sound when money arrives</source>
        <translation>Звук при поступлении денег</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Без анимации</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Скрывать суммы и клиентов в списках</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>System status…</source>
        <translation>Состояние кассы…</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Чековый принтер…</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Save this form as a template…</source>
        <translation>Сохранить эту форму как шаблон…</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Имя шаблона</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Links you make often (Ctrl+T)</source>
        <translation>Ссылки, которые вы создаёте часто (Ctrl+T)</translation>
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
        <translation>Где находится принтер</translation>
    </message>
    <message>
        <source>192.168.1.40:9100, /dev/usb/lp0, COM3 or \\computer\share</source>
        <translation>192.168.1.40:9100, /dev/usb/lp0, COM3 или \\компьютер\принтер</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>Dots per line</source>
        <translation>Точек в строке</translation>
    </message>
    <message>
        <source>As its manual says</source>
        <translation>Как указано в инструкции</translation>
    </message>
    <message>
        <source>Cut after each receipt</source>
        <translation>Отрезать после каждой квитанции</translation>
    </message>
    <message>
        <source>Open the drawer with each receipt</source>
        <translation>Открывать ящик с каждой квитанцией</translation>
    </message>
    <message>
        <source>Print after every payment</source>
        <translation>Печатать после каждой оплаты</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Then print once more: a receipt waits in Orders (F4, then P).</source>
        <translation>Затем напечатайте ещё раз: квитанция ждёт в «Заказах» (F4, затем P).</translation>
    </message>
    <message>
        <source>The payment is not affected.</source>
        <translation>На оплату это не влияет.</translation>
    </message>
    <message>
        <source>This till has no receipt printer.</source>
        <translation>К этой кассе не подключён чековый принтер.</translation>
    </message>
    <message>
        <source>Set one up: the menu at the top, Receipt printer.</source>
        <translation>Настройте его: меню вверху, «Чековый принтер».</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper.</source>
        <translation>В чековом принтере кончилась бумага.</translation>
    </message>
    <message>
        <source>Put a new roll in.</source>
        <translation>Вставьте новый рулон.</translation>
    </message>
    <message>
        <source>The receipt printer is open.</source>
        <translation>Чековый принтер открыт.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Закройте крышку.</translation>
    </message>
    <message>
        <source>The receipt printer says that it is not ready.</source>
        <translation>Чековый принтер сообщает, что не готов.</translation>
    </message>
    <message>
        <source>Look at its lights and its paper.</source>
        <translation>Посмотрите на его индикаторы и бумагу.</translation>
    </message>
    <message>
        <source>The receipt printer stopped in the middle.</source>
        <translation>Чековый принтер остановился на середине.</translation>
    </message>
    <message>
        <source>Look at the paper, switch the printer off and on.</source>
        <translation>Проверьте бумагу, выключите и включите принтер.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer.</source>
        <translation>Чековый принтер не отвечает.</translation>
    </message>
    <message>
        <source>Look whether it is on, and whether its address is still the same.</source>
        <translation>Проверьте, включён ли он и не изменился ли его адрес.</translation>
    </message>
    <message>
        <source>Type where the printer is.</source>
        <translation>Укажите, где находится принтер.</translation>
    </message>
    <message>
        <source>Type a number of dots from {fewest} to {most}.</source>
        <translation>Введите число точек от {fewest} до {most}.</translation>
    </message>
    <message>
        <source>Type an address like 192.168.1.40:9100, or the path of a device or a share.</source>
        <translation>Введите адрес вида 192.168.1.40:9100 либо путь к устройству или общей папке.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Чековый принтер</translation>
    </message>
    <message>
        <source>A printer for rolls of paper that understands ESC/POS, as nearly all of them do. Receipts go to it as pictures, so every letter and currency symbol prints correctly.</source>
        <translation>Принтер для бумаги в рулонах с поддержкой ESC/POS — она есть почти у всех. Квитанции печатаются как изображение, поэтому печатаются все буквы и знаки валют.</translation>
    </message>
    <message>
        <source>The receipt went to the receipt printer.</source>
        <translation>Квитанция отправлена на чековый принтер.</translation>
    </message>
    <message>
        <source>The test slip went to the printer.</source>
        <translation>Пробный листок отправлен на принтер.</translation>
    </message>
    <message>
        <source>Is nothing cut off, and are all letters there? Then save these settings.</source>
        <translation>Ничего не обрезано, и все буквы на месте? Тогда сохраните настройки.</translation>
    </message>
    <message>
        <source>The settings of the receipt printer are saved.</source>
        <translation>Настройки чекового принтера сохранены.</translation>
    </message>
    <message>
        <source>This till works without a receipt printer now.</source>
        <translation>Теперь касса работает без чекового принтера.</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>Настройки не сохранены: их файл не удаётся записать.</translation>
    </message>
    <message>
        <source>No order is touched by that.</source>
        <translation>На заказы это не влияет.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again.</source>
        <translation>Проверьте, не заполнен ли диск, и повторите.</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Пробный листок</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Это не квитанция.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Choose a backup:</source>
        <translation>Выберите копию:</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Копии журнала</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN‑код</translation>
    </message>
    <message>
        <source>Restore it at the next start</source>
        <translation>Восстановить при запуске</translation>
    </message>
    <message>
        <source>Do not restore it</source>
        <translation>Не восстанавливать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PutBackPresenter</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>At the next start the backup of {moment} replaces the journal.</source>
        <translation>При следующем запуске копия от {moment} заменит журнал.</translation>
    </message>
    <message>
        <source>in the chosen folder</source>
        <translation>в выбранной папке</translation>
    </message>
    <message>
        <source>in the journal&apos;s folder</source>
        <translation>в папке журнала</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the payment link</source>
        <translation>QR-код платёжной ссылки</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Keep the typed amount as a quick one, or forget it</source>
        <translation>Запомнить введённую сумму для быстрого выбора или убрать её</translation>
    </message>
    <message>
        <source>Take this amount ({key})</source>
        <translation>Взять эту сумму ({key})</translation>
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
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>RawDetails</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копировать подробности</translation>
    </message>
</context>
<context>
    <name>ReceiptButton</name>
    <message>
        <source>Print on the receipt printer</source>
        <translation>Напечатать на чековом принтере</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Написать письмо…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Квитанция…</translation>
    </message>
    <message>
        <source>Print, save or mail a receipt (P)</source>
        <translation>Распечатать, сохранить или отправить квитанцию (P)</translation>
    </message>
</context>
<context>
    <name>ReceiptGiving</name>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinterDialog</name>
    <message>
        <source>Print a test slip</source>
        <translation>Напечатать пробный листок</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReceiptWriter</name>
    <message>
        <source>Returned so far</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Квитанция об оплате</translation>
    </message>
    <message>
        <source>Confirmation of a card payment; it does not replace a fiscal receipt.</source>
        <translation>Подтверждение оплаты картой; не заменяет кассовый чек.</translation>
    </message>
    <message>
        <source>Confirmation of a hold</source>
        <translation>Подтверждение удержания</translation>
    </message>
    <message>
        <source>The money is only held on the card. Nothing has been taken yet.</source>
        <translation>Сумма только заблокирована на карте. Пока ничего не списано.</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Квитанция о возврате</translation>
    </message>
    <message>
        <source>The money goes back to the card and arrives in 3 to 5 days.</source>
        <translation>Деньги возвращаются на карту и придут через 3–5 дней.</translation>
    </message>
    <message>
        <source>No real money moved.</source>
        <translation>Без настоящих денег.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
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
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Номер RRN</translation>
    </message>
    <message>
        <source>Card saved at the bank with the customer&apos;s agreement</source>
        <translation>Картой, сохранённой в банке с согласия клиента</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕСТ</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>The bank has an order of this number already.</source>
        <translation>В банке уже есть заказ с таким номером.</translation>
    </message>
    <message>
        <source>Look at Orders (F4) first: it may be this very sale. If not, make the order again.</source>
        <translation>Сначала загляните в раздел «Заказы» (F4): возможно, это та же продажа. Если нет, создайте заказ заново.</translation>
    </message>
    <message>
        <source>The bank does not take this currency for the shop.</source>
        <translation>Банк не принимает для магазина эту валюту.</translation>
    </message>
    <message>
        <source>Choose the bank of that currency, or check the currency in the bank&apos;s profile.</source>
        <translation>Выберите банк с этой валютой или проверьте валюту в профиле банка.</translation>
    </message>
    <message>
        <source>The bank does not accept this amount.</source>
        <translation>Банк не принимает эту сумму.</translation>
    </message>
    <message>
        <source>Check the amount; the shop&apos;s limits stand in its contract with the bank.</source>
        <translation>Проверьте сумму; лимиты магазина указаны в договоре с банком.</translation>
    </message>
    <message>
        <source>The bank does not give back more than is left of the payment.</source>
        <translation>Банк не вернёт больше, чем осталось от платежа.</translation>
    </message>
    <message>
        <source>Ask the bank about the order, then choose a smaller sum.</source>
        <translation>Уточните в банке состояние заказа и укажите меньшую сумму.</translation>
    </message>
    <message>
        <source>The bank does not know the return address of this shop.</source>
        <translation>Банк не знает адрес возврата этого магазина.</translation>
    </message>
    <message>
        <source>Have the return address of the profile put on the bank&apos;s list.</source>
        <translation>Попросите внести адрес возврата из профиля в список банка.</translation>
    </message>
    <message>
        <source>The bank refused a value, or this login may not do that. It does not tell which.</source>
        <translation>Банк отклонил одно из значений, или у этой учётной записи нет такого права. Что именно, он не сообщает.</translation>
    </message>
    <message>
        <source>Check what was typed. If it is right, ask the bank what this login may do.</source>
        <translation>Проверьте введённые данные. Если всё верно, уточните в банке права этой учётной записи.</translation>
    </message>
    <message>
        <source>The bank does not accept one of the values it was sent.</source>
        <translation>Банк не принимает одно из отправленных значений.</translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation>Проверьте, что введено; ответ банка дословно — в подробностях.</translation>
    </message>
    <message>
        <source>The bank has not switched this on for the shop.</source>
        <translation>Банк не включил эту возможность для магазина.</translation>
    </message>
    <message>
        <source>Ask the bank to switch it on. Until then use another way, for example a payment link.</source>
        <translation>Попросите банк её включить. А пока выберите другой способ, например платёжную ссылку.</translation>
    </message>
    <message>
        <source>The order as it stands at the bank does not allow this.</source>
        <translation>Нынешнее состояние заказа в банке этого не позволяет.</translation>
    </message>
    <message>
        <source>Ask the bank about the order: its status or its sums have changed.</source>
        <translation>Уточните в банке состояние заказа: статус или суммы изменились.</translation>
    </message>
    <message>
        <source>The bank does not know this order.</source>
        <translation>Банк не знает этот заказ.</translation>
    </message>
    <message>
        <source>Check that the right bank is chosen, then ask again.</source>
        <translation>Проверьте, тот ли банк выбран, и повторите запрос.</translation>
    </message>
</context>
<context>
    <name>ResolveForm</name>
    <message>
        <source>Record the outcome</source>
        <translation>Записать исход</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чем это закончилось?</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s portal or call the bank first. Two people must confirm it, each with a PIN.</source>
        <translation>Сначала посмотрите на портале банка или позвоните в банк. Подтвердить должны два сотрудника, каждый своим PIN‑кодом.</translation>
    </message>
    <message>
        <source>What did you see, and where? Give the bank&apos;s reference</source>
        <translation>Что и где вы увидели? Укажите номер операции в банке</translation>
    </message>
    <message>
        <source>Why are you recording this by hand?</source>
        <translation>Почему это записывают вручную?</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Первый сотрудник</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>First person&apos;s PIN</source>
        <translation>PIN‑код первого</translation>
    </message>
    <message>
        <source>Second person&apos;s PIN</source>
        <translation>PIN‑код второго</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Это выполнено</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Это не выполнено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RevealingWords</name>
    <message>
        <source>This looks like a card number. It must not stand here.</source>
        <translation>Похоже на номер карты. Ему здесь не место.</translation>
    </message>
    <message>
        <source>This looks like the code of a card or a PIN. It must not stand here.</source>
        <translation>Похоже на код карты или PIN. Им здесь не место.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address or a phone number, and the bank would show it. Put it in its own field.</source>
        <translation>Похоже на e-mail или телефон, а назначение видно и в банке. Впишите его в отдельное поле ниже.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Practise</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Practise ({key})</source>
        <translation>Практика ({key})</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Rights of the roles</source>
        <translation>Права ролей</translation>
    </message>
    <message>
        <source>Space gives or takes a right. In the cell of a right that moves money, type the most for one act in {currency}; an empty cell means no limit.</source>
        <translation>Пробел даёт или снимает право. В ячейке денежного права можно набрать наибольшую сумму одного действия в {currency}; пустая ячейка — без ограничения.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Новая роль…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Назвать иначе…</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Убрать роль</translation>
    </message>
    <message>
        <source>Save the rights</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The role {name} is used no more.</source>
        <translation>Роль {name} больше не используется.</translation>
    </message>
    <message>
        <source>It is written down: {name}.</source>
        <translation>Записано: {name}.</translation>
    </message>
    <message>
        <source>A new role that begins like {name}</source>
        <translation>Новая роль, сначала как {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Другое название для роли {name}</translation>
    </message>
</context>
<context>
    <name>RootsChoice</name>
    <message>
        <source>The certificate file of your bank</source>
        <translation>Файл сертификата вашего банка</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SameSalePanel</name>
    <message>
        <source>Perhaps the same sale</source>
        <translation>Возможно, это та же покупка</translation>
    </message>
    <message>
        <source>Show the first order</source>
        <translation>Показать первый заказ</translation>
    </message>
    <message>
        <source>Another sale</source>
        <translation>Другая покупка</translation>
    </message>
    <message>
        <source>Why it is another sale</source>
        <translation>Почему это другая покупка</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Выберите или впишите</translation>
    </message>
</context>
<context>
    <name>SameSaleWords</name>
    <message>
        <source>Nobody knows yet whether order {number} took {amount} for this sale.</source>
        <translation>Пока неизвестно, списал ли заказ {number} за эту продажу {amount}.</translation>
    </message>
    <message>
        <source>A second charge could take the money twice. Attention (F10) shows the first order: its outcome must be known first.</source>
        <translation>При втором списании деньги могут уйти дважды. Первый заказ показан во «Внимании» (F10): сначала дождитесь его исхода.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank this time. Show the first order, or say why this is another sale.</source>
        <translation>Сейчас в банк ничего не отправлено. Откройте первый заказ или укажите, почему это другая покупка.</translation>
    </message>
    <message>
        <source>Another sale: charge {amount}</source>
        <translation>Другая покупка: списать {amount}</translation>
    </message>
    <message>
        <source>The customer bought the same again</source>
        <translation>Клиент купил то же ещё раз</translation>
    </message>
    <message>
        <source>Another customer with the same phone or e-mail</source>
        <translation>Другой клиент с тем же телефоном или почтой</translation>
    </message>
    <message>
        <source>Another customer with the same card</source>
        <translation>Другой клиент с той же картой</translation>
    </message>
    <message>
        <source>The first order is given back</source>
        <translation>По первому заказу деньги возвращаются</translation>
    </message>
    <message>
        <source>Nobody knows yet whether order {number} took {amount} from this customer.</source>
        <translation>Пока неизвестно, списал ли заказ {number} у этого клиента {amount}.</translation>
    </message>
    <message>
        <source>Order {number} has taken {amount} from this customer already.</source>
        <translation>Заказ {number} уже списал у этого клиента {amount}.</translation>
    </message>
    <message>
        <source>Order {number} over {amount} still waits for this customer to pay: it could be paid as well.</source>
        <translation>Заказ {number} на {amount} ещё ждёт оплаты этим клиентом: его тоже могут оплатить.</translation>
    </message>
    <message>
        <source>Order {number} took {amount} from this card a moment ago.</source>
        <translation>По заказу {number} с этой карты только что списано {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Order {number} took {amount} from this card %n minute(s) ago.</source>
        <translation>
            <numerusform>По заказу {number} с этой карты %n минуту назад списано {amount}.</numerusform>
            <numerusform>По заказу {number} с этой карты %n минуты назад списано {amount}.</numerusform>
            <numerusform>По заказу {number} с этой карты %n минут назад списано {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this is another sale, or show the first order.</source>
        <translation>Укажите, почему это другая покупка, или откройте первый заказ.</translation>
    </message>
</context>
<context>
    <name>SavedCardPanel</name>
    <message>
        <source>Customer number, e-mail or phone</source>
        <translation>Номер клиента, почта или телефон</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>Найти карты</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Сохранённые карты</translation>
    </message>
    <message>
        <source>Find cards (Enter)</source>
        <translation>Найти карты (Enter)</translation>
    </message>
    <message>
        <source>Who asks for this charge</source>
        <translation>По чьей инициативе списание</translation>
    </message>
    <message>
        <source>Forget this card…</source>
        <translation>Удалить эту карту…</translation>
    </message>
    <message>
        <source>Forget the card</source>
        <translation>Удалить карту</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Code on the back (only if the bank asks for it)</source>
        <translation>Код на обороте (только если банк его требует)</translation>
    </message>
</context>
<context>
    <name>SavedCardWords</name>
    <message>
        <source>“May we keep this card at our bank for your next orders? It is charged only when you order, or as we have agreed, and you can take this back at any time.”</source>
        <translation>«Можно ли сохранить эту карту в нашем банке для ваших следующих заказов? Деньги спишут, только когда вы закажете или как мы договоримся; отказаться можно в любое время».</translation>
    </message>
    <message>
        <source>Your bank keeps no cards for this shop. Ask the bank to switch it on.</source>
        <translation>Ваш банк не хранит карты для этого магазина. Попросите банк это включить.</translation>
    </message>
    <message>
        <source>The bank keeps cards only for shops that sign in with a user name and password.</source>
        <translation>Банк хранит карты только для магазинов, которые входят по логину и паролю.</translation>
    </message>
    <message>
        <source>This bank&apos;s profile does not switch saved cards on.</source>
        <translation>В профиле этого банка сохранение карт не включено.</translation>
    </message>
    <message>
        <source>The page of this bank asks nobody, so a link cannot offer it. Save the card on the phone.</source>
        <translation>Страница этого банка никого не спрашивает, поэтому ссылка этого не предложит. Сохраните карту по телефону.</translation>
    </message>
    <message>
        <source>Several links at once do not offer it: a customer number belongs to one customer.</source>
        <translation>Несколько ссылок сразу этого не предлагают: номер клиента принадлежит одному клиенту.</translation>
    </message>
    <message>
        <source>Card the bank does not show</source>
        <translation>Карта, которую банк не показывает</translation>
    </message>
    <message>
        <source>expired {month}</source>
        <translation>истекла {month}</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>эту карту</translation>
    </message>
    <message>
        <source>valid until {month}</source>
        <translation>действует до {month}</translation>
    </message>
    <message numerus="yes">
        <source>The bank keeps %n card(s) for customer {customer}:</source>
        <translation>
            <numerusform>Банк хранит %n карту клиента {customer}:</numerusform>
            <numerusform>Банк хранит %n карты клиента {customer}:</numerusform>
            <numerusform>Банк хранит %n карт клиента {customer}:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank keeps no card for customer {customer}.</source>
        <translation>Банк не хранит карт клиента {customer}.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Спрашиваем банк…</translation>
    </message>
    <message>
        <source>{why} No money moved. Try again in a moment.</source>
        <translation>{why} Операций с деньгами не было. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>This bank&apos;s profile does not switch forgetting on. Ask the bank to forget the card.</source>
        <translation>В профиле этого банка удаление карт не включено. Попросите банк удалить карту.</translation>
    </message>
    <message>
        <source>Your role may not forget saved cards. Ask a senior clerk or a manager.</source>
        <translation>Ваша роль не позволяет удалять карты. Попросите старшего кассира или управляющего.</translation>
    </message>
    <message>
        <source>No customer with a saved card is known by this. Type the customer number.</source>
        <translation>По этим данным клиент с сохранённой картой не найден. Введите номер клиента.</translation>
    </message>
    <message>
        <source>The customer, on the phone</source>
        <translation>Клиент, он на линии</translation>
    </message>
    <message>
        <source>The shop, as agreed</source>
        <translation>Магазин, по договорённости</translation>
    </message>
    <message>
        <source>This bank can charge a saved card only with the customer there.</source>
        <translation>Этот банк списывает с сохранённой карты только при участии клиента.</translation>
    </message>
    <message>
        <source>The bank may ask the customer to confirm (3-D Secure).</source>
        <translation>Банк может попросить клиента подтвердить (3-D Secure).</translation>
    </message>
    <message>
        <source>Nobody is asked to confirm, and nothing can be held. The agreement must be yours to show.</source>
        <translation>Подтверждать никого не просят, удержать нельзя. Договорённость вы должны уметь показать.</translation>
    </message>
    <message>
        <source>“By which e-mail address, phone or customer number do we know you?”</source>
        <translation>«По какой почте, телефону или номеру клиента мы вас знаем?»</translation>
    </message>
    <message>
        <source>“What may I charge to your {card}, and for what?”</source>
        <translation>«Сколько списать с вашей карты {card} и за что?»</translation>
    </message>
    <message>
        <source>“May I charge {amount} to your {card}?”</source>
        <translation>«Списать {amount} с вашей карты {card}?»</translation>
    </message>
    <message>
        <source>Forget {card}? The bank takes it off its list and it cannot be charged again. No money moves.</source>
        <translation>Удалить {card}? Банк уберёт карту из списка, и списать с неё больше будет нельзя. Деньги при этом не списываются.</translation>
    </message>
    <message>
        <source>The bank does not keep {card} any more.</source>
        <translation>Банк больше не хранит {card}.</translation>
    </message>
    <message>
        <source>The bank keeps this card for the customer.</source>
        <translation>Банк хранит эту карту для клиента.</translation>
    </message>
    <message>
        <source>The bank has not said that it keeps the card.</source>
        <translation>Банк не сказал, что хранит эту карту.</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Сохранённая карта</translation>
    </message>
    <message>
        <source>{brand} ending in {digits}</source>
        <translation>{brand} с последними цифрами {digits}</translation>
    </message>
    <message>
        <source>no agreement in our books</source>
        <translation>в журнале согласия нет</translation>
    </message>
    <message>
        <source>agreed on the bank&apos;s page, link of {moment}</source>
        <translation>согласие на странице банка, ссылка от {moment}</translation>
    </message>
    <message>
        <source>agreed {moment}</source>
        <translation>согласие {moment}</translation>
    </message>
    <message>
        <source>consent of {moment}, taken by {operator}</source>
        <translation>согласие {moment}, принял(а) {operator}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>status {status}</source>
        <translation>статус «{status}»</translation>
    </message>
    <message>
        <source>phone {number}</source>
        <translation>телефон {number}</translation>
    </message>
    <message>
        <source>card ending {digits}</source>
        <translation>карта на {digits}</translation>
    </message>
    <message>
        <source>sum {sum}</source>
        <translation>сумма {sum}</translation>
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
        <translation>день {day}</translation>
    </message>
    <message>
        <source>the bank&apos;s number {text}</source>
        <translation>номер банка {text}</translation>
    </message>
    <message>
        <source>order {text}</source>
        <translation>заказ {text}</translation>
    </message>
    <message>
        <source>e-mail {text}</source>
        <translation>почта {text}</translation>
    </message>
    <message>
        <source>text or reference (RRN) {text}</source>
        <translation>текст или номер RRN {text}</translation>
    </message>
    <message>
        <source>text or approval code {text}</source>
        <translation>текст или код авторизации {text}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
</context>
<context>
    <name>SecretDigits</name>
    <message>
        <source>Digits entered: {count}.</source>
        <translation>Введено цифр: {count}.</translation>
    </message>
</context>
<context>
    <name>SettingFieldWords</name>
    <message>
        <source>Look and sound</source>
        <translation>Вид и звук</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>Printed on every receipt and payment link slip: on paper, in files and in e-mails.</source>
        <translation>Печатается на всех квитанциях и листках со ссылкой: на бумаге, в файле и в письме.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>If the shop closes after midnight, set here when its day ends. Totals and the day close follow.</source>
        <translation>Если магазин закрывается после полуночи, укажите здесь, когда заканчивается день. По нему считаются итоги и закрытие дня.</translation>
    </message>
    <message>
        <source>Up to six Latin letters and digits, for example T2.</source>
        <translation>До шести латинских букв и цифр, например T2.</translation>
    </message>
    <message>
        <source>At most 60 letters.</source>
        <translation>Не больше 60 букв.</translation>
    </message>
    <message>
        <source>This looks like a card number and is not kept.</source>
        <translation>Это похоже на номер карты и не сохраняется.</translation>
    </message>
    <message>
        <source>At most six lines of 48 letters each.</source>
        <translation>Не больше шести строк по 48 букв.</translation>
    </message>
    <message>
        <source>At most 160 letters.</source>
        <translation>Не больше 160 букв.</translation>
    </message>
    <message>
        <source>Paydesk cannot read this picture: choose a PNG or JPEG file.</source>
        <translation>Такую картинку Paydesk прочесть не может: выберите файл PNG или JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large: at most 4 MB and 5000 dots a side.</source>
        <translation>Картинка слишком велика: не больше 4 МБ и 5000 точек по стороне.</translation>
    </message>
    <message>
        <source>This folder is not there, or Paydesk may not write into it.</source>
        <translation>Такой папки нет, или Paydesk нельзя в неё писать.</translation>
    </message>
    <message>
        <source>A time like 04:00; empty for the usual one.</source>
        <translation>Время вроде 04:00; пусто — как обычно.</translation>
    </message>
    <message>
        <source>What is set here counts when Paydesk is opened the next time.</source>
        <translation>Эти настройки действуют со следующего открытия Paydesk.</translation>
    </message>
    <message>
        <source>This is training: what is set here is forgotten when it ends.</source>
        <translation>Учебный режим: после выхода эти настройки не сохранятся.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Действует сразу.</translation>
    </message>
    <message>
        <source>The name of this till in order numbers and in the activity log.</source>
        <translation>Название кассы в номерах заказов и в журнале действий.</translation>
    </message>
    <message>
        <source>A zone like Asia/Almaty; empty for the usual one.</source>
        <translation>Пояс вроде Asia/Almaty; пусто — как обычно.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастные, светлые</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастные, тёмные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Скрывать суммы и клиентов в списках</translation>
    </message>
    <message>
        <source>Sound when money arrives</source>
        <translation>Звук при поступлении денег</translation>
    </message>
    <message>
        <source>Short name of this till</source>
        <translation>Короткое имя кассы</translation>
    </message>
    <message>
        <source>Name of the operator while nobody has a PIN</source>
        <translation>Имя оператора, пока ни у кого нет PIN‑кода</translation>
    </message>
    <message>
        <source>Empty: the name of the computer&apos;s user</source>
        <translation>Пусто: имя пользователя компьютера</translation>
    </message>
    <message>
        <source>After a badge, ask for a PIN</source>
        <translation>PIN‑код после пропуска спрашивается</translation>
    </message>
    <message>
        <source>Empty: midnight. Otherwise a time, such as 04:00</source>
        <translation>Пусто: полночь. Иначе время, например 04:00</translation>
    </message>
    <message>
        <source>{bank}: time zone</source>
        <translation>{bank}: часовой пояс</translation>
    </message>
    <message>
        <source>Empty: this computer&apos;s. Otherwise one such as Asia/Almaty</source>
        <translation>Пусто: как на этом компьютере. Иначе, например, Asia/Almaty</translation>
    </message>
    <message>
        <source>from everybody</source>
        <translation>у всех</translation>
    </message>
    <message>
        <source>Several tills…</source>
        <translation>Несколько касс…</translation>
    </message>
    <message>
        <source>Name and address of the shop</source>
        <translation>Название и адрес магазина</translation>
    </message>
    <message>
        <source>The first line stands out</source>
        <translation>Первая строка выделяется</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Фраза внизу</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>In training no backups are made: they are for the shop&apos;s own journal.</source>
        <translation>В обучении копии не делаются: они нужны журналу самого магазина.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Backups of the journal in a folder outside this computer, for example on a USB stick. Each is checked before it counts. They are encrypted, and no login is in them.</source>
        <translation>Копии журнала в папке вне этого компьютера, например на флешке. Каждая копия после записи проверяется. Копии зашифрованы, логинов в них нет.</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Без анимации</translation>
    </message>
    <message>
        <source>from all but those who only sell</source>
        <translation>у всех, кроме кассиров</translation>
    </message>
    <message>
        <source>Five seconds to undo a refund, capture or release</source>
        <translation>Пять секунд, чтобы отменить возврат, списание или снятие удержания</translation>
    </message>
    <message>
        <source>Five seconds to undo a payment link</source>
        <translation>Пять секунд на отмену платёжной ссылки</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>Делать каждый день</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>A PostgreSQL server keeps this journal; its own backup is the one that counts. Ask whoever looks after the server when it was last made, and last tried out.</source>
        <translation>Этот журнал хранит сервер PostgreSQL; важна его собственная резервная копия. Спросите того, кто смотрит за сервером, когда её делали и когда проверяли.</translation>
    </message>
    <message>
        <source>{bank}: the day ends at</source>
        <translation>{bank}: день заканчивается в</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Save the settings for another till</source>
        <translation>Сохранить настройки для другой кассы</translation>
    </message>
    <message>
        <source>The settings of another till</source>
        <translation>Настройки другой кассы</translation>
    </message>
    <message>
        <source>A picture for the receipts</source>
        <translation>Картинка для квитанций</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Картинки (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Settings of Paydesk (*.toml)</source>
        <translation>Настройки Paydesk (*.toml)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Взять эти</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Save for another till…</source>
        <translation>Сохранить для другой кассы…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SettlementDialog</name>
    <message>
        <source>What the columns of {file} mean</source>
        <translation>Что значат столбцы файла {file}</translation>
    </message>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Файл банка</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls)</source>
        <translation>Таблицы (*.csv *.txt *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file</source>
        <translation>Сверка с файлом банка</translation>
    </message>
    <message>
        <source>The bank&apos;s portal offers a file of settled payments, CSV or Excel. Full card numbers in it are not read.</source>
        <translation>Файл проведённых оплат (CSV или Excel) можно скачать на портале банка. Полные номера карт из него не читаются.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Our books</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>Почему расхождение допустимо</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept this difference</source>
        <translation>Принять расхождение</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Назад ко дню</translation>
    </message>
</context>
<context>
    <name>SettlementPresenter</name>
    <message>
        <source>The difference is accepted: {name}.</source>
        <translation>Расхождение принято: {name}.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>нет в файле</translation>
    </message>
    <message>
        <source>A column of full card numbers was left out; nothing of it is kept.</source>
        <translation>Столбец с полными номерами карт пропущен; из него ничего не сохранено.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>The bank&apos;s number</source>
        <translation>Номер в банке</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Номер RRN</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Credit (came in)</source>
        <translation>Кредит (пришло на счёт)</translation>
    </message>
    <message>
        <source>Debit (went out)</source>
        <translation>Дебет (ушло со счёта)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Вид операции</translation>
    </message>
    <message>
        <source>The bank&apos;s fee</source>
        <translation>Комиссия банка</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Compared with {days}.</source>
        <translation>Сверено за {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) agree.</source>
        <translation>
            <numerusform>Совпала %n строка.</numerusform>
            <numerusform>Совпали %n строки.</numerusform>
            <numerusform>Совпало %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), {open} of them not accepted yet.</source>
        <translation>
            <numerusform>%n расхождение, из них не принято: {open}.</numerusform>
            <numerusform>%n расхождения, из них не принято: {open}.</numerusform>
            <numerusform>%n расхождений, из них не принято: {open}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <source>The bank&apos;s fees: {fees}.</source>
        <translation>Комиссия банка: {fees}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them agreed with an earlier file already: the files overlap.</source>
        <translation>
            <numerusform>%n из них уже совпала с прежним файлом: файлы пересекаются.</numerusform>
            <numerusform>%n из них уже совпали с прежним файлом: файлы пересекаются.</numerusform>
            <numerusform>%n из них уже совпали с прежним файлом: файлы пересекаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its lines waits for a person: nothing agrees. Is the file this shop&apos;s, each column right?</source>
        <translation>Ни одна из строк не ждёт сотрудника: ничего не совпало. Файл этого магазина, и все столбцы верны?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more do not wait for a person yet: accept those that do (F10), then compare the file again.</source>
        <translation>
            <numerusform>Ещё %n строка пока не ждёт сотрудника: примите те, что ждут (F10), и сверьте файл снова.</numerusform>
            <numerusform>Ещё %n строки пока не ждут сотрудника: примите те, что ждут (F10), и сверьте файл снова.</numerusform>
            <numerusform>Ещё %n строк пока не ждут сотрудника: примите те, что ждут (F10), и сверьте файл снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed twice by the bank</source>
        <translation>Банк указал дважды</translation>
    </message>
    <message>
        <source>Missing at the bank</source>
        <translation>Нет в банке</translation>
    </message>
    <message>
        <source>Not in our books</source>
        <translation>Нет в журнале</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>matched already, in {file}</source>
        <translation>уже совпало в {file}</translation>
    </message>
</context>
<context>
    <name>SeveralTillsDialog</name>
    <message>
        <source>Several tills</source>
        <translation>Несколько касс</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Видели</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Tills seen lately</source>
        <translation>Кассы за последнее время</translation>
    </message>
    <message>
        <source>Address of a shared journal</source>
        <translation>Адрес общего журнала</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>Проверить адрес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SeveralTillsPresenter</name>
    <message>
        <source>This till keeps its own journal, not shared with other tills.</source>
        <translation>Сейчас журнал хранится в файле на этой кассе.</translation>
    </message>
    <message>
        <source>The journal is shared by several tills: {address}</source>
        <translation>Журнал общий для нескольких касс: {address}</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>The server answers, but the journal there is not prepared for this Paydesk.</source>
        <translation>Сервер отвечает, но журнал на нём не подготовлен для этого Paydesk.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “python -m app.prepare_journal”.</source>
        <translation>Пусть тот, кто следит за сервером, выполнит «python -m app.prepare_journal».</translation>
    </message>
    <message>
        <source>The server lets this role in, but not to work on the journal.</source>
        <translation>Сервер впускает эту роль, но не даёт работать с журналом.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server name it with “--till-role”.</source>
        <translation>Пусть тот, кто следит за сервером, назовёт её в «--till-role».</translation>
    </message>
    <message numerus="yes">
        <source>This journal can be used. %n order(s) stand in it.</source>
        <translation>
            <numerusform>Этот журнал подходит. В нём %n заказ.</numerusform>
            <numerusform>Этот журнал подходит. В нём %n заказа.</numerusform>
            <numerusform>Этот журнал подходит. В нём %n заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This role could change what was written: the tills should come in with another one.</source>
        <translation>Эта роль могла бы менять записанное: кассам нужна другая роль.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this till would be carried over and compared. Close Paydesk, then type in its folder:</source>
        <translation>
            <numerusform>%n заказ этой кассы перенесётся и сравнится. Закройте Paydesk и введите в его папке:</numerusform>
            <numerusform>%n заказа этой кассы перенесутся и сравнятся. Закройте Paydesk и введите в его папке:</numerusform>
            <numerusform>%n заказов этой кассы перенесутся и сравнятся. Закройте Paydesk и введите в его папке:</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “{file}” is planned to be restored: the move drops that plan.</source>
        <translation>Запланировано восстановление из копии «{file}»: перенос отменит этот план.</translation>
    </message>
    <message>
        <source>No password in the address: type it below, it goes into the key store.</source>
        <translation>Без пароля в адресе: введите его ниже, он попадёт в хранилище ключей.</translation>
    </message>
    <message>
        <source>Another computer is spoken to only with a checked certificate.</source>
        <translation>С другим компьютером связь только с проверенным сертификатом.</translation>
    </message>
    <message>
        <source>An address like postgresql://paydesk@books.shop.example/paydesk</source>
        <translation>Адрес вида postgresql://paydesk@books.shop.example/paydesk</translation>
    </message>
</context>
<context>
    <name>ShiftGuide</name>
    <message>
        <source>Eight tasks. Paydesk sees when each is done. You can stop and go on later.</source>
        <translation>Восемь заданий. Paydesk сам видит, что сделано. Можно прерваться и продолжить позже.</translation>
    </message>
    <message>
        <source>A first shift</source>
        <translation>Первая смена</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>What do you tell the caller?</source>
        <translation>Что вы скажете клиенту?</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать снова</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>ShiftPresenter</name>
    <message>
        <source>Task {place} of {all}. {points} of {best} points.</source>
        <translation>Задание {place} из {all}. Баллы: {points} из {best}.</translation>
    </message>
    <message>
        <source>{slip} {points} points</source>
        <translation>{slip} Баллы: {points}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Points taken away</source>
        <translation>Снятые баллы</translation>
    </message>
    <message>
        <source>To practise again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing. Well done.</source>
        <translation>Ничего. Отлично.</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Оператор: {name}</translation>
    </message>
    <message>
        <source>First shift: {points} of {best} points</source>
        <translation>Первая смена: {points} из {best} баллов</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>Taking a phone order</source>
        <translation>Оплата по телефону</translation>
    </message>
    <message>
        <source>Declined card</source>
        <translation>Отказ по карте</translation>
    </message>
    <message>
        <source>Paid payment link</source>
        <translation>Оплата по ссылке</translation>
    </message>
    <message>
        <source>Renewing an expired link</source>
        <translation>Новая ссылка вместо истёкшей</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Потерянный ответ</translation>
    </message>
    <message>
        <source>Partial refund</source>
        <translation>Возврат части</translation>
    </message>
    <message>
        <source>Refused refund</source>
        <translation>Отказ в возврате</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Take a phone order. The caller&apos;s card is {card}, code 123.</source>
        <translation>Примите заказ по телефону. Карта клиента {card}, код 123.</translation>
    </message>
    <message>
        <source>Take another order with the same card. The bank will decline it.</source>
        <translation>Примите ещё один заказ с той же картой. Банк её отклонит.</translation>
    </message>
    <message>
        <source>Make a payment link, then let the customer pay it.</source>
        <translation>Создайте платёжную ссылку, затем пусть клиент её оплатит.</translation>
    </message>
    <message>
        <source>Make another link, let it expire, and renew it for the customer.</source>
        <translation>Создайте ещё одну ссылку, дайте ей истечь и обновите её для клиента.</translation>
    </message>
    <message>
        <source>Take a phone order. Its answer gets lost: find out whether it is paid.</source>
        <translation>Примите заказ по телефону. Ответ потеряется: выясните, оплачен ли заказ.</translation>
    </message>
    <message>
        <source>Give a part of a paid order back.</source>
        <translation>Верните часть оплаченного заказа.</translation>
    </message>
    <message>
        <source>Try to give back a part of another order. The bank will refuse.</source>
        <translation>Попробуйте вернуть часть другого заказа. Банк откажет.</translation>
    </message>
    <message>
        <source>Close the business day.</source>
        <translation>Закройте день.</translation>
    </message>
    <message>
        <source>This day is closed already. Close the next one tomorrow, or skip this.</source>
        <translation>Этот день уже закрыт. Закройте следующий завтра или пропустите задание.</translation>
    </message>
    <message>
        <source>F2, the sum, the card, any later month, the code, Ctrl+Enter.</source>
        <translation>F2, сумма, карта, любой будущий месяц, код, Ctrl+Enter.</translation>
    </message>
    <message>
        <source>The screen says what to tell the caller and what may be tried now.</source>
        <translation>Экран говорит, что сказать клиенту и что теперь можно попробовать.</translation>
    </message>
    <message>
        <source>F3, the sum, Ctrl+Enter. C copies the link. Below, the customer pays.</source>
        <translation>F3, сумма, Ctrl+Enter. Клавиша C копирует ссылку. Ниже клиент платит.</translation>
    </message>
    <message>
        <source>When the link has expired (F5 asks the bank), R renews it.</source>
        <translation>Когда ссылка истекла (F5 спрашивает банк), клавиша R обновляет её.</translation>
    </message>
    <message>
        <source>Charge nothing again. F5 asks the bank; it also answers later.</source>
        <translation>Ничего не списывайте снова. F5 спрашивает банк; он ответит и позже.</translation>
    </message>
    <message>
        <source>F4, ↓ to the order, R, a smaller sum, the reason.</source>
        <translation>F4, ↓ к заказу, R, меньшая сумма, причина.</translation>
    </message>
    <message>
        <source>F4, ↓ to a paid order, R. Then read what the order says.</source>
        <translation>F4, ↓ к оплаченному заказу, R. Затем прочтите, что сказано о заказе.</translation>
    </message>
    <message>
        <source>F8. Read what is open, then close the day.</source>
        <translation>F8. Прочтите, что не закончено, затем закройте день.</translation>
    </message>
    <message>
        <source>“Paid, thank you.”</source>
        <translation>«Оплачено, спасибо».</translation>
    </message>
    <message>
        <source>“Your bank said no. Another card?”</source>
        <translation>«Ваш банк отказал. Есть другая карта?»</translation>
    </message>
    <message>
        <source>“You have no money.”</source>
        <translation>«У вас нет денег».</translation>
    </message>
    <message>
        <source>“I charge it once more.”</source>
        <translation>«Я спишу ещё раз».</translation>
    </message>
    <message>
        <source>“I am asking the bank.”</source>
        <translation>«Я спрашиваю банк».</translation>
    </message>
    <message>
        <source>The same sale was charged again while the first charge was in doubt.</source>
        <translation>Ту же покупку списали снова, пока о первом списании ничего не было известно.</translation>
    </message>
    <message>
        <source>“Paid” was said before the bank had said so.</source>
        <translation>Слово «оплачено» прозвучало раньше, чем его сказал банк.</translation>
    </message>
    <message>
        <source>A card number was typed into a text.</source>
        <translation>Номер карты набран в тексте.</translation>
    </message>
    <message>
        <source>The caller was told something that does not help.</source>
        <translation>Клиенту сказали то, что не помогает.</translation>
    </message>
    <message>
        <source>{task}: skipped</source>
        <translation>{task}: пропущено</translation>
    </message>
    <message>
        <source>{task}: done, with a hint</source>
        <translation>{task}: сделано с подсказкой</translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation>{task}: сделано</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Bank login</source>
        <translation>Вход в банк</translation>
    </message>
    <message>
        <source>Connect Paydesk to your bank</source>
        <translation>Подключите Paydesk к банку</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Учебный режим без банка</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file…</source>
        <translation>Хранить ключи в зашифрованном файле…</translation>
    </message>
    <message>
        <source>Check and save the login</source>
        <translation>Проверить и сохранить</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>The profile file of your bank</source>
        <translation>Файл профиля вашего банка</translation>
    </message>
    <message>
        <source>Bank profiles</source>
        <translation>Профили банков</translation>
    </message>
    <message>
        <source>Another bank, from a file…</source>
        <translation>Другой банк, из файла…</translation>
    </message>
    <message>
        <source>The login is checked with the bank, then kept on this computer alone: in its key store, or in your encrypted file.</source>
        <translation>Данные для входа проверяются в банке и хранятся только на этом компьютере: в хранилище ключей или в вашем зашифрованном файле.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation>Ключ с портала банка</translation>
    </message>
    <message>
        <source>The key that follows it, only while you change keys</source>
        <translation>Следующий ключ, только на время смены ключей</translation>
    </message>
    <message>
        <source>Private key that signs requests; leave empty to keep the one you entered before</source>
        <translation>Закрытый ключ для подписи запросов; оставьте пустым, чтобы сохранить введённый раньше</translation>
    </message>
    <message>
        <source>Your shop&apos;s page that customers come back to after paying</source>
        <translation>Страница магазина, куда клиент попадает после оплаты</translation>
    </message>
    <message>
        <source>Your bank&apos;s own certificate authority, only if it gave you one</source>
        <translation>Сертификат удостоверяющего центра банка, если банк его выдал</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Type the user name the bank gave you.</source>
        <translation>Введите логин, который выдал банк.</translation>
    </message>
    <message>
        <source>Type the password the bank gave you.</source>
        <translation>Введите пароль, который выдал банк.</translation>
    </message>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation>Вставьте ключ с портала банка.</translation>
    </message>
    <message>
        <source>Paste an RSA private key in PEM form, without a pass-phrase.</source>
        <translation>Вставьте закрытый ключ RSA в виде PEM, без пароля.</translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation>Введите полный адрес, который начинается с https://</translation>
    </message>
    <message>
        <source>{name}, valid until {day}. Fingerprint (SHA-256):</source>
        <translation>{name}, действует до {day}. Отпечаток (SHA-256):</translation>
    </message>
</context>
<context>
    <name>StartFailureDialog</name>
    <message>
        <source>Paydesk cannot start</source>
        <translation>Paydesk не запускается</translation>
    </message>
    <message>
        <source>Paydesk&apos;s log files are in {folder}</source>
        <translation>Технические записи (логи) Paydesk лежат в {folder}</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Скопировать для поддержки</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Учебный режим без банка</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Закрыть Paydesk</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Paydesk cannot write into the folder where it keeps its data.</source>
        <translation>Paydesk не может писать в папку, где лежат его данные.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let this account write there. Then start again.</source>
        <translation>Освободите место на диске или разрешите этой учётной записи писать туда. Затем запустите снова.</translation>
    </message>
    <message>
        <source>The settings of this till cannot be read.</source>
        <translation>Настройки этой кассы не читаются.</translation>
    </message>
    <message>
        <source>The bank profile this start was given cannot be used.</source>
        <translation>Профиль банка, указанный для этого запуска, непригоден.</translation>
    </message>
    <message>
        <source>Paydesk was started with an option it cannot use.</source>
        <translation>Paydesk запущен с параметром, который он не может использовать.</translation>
    </message>
    <message>
        <source>Mend what “Details” names in the command behind the icon, then start again.</source>
        <translation>Исправьте в команде значка то, что названо в «Подробностях», и запустите снова.</translation>
    </message>
    <message>
        <source>A file of Paydesk itself is missing or damaged.</source>
        <translation>Файл самого Paydesk отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>Install Paydesk again. The journal and the settings stay as they are.</source>
        <translation>Установите Paydesk ещё раз. Журнал и настройки останутся как есть.</translation>
    </message>
    <message>
        <source>Repair the file named under “Details”, or replace it with a good copy.</source>
        <translation>Исправьте файл, названный в «Подробностях», или положите на его место исправную копию.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was charged.</source>
        <translation>Ничего не изменено, ничего не списано.</translation>
    </message>
</context>
<context>
    <name>StatementLineWords</name>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Файл банка</translation>
    </message>
    <message>
        <source>Nothing is charged or refunded by this: only the records of the bank and the shop differ.</source>
        <translation>Списаний и возвратов от этого не будет: расходятся только записи банка и магазина.</translation>
    </message>
    <message>
        <source>Look for it in the bank&apos;s portal. If the difference is acceptable, write down why: then it leaves this list. It also leaves by itself once a later file of the bank agrees (F8).</source>
        <translation>Найдите эту операцию на портале банка. Если расхождение допустимо, запишите причину, и строка исчезнет из списка. Она исчезнет и сама, если сойдётся при следующей сверке с файлом банка (F8).</translation>
    </message>
    <message>
        <source>The difference is accepted: {name}.</source>
        <translation>Расхождение принято: {name}.</translation>
    </message>
    <message>
        <source>{name} waits no more: it agrees now, or somebody accepted it.</source>
        <translation>{name} больше не ждёт: строка сошлась, или её кто-то принял.</translation>
    </message>
    <message>
        <source>Listed twice by the bank</source>
        <translation>Банк указал дважды</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Not in our books</source>
        <translation>Нет в журнале</translation>
    </message>
    <message>
        <source>The bank&apos;s file names another sum for this order.</source>
        <translation>В файле банка у этого заказа другая сумма.</translation>
    </message>
    <message>
        <source>The bank&apos;s files name this order&apos;s money more often than the shop&apos;s books know of.</source>
        <translation>В файлах банка деньги по этому заказу указаны чаще, чем знают книги магазина.</translation>
    </message>
    <message>
        <source>The bank&apos;s file names money that went back, and the shop&apos;s books do not.</source>
        <translation>В файле банка есть возврат денег, а в книгах магазина его нет.</translation>
    </message>
    <message>
        <source>The bank&apos;s file names a payment the shop&apos;s books do not know.</source>
        <translation>В файле банка есть оплата, которой нет в книгах магазина.</translation>
    </message>
    <message>
        <source>The bank&apos;s file says {banks} for this order, the shop&apos;s books say {ours}.</source>
        <translation>В файле банка по этому заказу {banks}, а в журнале магазина {ours}.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>The bank&apos;s number</source>
        <translation>Номер в банке</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Номер RRN</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ожидает с</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Our books</source>
        <translation>В журнале</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Read these files before you save them. They hold no card data, customers or logins.</source>
        <translation>Просмотрите файлы перед сохранением. Данных карт, клиентов и логинов в них нет.</translation>
    </message>
    <message>
        <source>Save the support files</source>
        <translation>Сохранить файлы</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Архив (*.zip)</translation>
    </message>
    <message>
        <source>Health and support</source>
        <translation>Состояние и поддержка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>System status</source>
        <translation>Состояние кассы</translation>
    </message>
    <message>
        <source>Support files</source>
        <translation>Файлы для поддержки</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Содержимое файла</translation>
    </message>
    <message>
        <source>Paydesk is looking</source>
        <translation>Paydesk смотрит</translation>
    </message>
    <message>
        <source>Support files…</source>
        <translation>Файлы для поддержки…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save these files…</source>
        <translation>Сохранить эти файлы…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>The files are saved as “{file}”.</source>
        <translation>Файлы сохранены как «{file}».</translation>
    </message>
    <message>
        <source>Paydesk sends them nowhere.</source>
        <translation>Paydesk никуда их не отправляет.</translation>
    </message>
    <message>
        <source>Send them to whoever helps you, as you send other files.</source>
        <translation>Отправьте их тому, кто вам помогает, как отправляете другие файлы.</translation>
    </message>
    <message>
        <source>The same in English, for whoever helps you:</source>
        <translation>То же по-английски, для тех, кто вам помогает:</translation>
    </message>
</context>
<context>
    <name>TakenBackWords</name>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Only held now</source>
        <translation>Снова удержание</translation>
    </message>
    <message>
        <source>Taken only in part</source>
        <translation>Списано не всё</translation>
    </message>
    <message>
        <source>Released by the bank</source>
        <translation>Снято банком</translation>
    </message>
    <message>
        <source>The bank had taken this money, and now says that it only holds it.</source>
        <translation>Банк списал эти деньги, а теперь говорит, что только удерживает их.</translation>
    </message>
    <message>
        <source>The bank had taken more for this order than it says now.</source>
        <translation>Банк списал по этому заказу больше, чем говорит теперь.</translation>
    </message>
    <message>
        <source>The bank had taken this money, and now says that it let it go.</source>
        <translation>Банк списал эти деньги, а теперь говорит, что отпустил их.</translation>
    </message>
    <message>
        <source>As it stands the shop does not get this money: a hold that nobody captures goes back to the customer.</source>
        <translation>Пока магазин этих денег не получит: удержание, которое никто не списал, возвращается клиенту.</translation>
    </message>
    <message>
        <source>As it stands the shop does not get this money.</source>
        <translation>Пока магазин этих денег не получит.</translation>
    </message>
    <message>
        <source>“Please do not pay again. I am asking the bank and will call you back.”</source>
        <translation>«Пожалуйста, не платите ещё раз. Я спрашиваю банк и перезвоню».</translation>
    </message>
    <message>
        <source>Ask the bank why. Then show the order and capture the hold (C), or release it (V): that takes it off the list (F10).</source>
        <translation>Узнайте в банке почему. Затем откройте заказ и спишите удержанные деньги (C) или снимите удержание (V): тогда он уйдёт из списка (F10).</translation>
    </message>
    <message>
        <source>Ask the bank why. Then show the order and write on it what the bank said (N): that takes it off the list (F10).</source>
        <translation>Узнайте в банке почему. Затем откройте заказ и запишите в нём, что сказал банк (N): тогда он уйдёт из списка (F10).</translation>
    </message>
</context>
<context>
    <name>TillSettingsPresenter</name>
    <message>
        <source>This takes a moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>Paydesk settings</source>
        <translation>Настройки Paydesk</translation>
    </message>
    <message>
        <source>The settings are saved as “{file}”.</source>
        <translation>Настройки сохранены как «{file}».</translation>
    </message>
    <message>
        <source>No login, no key and no password is in it.</source>
        <translation>Логинов, ключей и паролей в нём нет.</translation>
    </message>
    <message>
        <source>Open it at another till, and enter the logins of the banks there.</source>
        <translation>Откройте его на другой кассе и введите там логины банков.</translation>
    </message>
    <message>
        <source>This till has the same settings already.</source>
        <translation>У этой кассы уже такие же настройки.</translation>
    </message>
    <message>
        <source>The settings are taken over until the training ends.</source>
        <translation>Настройки взяты до конца учёбы.</translation>
    </message>
    <message>
        <source>Only the look is kept: it counts when Paydesk is opened the next time.</source>
        <translation>Сохраняется только вид: он действует со следующего открытия Paydesk.</translation>
    </message>
    <message>
        <source>The settings are taken over.</source>
        <translation>Настройки взяты.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>They count when Paydesk is opened the next time.</source>
        <translation>Они действуют со следующего открытия Paydesk.</translation>
    </message>
    <message>
        <source>The file changes: {names}. Names of tills, printers and receivers stay as they are here.</source>
        <translation>Файл меняет: {names}. Имя кассы, принтер и приёмник остаются здешними.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of Paydesk&apos;s settings, or it is damaged.</source>
        <translation>«{file}» — не файл настроек Paydesk, или он повреждён.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Save the settings anew at the other till.</source>
        <translation>Сохраните настройки на другой кассе заново.</translation>
    </message>
</context>
<context>
    <name>TillTroubleWords</name>
    <message>
        <source>This computer has no safe place for keys that Paydesk can use.</source>
        <translation>На этом компьютере нет надёжного хранилища ключей, доступного Paydesk.</translation>
    </message>
    <message>
        <source>No login is kept, so no bank can be asked and no money moves.</source>
        <translation>Данные для входа не сохраняются, поэтому обратиться в банк нельзя и операций с деньгами нет.</translation>
    </message>
    <message>
        <source>Unlock or install the system&apos;s key store, keep the keys in an encrypted file, or train without a bank.</source>
        <translation>Разблокируйте или установите системное хранилище ключей, храните ключи в зашифрованном файле либо включите учебный режим.</translation>
    </message>
    <message>
        <source>The encrypted file of keys is damaged.</source>
        <translation>Зашифрованный файл ключей повреждён.</translation>
    </message>
    <message>
        <source>No bank can be asked, so no money moves. The orders lie elsewhere, untouched.</source>
        <translation>Ни один банк нельзя спросить, поэтому операций с деньгами нет. Заказы лежат отдельно, нетронутые.</translation>
    </message>
    <message>
        <source>Press “I forgot it…” and type the recovery code.</source>
        <translation>Нажмите «Фраза забыта…» и введите код восстановления.</translation>
    </message>
    <message>
        <source>The encrypted file of keys cannot be written.</source>
        <translation>Зашифрованный файл ключей нельзя записать.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Там ничего не изменено.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let Paydesk write into its folder.</source>
        <translation>Освободите место на диске или разрешите Paydesk писать в свою папку.</translation>
    </message>
    <message>
        <source>The training bank&apos;s file is damaged.</source>
        <translation>Файл учебного банка повреждён.</translation>
    </message>
    <message>
        <source>Training moves no real money; the shop&apos;s journal is another file.</source>
        <translation>В обучении нет настоящих денег; журнал магазина — другой файл.</translation>
    </message>
    <message>
        <source>Move the file away to begin with an empty training bank.</source>
        <translation>Переместите файл, чтобы начать с пустым учебным банком.</translation>
    </message>
    <message>
        <source>The banks&apos; messages cannot come in: another program uses port {port}.</source>
        <translation>Сообщения банков не могут прийти: порт {port} занят другой программой.</translation>
    </message>
    <message>
        <source>No payment is lost: the banks are asked all the same, a little later.</source>
        <translation>Ни один платёж не потерян: банки всё равно опрашиваются, чуть позже.</translation>
    </message>
    <message>
        <source>End the other program, or choose another port.</source>
        <translation>Закройте другую программу или выберите другой порт.</translation>
    </message>
    <message>
        <source>The login of this bank was entered for another address, so it stays unused.</source>
        <translation>Данные для входа в этот банк введены для другого адреса и поэтому не используются.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>В банк ничего не отправлено.</translation>
    </message>
    <message>
        <source>If the bank did move, enter the login again. If not, somebody changed its file.</source>
        <translation>Если адрес банка сменился, введите их снова. Если нет, кто-то изменил его файл.</translation>
    </message>
    <message>
        <source>No login was entered for this bank.</source>
        <translation>Для этого банка не введены данные для входа.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s login first.</source>
        <translation>Сначала введите данные для входа в банк.</translation>
    </message>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Банк этого заказа не настроен на этой кассе.</translation>
    </message>
    <message>
        <source>The order stands as it is shown; nothing was changed here.</source>
        <translation>Заказ в том состоянии, которое показано; здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>Start Paydesk with that bank&apos;s profile to ask about it.</source>
        <translation>Запустите Paydesk с профилем этого банка, чтобы спросить о заказе.</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>By {operator}, till {till}.</source>
        <translation>Оператор: {operator}, касса {till}.</translation>
    </message>
    <message>
        <source>By {operator}.</source>
        <translation>Оператор: {operator}.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Причина: {reason}.</translation>
    </message>
    <message>
        <source>Without the code: {why}.</source>
        <translation>Без кода: {why}.</translation>
    </message>
    <message>
        <source>Evidence: the bank&apos;s answer when it was asked.</source>
        <translation>Подтверждение: ответ банка на наш вопрос.</translation>
    </message>
    <message>
        <source>A message proves nothing by itself.</source>
        <translation>Само сообщение ничего не доказывает.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Time left:</source>
        <translation>Осталось:</translation>
    </message>
    <message>
        <source>Opening the bank&apos;s page…</source>
        <translation>Открываем страницу банка…</translation>
    </message>
    <message>
        <source>Secure connection to {origin}</source>
        <translation>Защищённое соединение с {origin}</translation>
    </message>
    <message>
        <source>Not encrypted: {origin}</source>
        <translation>Без шифрования: {origin}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Today, as of {time}</source>
        <translation>Сегодня, на {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>{percent}% of the bank&apos;s answers</source>
        <translation>{percent} % ответов банка</translation>
    </message>
</context>
<context>
    <name>TodayStrip</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>Save the activity log</source>
        <translation>Сохранить журнал действий</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Файл CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Более ранние</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>Activity log {day}</source>
        <translation>Журнал действий {day}</translation>
    </message>
    <message>
        <source>TRAINING Activity log {day}</source>
        <translation>УЧЕБНЫЙ журнал действий {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n строка сохранена в «{file}».</numerusform>
            <numerusform>%n строки сохранены в «{file}».</numerusform>
            <numerusform>%n строк сохранено в «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Nothing of the kind was written down.</source>
        <translation>Ничего такого не записано.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Любой день</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Call it off</source>
        <translation>Отменить сбои</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views of the orders</source>
        <translation>Виды заказов</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Имя вида</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Поднять (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Опустить (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this view (Del)</source>
        <translation>Удалить этот вид (Del)</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not do it a second time.</source>
        <translation>Всё ещё ждём ответа банка. Не повторяйте эту операцию.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not charge again.</source>
        <translation>Всё ещё ждём ответа банка. Не списывайте повторно.</translation>
    </message>
</context>
<context>
    <name>WishedRefundWords</name>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Refund wished</source>
        <translation>Ждёт возврата</translation>
    </message>
    <message>
        <source>The bank could not be asked when this refund was wished. Nothing was sent.</source>
        <translation>Банк нельзя было спросить, когда попросили об этом возврате. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nothing of it went back: the shop still has this money.</source>
        <translation>Клиенту ничего не вернулось: деньги остались у магазина.</translation>
    </message>
    <message>
        <source>“Your money has not gone back yet. I am seeing to it and will call you back.”</source>
        <translation>«Деньги вам пока не вернулись. Я этим занимаюсь и перезвоню вам».</translation>
    </message>
    <message>
        <source>When the bank answers again, press the key: you are asked once more before anything leaves. A note on the order (N) takes the wish off this list.</source>
        <translation>Когда банк снова ответит, нажмите кнопку: прежде чем что-то уйдёт, вас спросят ещё раз. Заметка в заказе (N) убирает его из этого списка.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>The request is saved; nothing was sent.</source>
        <translation>Просьба сохранена; ничего не отправлено.</translation>
    </message>
    <message>
        <source>It stays under Attention (F10) until somebody refunds it there.</source>
        <translation>Она останется во «Внимании» (F10), пока кто-нибудь не вернёт деньги там.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Wording of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Language of the customer: {language}. A line with a missing value is left out.</source>
        <translation>Язык клиента: {language}. Строка, для которой нет значения, пропускается.</translation>
    </message>
    <message>
        <source>Insert what differs from link to link:</source>
        <translation>Вставить данные ссылки:</translation>
    </message>
    <message>
        <source>This customer would read:</source>
        <translation>Этот клиент прочтёт:</translation>
    </message>
    <message>
        <source>Use the original wording</source>
        <translation>Вернуть исходный текст</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Put this into the wording</source>
        <translation>Вставить в текст</translation>
    </message>
</context>
<context>
    <name>WrittenForm</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is sold</source>
        <translation>Что продаётся</translation>
    </message>
    <message>
        <source>1 pc.</source>
        <translation>1 шт.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Line {place}: what is sold</source>
        <translation>Строка {place}: что продаётся</translation>
    </message>
    <message>
        <source>Line {place}: quantity</source>
        <translation>Строка {place}: количество</translation>
    </message>
    <message>
        <source>Line {place}: price of one</source>
        <translation>Строка {place}: цена за единицу</translation>
    </message>
    <message>
        <source>Remove line {place}</source>
        <translation>Удалить строку {place}</translation>
    </message>
</context>
</TS>
