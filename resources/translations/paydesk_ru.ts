<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>BankPageView</name>
    <message>
        <source>The page says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked for something that is not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s page is not answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bank&apos;s page; the bank is asked how the payment stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>The customer confirms in the bank&apos;s app. Never ask for the code the bank sends; if it asks for one, send a link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the card on the bank&apos;s page only. Nothing of it reaches Paydesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer types the card; nobody reads it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write the card down. Do not repeat the number aloud in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next field
F6: other way to pay
Ctrl+Enter: charge
Esc: forget the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time left in minutes: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclineCoach</name>
    <message>
        <source>Order {number}, bank&apos;s code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another card, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: not enough money on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Your bank did not approve this sum.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: a number, the date or the code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Could you read the card to me once more?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the card again, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the card has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Is there a newer card?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the customer did not confirm the payment with the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Your bank asked for a confirmation that did not come.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again if the customer wants to confirm, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: a limit of the card is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Your card&apos;s limit is reached; your bank can raise it.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the bank has blocked this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Please speak to your bank about this card.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try this card again. Take another one, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the bank does not allow this payment with this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Your bank does not allow this kind of payment.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the customer&apos;s bank could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Your bank does not answer at the moment.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to pay is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “It took too long; let us start again.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the order again, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the customer&apos;s bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: “Your bank declined the payment and gives us no reason.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Type the amount, for example 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12.50 or 1250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} has no decimals. Type a whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} has only {decimals} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be between {lowest} and {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card number is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit is wrong. Ask the caller to read the number once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type month and year as on the card, for example 12/30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has expired. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on the back has {length} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name in Latin letters, as it stands on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text looks like a card number. Remove it: the bank shows this text openly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long: {longest} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an e-mail address, or a phone number with its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is over. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords that Paydesk can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login is kept, so no bank can be asked and no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or install the system&apos;s key store, or use the training mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login was entered for this bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the bank&apos;s login first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order “{wanted}” was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or search for a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the status shows how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is paid, the money goes back by a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bank does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way, for example a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps every order; look at Orders before you charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, send us the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and try again; that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not accept the login of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password, and that a test login is not used at the live bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet whether it was done. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk keeps asking; the order shows the answer as soon as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file is not one that Paydesk can open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left untouched. Without a journal no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right file back, or move this one away to start a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by a newer Paydesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk is already open with this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is already being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second request was not sent, so nothing is charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new order is sent to the bank. What was sent before is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramePresenter</name>
    <message>
        <source>TRAINING – no real bank, no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST – the bank&apos;s test system, no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank answers, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Type an amount to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link as QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Phone order  F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link  F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders  F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank login…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours, text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Currency {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the order (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the bank about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. The bank was not asked, or refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer to pay. Nothing has been taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is confirming with the bank. Nothing is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank is working on it. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is held for this order; it must still be captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid: the bank confirmed number, amount and currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank took less than was asked. Check before handing over goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole amount went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the amount went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold was released; the customer keeps the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the bank said no and took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to pay is over; nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was paid; nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet whether money was taken. Do not charge again; Paydesk keeps asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order. Do not charge again; call the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone, 3-D Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the bank to be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank gave the payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the bank to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank accepted the cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank refused the request (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the bank was never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer from the bank; asking how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paydesk was closed in between; asking how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank says: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: the bank says {state}, after it was over here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank answered something Paydesk does not know: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank said {state}; the order stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back from the bank&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s page was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s page was open for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the system browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s page did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank answered about another order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank named another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank named another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPresenter</name>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bank cannot be asked without its own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an order that nobody has paid can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to look the whole number up, or Esc to see all orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “All” to see every order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 takes a phone order, F3 makes a payment link. Every order appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, customer, note, or last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the banks about every open order (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentLinkPresenter</name>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be paid until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create link for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentLinkScreen</name>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer pays for, for example “Order 1041”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or phone with country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the bank&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the link (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneFormPanel</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good through (MM/YY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the card (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail or phone (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For (not required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneOrderScreen</name>
    <message>
        <source>Phone order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneOrderWords</name>
    <message>
        <source>The shop answers if the cardholder objects later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer confirms; the customer&apos;s bank answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type the card on the bank&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays on their own phone or computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (no 3-D Secure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer approves (3-D Secure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bank&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the bank… Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the bank how it stands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I will send you a link; you can pay on your phone.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What may I charge, and for what?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Please read the long number in groups of four.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Thank you, the payment of {amount} went through.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your bank has not answered yet. I will call you back.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was removed from the screen because nothing was typed for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the caller to read the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet whether the card was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second attempt for this order: it could take the money twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the caller you will call back. Paydesk keeps asking; Orders shows the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been taken so far; the customer can still confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again, or cancel and send a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order does not count as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the bank and name the order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the payment link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDigits</name>
    <message>
        <source>Digits entered: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Bank login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Paydesk with your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is tried at the bank and then kept in this computer&apos;s key store, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop&apos;s page that customers come back to after paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and keep the login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Type the user name the bank gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password the bank gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFailureDialog</name>
    <message>
        <source>Paydesk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Opening the bank&apos;s page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection to {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
