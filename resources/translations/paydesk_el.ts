<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Reason for accepting</source>
        <translation>Γιατί είναι εντάξει</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Accept this difference</source>
        <translation>Αποδοχή αυτής της διαφοράς</translation>
    </message>
</context>
<context>
    <name>AttentionAnswers</name>
    <message>
        <source>The bank was asked, and Paydesk cannot find out by itself.</source>
        <translation>Η τράπεζα ρωτήθηκε και το Paydesk δεν μπορεί να το βρει μόνο του.</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s portal or call the bank, then press Resolve.</source>
        <translation>Δείτε στην πύλη της τράπεζας ή καλέστε την, και μετά πατήστε «Επίλυση».</translation>
    </message>
    <message>
        <source>The bank was asked; it has not said how it ended.</source>
        <translation>Η τράπεζα ρωτήθηκε· δεν είπε πώς έληξε.</translation>
    </message>
    <message>
        <source>Paydesk goes on asking.</source>
        <translation>Το Paydesk συνεχίζει να ρωτά.</translation>
    </message>
    <message>
        <source>Order {number} needs no attention any more: {status}.</source>
        <translation>Η παραγγελία {number} δεν θέλει πια προσοχή: {status}.</translation>
    </message>
    <message>
        <source>Written down with both names: order {number}.</source>
        <translation>Καταγράφηκε με τα δύο ονόματα: παραγγελία {number}.</translation>
    </message>
    <message>
        <source>Should the bank say otherwise later, its word counts, and Paydesk tells you.</source>
        <translation>Αν η τράπεζα πει άλλα αργότερα, ισχύει ο δικός της λόγος και το Paydesk σας το λέει.</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>Choose how it ended.</source>
        <translation>Επιλέξτε πώς έληξε.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Τίποτα δεν σας περιμένει.</translation>
    </message>
    <message>
        <source>The bank has confirmed every charge and every refund. If an answer is lost, the order appears here.</source>
        <translation>Κάθε χρέωση και κάθε επιστροφή έχει επιβεβαιωθεί από την ίδια την τράπεζα. Αν χαθεί μια απάντηση, εμφανίζεται εδώ.</translation>
    </message>
    <message>
        <source>This needs two people with a PIN who may do it, and the shop has fewer: press F9 to add people.</source>
        <translation>Χρειάζονται δύο άτομα με PIN που έχουν το δικαίωμα, και το κατάστημα έχει λιγότερα: πατήστε F9 για να προσθέσετε.</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>Προσοχή</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Τι να κάνω;</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>Βοήθεια για αυτή την οθόνη (F1)</translation>
    </message>
    <message>
        <source>Orders that need attention, oldest first</source>
        <translation>Παραγγελίες που θέλουν προσοχή, οι παλαιότερες πρώτα</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Εδώ και</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Επόμενος έλεγχος</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Needs you</source>
        <translation>Σας περιμένει</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Δεν ξέρουμε ακόμη</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order: another number, amount or currency.</source>
        <translation>Η απάντηση της τράπεζας δεν ταιριάζει: άλλος αριθμός, ποσό ή νόμισμα.</translation>
    </message>
    <message>
        <source>Money was to go back. Nobody knows yet whether it did.</source>
        <translation>Χρήματα θα επιστρέφονταν. Κανείς δεν ξέρει ακόμη αν έγινε.</translation>
    </message>
    <message>
        <source>The hold was to be captured. Nobody knows yet whether it was.</source>
        <translation>Το δεσμευμένο ποσό θα εισπραττόταν. Κανείς δεν ξέρει ακόμη αν έγινε.</translation>
    </message>
    <message>
        <source>The hold was to be released. Nobody knows yet whether it was.</source>
        <translation>Το δεσμευμένο ποσό θα αποδεσμευόταν. Κανείς δεν ξέρει ακόμη αν έγινε.</translation>
    </message>
    <message>
        <source>The order was sent to be registered, and no answer came.</source>
        <translation>Η παραγγελία στάλθηκε για καταχώριση και δεν ήρθε απάντηση.</translation>
    </message>
    <message>
        <source>The order was to be cancelled. Nobody knows yet whether it was.</source>
        <translation>Η παραγγελία θα ακυρωνόταν. Κανείς δεν ξέρει ακόμη αν έγινε.</translation>
    </message>
    <message>
        <source>Paydesk takes the order&apos;s number at the bank, so that a lost charge cannot arrive.</source>
        <translation>Το Paydesk κατοχυρώνει τον αριθμό της παραγγελίας στην τράπεζα, ώστε μια χαμένη χρέωση να μη φτάσει.</translation>
    </message>
    <message>
        <source>Answer does not fit</source>
        <translation>Αταίριαστη απάντηση</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Capture a hold</source>
        <translation>Είσπραξη δέσμευσης</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Προφύλαξη</translation>
    </message>
    <message>
        <source>Money may have been taken. Do not charge this sale again until its outcome is known.</source>
        <translation>Ίσως χρεώθηκαν χρήματα. Μη χρεώσετε ξανά αυτή την πώληση μέχρι να τακτοποιηθεί.</translation>
    </message>
    <message>
        <source>The card may have been charged. Do not charge this sale again until its outcome is known.</source>
        <translation>Η κάρτα ίσως χρεώθηκε. Μη χρεώσετε ξανά αυτή την πώληση μέχρι να τακτοποιηθεί.</translation>
    </message>
    <message>
        <source>Until it is settled it counts as given back: nothing more of this order goes back.</source>
        <translation>Μέχρι να τακτοποιηθεί, θεωρείται ότι το ποσό επιστράφηκε: από αυτή την παραγγελία δεν επιστρέφεται τίποτε άλλο.</translation>
    </message>
    <message>
        <source>Until it is settled nothing else can be done with this hold.</source>
        <translation>Μέχρι να τακτοποιηθεί δεν γίνεται τίποτε άλλο με αυτή τη δέσμευση.</translation>
    </message>
    <message>
        <source>No money moves by this.</source>
        <translation>Δεν κινούνται χρήματα με αυτό.</translation>
    </message>
    <message>
        <source>“We sent your money back and wait for the bank to confirm it. I will call you back; you need not do anything.”</source>
        <translation>«Στείλαμε τα χρήματά σας πίσω και περιμένουμε την επιβεβαίωση της τράπεζας. Θα σας καλέσω· δεν χρειάζεται να κάνετε τίποτα.»</translation>
    </message>
    <message>
        <source>“Your bank has not answered us yet. I will call you back.”</source>
        <translation>«Η τράπεζά σας δεν μας απάντησε ακόμη. Θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>“Please do not pay again. I am asking the bank and will call you back.”</source>
        <translation>«Παρακαλώ μην πληρώσετε ξανά. Ρωτώ την τράπεζα και θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>“I do not know yet whether your card was charged. You will not be charged twice. I am asking the bank and will call you back.”</source>
        <translation>«Δεν ξέρω ακόμη αν χρεώθηκε η κάρτα σας. Δεν θα χρεωθείτε δύο φορές. Ρωτώ την τράπεζα και θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>Paydesk goes on asking. If the bank proves nothing, it hands this to you.</source>
        <translation>Το Paydesk συνεχίζει να ρωτά. Αν η τράπεζα δεν αποδείξει τίποτα, το αναθέτει σε εσάς.</translation>
    </message>
    <message>
        <source>If the order is still unpaid after three minutes, Paydesk cancels it at the bank, so that the lost charge can no longer go through.</source>
        <translation>Αν η παραγγελία μείνει απλήρωτη τρία λεπτά, το Paydesk την ακυρώνει στην τράπεζα: η χαμένη χρέωση δεν μπορεί πια να περάσει.</translation>
    </message>
    <message>
        <source>If nothing changes for a minute, Paydesk sends the same request again; the bank carries it out once.</source>
        <translation>Αν δεν αλλάξει τίποτα για ένα λεπτό, το Paydesk στέλνει το ίδιο αίτημα ξανά· η τράπεζα το εκτελεί μία φορά.</translation>
    </message>
    <message>
        <source>Paydesk cannot find out by itself. Look in the bank&apos;s portal or call the bank; two people can then record the outcome. Paydesk still asks now and then.</source>
        <translation>Το Paydesk δεν μπορεί να το βρει μόνο του. Δείτε στην πύλη της τράπεζας ή καλέστε την· δύο άτομα μπορούν τότε να καταγράψουν πώς έληξε. Το Paydesk ρωτά ακόμη πότε πότε.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Έλεγχος στην τράπεζα…</translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n second(s).</source>
        <translation>
            <numerusform>Επόμενος έλεγχος σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Επόμενος έλεγχος σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks again in %n minute(s).</source>
        <translation>
            <numerusform>Επόμενος έλεγχος σε %n λεπτό.</numerusform>
            <numerusform>Επόμενος έλεγχος σε %n λεπτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>σε {seconds} δευτ.</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>σε {minutes} λ.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>μόλις τώρα</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ώρα</numerusform>
            <numerusform>%n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>The charge was sent, and the bank&apos;s answer never came.</source>
        <translation>Η χρέωση στάλθηκε και η απάντηση της τράπεζας δεν ήρθε ποτέ.</translation>
    </message>
    <message>
        <source>The bank refused the charge at first, and has not confirmed that since.</source>
        <translation>Η τράπεζα αρνήθηκε αρχικά τη χρέωση και δεν το επιβεβαίωσε από τότε.</translation>
    </message>
    <message>
        <source>The bank has taken the charge on, and has not said yet how it ended.</source>
        <translation>Η τράπεζα ανέλαβε τη χρέωση και δεν είπε ακόμη πώς έληξε.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>Η τράπεζα χρέωσε την κάρτα</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>Η τράπεζα δεν χρέωσε τίποτα</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Τα χρήματα επιστράφηκαν</translation>
    </message>
    <message>
        <source>Nothing went back</source>
        <translation>Δεν επιστράφηκε τίποτα</translation>
    </message>
    <message>
        <source>The hold was captured</source>
        <translation>Η δέσμευση εισπράχθηκε</translation>
    </message>
    <message>
        <source>The hold was not captured</source>
        <translation>Η δέσμευση δεν εισπράχθηκε</translation>
    </message>
    <message>
        <source>The hold was released</source>
        <translation>Το ποσό αποδεσμεύτηκε</translation>
    </message>
    <message>
        <source>The hold was not released</source>
        <translation>Το ποσό δεν αποδεσμεύτηκε</translation>
    </message>
    <message>
        <source>The bank has the order, unpaid</source>
        <translation>Η τράπεζα έχει την παραγγελία, απλήρωτη</translation>
    </message>
    <message>
        <source>The bank does not have the order</source>
        <translation>Η τράπεζα δεν έχει την παραγγελία</translation>
    </message>
    <message>
        <source>The bank closed the order</source>
        <translation>Η τράπεζα έκλεισε την παραγγελία</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>Η παραγγελία είναι ακόμη ανοιχτή</translation>
    </message>
    <message>
        <source>The order does not become Paid by this: only the bank can confirm that.</source>
        <translation>Η παραγγελία δεν γίνεται έτσι «Πληρώθηκε»: αυτό το επιβεβαιώνει μόνο η τράπεζα.</translation>
    </message>
    <message>
        <source>The sale may be charged again.</source>
        <translation>Η πώληση μπορεί να χρεωθεί ξανά.</translation>
    </message>
    <message>
        <source>The sum counts as given back.</source>
        <translation>Το ποσό θεωρείται επιστραμμένο.</translation>
    </message>
    <message>
        <source>The sum may be given back again.</source>
        <translation>Το ποσό μπορεί να επιστραφεί ξανά.</translation>
    </message>
    <message>
        <source>Nothing more can be done with this hold.</source>
        <translation>Δεν γίνεται τίποτε άλλο με αυτή τη δέσμευση.</translation>
    </message>
    <message>
        <source>The hold may be captured or released again.</source>
        <translation>Η δέσμευση μπορεί ξανά να εισπραχθεί ή να αποδεσμευτεί.</translation>
    </message>
</context>
<context>
    <name>AwayWords</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n πληρώθηκε</numerusform>
            <numerusform>%n πληρώθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n δεσμεύτηκε</numerusform>
            <numerusform>%n δεσμεύτηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n απορρίφθηκε</numerusform>
            <numerusform>%n απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out of time</source>
        <translation>
            <numerusform>%n έληξε</numerusform>
            <numerusform>%n έληξαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) about to end</source>
        <translation>
            <numerusform>%n σύνδεσμος λήγει σύντομα</numerusform>
            <numerusform>%n σύνδεσμοι λήγουν σύντομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) due</source>
        <translation>
            <numerusform>%n δέσμευση λήγει</numerusform>
            <numerusform>%n δεσμεύσεις λήγουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) not carried out</source>
        <translation>
            <numerusform>%n επιστροφή δεν έγινε</numerusform>
            <numerusform>%n επιστροφές δεν έγιναν</numerusform>
        </translation>
    </message>
    <message>
        <source>While nobody was here, since {time}: {what}.</source>
        <translation>Όσο δεν ήταν κανείς εδώ, από τις {time}: {what}.</translation>
    </message>
    <message>
        <source>Came in: {sums}.</source>
        <translation>Ήρθαν: {sums}.</translation>
    </message>
    <message>
        <source>All are under Orders (F4); what needs you is under Attention (F10).</source>
        <translation>Καθεμία είναι στις «Παραγγελίες» (F4)· ό,τι σας χρειάζεται, στην «Προσοχή» (F10).</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge</source>
        <translation>Κάρτα εργασίας</translation>
    </message>
    <message>
        <source>A badge does not prove who is holding it. Anyone who may do more than sell enters a PIN as well.</source>
        <translation>Η κάρτα εργασίας λέει σε ποιον ανήκει, όχι ποιος την κρατά. Όποιος έχει δικαιώματα πέρα από την πώληση γράφει και το PIN του.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Αφαίρεση κάρτας εργασίας</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>BadgePresenter</name>
    <message>
        <source>{name} has this badge now.</source>
        <translation>{name}: έχει πλέον αυτή την κάρτα εργασίας.</translation>
    </message>
    <message>
        <source>{name} has no badge now.</source>
        <translation>{name}: δεν έχει πλέον κάρτα εργασίας.</translation>
    </message>
    <message>
        <source>Scan the same badge once more</source>
        <translation>Σαρώστε ξανά την ίδια κάρτα εργασίας</translation>
    </message>
    <message>
        <source>{name}&apos;s badge</source>
        <translation>Κάρτα εργασίας: {name}</translation>
    </message>
    <message>
        <source>Scan the badge</source>
        <translation>Σαρώστε κάρτα εργασίας</translation>
    </message>
</context>
<context>
    <name>BankCallsDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Conversation with the bank</source>
        <translation>Τι ειπώθηκε στην τράπεζα</translation>
    </message>
    <message>
        <source>Calls to the bank</source>
        <translation>Κλήσεις προς την τράπεζα</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Τι ειπώθηκε</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Αντιγραφή όλων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>BankCallsPresenter</name>
    <message>
        <source>Without cards, codes, logins and customers. It is kept only while Paydesk runs.</source>
        <translation>Χωρίς κάρτες, κωδικούς, στοιχεία σύνδεσης και πελάτες. Κρατιέται μόνο όσο λειτουργεί το Paydesk.</translation>
    </message>
    <message>
        <source>Nothing was said to the bank about this order since Paydesk was started.</source>
        <translation>Από την εκκίνηση του Paydesk δεν ειπώθηκε τίποτα στην τράπεζα γι&apos; αυτή την παραγγελία.</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Change login…</source>
        <translation>Αλλαγή σύνδεσης…</translation>
    </message>
    <message>
        <source>What this bank offers</source>
        <translation>Τι προσφέρει αυτή η τράπεζα</translation>
    </message>
    <message>
        <source>Check this bank</source>
        <translation>Έλεγχος τράπεζας</translation>
    </message>
    <message>
        <source>Messages from the bank</source>
        <translation>Μηνύματα από την τράπεζα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>BankFailureWords</name>
    <message>
        <source>Nothing was sent, so nothing was charged.</source>
        <translation>Τίποτα δεν στάλθηκε, άρα τίποτα δεν χρεώθηκε.</translation>
    </message>
    <message>
        <source>The bank could not be reached.</source>
        <translation>Δεν υπήρξε επαφή με την τράπεζα.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again; that is safe.</source>
        <translation>Ελέγξτε τη σύνδεση στο διαδίκτυο και δοκιμάστε ξανά· είναι ασφαλές.</translation>
    </message>
    <message>
        <source>Set-up problem: the bank does not accept this shop&apos;s login.</source>
        <translation>Πρόβλημα ρύθμισης: η τράπεζα δεν δέχεται τα στοιχεία σύνδεσης αυτού του καταστήματος.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Τίποτα δεν χρεώθηκε.</translation>
    </message>
    <message>
        <source>Check user name and password, and that a test login is not used at the live bank.</source>
        <translation>Ελέγξτε όνομα χρήστη και κωδικό, και ότι δεν χρησιμοποιούνται δοκιμαστικά στοιχεία στην αληθινή τράπεζα.</translation>
    </message>
    <message>
        <source>The bank refused the request.</source>
        <translation>Η τράπεζα αρνήθηκε το αίτημα.</translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation>Ελέγξτε τι πληκτρολογήθηκε· τα λόγια της τράπεζας είναι στις λεπτομέρειες.</translation>
    </message>
    <message>
        <source>It may have taken the money; nobody knows yet.</source>
        <translation>Ίσως έγινε χρέωση· κανείς δεν το ξέρει ακόμη.</translation>
    </message>
    <message>
        <source>No card was sent and nobody has a link, so nothing can be charged.</source>
        <translation>Δεν στάλθηκε κάρτα και κανείς δεν έχει σύνδεσμο, άρα τίποτα δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>The order stands as it is shown; nothing was changed here.</source>
        <translation>Η παραγγελία είναι όπως φαίνεται· εδώ δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Ask the bank again in a moment.</source>
        <translation>Ελέγξτε ξανά στην τράπεζα σε λίγο.</translation>
    </message>
    <message>
        <source>The bank does not accept this shop&apos;s login.</source>
        <translation>Η τράπεζα δεν δέχεται τα στοιχεία σύνδεσης αυτού του καταστήματος.</translation>
    </message>
    <message>
        <source>Check the login, then ask the bank again.</source>
        <translation>Ελέγξτε τα στοιχεία σύνδεσης και ρωτήστε ξανά την τράπεζα.</translation>
    </message>
    <message>
        <source>The bank did not do what it was asked to.</source>
        <translation>Η τράπεζα δεν έκανε αυτό που της ζητήθηκε.</translation>
    </message>
    <message>
        <source>Paydesk cannot be sure that the bank itself answered.</source>
        <translation>Το Paydesk δεν είναι βέβαιο ότι απάντησε η ίδια η τράπεζα.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If your bank gave you a certificate file, choose it with this bank&apos;s login.</source>
        <translation>Ελέγξτε το ρολόι του υπολογιστή. Αν η τράπεζα σας έδωσε αρχείο πιστοποιητικού, επιλέξτε το στα στοιχεία σύνδεσής της.</translation>
    </message>
    <message>
        <source>The bank is busy and asks to slow down.</source>
        <translation>Η τράπεζα είναι απασχολημένη και ζητά πιο αργό ρυθμό.</translation>
    </message>
    <message>
        <source>Something is out of order at the bank.</source>
        <translation>Κάτι δεν λειτουργεί στην τράπεζα.</translation>
    </message>
    <message>
        <source>The bank gave no usable answer.</source>
        <translation>Η τράπεζα δεν έδωσε έγκυρη απάντηση.</translation>
    </message>
    <message>
        <source>Wait a minute, then make the order again; Orders shows what became of this one.</source>
        <translation>Περιμένετε ένα λεπτό και κάντε ξανά την παραγγελία· οι παραγγελίες δείχνουν τι έγινε με αυτή.</translation>
    </message>
    <message>
        <source>Make the order again; Orders shows what became of this one.</source>
        <translation>Κάντε ξανά την παραγγελία· οι παραγγελίες δείχνουν τι έγινε με αυτή.</translation>
    </message>
</context>
<context>
    <name>BankPageView</name>
    <message>
        <source>The page says: {text}</source>
        <translation>Η σελίδα λέει: {text}</translation>
    </message>
    <message>
        <source>The page asked for something that is not opened here.</source>
        <translation>Η σελίδα ζήτησε κάτι που δεν ανοίγει εδώ.</translation>
    </message>
    <message>
        <source>The bank&apos;s page is not answering.</source>
        <translation>Η σελίδα της τράπεζας δεν απαντά.</translation>
    </message>
    <message>
        <source>The bank&apos;s page</source>
        <translation>Η σελίδα της τράπεζας</translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation>Αποστολή συνδέσμου</translation>
    </message>
    <message>
        <source>Open in system browser</source>
        <translation>Άνοιγμα στον φυλλομετρητή</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Close the bank&apos;s page; the bank is asked how the payment stands</source>
        <translation>Κλείσιμο της σελίδας· η τράπεζα ερωτάται για την πληρωμή</translation>
    </message>
</context>
<context>
    <name>BankPresenter</name>
    <message>
        <source>The address is copied. Paste it at the bank&apos;s portal.</source>
        <translation>Η διεύθυνση αντιγράφηκε. Επικολλήστε τη στην πύλη της τράπεζας.</translation>
    </message>
    <message>
        <source>An order is under way.</source>
        <translation>Μια παραγγελία είναι σε εξέλιξη.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Συνεχίζεται ανενόχλητη.</translation>
    </message>
    <message>
        <source>Finish it first, then change the login.</source>
        <translation>Ολοκληρώστε την πρώτα και μετά αλλάξτε τα στοιχεία σύνδεσης.</translation>
    </message>
    <message>
        <source>Type a number from 1024 to 65535, for example 8480.</source>
        <translation>Πληκτρολογήστε αριθμό από 1024 έως 65535, για παράδειγμα 8480.</translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation>Πληκτρολογήστε πλήρη διεύθυνση που αρχίζει με https://</translation>
    </message>
    <message>
        <source>Paste the secret from the bank&apos;s portal.</source>
        <translation>Επικολλήστε το μυστικό από την πύλη της τράπεζας.</translation>
    </message>
    <message>
        <source>This is a key file&apos;s text. Choose the file instead.</source>
        <translation>Αυτό είναι το κείμενο αρχείου κλειδιού. Επιλέξτε το αρχείο.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}. Fingerprint (SHA-256):</source>
        <translation>{name}, ισχύει έως {day}. Αποτύπωμα (SHA-256):</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>What a payment means</source>
        <translation>Τι σημαίνει μια πληρωμή</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>The bank&apos;s own certificate authorities</source>
        <translation>Οι δικές της αρχές πιστοποίησης</translation>
    </message>
    <message>
        <source>None, only the generally trusted ones.</source>
        <translation>Καμία, μόνο οι γενικά αναγνωρισμένες.</translation>
    </message>
    <message>
        <source>Never checked. Until then the bank&apos;s profile decides what is offered.</source>
        <translation>Δεν ελέγχθηκε ποτέ. Ως τότε το προφίλ της τράπεζας ορίζει τι προσφέρεται.</translation>
    </message>
    <message>
        <source>Checked {day}: that is long ago, check again.</source>
        <translation>Ελέγχθηκε στις {day}: πάει καιρός, ελέγξτε ξανά.</translation>
    </message>
    <message>
        <source>Checked {day}.</source>
        <translation>Ελέγχθηκε στις {day}.</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}…</source>
        <translation>{number} από {total}: {what}…</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>Asking how an order stands</source>
        <translation>Έλεγχος κατάστασης παραγγελίας</translation>
    </message>
    <message>
        <source>Asking by the shop&apos;s own order number</source>
        <translation>Έλεγχος με τον δικό μας αριθμό</translation>
    </message>
    <message>
        <source>Payment links and the bank&apos;s page</source>
        <translation>Σύνδεσμοι πληρωμής και η σελίδα της τράπεζας</translation>
    </message>
    <message>
        <source>Each order number only once</source>
        <translation>Κάθε αριθμός παραγγελίας μόνο μία φορά</translation>
    </message>
    <message>
        <source>Cancelling an unpaid order</source>
        <translation>Ακύρωση απλήρωτης παραγγελίας</translation>
    </message>
    <message>
        <source>Cards read out over the phone</source>
        <translation>Κάρτες που διαβάζονται στο τηλέφωνο</translation>
    </message>
    <message>
        <source>Typed cards encrypted for the bank alone</source>
        <translation>Κάρτες κρυπτογραφημένες μόνο για την τράπεζα</translation>
    </message>
    <message>
        <source>Stored cards</source>
        <translation>Αποθηκευμένες κάρτες</translation>
    </message>
    <message>
        <source>The bank&apos;s own list of orders</source>
        <translation>Η λίστα παραγγελιών της τράπεζας</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Επιστροφές χρημάτων</translation>
    </message>
    <message>
        <source>Refunds that cannot happen twice</source>
        <translation>Επιστροφές χρημάτων που δεν γίνονται δύο φορές</translation>
    </message>
    <message>
        <source>Releasing held money</source>
        <translation>Αποδέσμευση χρημάτων</translation>
    </message>
    <message>
        <source>Languages of the bank&apos;s page</source>
        <translation>Γλώσσες της σελίδας της τράπεζας</translation>
    </message>
    <message>
        <source>Live: real money</source>
        <translation>Αληθινά χρήματα</translation>
    </message>
    <message>
        <source>The bank&apos;s test system: no real money</source>
        <translation>Δοκιμαστικό σύστημα της τράπεζας: όχι αληθινά χρήματα</translation>
    </message>
    <message>
        <source>Training on this computer: no bank, no money</source>
        <translation>Εκπαίδευση σε αυτόν τον υπολογιστή: ούτε τράπεζα ούτε χρήματα</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Όνομα χρήστη και κωδικός</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Διακριτικό</translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation>Κλειδί από την πύλη της τράπεζας</translation>
    </message>
    <message>
        <source>Only questions are asked: no order is made and nothing is charged.</source>
        <translation>Γίνονται μόνο ερωτήσεις: καμία παραγγελία και καμία χρέωση.</translation>
    </message>
    <message>
        <source>The check charges nothing: a few orders of the smallest sum are made on this test system and closed at once.</source>
        <translation>Ο έλεγχος δεν χρεώνει τίποτα: δημιουργεί λίγες παραγγελίες του μικρότερου ποσού στο δοκιμαστικό σύστημα και τις κλείνει αμέσως.</translation>
    </message>
    <message>
        <source>Checked: {offered} offered, {absent} not offered, {unknown} not known.</source>
        <translation>Ελέγχθηκε: {offered} προσφέρονται, {absent} όχι, {unknown} άγνωστα.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Τίποτα δεν χρεώθηκε.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Προσφέρεται</translation>
    </message>
    <message>
        <source>Available in: {languages}.</source>
        <translation>Διατίθεται σε: {languages}.</translation>
    </message>
    <message>
        <source>Not available in: {languages}.</source>
        <translation>Δεν διατίθεται σε: {languages}.</translation>
    </message>
    <message>
        <source>For an unknown order the bank gives no state.</source>
        <translation>Για άγνωστη παραγγελία η τράπεζα δεν δίνει κατάσταση.</translation>
    </message>
    <message>
        <source>For an unknown order the bank gives error code {number}.</source>
        <translation>Για άγνωστη παραγγελία η τράπεζα δίνει τον κωδικό σφάλματος {number}.</translation>
    </message>
    <message>
        <source>The bank&apos;s answers do not show it.</source>
        <translation>Δεν φαίνεται από τις απαντήσεις της τράπεζας.</translation>
    </message>
    <message>
        <source>The profile of the bank “{name}” cannot be used, so this bank is missing.</source>
        <translation>Το προφίλ της τράπεζας «{name}» δεν μπορεί να χρησιμοποιηθεί και η τράπεζα λείπει.</translation>
    </message>
    <message>
        <source>Choose its file again where the login is entered; its orders are asked about after that.</source>
        <translation>Επιλέξτε ξανά το αρχείο της εκεί όπου δίνονται τα στοιχεία σύνδεσης· μετά ερωτάται για τις παραγγελίες της.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Δεν ελέγχθηκε</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Δεν προσφέρεται</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>The bank has it, but Paydesk does not use it with this bank yet.</source>
        <translation>Η τράπεζα το έχει, αλλά το Paydesk δεν το χρησιμοποιεί ακόμη με αυτήν.</translation>
    </message>
    <message>
        <source>The bank&apos;s interface is version {number} or later.</source>
        <translation>Οι απαντήσεις της τράπεζας είναι έκδοσης {number} ή νεότερης.</translation>
    </message>
    <message>
        <source>The bank took the same number a second time.</source>
        <translation>Η τράπεζα δέχτηκε τον ίδιο αριθμό δεύτερη φορά.</translation>
    </message>
    <message>
        <source>The bank did not find an order that had just been made.</source>
        <translation>Η τράπεζα δεν βρήκε παραγγελία που μόλις έγινε.</translation>
    </message>
    <message>
        <source>The bank publishes no key.</source>
        <translation>Η τράπεζα δεν δημοσιεύει κλειδί.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Δεν ρωτήθηκε.</translation>
    </message>
    <message>
        <source>The bank refused it to this login.</source>
        <translation>Η τράπεζα δεν το επιτρέπει με αυτά τα στοιχεία σύνδεσης.</translation>
    </message>
    <message>
        <source>The bank&apos;s interface has no call for it.</source>
        <translation>Η διεπαφή της τράπεζας δεν έχει τέτοια κλήση.</translation>
    </message>
    <message>
        <source>It needs a login with user name and password.</source>
        <translation>Χρειάζονται στοιχεία σύνδεσης με όνομα χρήστη και κωδικό.</translation>
    </message>
    <message>
        <source>The bank said yes and did not do it.</source>
        <translation>Η τράπεζα είπε ναι και δεν το έκανε.</translation>
    </message>
    <message>
        <source>It takes an order to find out, and none is made at a live bank for that.</source>
        <translation>Χρειάζεται παραγγελία για να φανεί, και σε αληθινή τράπεζα δεν γίνεται καμία γι&apos; αυτό.</translation>
    </message>
    <message>
        <source>It takes an order to find out: enter your shop&apos;s page with the login first.</source>
        <translation>Χρειάζεται παραγγελία για να φανεί: δώστε πρώτα τη σελίδα του καταστήματος στα στοιχεία σύνδεσης.</translation>
    </message>
    <message>
        <source>It takes a payment to find out. Ask the bank whether your login may do it.</source>
        <translation>Χρειάζεται πληρωμή για να φανεί. Ρωτήστε την τράπεζα αν τα στοιχεία σύνδεσής σας το επιτρέπουν.</translation>
    </message>
    <message>
        <source>The bank gave no answer to this question. Check again later.</source>
        <translation>Η τράπεζα δεν απάντησε σε αυτή την ερώτηση. Ελέγξτε αργότερα.</translation>
    </message>
    <message>
        <source>Without it no payment can be seen: call the bank.</source>
        <translation>Χωρίς αυτό δεν φαίνεται καμία πληρωμή: καλέστε την τράπεζα.</translation>
    </message>
    <message>
        <source>Paydesk asks by the bank&apos;s own number.</source>
        <translation>Το Paydesk ρωτά με τον αριθμό της τράπεζας.</translation>
    </message>
    <message>
        <source>Ask the bank to switch its payment page on.</source>
        <translation>Ζητήστε από την τράπεζα να ενεργοποιήσει τη σελίδα πληρωμής.</translation>
    </message>
    <message>
        <source>Paydesk takes a new number for every order.</source>
        <translation>Το Paydesk παίρνει νέο αριθμό για κάθε παραγγελία.</translation>
    </message>
    <message>
        <source>An unpaid order ends by itself when its time is over.</source>
        <translation>Μια απλήρωτη παραγγελία λήγει μόνη της όταν περάσει ο χρόνος της.</translation>
    </message>
    <message>
        <source>Send a payment link, or ask the bank to switch telephone orders (MOTO) on.</source>
        <translation>Στείλτε σύνδεσμο πληρωμής ή ζητήστε από την τράπεζα να ενεργοποιήσει τις τηλεφωνικές παραγγελίες (MOTO).</translation>
    </message>
    <message>
        <source>A typed card is protected by the secure connection alone.</source>
        <translation>Μια πληκτρολογημένη κάρτα προστατεύεται μόνο από την ασφαλή σύνδεση.</translation>
    </message>
    <message>
        <source>The card is asked for at each payment.</source>
        <translation>Η κάρτα ζητείται σε κάθε πληρωμή.</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s portal by hand.</source>
        <translation>Συγκρίνετε χειροκίνητα με την πύλη της τράπεζας.</translation>
    </message>
    <message>
        <source>After a lost answer, look at the bank&apos;s portal before refunding again.</source>
        <translation>Μετά από χαμένη απάντηση, δείτε την πύλη της τράπεζας πριν επιστρέψετε ξανά χρήματα.</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Will be made</source>
        <translation>Θα δημιουργηθεί</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Έλεγχος στην τράπεζα…</translation>
    </message>
    <message>
        <source>Made {moment} · {state}</source>
        <translation>Δημιουργήθηκε {moment} · {state}</translation>
    </message>
    <message>
        <source>Every link has the bank&apos;s own end, and its page is in {language}.</source>
        <translation>Κάθε σύνδεσμος έχει τη λήξη της τράπεζας. Γλώσσα σελίδας: {language}.</translation>
    </message>
    <message>
        <source>Every link can be paid until {moment}, and its page is in {language}.</source>
        <translation>Κάθε σύνδεσμος πληρώνεται έως {moment}. Γλώσσα σελίδας: {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) will be made</source>
        <translation>
            <numerusform>Θα δημιουργηθεί %n σύνδεσμος</numerusform>
            <numerusform>Θα δημιουργηθούν %n σύνδεσμοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped because of a mistake</source>
        <translation>
            <numerusform>%n γραμμή με σφάλμα, παραλείπεται</numerusform>
            <numerusform>%n γραμμές με σφάλμα, παραλείπονται</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made</source>
        <translation>
            <numerusform>έτοιμος %n σύνδεσμος</numerusform>
            <numerusform>έτοιμοι %n σύνδεσμοι</numerusform>
        </translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Νέοι σύνδεσμοι</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} in all</source>
        <translation>
            <numerusform>Δημιουργία %n συνδέσμου: {amount}</numerusform>
            <numerusform>Δημιουργία %n συνδέσμων, σύνολο {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make new links for the %n line(s) whose link is from before today</source>
        <translation>
            <numerusform>Νέος σύνδεσμος για την %n γραμμή με παλαιό σύνδεσμο</numerusform>
            <numerusform>Νέοι σύνδεσμοι για τις %n γραμμές με παλαιό σύνδεσμο</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation>Δεν υπάρχουν γραμμές σε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>The first line of this file names no column “amount”.</source>
        <translation>Η πρώτη γραμμή του αρχείου δεν έχει στήλη «ποσό».</translation>
    </message>
    <message>
        <source>This file has more than {most} lines.</source>
        <translation>Το αρχείο έχει πάνω από {most} γραμμές.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>This file could not be read as a table.</source>
        <translation>Το αρχείο δεν διαβάστηκε ως πίνακας.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>Save it as CSV, with a line of titles: amount, for, customer, name, reference.</source>
        <translation>Αποθηκεύστε το ως CSV, με γραμμή τίτλων: ποσό, για, πελάτης, όνομα, αναφορά.</translation>
    </message>
    <message>
        <source>The result of each line is saved in {path}.</source>
        <translation>Το αποτέλεσμα κάθε γραμμής αποθηκεύτηκε στο {path}.</translation>
    </message>
    <message>
        <source>TRAINING {file}</source>
        <translation>ΕΚΠΑΙΔΕΥΣΗ {file}</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Σύνδεσμοι πληρωμής</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Αριθμός παραγγελίας</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
</context>
<context>
    <name>BreakdownWords</name>
    <message>
        <source>Paydesk closed unexpectedly last time.</source>
        <translation>Το Paydesk έκλεισε απροσδόκητα την προηγούμενη φορά.</translation>
    </message>
    <message>
        <source>Nothing was lost: whatever was under way is in the journal, and the bank is asked about it.</source>
        <translation>Τίποτα δεν χάθηκε: ό,τι ήταν σε εξέλιξη είναι στο ημερολόγιο και η τράπεζα ερωτάται.</translation>
    </message>
    <message>
        <source>Carry on. If it happens again, save the support files: menu, System status.</source>
        <translation>Συνεχίστε κανονικά. Αν ξανασυμβεί, αποθηκεύστε τα έγγραφα για την υποστήριξη: μενού, «Κατάσταση ταμείου».</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Selected orders</source>
        <translation>Επιλεγμένες</translation>
    </message>
    <message>
        <source>Cancel links…</source>
        <translation>Ακύρωση συνδέσμων…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Είσπραξη…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Επιστροφή χρημάτων…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Αποδείξεις…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Select all that match  Ctrl+A</source>
        <translation>Επιλογή όλων που ταιριάζουν  Ctrl+A</translation>
    </message>
    <message>
        <source>Clear the selection  Esc</source>
        <translation>Αποεπιλογή όλων  Esc</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>What is done with each order</source>
        <translation>Τι γίνεται με κάθε παραγγελία</translation>
    </message>
    <message>
        <source>Orders done</source>
        <translation>Έτοιμες</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Εκτέλεση (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Διακοπή μετά από αυτήν</translation>
    </message>
    <message>
        <source>Stop after this one (Esc)</source>
        <translation>Διακοπή μετά από αυτήν (Esc)</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Ανάκληση (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Τι θα γίνει</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ανάκληση</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Why</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Ποιος το επιτρέπει</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN συναδέλφου</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Επιλέξτε αιτία</translation>
    </message>
    <message>
        <source>A note (not required)</source>
        <translation>Σημείωση (προαιρετική)</translation>
    </message>
</context>
<context>
    <name>BulkReceiptsDialog</name>
    <message>
        <source>The folder for the receipts</source>
        <translation>Ο φάκελος για τις αποδείξεις</translation>
    </message>
</context>
<context>
    <name>BulkReceiptsPresenter</name>
    <message>
        <source>It could not be saved.</source>
        <translation>Δεν αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>Αποδείξεις σε PDF</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF file in a folder of your choice.</source>
        <translation>Κάθε απόδειξη γίνεται αρχείο PDF σε φάκελο της επιλογής σας.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipt(s)…</source>
        <translation>
            <numerusform>Αποθήκευση %n απόδειξης…</numerusform>
            <numerusform>Αποθήκευση %n αποδείξεων…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: nothing was paid, so there is no receipt.</source>
        <translation>Παραλείπεται: χωρίς πληρωμή δεν εκδίδεται απόδειξη.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκαν.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>%n απόδειξη αποθηκεύτηκε στο «{folder}».</numerusform>
            <numerusform>%n αποδείξεις αποθηκεύτηκαν στο «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipts could not all be saved.</source>
        <translation>Δεν αποθηκεύτηκαν όλες οι αποδείξεις.</translation>
    </message>
    <message>
        <source>The orders and their money are as they were.</source>
        <translation>Οι παραγγελίες και τα χρήματά τους είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>Choose another folder and press the button again; it goes on with the rest.</source>
        <translation>Επιλέξτε άλλον φάκελο και πατήστε ξανά το κουμπί· συνεχίζει με τις υπόλοιπες.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Cancel links</source>
        <translation>Ακύρωση συνδέσμων</translation>
    </message>
    <message>
        <source>Capture holds</source>
        <translation>Είσπραξη δεσμεύσεων</translation>
    </message>
    <message>
        <source>Refund orders</source>
        <translation>Επιστροφές χρημάτων</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The links are cancelled one after the other; nobody can pay them then.</source>
        <translation>Τίποτα δεν στάλθηκε ακόμη. Οι σύνδεσμοι ακυρώνονται ένας ένας· κανείς δεν μπορεί μετά να τους πληρώσει.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The holds are captured whole, one after the other; the bank is asked before and after each.</source>
        <translation>Τίποτα δεν στάλθηκε ακόμη. Οι δεσμεύσεις εισπράττονται ολόκληρες, μία μία· η τράπεζα ερωτάται πριν και μετά από κάθε μία.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. All that is left of each order goes back, one after the other; the bank is asked before and after each.</source>
        <translation>Τίποτα δεν στάλθηκε ακόμη. Ό,τι μένει από κάθε παραγγελία επιστρέφεται, μία μία· η τράπεζα ερωτάται πριν και μετά από κάθε μία.</translation>
    </message>
    <message>
        <source>The link will be cancelled.</source>
        <translation>Ο σύνδεσμος θα ακυρωθεί.</translation>
    </message>
    <message>
        <source>Will be refunded.</source>
        <translation>Θα επιστραφούν τα χρήματα.</translation>
    </message>
    <message>
        <source>Will be captured.</source>
        <translation>Θα εισπραχθεί.</translation>
    </message>
    <message>
        <source>Will be captured. The hold: {left}.</source>
        <translation>Θα εισπραχθεί. Η δέσμευση: {left}.</translation>
    </message>
    <message>
        <source>Skipped: its bank is not set up on this till.</source>
        <translation>Παραλείπεται: η τράπεζά της δεν είναι ρυθμισμένη σε αυτό το ταμείο.</translation>
    </message>
    <message>
        <source>Skipped: its bank does not do this for Paydesk.</source>
        <translation>Παραλείπεται: η τράπεζά της δεν το κάνει μέσω του Paydesk.</translation>
    </message>
    <message>
        <source>Skipped: only an order that nobody has paid can be cancelled.</source>
        <translation>Παραλείπεται: ακυρώνεται μόνο παραγγελία που δεν πλήρωσε κανείς.</translation>
    </message>
    <message>
        <source>Skipped. {reason}</source>
        <translation>Παραλείπεται. {reason}</translation>
    </message>
    <message>
        <source>{sums} in all</source>
        <translation>{sums} συνολικά</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n παραλείπεται</numerusform>
            <numerusform>%n παραλείπονται</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above the limit of {name}</source>
        <translation>
            <numerusform>%n πάνω από όσα μπορεί: {name}</numerusform>
            <numerusform>%n πάνω από όσα μπορεί: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to cancel</source>
        <translation>
            <numerusform>%n σύνδεσμος για ακύρωση</numerusform>
            <numerusform>%n σύνδεσμοι για ακύρωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to capture</source>
        <translation>
            <numerusform>%n δέσμευση για είσπραξη</numerusform>
            <numerusform>%n δεσμεύσεις για είσπραξη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to refund</source>
        <translation>
            <numerusform>%n παραγγελία για επιστροφή</numerusform>
            <numerusform>%n παραγγελίες για επιστροφή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>Ακύρωση %n συνδέσμου</numerusform>
            <numerusform>Ακύρωση %n συνδέσμων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capture %n hold(s): {sums}</source>
        <translation>
            <numerusform>Είσπραξη %n δέσμευσης: {sums}</numerusform>
            <numerusform>Είσπραξη %n δεσμεύσεων: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n order(s): {sums}</source>
        <translation>
            <numerusform>Επιστροφή, %n παραγγελία: {sums}</numerusform>
            <numerusform>Επιστροφή, %n παραγγελίες: {sums}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) the word of somebody who may; without it they are left as they are.</source>
        <translation>
            <numerusform>%n από αυτές χρειάζεται την έγκριση κάποιου που έχει το δικαίωμα· χωρίς αυτή μένει ως έχει.</numerusform>
            <numerusform>%n από αυτές χρειάζονται την έγκριση κάποιου που έχει το δικαίωμα· χωρίς αυτή μένουν ως έχουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN of the person who allows it.</source>
        <translation>Πληκτρολογήστε το PIN του ατόμου που το επιτρέπει.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Έλεγχος στην τράπεζα…</translation>
    </message>
    <message>
        <source>Not done: nobody has allowed it.</source>
        <translation>Δεν έγινε: κανείς δεν το επέτρεψε.</translation>
    </message>
    <message>
        <source>Not started; nothing was sent.</source>
        <translation>Δεν άρχισε· τίποτα δεν στάλθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) done.</source>
        <translation>
            <numerusform>Έγινε για %n παραγγελία.</numerusform>
            <numerusform>Έγινε για %n παραγγελίες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done; the table says why.</source>
        <translation>
            <numerusform>%n δεν έγινε· ο πίνακας λέει γιατί.</numerusform>
            <numerusform>%n δεν έγιναν· ο πίνακας λέει γιατί.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>Σταμάτησε: %n παραγγελία δεν άρχισε και τίποτα δεν στάλθηκε γι&apos; αυτήν.</numerusform>
            <numerusform>Σταμάτησε: %n παραγγελίες δεν άρχισαν και τίποτα δεν στάλθηκε γι&apos; αυτές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not started; nothing was sent for them.</source>
        <translation>
            <numerusform>%n παραγγελία δεν άρχισε και τίποτα δεν στάλθηκε γι&apos; αυτήν.</numerusform>
            <numerusform>%n παραγγελίες δεν άρχισαν και τίποτα δεν στάλθηκε γι&apos; αυτές.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the button again to go on with the rest.</source>
        <translation>Πατήστε ξανά το κουμπί για να συνεχίσετε με τις υπόλοιπες.</translation>
    </message>
    <message>
        <source>Stopped: it is not known yet how order {number} ended.</source>
        <translation>Σταμάτησε: κανείς δεν ξέρει ακόμη ποια είναι η έκβαση της παραγγελίας {number}.</translation>
    </message>
    <message>
        <source>Paydesk keeps asking the bank about it; see Attention (F10).</source>
        <translation>Το Paydesk συνεχίζει να ρωτά την τράπεζα· δείτε την «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>Stopped: {name} no longer works at this till.</source>
        <translation>Σταμάτησε: ο χειριστής {name} δεν εργάζεται πια σε αυτό το ταμείο.</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>The customer confirms in the bank&apos;s app. Never ask for the code the bank sends; if it asks for one, send a link instead.</source>
        <translation>Ο πελάτης επιβεβαιώνει στην εφαρμογή της τράπεζας. Μη ζητήσετε ποτέ τον κωδικό που στέλνει η τράπεζα· αν ζητηθεί κωδικός, στείλτε σύνδεσμο.</translation>
    </message>
    <message>
        <source>Type the card on the bank&apos;s page only. Nothing of it reaches Paydesk.</source>
        <translation>Πληκτρολογήστε την κάρτα μόνο στη σελίδα της τράπεζας. Τίποτα από αυτή δεν φτάνει στο Paydesk.</translation>
    </message>
    <message>
        <source>The customer types the card; nobody reads it out.</source>
        <translation>Ο πελάτης πληκτρολογεί την κάρτα· κανείς δεν τη διαβάζει φωναχτά.</translation>
    </message>
    <message>
        <source>Charge only what was agreed with the card&apos;s owner, and tell them.</source>
        <translation>Χρεώστε μόνο ό,τι συμφωνήθηκε με τον κάτοχο της κάρτας και πείτε του το.</translation>
    </message>
    <message>
        <source>Make sure that the cardholder is on the phone. Do not ask for the card number.</source>
        <translation>Βεβαιωθείτε ότι στο τηλέφωνο είναι ο κάτοχος της κάρτας. Μη ζητήσετε τον αριθμό της.</translation>
    </message>
    <message>
        <source>Never write the card down. Do not repeat the number aloud in the shop.</source>
        <translation>Μη γράψετε ποτέ την κάρτα. Μην επαναλάβετε τον αριθμό φωναχτά στο κατάστημα.</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Πείτε στον πελάτη</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>Διαβάστε το</translation>
    </message>
    <message>
        <source>Earlier orders of this customer</source>
        <translation>Προηγούμενες παραγγελίες του πελάτη</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Να θυμάστε</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
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
        <translation>Enter: επόμενο πεδίο
Alt+1 έως Alt+3: τα τελευταία ποσά
F6: άλλος τρόπος πληρωμής
F7: μόνο δέσμευση, είσπραξη αργότερα
Ctrl+M: περισσότερα πεδία
Ctrl+L: αποστολή συνδέσμου αντί για κάρτα
Ctrl+Enter: το μεγάλο κουμπί
Esc δύο φορές: καθαρισμός στοιχείων κάρτας
Ctrl+K: εύρεση ή ενέργεια</translation>
    </message>
</context>
<context>
    <name>CallerQuestions</name>
    <message>
        <source>“I will send you a link; you can pay on your phone.”</source>
        <translation>«Θα σας στείλω έναν σύνδεσμο· μπορείτε να πληρώσετε από το κινητό σας.»</translation>
    </message>
    <message>
        <source>“What may I charge, and for what?”</source>
        <translation>«Ποιο ποσό να χρεώσω και για ποια αγορά;»</translation>
    </message>
    <message>
        <source>“Please read me the card number in groups of four.”</source>
        <translation>«Διαβάστε μου, παρακαλώ, τον αριθμό της κάρτας ανά τέσσερα ψηφία.»</translation>
    </message>
    <message>
        <source>“Which postcode and street does your bank know you by?”</source>
        <translation>«Με ποιον ταχυδρομικό κώδικα και ποια οδό σας ξέρει η τράπεζα;»</translation>
    </message>
    <message>
        <source>“Where can your bank reach you: an e-mail address, or a mobile number?”</source>
        <translation>«Πού σας βρίσκει η τράπεζά σας: σε διεύθυνση e-mail ή σε κινητό;»</translation>
    </message>
    <message>
        <source>“Please have your card ready. I will ask for it in a moment.”</source>
        <translation>«Έχετε παρακαλώ την κάρτα σας έτοιμη. Θα σας τη ζητήσω σε λίγο.»</translation>
    </message>
    <message>
        <source>“May I hold {amount} on this card now?”</source>
        <translation>«Να δεσμεύσω τώρα {amount} σε αυτή την κάρτα;»</translation>
    </message>
    <message>
        <source>“May I charge {amount} to this card now?”</source>
        <translation>«Να χρεώσω τώρα {amount} σε αυτή την κάρτα;»</translation>
    </message>
    <message>
        <source>“Is this a second purchase, or the one you have just paid?”</source>
        <translation>«Είναι δεύτερη αγορά ή αυτή που μόλις πληρώσατε;»</translation>
    </message>
    <message>
        <source>“One moment, please: I have to ask a colleague for this sum.”</source>
        <translation>«Μια στιγμή, παρακαλώ: για αυτό το ποσό πρέπει να ρωτήσω συνάδελφο.»</translation>
    </message>
    <message>
        <source>“Until which month and year is the card valid?”</source>
        <translation>«Έως ποιον μήνα και χρόνο ισχύει η κάρτα;»</translation>
    </message>
    <message>
        <source>“One moment, please: something is not working on our side.”</source>
        <translation>«Μια στιγμή, παρακαλώ: κάτι δεν λειτουργεί από τη δική μας πλευρά.»</translation>
    </message>
    <message>
        <source>“One moment, please: I am waiting for the bank.”</source>
        <translation>«Μια στιγμή, παρακαλώ: περιμένω την απάντηση της τράπεζας.»</translation>
    </message>
    <message>
        <source>“Thank you, the payment of {amount} went through.”</source>
        <translation>«Ευχαριστώ, η πληρωμή των {amount} έγινε.»</translation>
    </message>
    <message>
        <source>“Your bank has not answered yet. I will call you back.”</source>
        <translation>«Η τράπεζά σας δεν απάντησε ακόμη. Θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>“{amount} is on its way back to your card.”</source>
        <translation>«{amount} επιστρέφονται στην κάρτα σας.»</translation>
    </message>
    <message>
        <source>“I have to check this with the bank and will call you back.”</source>
        <translation>«Πρέπει να το ελέγξω με την τράπεζα και θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation>«Δεν χρεώθηκε τίποτα στην κάρτα σας.»</translation>
    </message>
    <message>
        <source>“Thank you. {amount} is held on your card for the order; it has not been taken yet.”</source>
        <translation>«Ευχαριστώ. Δεσμεύτηκαν {amount} στην κάρτα σας για την παραγγελία· δεν έχουν χρεωθεί ακόμη.»</translation>
    </message>
    <message>
        <source>“Your bank is waiting for you to confirm the payment. Please check its app.”</source>
        <translation>«Η τράπεζά σας περιμένει να επιβεβαιώσετε την πληρωμή. Δείτε, παρακαλώ, την εφαρμογή της.»</translation>
    </message>
    <message>
        <source>“The payment has not gone through yet. One moment, please.”</source>
        <translation>«Η πληρωμή δεν έχει γίνει ακόμη. Μια στιγμή, παρακαλώ.»</translation>
    </message>
    <message>
        <source>“And the four digits of the code, please.”</source>
        <translation>«Και τα τέσσερα ψηφία του κωδικού, παρακαλώ.»</translation>
    </message>
    <message>
        <source>“And the three digits on the back, please.”</source>
        <translation>«Και τα τρία ψηφία στο πίσω μέρος, παρακαλώ.»</translation>
    </message>
</context>
<context>
    <name>CardCheckWords</name>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation>Κωδικός στο πίσω μέρος</translation>
    </message>
    <message>
        <source>The customer confirmed</source>
        <translation>Ο πελάτης επιβεβαίωσε</translation>
    </message>
    <message>
        <source>Passed, the customer was not asked</source>
        <translation>Πέρασε, ο πελάτης δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Πέρασε</translation>
    </message>
    <message>
        <source>Asked for; the customer&apos;s bank does not take part</source>
        <translation>Ζητήθηκε· η τράπεζα του πελάτη δεν συμμετέχει</translation>
    </message>
    <message>
        <source>Left out with the banks&apos; leave</source>
        <translation>Παραλείφθηκε με άδεια των τραπεζών</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Δεν ζητήθηκε</translation>
    </message>
    <message>
        <source>Street and postcode match</source>
        <translation>Οδός και ταχυδρομικός κώδικας ταιριάζουν</translation>
    </message>
    <message>
        <source>The street matches, the postcode does not</source>
        <translation>Η οδός ταιριάζει, ο ταχυδρομικός κώδικας όχι</translation>
    </message>
    <message>
        <source>The postcode matches, the street does not</source>
        <translation>Ο ταχυδρομικός κώδικας ταιριάζει, η οδός όχι</translation>
    </message>
    <message>
        <source>Neither street nor postcode matches</source>
        <translation>Ούτε οδός ούτε ταχυδρομικός κώδικας ταιριάζουν</translation>
    </message>
    <message>
        <source>The customer&apos;s bank did not compare it</source>
        <translation>Η τράπεζα του πελάτη δεν το συνέκρινε</translation>
    </message>
    <message>
        <source>The bank could not read it</source>
        <translation>Η τράπεζα δεν το διάβασε</translation>
    </message>
    <message>
        <source>The bank gave a result Paydesk does not know</source>
        <translation>Η τράπεζα έδωσε αποτέλεσμα που το Paydesk δεν ξέρει</translation>
    </message>
    <message>
        <source>Charged without it</source>
        <translation>Χρέωση χωρίς αυτόν</translation>
    </message>
    <message>
        <source>Accepted by the bank</source>
        <translation>Δεκτός από την τράπεζα</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Δεν έγινε δεκτός</translation>
    </message>
</context>
<context>
    <name>CardGroups</name>
    <message>
        <source>The card number in groups, to be compared by eye</source>
        <translation>Ο αριθμός της κάρτας σε ομάδες, για σύγκριση με το μάτι</translation>
    </message>
</context>
<context>
    <name>CardNumberEdit</name>
    <message>
        <source>Check digit right.</source>
        <translation>Σωστό ψηφίο ελέγχου.</translation>
    </message>
    <message>
        <source>Check digit wrong.</source>
        <translation>Λάθος ψηφίο ελέγχου.</translation>
    </message>
</context>
<context>
    <name>ClosedKeyWords</name>
    <message>
        <source>Choose an order in the list first.</source>
        <translation>Επιλέξτε πρώτα μια παραγγελία από τη λίστα.</translation>
    </message>
    <message>
        <source>This order has no payment link.</source>
        <translation>Αυτή η παραγγελία δεν έχει σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>There is no receipt of this order: nothing was paid, held or refunded.</source>
        <translation>Δεν υπάρχει απόδειξη για αυτή την παραγγελία: τίποτα δεν πληρώθηκε, δεσμεύτηκε ή επιστράφηκε.</translation>
    </message>
    <message>
        <source>The bank has said nothing about this order yet.</source>
        <translation>Η τράπεζα δεν έχει πει ακόμη τίποτα για αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>Δεν υπάρχουν δεσμευμένα χρήματα για αυτή την παραγγελία.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it or changes its width.</source>
        <translation>Το πλήκτρο διαστήματος εμφανίζει ή κρύβει μια στήλη, το Alt με βέλος τη μετακινεί ή αλλάζει το πλάτος της.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Στενότερη</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Φαρδύτερη</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Προεπιλογή</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Practise: problems to try, a first shift</source>
        <translation>Εξάσκηση: δοκιμή βλαβών, πρώτη βάρδια</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Γλώσσα: {language}</translation>
    </message>
    <message>
        <source>Take a phone order</source>
        <translation>Τηλεφωνική παραγγελία</translation>
    </message>
    <message>
        <source>Make a payment link</source>
        <translation>Νέος σύνδεσμος πληρωμής</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Προβολή παραγγελιών</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>Φίλτρα παραγγελιών</translation>
    </message>
    <message>
        <source>Views of the orders: open or save one</source>
        <translation>Προβολές παραγγελιών: άνοιγμα, αποθήκευση</translation>
    </message>
    <message>
        <source>Columns of the orders</source>
        <translation>Στήλες παραγγελιών</translation>
    </message>
    <message>
        <source>See the payment link, or send it again</source>
        <translation>Άνοιγμα συνδέσμου για νέα αποστολή</translation>
    </message>
    <message>
        <source>See what needs attention</source>
        <translation>Προβολή όσων θέλουν προσοχή</translation>
    </message>
    <message>
        <source>Ask the banks about every open order</source>
        <translation>Έλεγχος ανοιχτών παραγγελιών στις τράπεζες</translation>
    </message>
    <message>
        <source>Save the list of orders as a file</source>
        <translation>Αποθήκευση λίστας σε αρχείο</translation>
    </message>
    <message>
        <source>About this bank: what it offers, its login and its messages</source>
        <translation>Για αυτή την τράπεζα: σύνδεση, μηνύματα</translation>
    </message>
    <message>
        <source>Recent days: takings, declined, what waits</source>
        <translation>Τελευταίες ημέρες: εισπράξεις, απορρίψεις</translation>
    </message>
    <message>
        <source>Business day: close it, print its report</source>
        <translation>Εργάσιμη ημέρα: κλείσιμο, εκτύπωση αναφοράς</translation>
    </message>
    <message>
        <source>Change the operator, or lock this till</source>
        <translation>Αλλαγή χειριστή ή κλείδωμα ταμείου</translation>
    </message>
    <message>
        <source>People: who works here, and in which role</source>
        <translation>Προσωπικό: ποιος εργάζεται εδώ και με ποιον ρόλο</translation>
    </message>
    <message>
        <source>Activity log: who did what, when and from which till</source>
        <translation>Ιστορικό: ποιος έκανε τι, πότε και από πού</translation>
    </message>
    <message>
        <source>Settings of this till</source>
        <translation>Ρυθμίσεις του ταμείου</translation>
    </message>
    <message>
        <source>System status and support files</source>
        <translation>Κατάσταση ταμείου και έγγραφα για υποστήριξη</translation>
    </message>
    <message>
        <source>Set up the receipt printer</source>
        <translation>Ρύθμιση εκτυπωτή αποδείξεων</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Χρώματα: ανοιχτά</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Χρώματα: σκούρα</translation>
    </message>
    <message>
        <source>Colours: high contrast, light</source>
        <translation>Χρώματα: υψηλή αντίθεση, ανοιχτά</translation>
    </message>
    <message>
        <source>Colours: high contrast, dark</source>
        <translation>Χρώματα: υψηλή αντίθεση, σκούρα</translation>
    </message>
    <message>
        <source>Colours: as the computer</source>
        <translation>Χρώματα: όπως ο υπολογιστής</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Απόκρυψη ποσών και πελατών στις λίστες</translation>
    </message>
    <message>
        <source>Show sums and customers in lists</source>
        <translation>Εμφάνιση ποσών και πελατών στις λίστες</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Βοήθεια για αυτή την οθόνη</translation>
    </message>
    <message>
        <source>End Paydesk</source>
        <translation>Κλείσιμο Paydesk</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>Δεν επιστράφηκε</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Εκπρόθεσμη πληρωμή</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Εκπρόθεσμη δέσμευση</translation>
    </message>
    <message>
        <source>The bank did not carry out the refund.</source>
        <translation>Η τράπεζα δεν έκανε την επιστροφή χρημάτων.</translation>
    </message>
    <message>
        <source>The customer&apos;s money was held after the order had ended.</source>
        <translation>Τα χρήματα του πελάτη δεσμεύτηκαν αφού είχε λήξει η παραγγελία.</translation>
    </message>
    <message>
        <source>The customer paid after the order was cancelled.</source>
        <translation>Ο πελάτης πλήρωσε μετά την ακύρωση της παραγγελίας.</translation>
    </message>
    <message>
        <source>The customer paid after the order had ended.</source>
        <translation>Ο πελάτης πλήρωσε αφού είχε λήξει η παραγγελία.</translation>
    </message>
    <message>
        <source>Nothing of it went back: the shop still has this money.</source>
        <translation>Δεν επιστράφηκε τίποτα: τα χρήματα τα έχει ακόμη το κατάστημα.</translation>
    </message>
    <message>
        <source>The money is only held and nothing is taken; nobody may be expecting it any more.</source>
        <translation>Τα χρήματα είναι μόνο δεσμευμένα και δεν εισπράχθηκε τίποτα. Ίσως κανείς δεν τα περιμένει πια.</translation>
    </message>
    <message>
        <source>The bank has taken the money for the shop; nobody may be expecting it any more.</source>
        <translation>Η τράπεζα εισέπραξε τα χρήματα για το κατάστημα. Ίσως κανείς δεν τα περιμένει πια.</translation>
    </message>
    <message>
        <source>“Your money has not gone back yet. I am seeing to it and will call you back.”</source>
        <translation>«Τα χρήματά σας δεν έχουν επιστραφεί ακόμη. Το φροντίζω και θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>“Your payment came after the order was cancelled. I will call you back: you will receive either your order or a refund.”</source>
        <translation>«Η πληρωμή σας ήρθε μετά την ακύρωση της παραγγελίας. Θα σας καλέσω: είτε θα λάβετε την παραγγελία σας είτε θα σας επιστραφούν τα χρήματα.»</translation>
    </message>
    <message>
        <source>“Your payment came after the order had ended. I will call you back: you will receive either your order or a refund.”</source>
        <translation>«Η πληρωμή σας ήρθε αφού είχε λήξει η παραγγελία. Θα σας καλέσω: είτε θα λάβετε την παραγγελία σας είτε θα σας επιστραφούν τα χρήματα.»</translation>
    </message>
    <message>
        <source>Show the order: deliver and write that on it (N), or refund the money (R). Then it leaves this list.</source>
        <translation>Ανοίξτε την παραγγελία: παραδώστε και γράψτε το σε αυτή (N), ή επιστρέψτε τα χρήματα (R). Τότε φεύγει από αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Show the order and refund it again (R), or give the money back in another way and write that on the order (N). Then it leaves this list.</source>
        <translation>Δείτε την παραγγελία και κάντε ξανά επιστροφή χρημάτων (R), ή επιστρέψτε τα χρήματα αλλιώς και γράψτε το στην παραγγελία (N). Τότε φεύγει από αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Show the order and capture the hold (C), or release it (V). Then it leaves this list.</source>
        <translation>Ανοίξτε την παραγγελία και εισπράξτε τα δεσμευμένα χρήματα (C) ή αποδεσμεύστε τα (V). Τότε φεύγει από αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Order&apos;s amount</source>
        <translation>Ποσό παραγγελίας</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Αριθμός τράπεζας</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Above the limit</source>
        <translation>Πάνω από το όριο</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Ποιος το επιτρέπει</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN συναδέλφου</translation>
    </message>
    <message>
        <source>Allow and charge</source>
        <translation>Έγκριση και χρέωση</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>A colleague with a higher limit can allow it here, for this sale only. The card details are kept for one minute.</source>
        <translation>Συνάδελφος με υψηλότερο όριο μπορεί να την εγκρίνει εδώ, μόνο για αυτή την πώληση. Τα στοιχεία της κάρτας διατηρούνται για ένα λεπτό.</translation>
    </message>
    <message>
        <source>Allow and charge {amount}</source>
        <translation>Έγκριση και χρέωση {amount}</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayDialog</name>
    <message>
        <source>Fetching the backup</source>
        <translation>Λήψη του αντιγράφου</translation>
    </message>
    <message>
        <source>Once it is here, it replaces the journal. You can also leave the journal as it is.</source>
        <translation>Όταν έρθει, παίρνει τη θέση του ημερολογίου. Μπορείτε και να αφήσετε το ημερολόγιο όπως είναι.</translation>
    </message>
    <message>
        <source>How much of the backup is here</source>
        <translation>Πόσο από το αντίγραφο έχει έρθει</translation>
    </message>
    <message>
        <source>Leave the journal as it is</source>
        <translation>Το ημερολόγιο να μείνει ως έχει</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>The backup was made and checked: it is complete.</source>
        <translation>Το αντίγραφο έγινε, διαβάστηκε ξανά και είναι ακέραιο.</translation>
    </message>
    <message>
        <source>No login, no key and no password is in it. It opens on this computer only, which has the key.</source>
        <translation>Δεν περιέχει στοιχεία σύνδεσης, κλειδιά ή κωδικούς. Ανοίγει μόνο σε αυτόν τον υπολογιστή, που έχει το κλειδί.</translation>
    </message>
    <message>
        <source>The backup of {moment} was not finished: Paydesk was closed before its folder answered.</source>
        <translation>Το αντίγραφο της {moment} δεν ολοκληρώθηκε: το Paydesk έκλεισε πριν απαντήσει ο φάκελός του.</translation>
    </message>
    <message>
        <source>Check that the folder can be reached, and make a backup under Settings, “Backups”.</source>
        <translation>Δείτε αν ο φάκελος είναι προσβάσιμος και κάντε αντίγραφο στις Ρυθμίσεις, «Αντίγραφα».</translation>
    </message>
    <message>
        <source>The backup of {moment} was checked and is complete.</source>
        <translation>Το αντίγραφο της {moment} διαβάστηκε ολόκληρο και είναι ακέραιο.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It replaces the journal the next time Paydesk is opened.</source>
        <translation>Τίποτα δεν άλλαξε ακόμη. Θα πάρει τη θέση του ημερολογίου όταν ανοίξει ξανά το Paydesk.</translation>
    </message>
    <message>
        <source>Close Paydesk and open it again, best while nobody pays.</source>
        <translation>Κλείστε το Paydesk και ανοίξτε το ξανά, καλύτερα όταν δεν πληρώνει κανείς.</translation>
    </message>
    <message>
        <source>The journal stays as it is.</source>
        <translation>Το ημερολόγιο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>The backup you chose is the journal now; the previous journal was kept.</source>
        <translation>Το αντίγραφο που επιλέξατε είναι πια το ημερολόγιο· το προηγούμενο φυλάσσεται στον ίδιο φάκελο.</translation>
    </message>
    <message>
        <source>Orders made after the backup are not in it. No money moves until the bank has been asked.</source>
        <translation>Οι παραγγελίες μετά το αντίγραφο δεν περιλαμβάνονται. Δεν κινούνται χρήματα πριν ερωτηθεί η τράπεζα.</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>Δεν έγινε επαναφορά του αντιγράφου. {why}</translation>
    </message>
    <message>
        <source>The journal has not changed.</source>
        <translation>Το ημερολόγιο δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s own list of payments before you charge anything anew.</source>
        <translation>Συγκρίνετε με τη λίστα πληρωμών της τράπεζας πριν χρεώσετε κάτι ξανά.</translation>
    </message>
    <message>
        <source>Choose another backup under Settings, “Backups”.</source>
        <translation>Επιλέξτε άλλο αντίγραφο στις Ρυθμίσεις, «Αντίγραφα».</translation>
    </message>
    <message>
        <source>The backup replaces the journal the next time Paydesk is opened. The present journal is kept.</source>
        <translation>Το αντίγραφο παίρνει τη θέση του ημερολογίου όταν ανοίξει ξανά το Paydesk. Το τρέχον φυλάσσεται στον ίδιο φάκελο.</translation>
    </message>
    <message>
        <source>Orders made after the backup are not in it, but their money moved: compare with the bank&apos;s own list.</source>
        <translation>Οι μεταγενέστερες παραγγελίες δεν περιλαμβάνονται, αλλά τα χρήματά τους κινήθηκαν: συγκρίνετε με τη λίστα της τράπεζας.</translation>
    </message>
    <message>
        <source>Paydesk asks the bank about all orders of the last weeks first. Until then no money moves.</source>
        <translation>Πρώτα το Paydesk ρωτά την τράπεζα για όλες τις παραγγελίες των τελευταίων εβδομάδων. Ως τότε δεν κινούνται χρήματα.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time left in minutes: {minutes}</source>
        <translation>Χρόνος που μένει σε λεπτά: {minutes}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} ημ. {hours} ώρ.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ώρ. {minutes} λ.</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Payment link for the customer</source>
        <translation>Σύνδεσμος πληρωμής για τον πελάτη</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Business day</source>
        <translation>Εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>Βοήθεια για αυτή την οθόνη (F1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκαν</translation>
    </message>
    <message>
        <source>Captured later</source>
        <translation>Εισπράχθηκαν</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Αναιρέθηκαν</translation>
    </message>
    <message>
        <source>After refunds</source>
        <translation>Μένουν στο κατάστημα</translation>
    </message>
    <message>
        <source>What the day brought</source>
        <translation>Εισπράξεις της ημέρας</translation>
    </message>
    <message>
        <source>What is not clear yet</source>
        <translation>Τι δεν είναι ακόμη σαφές</translation>
    </message>
    <message>
        <source>Open this order</source>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file…</source>
        <translation>Σύγκριση με το αρχείο της τράπεζας…</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file (Ctrl+O)</source>
        <translation>Σύγκριση με το αρχείο της τράπεζας (Ctrl+O)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Εκτύπωση ξανά</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>Α4</translation>
    </message>
    <message>
        <source>Receipt printer, 80 mm</source>
        <translation>Εκτυπωτής αποδείξεων, 80 χλστ.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Σε αρχείο PDF…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Κλείσιμο παραθύρου</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>The report was not printed.</source>
        <translation>Η αναφορά δεν τυπώθηκε.</translation>
    </message>
    <message>
        <source>It is kept in the journal all the same.</source>
        <translation>Φυλάσσεται στο ημερολόγιο ούτως ή άλλως.</translation>
    </message>
    <message>
        <source>Check the printer or the folder, and print it again.</source>
        <translation>Ελέγξτε τον εκτυπωτή ή τον φάκελο και τυπώστε την ξανά.</translation>
    </message>
    <message>
        <source>The day {day} is closed: report {number}.</source>
        <translation>Η ημέρα {day} έκλεισε: αναφορά {number}.</translation>
    </message>
    <message>
        <source>What is taken from now on counts for the next day.</source>
        <translation>Ό,τι εισπραχθεί από εδώ και πέρα ανήκει στην επόμενη ημέρα.</translation>
    </message>
    <message>
        <source>Business day {day}</source>
        <translation>Εργάσιμη ημέρα {day}</translation>
    </message>
    <message>
        <source>No money has moved on this day yet.</source>
        <translation>Δεν κινήθηκαν ακόμη χρήματα αυτή την ημέρα.</translation>
    </message>
    <message>
        <source>Close the day {day}</source>
        <translation>Κλείσιμο ημέρας {day}</translation>
    </message>
    <message>
        <source>This will be the first report. It counts what moved on this day, and nothing before.</source>
        <translation>Θα είναι η πρώτη αναφορά. Μετρά ό,τι κινήθηκε αυτή την ημέρα και τίποτα πριν.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) came after the day before was closed, and count here.</source>
        <translation>
            <numerusform>%n κίνηση ήρθε μετά το κλείσιμο της προηγούμενης ημέρας και μετράει εδώ.</numerusform>
            <numerusform>%n κινήσεις ήρθαν μετά το κλείσιμο της προηγούμενης ημέρας και μετρούν εδώ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later day(s) wait to be closed after this one.</source>
        <translation>
            <numerusform>%n επόμενη ημέρα περιμένει να κλείσει μετά από αυτή.</numerusform>
            <numerusform>%n επόμενες ημέρες περιμένουν να κλείσουν μετά από αυτή.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank&apos;s file {file}: {agreed} agree, {open} are open.</source>
        <translation>Το αρχείο {file} της τράπεζας: {agreed} συμφωνούν, {open} εκκρεμούν.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment link(s) wait for their customers</source>
        <translation>
            <numerusform>%n σύνδεσμος πληρωμής περιμένει τον πελάτη του</numerusform>
            <numerusform>%n σύνδεσμοι πληρωμής περιμένουν τους πελάτες τους</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know about the %n point(s) above. They will be listed in the report.</source>
        <translation>
            <numerusform>Γνωρίζω την παραπάνω εκκρεμότητα (%n). Καταγράφεται στην αναφορά.</numerusform>
            <numerusform>Γνωρίζω τις παραπάνω εκκρεμότητες (%n). Καταγράφονται στην αναφορά.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before is closed. This one can be closed once it has begun.</source>
        <translation>Η προηγούμενη ημέρα έκλεισε. Αυτή κλείνει αφού αρχίσει.</translation>
    </message>
    <message>
        <source>Your role may not close the day.</source>
        <translation>Ο ρόλος σας δεν μπορεί να κλείσει την ημέρα.</translation>
    </message>
    <message>
        <source>Report {number}, {day}</source>
        <translation>Αναφορά {number}, {day}</translation>
    </message>
</context>
<context>
    <name>DayRefusalWords</name>
    <message>
        <source>No money moved, and nothing was written down.</source>
        <translation>Δεν κινήθηκαν χρήματα και τίποτα δεν καταγράφηκε.</translation>
    </message>
    <message>
        <source>This day was closed at another till at the same moment.</source>
        <translation>Αυτή η ημέρα έκλεισε την ίδια στιγμή σε άλλο ταμείο.</translation>
    </message>
    <message>
        <source>Look at its report; what came after it counts for the next day.</source>
        <translation>Δείτε την αναφορά της· ό,τι ήρθε μετά ανήκει στην επόμενη ημέρα.</translation>
    </message>
    <message>
        <source>This day is closed, and the next one has not begun.</source>
        <translation>Αυτή η ημέρα έκλεισε και η επόμενη δεν άρχισε.</translation>
    </message>
    <message>
        <source>What is taken now counts for the next day; close that when it is over.</source>
        <translation>Ό,τι εισπράττεται τώρα ανήκει στην επόμενη ημέρα· κλείστε την όταν τελειώσει.</translation>
    </message>
    <message>
        <source>The day was not closed: something about its money is unclear.</source>
        <translation>Η ημέρα δεν έκλεισε: κάτι με τα χρήματά της δεν είναι σαφές.</translation>
    </message>
    <message>
        <source>Look at what is listed, then say that you know about it.</source>
        <translation>Δείτε όσα αναφέρονται και μετά δηλώστε ότι τα γνωρίζετε.</translation>
    </message>
    <message>
        <source>Other tills were reading files about the same money all the while.</source>
        <translation>Όλη αυτή την ώρα άλλα ταμεία διάβαζαν αρχεία για τα ίδια χρήματα.</translation>
    </message>
    <message>
        <source>Read the file once more when they are done.</source>
        <translation>Διαβάστε ξανά το αρχείο όταν τελειώσουν.</translation>
    </message>
    <message>
        <source>Type a reason to accept this difference.</source>
        <translation>Γράψτε τον λόγο για να γίνει δεκτή η διαφορά.</translation>
    </message>
    <message>
        <source>Write down why it is acceptable.</source>
        <translation>Γράψτε γιατί είναι εντάξει.</translation>
    </message>
    <message>
        <source>The report of this day cannot be read.</source>
        <translation>Η αναφορά αυτής της ημέρας δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>Run “python -m app.verify”: it says what was changed.</source>
        <translation>Εκτελέστε «python -m app.verify»: λέει τι άλλαξε.</translation>
    </message>
    <message>
        <source>Ask the bank for the file again, or save it once more as CSV or .xlsx.</source>
        <translation>Ζητήστε το αρχείο ξανά από την τράπεζα ή αποθηκεύστε το πάλι ως CSV ή .xlsx.</translation>
    </message>
    <message>
        <source>Line {line} of the file holds no sum that can be read.</source>
        <translation>Η γραμμή {line} του αρχείου δεν έχει ποσό που διαβάζεται.</translation>
    </message>
    <message>
        <source>Line {line} of the file names a currency nobody knows.</source>
        <translation>Η γραμμή {line} του αρχείου έχει άγνωστο νόμισμα.</translation>
    </message>
    <message>
        <source>Line {line} of the file has a sum in both columns, debit and credit.</source>
        <translation>Η γραμμή {line} του αρχείου έχει ποσό και στις δύο στήλες, χρέωση και πίστωση.</translation>
    </message>
    <message>
        <source>Line {line} of the file has a debit below zero among others above it: which way its money went is not clear.</source>
        <translation>Η γραμμή {line} του αρχείου έχει χρέωση κάτω από το μηδέν, ενώ άλλες είναι πάνω: δεν είναι σαφές προς τα πού πήγαν τα χρήματά της.</translation>
    </message>
    <message>
        <source>It is not clear which column holds the sums, or which one names the orders.</source>
        <translation>Δεν είναι σαφές ποια στήλη έχει τα ποσά ή ποια δείχνει τις παραγγελίες.</translation>
    </message>
    <message>
        <source>Choose the column of the sum, or those of debit and credit, and at least one that names the order.</source>
        <translation>Επιλέξτε τη στήλη του ποσού, ή τις στήλες χρέωσης και πίστωσης, και τουλάχιστον μία που δείχνει την παραγγελία.</translation>
    </message>
    <message>
        <source>Look whether debit and credit are the right columns. If they are, ask the bank about that line.</source>
        <translation>Ελέγξτε αν οι στήλες χρέωσης και πίστωσης είναι οι σωστές. Αν είναι, ρωτήστε την τράπεζα για αυτή τη γραμμή.</translation>
    </message>
    <message>
        <source>The file holds no lines.</source>
        <translation>Το αρχείο δεν έχει γραμμές.</translation>
    </message>
    <message>
        <source>The file is too large for a list of payments.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο για λίστα πληρωμών.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>Το αρχείο δεν διαβάζεται ως πίνακας.</translation>
    </message>
</context>
<context>
    <name>DaySlipWriter</name>
    <message>
        <source>Day report {number}</source>
        <translation>Αναφορά ημέρας {number}</translation>
    </message>
    <message>
        <source>Signed by the till. “python -m app.verify” recounts it and checks the signature.</source>
        <translation>Υπογραμμένο από το ταμείο. Το «python -m app.verify» το ξαναμετρά και ελέγχει την υπογραφή.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισε</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Έκλεισε από</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Ταμείο</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>Κίνηση χρημάτων</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>After refunds</source>
        <translation>Μένουν στο κατάστημα</translation>
    </message>
    <message>
        <source>Came after the day before was closed</source>
        <translation>Ήρθαν μετά το κλείσιμο της προηγούμενης</translation>
    </message>
    <message>
        <source>Unclear when it was closed</source>
        <translation>Ασαφή στο κλείσιμο</translation>
    </message>
    <message>
        <source>Holds about to end</source>
        <translation>Δεσμεύσεις που λήγουν</translation>
    </message>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Αρχείο τράπεζας</translation>
    </message>
    <message>
        <source>The bank&apos;s fees</source>
        <translation>Προμήθειες τράπεζας</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>Διαφορές που δεν έγιναν δεκτές</translation>
    </message>
    <message>
        <source>Links not paid yet</source>
        <translation>Σύνδεσμοι απλήρωτοι ακόμη</translation>
    </message>
    <message>
        <source>{file}: {agreed} agree, {missing} missing, {extra} extra, {different} different; {accepted} accepted</source>
        <translation>{file}: {agreed} συμφωνούν, {missing} λείπουν, {extra} επιπλέον, {different} διαφορετικά· {accepted} δεκτά</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Καθολικό</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>γραμμή&#xa0;{line}</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Αυτή η αναφορά</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Η προηγούμενη</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Key of the till</source>
        <translation>Κλειδί ταμείου</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>At the bank, not at a till</source>
        <translation>Στην τράπεζα, όχι σε ταμείο</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκαν</translation>
    </message>
    <message>
        <source>Captured later</source>
        <translation>Εισπράχθηκαν</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Αναιρέθηκαν</translation>
    </message>
    <message>
        <source>Held on cards</source>
        <translation>Δεσμευμένα</translation>
    </message>
    <message>
        <source>Holds let go</source>
        <translation>Αποδεσμεύσεις</translation>
    </message>
    <message>
        <source>Not clear yet: {sums}</source>
        <translation>Δεν είναι σαφές: {sums}</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Δεν είναι σαφές</translation>
    </message>
    <message>
        <source>{number}: {sum}, it is not known yet whether it moved</source>
        <translation>{number}: {sum}, κανείς δεν ξέρει ακόμη αν κινήθηκαν</translation>
    </message>
    <message>
        <source>{number}: {sum} held go back to the customer soon</source>
        <translation>{number}: δεσμευμένα {sum} αποδεσμεύονται σύντομα</translation>
    </message>
    <message>
        <source>{number}: the bank&apos;s file says otherwise</source>
        <translation>{number}: το αρχείο της τράπεζας λέει άλλα</translation>
    </message>
</context>
<context>
    <name>DeclineCoach</name>
    <message>
        <source>Order {number}, bank&apos;s code {code}</source>
        <translation>Παραγγελία {number}, κωδικός τράπεζας {code}</translation>
    </message>
    <message>
        <source>“Nothing was taken from your card.”</source>
        <translation>«Δεν χρεώθηκε τίποτα στην κάρτα σας.»</translation>
    </message>
    <message>
        <source>The bank counts this order as unpaid.</source>
        <translation>Η τράπεζα θεωρεί αυτή την παραγγελία απλήρωτη.</translation>
    </message>
    <message>
        <source>Nothing was taken from the card.</source>
        <translation>Δεν χρεώθηκε τίποτα στην κάρτα.</translation>
    </message>
    <message>
        <source>Type the card again, slowly, or send a payment link.</source>
        <translation>Πληκτρολογήστε την κάρτα ξανά, αργά, ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Start the order again, or send a payment link.</source>
        <translation>Αρχίστε ξανά την παραγγελία ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Let the customer confirm (3-D Secure), or send a payment link.</source>
        <translation>Αφήστε τον πελάτη να επιβεβαιώσει (3-D Secure) ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, take another card, or send a payment link.</source>
        <translation>Δοκιμάστε σε λίγα λεπτά, πάρτε άλλη κάρτα ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Try another card, or send a payment link.</source>
        <translation>Δοκιμάστε άλλη κάρτα ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Do not try this card again. Take another one, or send a payment link.</source>
        <translation>Μη δοκιμάσετε ξανά αυτή την κάρτα. Πάρτε άλλη ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Take no card for a while: the next one would be refused too. Then try again.</source>
        <translation>Μην πάρετε κάρτα για λίγο: και η επόμενη δεν θα περνούσε. Μετά δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Another card hardly helps: ask the shop&apos;s bank, or let the customer pay another way.</source>
        <translation>Άλλη κάρτα μάλλον δεν βοηθά: ρωτήστε την τράπεζα του καταστήματος ή προτείνετε άλλον τρόπο πληρωμής.</translation>
    </message>
    <message>
        <source>Ask the bank once more before you charge this sale again.</source>
        <translation>Ελέγξτε άλλη μια φορά στην τράπεζα πριν χρεώσετε ξανά αυτή την πώληση.</translation>
    </message>
</context>
<context>
    <name>DeclineWords</name>
    <message>
        <source>Declined: not enough money on the card.</source>
        <translation>Απορρίφθηκε: δεν φτάνουν τα χρήματα στην κάρτα.</translation>
    </message>
    <message>
        <source>Declined: a limit of the card is reached.</source>
        <translation>Απορρίφθηκε: εξαντλήθηκε ένα όριο της κάρτας.</translation>
    </message>
    <message>
        <source>Declined: this card was tried too often.</source>
        <translation>Απορρίφθηκε: η κάρτα δοκιμάστηκε πολλές φορές.</translation>
    </message>
    <message>
        <source>Declined: the bank knows no card of this number.</source>
        <translation>Απορρίφθηκε: η τράπεζα δεν ξέρει κάρτα με αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>Declined: a number, the date or the code is wrong.</source>
        <translation>Απορρίφθηκε: κάποιος αριθμός, η ημερομηνία ή ο κωδικός είναι λάθος.</translation>
    </message>
    <message>
        <source>Declined: the date on the card is another one.</source>
        <translation>Απορρίφθηκε: η ημερομηνία στην κάρτα είναι άλλη.</translation>
    </message>
    <message>
        <source>Declined: the code on the back is wrong or missing.</source>
        <translation>Απορρίφθηκε: ο κωδικός στο πίσω μέρος δεν είναι σωστός ή λείπει.</translation>
    </message>
    <message>
        <source>Declined: the card has expired.</source>
        <translation>Απορρίφθηκε: η κάρτα έληξε.</translation>
    </message>
    <message>
        <source>Declined: the card is not active at its bank.</source>
        <translation>Απορρίφθηκε: η κάρτα δεν είναι ενεργή στην τράπεζά της.</translation>
    </message>
    <message>
        <source>Declined: the bank wants the card&apos;s PIN, and by phone there is none.</source>
        <translation>Απορρίφθηκε: η τράπεζα θέλει το PIN της κάρτας και στο τηλέφωνο δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Declined: the bank has closed the card after wrong PINs.</source>
        <translation>Απορρίφθηκε: η τράπεζα έκλεισε την κάρτα μετά από λανθασμένα PIN.</translation>
    </message>
    <message>
        <source>Declined: the bank has blocked this card.</source>
        <translation>Απορρίφθηκε: η τράπεζα μπλόκαρε αυτή την κάρτα.</translation>
    </message>
    <message>
        <source>Declined: the bank&apos;s safety rules stopped this payment.</source>
        <translation>Απορρίφθηκε: οι κανόνες ασφαλείας της τράπεζας σταμάτησαν αυτή την πληρωμή.</translation>
    </message>
    <message>
        <source>Declined: the shop&apos;s bank does not take this payment from here.</source>
        <translation>Απορρίφθηκε: η τράπεζα του καταστήματος δεν δέχεται αυτή την πληρωμή από εδώ.</translation>
    </message>
    <message>
        <source>Declined: the bank does not allow this payment with this card.</source>
        <translation>Απορρίφθηκε: η τράπεζα δεν επιτρέπει αυτή την πληρωμή με αυτή την κάρτα.</translation>
    </message>
    <message>
        <source>Declined: the bank wants to speak to its customer first.</source>
        <translation>Απορρίφθηκε: η τράπεζα θέλει πρώτα να μιλήσει με τον πελάτη της.</translation>
    </message>
    <message>
        <source>Declined by the customer&apos;s bank.</source>
        <translation>Απορρίφθηκε από την τράπεζα του πελάτη.</translation>
    </message>
    <message>
        <source>Declined, with a code that Paydesk does not know.</source>
        <translation>Απορρίφθηκε, με κωδικό που το Paydesk δεν ξέρει.</translation>
    </message>
    <message>
        <source>Declined: the card of a wallet could not be used.</source>
        <translation>Απορρίφθηκε: η κάρτα του ψηφιακού πορτοφολιού δεν μπόρεσε να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Declined: the customer has ended payments by the stored card.</source>
        <translation>Απορρίφθηκε: ο πελάτης τερμάτισε τις πληρωμές με την αποθηκευμένη κάρτα.</translation>
    </message>
    <message>
        <source>Declined: the customer did not confirm the payment with the bank.</source>
        <translation>Απορρίφθηκε: ο πελάτης δεν επιβεβαίωσε την πληρωμή στην τράπεζα.</translation>
    </message>
    <message>
        <source>The customer did not come back from the bank&apos;s page.</source>
        <translation>Ο πελάτης δεν γύρισε από τη σελίδα της τράπεζας.</translation>
    </message>
    <message>
        <source>Declined: the confirmation (3-D Secure) did not work at the bank.</source>
        <translation>Απορρίφθηκε: η επιβεβαίωση (3-D Secure) δεν λειτούργησε στην τράπεζα.</translation>
    </message>
    <message>
        <source>Declined: the card&apos;s bank wants the customer to confirm this payment.</source>
        <translation>Απορρίφθηκε: η τράπεζα θέλει να επιβεβαιώσει ο πελάτης αυτή την πληρωμή.</translation>
    </message>
    <message>
        <source>Declined: the shop&apos;s bank takes this payment only if the customer confirms it.</source>
        <translation>Απορρίφθηκε: η τράπεζα του καταστήματος τη δέχεται μόνο αν επιβεβαιώσει ο πελάτης.</translation>
    </message>
    <message>
        <source>Declined: the customer&apos;s bank could not be reached.</source>
        <translation>Απορρίφθηκε: δεν υπήρξε επαφή με την τράπεζα του πελάτη.</translation>
    </message>
    <message>
        <source>Declined: something is out of order between the banks.</source>
        <translation>Απορρίφθηκε: κάτι δεν λειτουργεί ανάμεσα στις τράπεζες.</translation>
    </message>
    <message>
        <source>The time to pay is over.</source>
        <translation>Ο χρόνος πληρωμής τελείωσε.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Η παραγγελία ακυρώθηκε.</translation>
    </message>
    <message>
        <source>“Your bank did not approve the payment; it can tell you more by phone.”</source>
        <translation>«Η τράπεζά σας δεν ενέκρινε την πληρωμή· μπορεί να σας πει περισσότερα στο τηλέφωνο.»</translation>
    </message>
    <message>
        <source>“Your bank did not approve this sum.”</source>
        <translation>«Η τράπεζά σας δεν ενέκρινε αυτό το ποσό.»</translation>
    </message>
    <message>
        <source>“Your card&apos;s limit is reached; your bank can raise it.”</source>
        <translation>«Εξαντλήθηκε το όριο της κάρτας σας· η τράπεζά σας μπορεί να το αυξήσει.»</translation>
    </message>
    <message>
        <source>“Your bank takes no more tries with this card for now.”</source>
        <translation>«Η τράπεζά σας δεν δέχεται άλλες προσπάθειες με αυτή την κάρτα προς το παρόν.»</translation>
    </message>
    <message>
        <source>“Could you read the card number to me once more?”</source>
        <translation>«Μου διαβάζετε άλλη μια φορά τον αριθμό της κάρτας;»</translation>
    </message>
    <message>
        <source>“Could you read the card to me once more?”</source>
        <translation>«Μου διαβάζετε άλλη μια φορά την κάρτα;»</translation>
    </message>
    <message>
        <source>“Could you read the date on the card once more?”</source>
        <translation>«Μου διαβάζετε άλλη μια φορά την ημερομηνία της κάρτας;»</translation>
    </message>
    <message>
        <source>“Could you read the code on the back once more?”</source>
        <translation>«Μου διαβάζετε άλλη μια φορά τον κωδικό στο πίσω μέρος;»</translation>
    </message>
    <message>
        <source>“Is there a newer card?”</source>
        <translation>«Υπάρχει νεότερη κάρτα;»</translation>
    </message>
    <message>
        <source>“Your card is not active yet; your bank can switch it on.”</source>
        <translation>«Η κάρτα σας δεν είναι ακόμη ενεργή· η τράπεζά σας μπορεί να την ενεργοποιήσει.»</translation>
    </message>
    <message>
        <source>“This card does not work by phone. Please do not tell me your PIN.”</source>
        <translation>«Αυτή η κάρτα δεν λειτουργεί από το τηλέφωνο. Παρακαλώ μη μου πείτε το PIN σας.»</translation>
    </message>
    <message>
        <source>“Please speak to your bank about this card.”</source>
        <translation>«Παρακαλώ μιλήστε με την τράπεζά σας για αυτή την κάρτα.»</translation>
    </message>
    <message>
        <source>“This way to pay does not work today; shall we take another one?”</source>
        <translation>«Αυτός ο τρόπος πληρωμής δεν λειτουργεί σήμερα· δοκιμάζουμε άλλον;»</translation>
    </message>
    <message>
        <source>“Your bank does not allow this kind of payment.”</source>
        <translation>«Η τράπεζά σας δεν επιτρέπει αυτό το είδος πληρωμής.»</translation>
    </message>
    <message>
        <source>“Your bank would like a call from you before it approves this.”</source>
        <translation>«Η τράπεζά σας θα ήθελε ένα τηλεφώνημά σας πριν το εγκρίνει.»</translation>
    </message>
    <message>
        <source>“Your bank declined the payment and did not give us a reason.”</source>
        <translation>«Η τράπεζά σας δεν δέχτηκε την πληρωμή και δεν μας λέει γιατί.»</translation>
    </message>
    <message>
        <source>“Could you read me the card itself?”</source>
        <translation>«Μου διαβάζετε την ίδια την κάρτα;»</translation>
    </message>
    <message>
        <source>“Your stored card can no longer be used; could you read me a card?”</source>
        <translation>«Η αποθηκευμένη κάρτα σας δεν μπορεί πια να χρησιμοποιηθεί· μου διαβάζετε μια κάρτα;»</translation>
    </message>
    <message>
        <source>“The fault is on our side; it has nothing to do with your card.”</source>
        <translation>«Το πρόβλημα είναι δικό μας· δεν έχει σχέση με την κάρτα σας.»</translation>
    </message>
    <message>
        <source>“Your bank asked for a confirmation that did not come.”</source>
        <translation>«Η τράπεζά σας ζήτησε επιβεβαίωση που δεν ήρθε.»</translation>
    </message>
    <message>
        <source>“Your bank&apos;s confirmation does not work at the moment.”</source>
        <translation>«Η επιβεβαίωση της τράπεζάς σας δεν λειτουργεί αυτή τη στιγμή.»</translation>
    </message>
    <message>
        <source>“Your bank would like you to confirm the payment yourself.”</source>
        <translation>«Η τράπεζά σας θα ήθελε να επιβεβαιώσετε εσείς την πληρωμή.»</translation>
    </message>
    <message>
        <source>“Our bank needs you to confirm the payment yourself.”</source>
        <translation>«Η τράπεζά μας θέλει να επιβεβαιώσετε εσείς την πληρωμή.»</translation>
    </message>
    <message>
        <source>“Your bank does not answer at the moment.”</source>
        <translation>«Η τράπεζά σας δεν απαντά αυτή τη στιγμή.»</translation>
    </message>
    <message>
        <source>“The payment system has a fault; it has nothing to do with your card.”</source>
        <translation>«Το σύστημα πληρωμών έχει βλάβη· δεν έχει σχέση με την κάρτα σας.»</translation>
    </message>
    <message>
        <source>“It took too long; let us start again.”</source>
        <translation>«Πέρασε πολλή ώρα· ας αρχίσουμε ξανά.»</translation>
    </message>
    <message>
        <source>“This payment was called off; let us start again.”</source>
        <translation>«Αυτή η πληρωμή σταμάτησε· ας αρχίσουμε ξανά.»</translation>
    </message>
    <message>
        <source>Declined: a limit of the shop at its bank is reached.</source>
        <translation>Απορρίφθηκε: εξαντλήθηκε όριο του καταστήματος στην τράπεζά του.</translation>
    </message>
    <message>
        <source>Declined: too many payments were refused at this shop.</source>
        <translation>Απορρίφθηκε: πάρα πολλές πληρωμές δεν πέρασαν σε αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source>Declined: the bank does not take this sum or currency.</source>
        <translation>Απορρίφθηκε: η τράπεζα δεν δέχεται αυτό το ποσό ή νόμισμα.</translation>
    </message>
    <message>
        <source>Declined: the bank has not set this shop up for it.</source>
        <translation>Απορρίφθηκε: η τράπεζα δεν έχει ρυθμίσει το κατάστημα γι&apos; αυτό.</translation>
    </message>
    <message>
        <source>Declined, with a code that belongs to another service of the bank.</source>
        <translation>Απορρίφθηκε, με κωδικό που ανήκει σε άλλη υπηρεσία της τράπεζας.</translation>
    </message>
    <message>
        <source>“I have to check this with the bank first; please do not pay again.”</source>
        <translation>«Πρέπει πρώτα να το ελέγξω με την τράπεζα· παρακαλώ μην πληρώσετε ξανά.»</translation>
    </message>
    <message>
        <source>“Your bank did not answer. I have to check this first; please do not pay again.”</source>
        <translation>«Η τράπεζά σας δεν απάντησε. Πρέπει πρώτα να το ελέγξω· παρακαλώ μην πληρώσετε ξανά.»</translation>
    </message>
    <message>
        <source>The bank&apos;s code says that it still works on the payment.</source>
        <translation>Ο κωδικός της τράπεζας λέει ότι επεξεργάζεται ακόμη την πληρωμή.</translation>
    </message>
    <message>
        <source>The card&apos;s bank did not answer in time.</source>
        <translation>Η τράπεζα της κάρτας δεν απάντησε εγκαίρως.</translation>
    </message>
    <message>
        <source>The bank&apos;s code says that no card was tried.</source>
        <translation>Ο κωδικός της τράπεζας λέει ότι δεν δοκιμάστηκε κάρτα.</translation>
    </message>
    <message>
        <source>The bank&apos;s code says yes, but the order counts as unpaid.</source>
        <translation>Ο κωδικός της τράπεζας λέει ναι, αλλά η παραγγελία θεωρείται απλήρωτη.</translation>
    </message>
    <message>
        <source>The bank says that this was paid before.</source>
        <translation>Η τράπεζα λέει ότι αυτό πληρώθηκε ήδη.</translation>
    </message>
    <message>
        <source>The bank takes this for the same payment sent twice.</source>
        <translation>Η τράπεζα το θεωρεί την ίδια πληρωμή σταλμένη δύο φορές.</translation>
    </message>
    <message>
        <source>The bank&apos;s code is about a cancellation, a capture or a refund, not about the card.</source>
        <translation>Ο κωδικός αφορά ακύρωση, είσπραξη ή επιστροφή χρημάτων, όχι την κάρτα.</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Tell the caller</source>
        <translation>Πείτε στον πελάτη</translation>
    </message>
    <message>
        <source>What Paydesk does</source>
        <translation>Τι κάνει το Paydesk</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι να κάνετε</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Τι θέλει προσοχή</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Επίλυση…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Είσπραξη…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Προβολή παραγγελίας</translation>
    </message>
</context>
<context>
    <name>DoubtRows</name>
    <message>
        <source>If Paydesk has not found out after half an hour, two people can record the outcome.</source>
        <translation>Δύο άτομα μπορούν να καταγράψουν πώς έληξε, αφού το Paydesk το αναζητήσει για μισή ώρα.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Order&apos;s amount</source>
        <translation>Ποσό παραγγελίας</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Αριθμός τράπεζας</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Χειριστής</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Ελέγχθηκε</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Send to the bank now</source>
        <translation>Αποστολή τώρα</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Drafts: {count}</source>
        <translation>Πρόχειρα: {count}</translation>
    </message>
    <message>
        <source>Links that wait for a connection (Ctrl+D)</source>
        <translation>Σύνδεσμοι που περιμένουν δίκτυο (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>DueHoldWords</name>
    <message>
        <source>The planned day has come</source>
        <translation>Ήρθε η ορισμένη ημέρα</translation>
    </message>
    <message>
        <source>To be captured</source>
        <translation>Για είσπραξη</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>Για αποδέσμευση</translation>
    </message>
    <message>
        <source>The shop set {day} as the day to capture this hold.</source>
        <translation>Το κατάστημα όρισε την είσπραξη αυτής της δέσμευσης για τις {day}.</translation>
    </message>
    <message>
        <source>The shop set {day} as the day to release this hold.</source>
        <translation>Το κατάστημα όρισε την αποδέσμευση για τις {day}.</translation>
    </message>
    <message>
        <source>The money is only held. Paydesk neither captures nor releases it by itself.</source>
        <translation>Τα χρήματα είναι μόνο δεσμευμένα. Το Paydesk ούτε τα εισπράττει ούτε τα αποδεσμεύει μόνο του.</translation>
    </message>
    <message>
        <source>Capture it, or set another day on the order (T). Then it leaves this list.</source>
        <translation>Εισπράξτε την ή ορίστε άλλη ημέρα στην παραγγελία (T). Τότε φεύγει από αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Release it, or set another day on the order (T). Then it leaves this list.</source>
        <translation>Αποδεσμεύστε την ή ορίστε άλλη ημέρα στην παραγγελία (T). Τότε φεύγει από αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Είσπραξη…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Αποδέσμευση…</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation>Κάτι δεν πήγε καλά μέσα στο Paydesk.</translation>
    </message>
    <message>
        <source>The journal keeps every order; look at Orders before you charge again.</source>
        <translation>Το ημερολόγιο κρατά κάθε παραγγελία· δείτε τις παραγγελίες πριν χρεώσετε ξανά.</translation>
    </message>
    <message>
        <source>If it happens again, send us the log file.</source>
        <translation>Αν ξανασυμβεί, στείλτε μας το αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>The list was not saved: the disk is full.</source>
        <translation>Η λίστα δεν αποθηκεύτηκε: ο δίσκος είναι γεμάτος.</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <translation>Ελευθερώστε χώρο στον δίσκο ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>The list was not saved: this file may not be written.</source>
        <translation>Η λίστα δεν αποθηκεύτηκε: αυτό το αρχείο δεν επιτρέπεται να γραφτεί.</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>Κλείστε το αρχείο αν το δείχνει άλλο πρόγραμμα ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>The list was not saved: the folder cannot be used.</source>
        <translation>Η λίστα δεν αποθηκεύτηκε: ο φάκελος δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>No order was changed; a file that stood there is as it was.</source>
        <translation>Καμία παραγγελία δεν άλλαξε· αρχείο που υπήρχε εκεί είναι όπως ήταν.</translation>
    </message>
</context>
<context>
    <name>ExpiryEdit</name>
    <message>
        <source>MM/YY</source>
        <translation>ΜΜ/ΕΕ</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Διακοπή εξαγωγής</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Πρόοδος εξαγωγής</translation>
    </message>
    <message>
        <source>Saving the list: {done} of {total} orders</source>
        <translation>Αποθήκευση λίστας: {done} από {total} παραγγελίες</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Αποθήκευση αρχείου…</translation>
    </message>
</context>
<context>
    <name>ExportPlanDialog</name>
    <message>
        <source>What the file will contain</source>
        <translation>Τι θα περιέχει το αρχείο</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Αρχείο CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the orders in this list</source>
        <translation>Αποθήκευση των παραγγελιών της λίστας</translation>
    </message>
</context>
<context>
    <name>ExportedOrders</name>
    <message>
        <source>Orders {day}</source>
        <translation>Παραγγελίες {day}</translation>
    </message>
    <message>
        <source>TRAINING Orders {day}</source>
        <translation>ΕΚΠΑΙΔΕΥΣΗ Παραγγελίες {day}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ώρα (UTC)</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Αληθινά χρήματα</translation>
    </message>
    <message>
        <source>Being added up…</source>
        <translation>Υπολογισμός…</translation>
    </message>
    <message>
        <source>Orders of a test bank stand among real ones. The last column tells them apart.</source>
        <translation>Ανάμεσα στις πραγματικές παραγγελίες υπάρχουν και δοκιμαστικής τράπεζας. Τις ξεχωρίζει η τελευταία στήλη.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Order amounts, paid or not</source>
        <translation>Ποσά παραγγελιών, πληρωμένων και μη</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n παραγγελία αποθηκεύτηκε ως «{file}».</numerusform>
            <numerusform>%n παραγγελίες αποθηκεύτηκαν ως «{file}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Save this view…</source>
        <translation>Αποθήκευση προβολής…</translation>
    </message>
    <message>
        <source>Arrange views…</source>
        <translation>Τακτοποίηση…</translation>
    </message>
    <message>
        <source>Export views to a file…</source>
        <translation>Προβολές σε αρχείο…</translation>
    </message>
    <message>
        <source>Import views from a file…</source>
        <translation>Προβολές από αρχείο…</translation>
    </message>
    <message>
        <source>Amount from … to …</source>
        <translation>Ποσό από … έως …</translation>
    </message>
    <message>
        <source>Days from … to …</source>
        <translation>Ημέρες από … έως …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Αποθήκευση προβολής</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Όνομα προβολής</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Save the views</source>
        <translation>Αποθήκευση προβολών</translation>
    </message>
    <message>
        <source>Views of orders</source>
        <translation>Προβολές παραγγελιών</translation>
    </message>
    <message>
        <source>Import views from a file</source>
        <translation>Προβολές από αρχείο</translation>
    </message>
    <message>
        <source>Views of Paydesk (*.toml)</source>
        <translation>Προβολές του Paydesk (*.toml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Add a filter (F)</source>
        <translation>Προσθήκη φίλτρου (F)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Καθαρισμός φίλτρων</translation>
    </message>
    <message>
        <source>Take all filters away (Ctrl+Shift+F)</source>
        <translation>Αφαίρεση όλων των φίλτρων (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>Lists you want again (W); Alt+1 to Alt+9 open them</source>
        <translation>Λίστες που θα ξαναθέλετε (W)· Alt+1 έως Alt+9 τις ανοίγουν</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Choose and order the columns (O)</source>
        <translation>Επιλογή και σειρά στηλών (O)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Take away: {filter}</source>
        <translation>Αφαίρεση: {filter}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Άλλες ημέρες…</translation>
    </message>
    <message>
        <source>Amount from … to …</source>
        <translation>Ποσό από … έως …</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Τρόπος πληρωμής</translation>
    </message>
    <message>
        <source>with 3-D Secure</source>
        <translation>με 3-D Secure</translation>
    </message>
    <message>
        <source>without 3-D Secure</source>
        <translation>χωρίς 3-D Secure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Χειριστής</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>με σημείωση</translation>
    </message>
    <message>
        <source>operator {name}</source>
        <translation>χειριστής {name}</translation>
    </message>
    <message>
        <source>paid or held</source>
        <translation>πληρωμή ή δέσμευση</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>είσπραξη</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>επιστροφή</translation>
    </message>
    <message>
        <source>released or undone</source>
        <translation>αποδέσμευση ή αναίρεση</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>χθες</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>τρέχ. εβδομάδα</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>τρέχων μήνας</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>περασμένος μήνας</translation>
    </message>
    <message>
        <source>from {sum}</source>
        <translation>από {sum}</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>έως {sum}</translation>
    </message>
    <message>
        <source>exactly {sum}</source>
        <translation>ακριβώς {sum}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>από {least} έως {most}</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>Type the smaller sum first; one of the two may be empty.</source>
        <translation>Γράψτε πρώτα το μικρότερο ποσό· ένα από τα δύο μπορεί να λείπει.</translation>
    </message>
    <message>
        <source>Type days like 12.03 or 2026-03-12, the earlier one first.</source>
        <translation>Γράψτε ημέρες όπως 12.03 ή 2026-03-12, την προηγούμενη πρώτα.</translation>
    </message>
    <message>
        <source>Looking for: {words}</source>
        <translation>Αναζήτηση: {words}</translation>
    </message>
    <message>
        <source>A whole card number has no place in a search.</source>
        <translation>Ένας ολόκληρος αριθμός κάρτας δεν έχει θέση στην αναζήτηση.</translation>
    </message>
    <message>
        <source>Its last four digits are enough: they are looked for.</source>
        <translation>Αρκούν τα τέσσερα τελευταία ψηφία: αυτά αναζητούνται.</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>καρτέλα</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>First start</source>
        <translation>Πρώτη έναρξη</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file…</source>
        <translation>Κρυπτογραφημένο αρχείο…</translation>
    </message>
    <message>
        <source>Check this bank</source>
        <translation>Έλεγχος τράπεζας</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Εκπαίδευση χωρίς τράπεζα</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Check and save the login</source>
        <translation>Έλεγχος και αποθήκευση</translation>
    </message>
    <message>
        <source>Take a phone order</source>
        <translation>Τηλεφωνική παραγγελία</translation>
    </message>
    <message>
        <source>Make a first payment link</source>
        <translation>Πρώτος σύνδεσμος πληρωμής</translation>
    </message>
</context>
<context>
    <name>FirstStartPresenter</name>
    <message>
        <source>Type your PIN.</source>
        <translation>Γράψτε το PIN σας.</translation>
    </message>
    <message>
        <source>The bank accepted the login.</source>
        <translation>Η τράπεζα δέχτηκε τα στοιχεία σύνδεσης.</translation>
    </message>
</context>
<context>
    <name>FirstStartWords</name>
    <message>
        <source>Step {number} of 3</source>
        <translation>Βήμα {number} από 3</translation>
    </message>
    <message>
        <source>Welcome to Paydesk</source>
        <translation>Καλώς ήρθατε στο Paydesk</translation>
    </message>
    <message>
        <source>Connect Paydesk to your bank</source>
        <translation>Συνδέστε το Paydesk με την τράπεζα</translation>
    </message>
    <message>
        <source>What this bank offers</source>
        <translation>Τι προσφέρει αυτή η τράπεζα</translation>
    </message>
    <message>
        <source>Paydesk is ready</source>
        <translation>Το Paydesk είναι έτοιμο</translation>
    </message>
    <message>
        <source>You can close this at any step. What was saved is kept, and Paydesk goes on from there.</source>
        <translation>Μπορείτε να κλείσετε σε κάθε βήμα: ό,τι αποθηκεύτηκε μένει και το Paydesk συνεχίζει εκεί.</translation>
    </message>
    <message>
        <source>{bank}: this is what the till can do.</source>
        <translation>Τι μπορεί να κάνει το ταμείο. Τράπεζα: {bank}.</translation>
    </message>
    <message>
        <source>{bank}: not checked yet. “About this bank”, at the top of the till, checks what it can do.</source>
        <translation>{bank}: δεν έχει ελεγχθεί ακόμη. Το «Για αυτή την τράπεζα», επάνω στο παράθυρο, ελέγχει τι μπορεί να κάνει.</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Κύπρος</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Καζακστάν</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ρωσία</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Αλλού</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>τα μεσάνυχτα</translation>
    </message>
    <message>
        <source>Who owns the shop? Leave name and PIN empty if nobody needs a PIN here.</source>
        <translation>Ποιος είναι ο ιδιοκτήτης; Αφήστε κενά όνομα και PIN, αν δεν χρειάζεται PIN εδώ.</translation>
    </message>
    <message>
        <source>This shop already has staff. Who are you?</source>
        <translation>Το κατάστημα έχει ήδη προσωπικό: ποιος είστε;</translation>
    </message>
    <message>
        <source>{name} works at this till now.</source>
        <translation>Σε αυτό το ταμείο εργάζεται τώρα: {name}.</translation>
    </message>
    <message>
        <source>{shortest} to 12 digits</source>
        <translation>{shortest} έως 12 ψηφία</translation>
    </message>
    <message>
        <source>{number} of {total}: {what}…</source>
        <translation>{number} από {total}: {what}…</translation>
    </message>
</context>
<context>
    <name>FirstStartYou</name>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Where is your shop?</source>
        <translation>Πού είναι το κατάστημά σας;</translation>
    </message>
    <message>
        <source>Your business day ends</source>
        <translation>Η εργάσιμη ημέρα σας τελειώνει</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Κωδικός PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Ξανά το PIN</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>κλειστό</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder for backups of the journal</source>
        <translation>Φάκελος για αντίγραφα του ημερολογίου</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Διαδρομή φακέλου</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Επιλογή φακέλου…</translation>
    </message>
</context>
<context>
    <name>ForeignOrderDialog</name>
    <message>
        <source>The banks are asked</source>
        <translation>Οι τράπεζες ερωτώνται</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>ForeignPresenter</name>
    <message>
        <source>What the banks say about “{text}”</source>
        <translation>Τι λένε οι τράπεζες για «{text}»</translation>
    </message>
    <message>
        <source>Open it: it is an order of this shop</source>
        <translation>Άνοιγμα: είναι παραγγελία του καταστήματος</translation>
    </message>
    <message>
        <source>This order was not made here. The answers below come from the banks alone: Paydesk does not record them, does not ask again by itself, and moves none of this money.</source>
        <translation>Αυτή η παραγγελία δεν έγινε εδώ. Τα παρακάτω είναι μόνο όσα απάντησαν οι τράπεζες: το Paydesk δεν καταγράφει τίποτα, δεν ξαναρωτά μόνο του και δεν κινεί τα χρήματά της.</translation>
    </message>
    <message>
        <source>The bank says: no order with this number, as far as it can check.</source>
        <translation>Η τράπεζα απαντά: δεν υπάρχει τέτοια παραγγελία, από όσα μπορεί να ελέγξει.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Καμία απάντηση</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Θέλει έλεγχο</translation>
    </message>
    <message>
        <source>The bank calls it paid, but its answer does not hold together.</source>
        <translation>Η τράπεζα τη δίνει ως πληρωμένη, αλλά η απάντησή της έχει αντιφάσεις.</translation>
    </message>
    <message>
        <source>The bank says: {word}.</source>
        <translation>Η τράπεζα λέει: {word}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Δεν βρέθηκε</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>δεν βρέθηκε</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>αναμονή πληρωμής</translation>
    </message>
    <message>
        <source>the customer confirms</source>
        <translation>ο πελάτης επιβεβαιώνει</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>σε εξέλιξη</translation>
    </message>
    <message>
        <source>held, not captured</source>
        <translation>δεσμευμένο, δεν εισπράχθηκε</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>πληρωμένο</translation>
    </message>
    <message>
        <source>released or undone</source>
        <translation>αποδέσμευση ή αναίρεση</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>επιστράφηκε</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>έληξε</translation>
    </message>
    <message>
        <source>something Paydesk does not know</source>
        <translation>κάτι που το Paydesk δεν ξέρει</translation>
    </message>
    <message>
        <source>The answer names another order than was asked for.</source>
        <translation>Η απάντηση αφορά άλλη παραγγελία από αυτή που ζητήθηκε.</translation>
    </message>
    <message>
        <source>The answer does not say how much, or in which currency.</source>
        <translation>Η απάντηση δεν λέει πόσα ή σε ποιο νόμισμα.</translation>
    </message>
    <message>
        <source>What was taken is not the sum of the order.</source>
        <translation>Το ποσό που χρεώθηκε δεν είναι της παραγγελίας.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Αριθμός τράπεζας</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Χρεώθηκαν</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Πληρώθηκε</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Εγκρίθηκε από την τράπεζα</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Κωδικός έγκρισης</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Αναφορά (RRN)</translation>
    </message>
</context>
<context>
    <name>FramePresenter</name>
    <message>
        <source>nobody</source>
        <translation>κανείς</translation>
    </message>
    <message>
        <source>TRAINING – no real bank, no real money</source>
        <translation>ΕΚΠΑΙΔΕΥΣΗ – ούτε αληθινή τράπεζα ούτε αληθινά χρήματα</translation>
    </message>
    <message>
        <source>TEST – the bank&apos;s test system, no real money</source>
        <translation>ΔΟΚΙΜΗ – δοκιμαστική τράπεζα, όχι αληθινά χρήματα</translation>
    </message>
    <message>
        <source>You work with {bank} now.</source>
        <translation>Τώρα δουλεύετε με: {bank}.</translation>
    </message>
    <message>
        <source>The bank cannot be changed while an order is under way.</source>
        <translation>Η τράπεζα δεν αλλάζει όσο μια παραγγελία είναι σε εξέλιξη.</translation>
    </message>
    <message>
        <source>The order goes on at {bank}.</source>
        <translation>Η παραγγελία συνεχίζεται στην τράπεζα: {bank}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then choose the other bank.</source>
        <translation>Περιμένετε να τελειώσει και μετά επιλέξτε την άλλη τράπεζα.</translation>
    </message>
    <message>
        <source>The bank cannot be changed while a card is typed.</source>
        <translation>Η τράπεζα δεν αλλάζει όσο είναι γραμμένη μια κάρτα.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>Charge it at {bank}, or press Esc twice to forget it and choose the other bank.</source>
        <translation>Χρεώστε την κάρτα ({bank}) ή πατήστε δύο φορές Esc για να σβηστεί και επιλέξτε την άλλη τράπεζα.</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Αληθινά χρήματα</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>Λάθος στοιχεία σύνδεσης</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Χωρίς επαφή από τις {time}</translation>
    </message>
    <message>
        <source>Bank answered in {seconds} s</source>
        <translation>Απάντησε σε {seconds} δευτ.</translation>
    </message>
    <message>
        <source>Bank not asked yet</source>
        <translation>Χωρίς έλεγχο ακόμη</translation>
    </message>
</context>
<context>
    <name>HappeningWords</name>
    <message>
        <source>Kept as a draft: nothing was sent, and nothing will be until somebody sends it</source>
        <translation>Αποθηκεύτηκε ως πρόχειρο: τίποτα δεν στάλθηκε και τίποτα δεν στέλνεται μέχρι να το στείλει κάποιος</translation>
    </message>
    <message>
        <source>The draft was thrown away</source>
        <translation>Το πρόχειρο διαγράφηκε</translation>
    </message>
    <message>
        <source>A new link takes its place: {number}</source>
        <translation>Νέος σύνδεσμος παίρνει τη θέση της: {number}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered, in place of {number}</source>
        <translation>Στάλθηκε στην τράπεζα για καταχώριση, στη θέση της {number}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered, reference {reference}</source>
        <translation>Στάλθηκε στην τράπεζα για καταχώριση, αναφορά {reference}</translation>
    </message>
    <message>
        <source>Sent to the bank to be registered</source>
        <translation>Στάλθηκε στην τράπεζα για καταχώριση</translation>
    </message>
    <message>
        <source>The bank gave the payment link</source>
        <translation>Η τράπεζα έδωσε τον σύνδεσμο πληρωμής</translation>
    </message>
    <message>
        <source>The bank asks the customer to confirm</source>
        <translation>Η τράπεζα ζητά επιβεβαίωση από τον πελάτη</translation>
    </message>
    <message>
        <source>Asked the bank to cancel</source>
        <translation>Ζητήθηκε ακύρωση από την τράπεζα</translation>
    </message>
    <message>
        <source>The bank accepted the cancelling</source>
        <translation>Η τράπεζα δέχτηκε την ακύρωση</translation>
    </message>
    <message>
        <source>Sent to the bank once more, as the same act of {amount}</source>
        <translation>Στάλθηκε ξανά στην τράπεζα, ως η ίδια πράξη {amount}</translation>
    </message>
    <message>
        <source>The bank accepted it; asking whether it is done</source>
        <translation>Η τράπεζα το δέχτηκε· ελέγχεται αν έγινε</translation>
    </message>
    <message>
        <source>Took the order&apos;s number at the bank, so that the lost charge cannot arrive later</source>
        <translation>Κατοχυρώθηκε ο αριθμός της παραγγελίας στην τράπεζα, ώστε η χαμένη χρέωση να μη φτάσει αργότερα</translation>
    </message>
    <message>
        <source>The number is taken: the lost charge can never arrive</source>
        <translation>Ο αριθμός κατοχυρώθηκε: η χαμένη χρέωση δεν μπορεί να φτάσει</translation>
    </message>
    <message>
        <source>Paydesk cannot find out by itself: look in the bank&apos;s portal or call the bank</source>
        <translation>Το Paydesk δεν μπορεί να το βρει μόνο του: δείτε στην πύλη της τράπεζας ή καλέστε την</translation>
    </message>
    <message>
        <source>Attention: two people wrote down otherwise. The bank&apos;s word counts: {state}</source>
        <translation>Προσοχή: δύο άτομα κατέγραψαν άλλο. Ισχύει ο λόγος της τράπεζας: {state}</translation>
    </message>
    <message>
        <source>A note was written</source>
        <translation>Γράφτηκε σημείωση</translation>
    </message>
    <message>
        <source>Tagged “{tag}”</source>
        <translation>Ετικέτα «{tag}»</translation>
    </message>
    <message>
        <source>The tag was taken off</source>
        <translation>Η ετικέτα αφαιρέθηκε</translation>
    </message>
    <message>
        <source>A refund of {amount} was wished; nothing was sent</source>
        <translation>Ζητήθηκε επιστροφή {amount}· δεν στάλθηκε τίποτα</translation>
    </message>
    <message>
        <source>The request never reached the bank</source>
        <translation>Το αίτημα δεν έφτασε ποτέ στην τράπεζα</translation>
    </message>
    <message>
        <source>The bank refused the request (code {code})</source>
        <translation>Η τράπεζα αρνήθηκε το αίτημα (κωδικός {code})</translation>
    </message>
    <message>
        <source>Not sent: the bank was never asked</source>
        <translation>Δεν στάλθηκε: η τράπεζα δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>No usable answer from the bank; asking how it stands</source>
        <translation>Χωρίς έγκυρη απάντηση από την τράπεζα· ελέγχεται η κατάσταση</translation>
    </message>
    <message>
        <source>Paydesk was closed in between; asking how it stands</source>
        <translation>Το Paydesk έκλεισε στο μεταξύ· ελέγχεται η κατάσταση</translation>
    </message>
    <message>
        <source>Allowed once with a PIN, for {to}: {amount}</source>
        <translation>Επιτράπηκε μία φορά με PIN, για {to}: {amount}</translation>
    </message>
    <message>
        <source>Wrong PIN for {name} at till {till}</source>
        <translation>Λανθασμένο PIN για {name}, ταμείο {till}</translation>
    </message>
    <message>
        <source>The bank says: {state}</source>
        <translation>Η τράπεζα λέει: {state}</translation>
    </message>
    <message>
        <source>Chargeback: the cardholder&apos;s bank took the money back</source>
        <translation>Αντιλογισμός: η τράπεζα του κατόχου πήρε πίσω τα χρήματα</translation>
    </message>
    <message>
        <source>The bank sent a message; asking how it stands</source>
        <translation>Η τράπεζα έστειλε μήνυμα· ελέγχεται η κατάσταση</translation>
    </message>
    <message>
        <source>Attention: the bank says {state}, after it was over here</source>
        <translation>Προσοχή: η τράπεζα λέει {state}, αφού είχε λήξει εδώ</translation>
    </message>
    <message>
        <source>The bank&apos;s answer was incomplete and proves nothing</source>
        <translation>Η απάντηση της τράπεζας ήταν ελλιπής και δεν αποδεικνύει τίποτα</translation>
    </message>
    <message>
        <source>The bank answered something Paydesk does not know: {value}</source>
        <translation>Η τράπεζα απάντησε κάτι που το Paydesk δεν ξέρει: {value}</translation>
    </message>
    <message>
        <source>The bank said {state}; the order stays as it is</source>
        <translation>Η τράπεζα είπε {state}· η παραγγελία μένει ως έχει</translation>
    </message>
    <message>
        <source>The day of the hold was taken off</source>
        <translation>Η ημέρα της δέσμευσης αφαιρέθηκε</translation>
    </message>
    <message>
        <source>To be captured on {day}</source>
        <translation>Για είσπραξη στις {day}</translation>
    </message>
    <message>
        <source>To be released on {day}</source>
        <translation>Για αποδέσμευση στις {day}</translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}; another sale than {number}: {why}</source>
        <translation>Η χρέωση στάλθηκε στην τράπεζα, κάρτα {card}· άλλη πώληση από την {number}: {why}</translation>
    </message>
    <message>
        <source>Charge sent to the bank, card {card}</source>
        <translation>Η χρέωση στάλθηκε στην τράπεζα, κάρτα {card}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the bank did it. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} και {second} κατέγραψαν ότι η τράπεζα το έκανε. Είδαν: {saw}. Γιατί: {reason}. Ταμείο {till}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the request reached the bank. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} και {second} κατέγραψαν ότι το αίτημα έφτασε στην τράπεζα. Είδαν: {saw}. Γιατί: {reason}. Ταμείο {till}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that no money moved. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} και {second} κατέγραψαν ότι δεν κινήθηκαν χρήματα. Είδαν: {saw}. Γιατί: {reason}. Ταμείο {till}</translation>
    </message>
    <message>
        <source>Attention: the bank had taken {amount} and now says {state}</source>
        <translation>Προσοχή: η τράπεζα είχε εισπράξει {amount} και τώρα λέει {state}</translation>
    </message>
    <message>
        <source>{first} and {second} wrote down that the request never reached the bank. Seen: {saw}. Why: {reason}. Till {till}</source>
        <translation>{first} και {second} κατέγραψαν ότι το αίτημα δεν έφτασε ποτέ στην τράπεζα. Είδαν: {saw}. Γιατί: {reason}. Ταμείο {till}</translation>
    </message>
    <message>
        <source>Asked the bank to capture {amount}</source>
        <translation>Ζητήθηκε από την τράπεζα να εισπράξει {amount}</translation>
    </message>
    <message>
        <source>Asked the bank to let go of {amount}</source>
        <translation>Ζητήθηκε από την τράπεζα να αποδεσμεύσει {amount}</translation>
    </message>
    <message>
        <source>Asked the bank to give back {amount}</source>
        <translation>Ζητήθηκε από την τράπεζα να επιστρέψει {amount}</translation>
    </message>
    <message>
        <source>The bank shows that {amount} was captured</source>
        <translation>Η τράπεζα δείχνει ότι εισπράχθηκαν {amount}</translation>
    </message>
    <message>
        <source>The bank shows that the hold of {amount} was released</source>
        <translation>Η τράπεζα δείχνει ότι αποδεσμεύτηκαν {amount}</translation>
    </message>
    <message>
        <source>The bank shows that {amount} went back to the customer</source>
        <translation>Η τράπεζα δείχνει ότι {amount} επιστράφηκαν στον πελάτη</translation>
    </message>
    <message>
        <source>{amount} was not captured: the bank shows no change</source>
        <translation>{amount} δεν εισπράχθηκαν: η τράπεζα δεν δείχνει αλλαγή</translation>
    </message>
    <message>
        <source>The hold of {amount} was not released: the bank shows no change</source>
        <translation>Δεν αποδεσμεύτηκαν {amount}: η τράπεζα δεν δείχνει αλλαγή</translation>
    </message>
    <message>
        <source>{amount} did not go back: the bank shows no change</source>
        <translation>{amount} δεν επιστράφηκαν: η τράπεζα δεν δείχνει αλλαγή</translation>
    </message>
    <message>
        <source>The bank shows how it ended</source>
        <translation>Η τράπεζα δείχνει πώς έληξε</translation>
    </message>
    <message>
        <source>Came back from the bank&apos;s page</source>
        <translation>Επέστρεψε από τη σελίδα της τράπεζας</translation>
    </message>
    <message>
        <source>The bank&apos;s page was closed</source>
        <translation>Η σελίδα της τράπεζας έκλεισε</translation>
    </message>
    <message>
        <source>The bank&apos;s page was open for ten minutes</source>
        <translation>Η σελίδα της τράπεζας έμεινε ανοιχτή δέκα λεπτά</translation>
    </message>
    <message>
        <source>Opened in the system browser</source>
        <translation>Άνοιξε στον φυλλομετρητή</translation>
    </message>
    <message>
        <source>The bank&apos;s page did not work</source>
        <translation>Η σελίδα της τράπεζας δεν λειτούργησε</translation>
    </message>
    <message>
        <source>The bank answered about another order number</source>
        <translation>Η τράπεζα απάντησε για άλλον αριθμό παραγγελίας</translation>
    </message>
    <message>
        <source>The bank named another amount</source>
        <translation>Η τράπεζα είπε άλλο ποσό</translation>
    </message>
    <message>
        <source>The bank named another currency</source>
        <translation>Η τράπεζα είπε άλλο νόμισμα</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit</source>
        <translation>Η απάντηση της τράπεζας δεν ταιριάζει</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Business day: close it, print reports</source>
        <translation>Εργάσιμη ημέρα: κλείσιμο, εκτύπωση αναφορών</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Τελευταίες ημέρες</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>About this bank: what it offers, its login and its messages</source>
        <translation>Για αυτή την τράπεζα: σύνδεση, μηνύματα</translation>
    </message>
    <message>
        <source>Connection to the bank</source>
        <translation>Επαφή με την τράπεζα</translation>
    </message>
    <message>
        <source>Language, colours, text size</source>
        <translation>Γλώσσα, χρώματα, μέγεθος</translation>
    </message>
    <message>
        <source>{name} works here. Change the operator (F9)</source>
        <translation>Εδώ εργάζεται: {name}. Αλλαγή χειριστή (F9)</translation>
    </message>
    <message>
        <source>Who is at the till? (F9)</source>
        <translation>Ποιος εργάζεται; (F9)</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n point(s) not known yet.</source>
        <translation>
            <numerusform>%n σημείο δεν είναι ακόμα γνωστό.</numerusform>
            <numerusform>%n σημεία δεν είναι ακόμα γνωστά.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Δεν βρέθηκαν προβλήματα.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n θέμα θέλει μια ματιά.</numerusform>
            <numerusform>%n θέματα θέλουν μια ματιά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Εντάξει</translation>
    </message>
    <message>
        <source>Look at it soon</source>
        <translation>Δείτε το σύντομα</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Δεν λειτουργεί</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Το ημερολόγιο</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Αντίγραφα του ημερολογίου</translation>
    </message>
    <message>
        <source>Backups outside this computer</source>
        <translation>Αντίγραφα εκτός του υπολογιστή</translation>
    </message>
    <message>
        <source>The key store of this computer</source>
        <translation>Η αποθήκη κλειδιών του υπολογιστή</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>Το ρολόι του υπολογιστή</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Χώρος στον δίσκο</translation>
    </message>
    <message>
        <source>Memory that held a card</source>
        <translation>Μνήμη όπου ήταν η κάρτα</translation>
    </message>
    <message>
        <source>The view for the banks&apos; pages</source>
        <translation>Η προβολή για τις σελίδες των τραπεζών</translation>
    </message>
    <message>
        <source>Settings from outside</source>
        <translation>Εξωτερικές ρυθμίσεις</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Εκδόσεις</translation>
    </message>
    <message>
        <source>It is open, and every line follows from the one before. Lines: {lines}.</source>
        <translation>Είναι ανοιχτό και κάθε γραμμή ακολουθεί την προηγούμενη. Γραμμές: {lines}.</translation>
    </message>
    <message>
        <source>No money moves on it, and what it says can still be read. F1 says how to go on.</source>
        <translation>Δεν κινούνται χρήματα με αυτό, αλλά διαβάζεται. Το F1 λέει πώς συνεχίζετε.</translation>
    </message>
    <message>
        <source>A server keeps the journal. Whoever looks after it makes the backups.</source>
        <translation>Το ημερολόγιο φυλάσσεται σε διακομιστή. Αντίγραφα κάνει όποιος τον φροντίζει.</translation>
    </message>
    <message>
        <source>There is none yet. Paydesk makes one each day while it is open.</source>
        <translation>Δεν υπάρχει ακόμη. Το Paydesk κάνει ένα κάθε ημέρα όσο είναι ανοιχτό.</translation>
    </message>
    <message>
        <source>The newest is of {moment}. Paydesk makes one each day while it is open.</source>
        <translation>Το νεότερο είναι της {moment}. Το Paydesk κάνει ένα κάθε ημέρα όσο είναι ανοιχτό.</translation>
    </message>
    <message>
        <source>The newest is of {moment}. Keep one of them outside this computer.</source>
        <translation>Το νεότερο είναι της {moment}. Κρατήστε ένα έξω από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>There is none in “{folder}” yet. Make one under Settings, “Backups”.</source>
        <translation>Δεν υπάρχει ακόμη στο «{folder}». Κάντε ένα στις Ρυθμίσεις, «Αντίγραφα».</translation>
    </message>
    <message>
        <source>The last good one is of {moment}. Check that “{folder}” can be reached.</source>
        <translation>Το τελευταίο καλό είναι της {moment}. Δείτε αν είναι προσβάσιμο το «{folder}».</translation>
    </message>
    <message>
        <source>The last one is of {moment}, in “{folder}”. It was checked and is complete.</source>
        <translation>Το τελευταίο είναι της {moment}, στο «{folder}». Διαβάστηκε ξανά και είναι ακέραιο.</translation>
    </message>
    <message>
        <source>It gave no answer. Unlock it or sign in to the computer anew; nothing is lost.</source>
        <translation>Δεν απάντησε. Ξεκλειδώστε την ή συνδεθείτε ξανά στον υπολογιστή· τίποτα δεν χάθηκε.</translation>
    </message>
    <message>
        <source>Logins and the journal&apos;s key are kept in an encrypted file, opened with your passphrase at the start.</source>
        <translation>Τα στοιχεία σύνδεσης και το κλειδί του ημερολογίου βρίσκονται σε κρυπτογραφημένο αρχείο, που ανοίγει η φράση σας στην έναρξη.</translation>
    </message>
    <message>
        <source>Training keeps no keys: all is forgotten at the end.</source>
        <translation>Η εκπαίδευση δεν φυλάει κλειδιά: στο τέλος όλα διαγράφονται.</translation>
    </message>
    <message>
        <source>Logins and the journal&apos;s key are kept in it, and nowhere else: {name}.</source>
        <translation>Τα στοιχεία σύνδεσης και το κλειδί του ημερολογίου βρίσκονται μόνο εκεί: {name}.</translation>
    </message>
    <message>
        <source>Nothing has been asked since Paydesk was opened.</source>
        <translation>Δεν έγινε έλεγχος από τότε που άνοιξε το Paydesk.</translation>
    </message>
    <message>
        <source>It does not accept the login. Type it anew under “About this bank”.</source>
        <translation>Δεν δέχεται τα στοιχεία σύνδεσης. Δώστε τα ξανά στο «Για αυτή την τράπεζα».</translation>
    </message>
    <message>
        <source>No answer since {moment}. Nothing is sent twice; Paydesk keeps asking.</source>
        <translation>Χωρίς απάντηση από τις {moment}. Τίποτα δεν στέλνεται δύο φορές· το Paydesk συνεχίζει να ρωτά.</translation>
    </message>
    <message>
        <source>It answered in {seconds} s.</source>
        <translation>Απάντησε σε {seconds} δευτ.</translation>
    </message>
    <message>
        <source>No bank has told its time yet.</source>
        <translation>Καμία τράπεζα δεν είπε ακόμη την ώρα της.</translation>
    </message>
    <message>
        <source>It agrees with the bank&apos;s.</source>
        <translation>Συμφωνεί με της τράπεζας.</translation>
    </message>
    <message>
        <source>It is {seconds} s ahead of the bank&apos;s. Ends of links and holds are shown wrong; set it.</source>
        <translation>Πάει {seconds} δευτ. μπροστά από της τράπεζας. Οι λήξεις συνδέσμων και δεσμεύσεων φαίνονται λάθος· ρυθμίστε το.</translation>
    </message>
    <message>
        <source>It is {seconds} s behind the bank&apos;s. Ends of links and holds are shown wrong; set it.</source>
        <translation>Πάει {seconds} δευτ. πίσω από της τράπεζας. Οι λήξεις συνδέσμων και δεσμεύσεων φαίνονται λάθος· ρυθμίστε το.</translation>
    </message>
    <message>
        <source>{free} GB are free.</source>
        <translation>Ελεύθερα: {free} GB.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>{free} MB ελεύθερα.</translation>
    </message>
    <message>
        <source>Only {free} MB are free. Make room: a payment that cannot be written down is not sent.</source>
        <translation>Μόνο {free} MB ελεύθερα. Κάντε χώρο: πληρωμή που δεν μπορεί να καταγραφεί δεν στέλνεται.</translation>
    </message>
    <message>
        <source>This computer does not write it to the disk, and Paydesk overwrites it after use.</source>
        <translation>Ο υπολογιστής δεν τη γράφει στον δίσκο και το Paydesk τη σβήνει μετά τη χρήση.</translation>
    </message>
    <message>
        <source>Paydesk overwrites it after use, and cannot find out whether this computer writes memory to the disk. Encrypt the disk.</source>
        <translation>Το Paydesk τη σβήνει μετά τη χρήση και δεν μπορεί να δει αν ο υπολογιστής γράφει μνήμη στον δίσκο. Κρυπτογραφήστε τον δίσκο.</translation>
    </message>
    <message>
        <source>This computer may write memory to the disk, and Paydesk cannot forbid it. Encrypt the disk, or switch the swap space off.</source>
        <translation>Ο υπολογιστής ίσως γράφει μνήμη στον δίσκο και το Paydesk δεν μπορεί να το απαγορεύσει. Κρυπτογραφήστε τον δίσκο ή κλείστε τον χώρο εναλλαγής.</translation>
    </message>
    <message>
        <source>It is there, and loaded when the first bank&apos;s page opens.</source>
        <translation>Υπάρχει και φορτώνεται όταν ανοίξει η πρώτη σελίδα τράπεζας.</translation>
    </message>
    <message>
        <source>It is missing. Banks&apos; pages open in the browser of this computer instead.</source>
        <translation>Λείπει. Οι σελίδες των τραπεζών ανοίγουν στον φυλλομετρητή του υπολογιστή.</translation>
    </message>
    <message>
        <source>Nothing outside tries to change how Paydesk speaks to banks.</source>
        <translation>Τίποτα απ&apos; έξω δεν προσπαθεί να αλλάξει πώς μιλά το Paydesk με τις τράπεζες.</translation>
    </message>
    <message>
        <source>These were set outside and kept from the banks&apos; pages and connections: {names}. Ask who set them.</source>
        <translation>Αυτά ορίστηκαν απ&apos; έξω και δεν έφτασαν στις σελίδες και τις συνδέσεις των τραπεζών: {names}. Ρωτήστε ποιος τα όρισε.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Σελίδες της βοήθειας</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>This page is in English: it is not written in your language yet.</source>
        <translation>Αυτή η σελίδα είναι στα αγγλικά: δεν υπάρχει ακόμη στη γλώσσα σας.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Εκτύπωση σελίδας…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>HoldDayForm</name>
    <message>
        <source>What should happen to the hold</source>
        <translation>Τι να γίνει με τη δέσμευση</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ποια ημέρα</translation>
    </message>
    <message>
        <source>Capture it</source>
        <translation>Είσπραξη</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation>Χωρίς ημέρα</translation>
    </message>
    <message>
        <source>Nothing is sent automatically: on that day the order appears under Attention (F10), where one key is enough.</source>
        <translation>Τίποτα δεν στέλνεται αυτόματα: εκείνη την ημέρα η παραγγελία εμφανίζεται στην «Προσοχή» (F10), με ένα κουμπί.</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>HoldPlanWords</name>
    <message>
        <source>capture {day}</source>
        <translation>είσπραξη {day}</translation>
    </message>
    <message>
        <source>release {day}</source>
        <translation>αποδέσμευση {day}</translation>
    </message>
    <message>
        <source>To be captured on {day}</source>
        <translation>Για είσπραξη στις {day}</translation>
    </message>
    <message>
        <source>To be released on {day}</source>
        <translation>Για αποδέσμευση στις {day}</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>Δεν υπάρχουν δεσμευμένα χρήματα για αυτή την παραγγελία.</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>probably over since {moment}</source>
        <translation>μάλλον έληξε από {moment}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>περίπου {day}</translation>
    </message>
    <message>
        <source>probably over</source>
        <translation>μάλλον έληξε</translation>
    </message>
    <message>
        <source>about {left}</source>
        <translation>περίπου {left}</translation>
    </message>
    <message>
        <source>soon: {left}</source>
        <translation>σύντομα: {left}</translation>
    </message>
    <message>
        <source>last day: {left}</source>
        <translation>τελευταία ημέρα: {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n ημέρα ακόμη</numerusform>
            <numerusform>%n ημέρες ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n ώρα ακόμη</numerusform>
            <numerusform>%n ώρες ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>λιγότερο από μία ώρα</translation>
    </message>
</context>
<context>
    <name>InputFaultWords</name>
    <message>
        <source>Type at least {shortest} characters.</source>
        <translation>Πληκτρολογήστε τουλάχιστον {shortest} χαρακτήρες.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Αυτή δεν είναι η φράση του αρχείου.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this shop. Compare every letter.</source>
        <translation>Αυτός δεν είναι ο κωδικός ανάκτησης του καταστήματος. Συγκρίνετε κάθε γράμμα.</translation>
    </message>
    <message>
        <source>Type the amount, for example 12.50.</source>
        <translation>Γράψτε το ποσό, για παράδειγμα 12,50.</translation>
    </message>
    <message>
        <source>This is not an amount. Type it like 12.50 or 1250.</source>
        <translation>Αυτό δεν είναι ποσό. Γράψτε το όπως 12,50 ή 1250.</translation>
    </message>
    <message>
        <source>{currency} has no decimals. Type a whole amount.</source>
        <translation>Το {currency} δεν έχει δεκαδικά. Γράψτε ακέραιο ποσό.</translation>
    </message>
    <message>
        <source>{currency} has only {decimals} decimals.</source>
        <translation>Το {currency} έχει μόνο {decimals} δεκαδικά.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Το ποσό πρέπει να είναι μεγαλύτερο από μηδέν.</translation>
    </message>
    <message>
        <source>The amount must be between {lowest} and {highest}.</source>
        <translation>Το ποσό πρέπει να είναι μεταξύ {lowest} και {highest}.</translation>
    </message>
    <message>
        <source>The card number is not complete.</source>
        <translation>Ο αριθμός της κάρτας δεν είναι πλήρης.</translation>
    </message>
    <message>
        <source>One digit is wrong. Ask the caller to read the number once more.</source>
        <translation>Ένα ψηφίο δεν είναι σωστό. Ζητήστε να σας διαβάσουν ξανά τον αριθμό.</translation>
    </message>
    <message>
        <source>Type month and year as on the card, for example 12/30.</source>
        <translation>Γράψτε μήνα και έτος όπως στην κάρτα, για παράδειγμα 12/30.</translation>
    </message>
    <message>
        <source>This card has expired. Ask for another one.</source>
        <translation>Αυτή η κάρτα έληξε. Ζητήστε άλλη.</translation>
    </message>
    <message>
        <source>That is more than 20 years away. Look at the year again; if it is right, charge again.</source>
        <translation>Αυτό είναι σε πάνω από 20 χρόνια. Δείτε ξανά το έτος· αν είναι σωστό, χρεώστε ξανά.</translation>
    </message>
    <message>
        <source>The code on the back has {length} digits.</source>
        <translation>Ο κωδικός στο πίσω μέρος έχει {length} ψηφία.</translation>
    </message>
    <message>
        <source>Type the name in Latin letters, as it stands on the card.</source>
        <translation>Γράψτε το όνομα με λατινικά γράμματα, όπως στην κάρτα.</translation>
    </message>
    <message>
        <source>This text looks like a card number. Remove it: the bank shows this text openly.</source>
        <translation>Αυτό το κείμενο μοιάζει με αριθμό κάρτας. Αφαιρέστε το: η τράπεζα το δείχνει ανοιχτά.</translation>
    </message>
    <message>
        <source>This text is too long: {longest} characters at most.</source>
        <translation>Το κείμενο είναι πολύ μεγάλο: το πολύ {longest} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or a phone number with its country code.</source>
        <translation>Γράψτε διεύθυνση e-mail ή τηλέφωνο με τον κωδικό χώρας.</translation>
    </message>
    <message>
        <source>Money of this order went back meanwhile: no more than {left} is left. If this refund is still to be made, press the button again.</source>
        <translation>Στο μεταξύ επιστράφηκαν χρήματα αυτής της παραγγελίας: δεν απομένουν πάνω από {left}. Αν αυτή η επιστροφή πρέπει ακόμη να γίνει, πατήστε ξανά το κουμπί.</translation>
    </message>
    <message>
        <source>This is not a certificate authority. Ask your bank for its root certificate.</source>
        <translation>Αυτή δεν είναι αρχή πιστοποίησης. Ζητήστε από την τράπεζα το ριζικό πιστοποιητικό.</translation>
    </message>
    <message>
        <source>The certificate file could not be kept on this computer. Is its disk full?</source>
        <translation>Το αρχείο πιστοποιητικού δεν αποθηκεύτηκε. Μήπως ο δίσκος είναι γεμάτος;</translation>
    </message>
    <message>
        <source>Give the file a name of its own, in Latin letters.</source>
        <translation>Δώστε στο αρχείο δικό του όνομα, με λατινικά γράμματα.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer. Is its disk full?</source>
        <translation>Το αρχείο δεν αποθηκεύτηκε. Μήπως ο δίσκος είναι γεμάτος;</translation>
    </message>
    <message>
        <source>This is not a file with a bank&apos;s settings, or it is damaged. Ask your bank for it again.</source>
        <translation>Αυτό δεν είναι αρχείο ρυθμίσεων τράπεζας ή είναι κατεστραμμένο. Ζητήστε το ξανά από την τράπεζά σας.</translation>
    </message>
    <message>
        <source>This file describes no bank that could be used: {reason}.</source>
        <translation>Αυτό το αρχείο δεν περιγράφει τράπεζα που μπορεί να χρησιμοποιηθεί: {reason}.</translation>
    </message>
    <message>
        <source>This certificate authority has ended. Ask your bank for the new one.</source>
        <translation>Αυτή η αρχή πιστοποίησης έληξε. Ζητήστε τη νέα από την τράπεζα.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. Choose a .pem, .crt or .cer file.</source>
        <translation>Το αρχείο δεν έχει πιστοποιητικό που διαβάζεται. Επιλέξτε αρχείο .pem, .crt ή .cer.</translation>
    </message>
    <message>
        <source>Order {number} may have taken this money already, and nobody knows yet. This sale cannot be charged until the outcome of that order is known: open Attention (F10).</source>
        <translation>Με την παραγγελία {number} ίσως χρεώθηκαν ήδη αυτά τα χρήματα, και κανείς δεν ξέρει ακόμη. Η πώληση δεν χρεώνεται πριν γίνει γνωστή η έκβαση εκείνης: ανοίξτε την «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>Order {number} asked the same amount of this customer a moment ago.</source>
        <translation>Η παραγγελία {number} ζήτησε μόλις το ίδιο ποσό από αυτόν τον πελάτη.</translation>
    </message>
    <message>
        <source>Order {number} took the same amount from this card, or may have taken it.</source>
        <translation>Με την παραγγελία {number} χρεώθηκε, ή ίσως χρεώθηκε, το ίδιο ποσό σε αυτή την κάρτα.</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Γράψτε κάτι εδώ.</translation>
    </message>
    <message>
        <source>It takes two different people.</source>
        <translation>Χρειάζονται δύο διαφορετικά άτομα.</translation>
    </message>
    <message>
        <source>Say why the money goes back: choose a reason, or write it down.</source>
        <translation>Πείτε γιατί επιστρέφονται τα χρήματα: επιλέξτε αιτία ή γράψτε την.</translation>
    </message>
    <message>
        <source>This file holds no public key of a bank. Choose the .pem file from its portal.</source>
        <translation>Το αρχείο δεν έχει δημόσιο κλειδί τράπεζας. Επιλέξτε το .pem από την πύλη της.</translation>
    </message>
    <message>
        <source>Latin letters, digits and - _ . / only, {longest} at most.</source>
        <translation>Μόνο λατινικά γράμματα, ψηφία και - _ . /, το πολύ {longest}.</translation>
    </message>
    <message>
        <source>Order {number} exists already; a number is never used twice.</source>
        <translation>Η παραγγελία {number} υπάρχει ήδη· ένας αριθμός δεν χρησιμοποιείται δύο φορές.</translation>
    </message>
    <message>
        <source>The bank takes customer numbers of {shortest} to {longest} digits and Latin letters, with - and _ among them.</source>
        <translation>Η τράπεζα δέχεται αριθμούς πελάτη με {shortest} έως {longest} ψηφία και λατινικά γράμματα, μαζί με - και _.</translation>
    </message>
    <message>
        <source>The bank does not keep this card any more. Take another card.</source>
        <translation>Η τράπεζα δεν έχει πια αποθηκευμένη αυτή την κάρτα. Ζητήστε άλλη.</translation>
    </message>
    <message>
        <source>Choose one of the customer&apos;s saved cards.</source>
        <translation>Επιλέξτε μία από τις αποθηκευμένες κάρτες του πελάτη.</translation>
    </message>
    <message>
        <source>A reminder is for one link. Leave it out where several links are made.</source>
        <translation>Μια υπενθύμιση είναι για έναν σύνδεσμο. Παραλείψτε την όταν δημιουργείτε πολλούς.</translation>
    </message>
    <message>
        <source>The link ends within 24 hours. Choose a reminder at half time, or a later end.</source>
        <translation>Ο σύνδεσμος λήγει μέσα σε 24 ώρες. Επιλέξτε υπενθύμιση στα μισά του χρόνου ή μεταγενέστερη λήξη.</translation>
    </message>
    <message>
        <source>One number is for one link. Leave it out where several links are made.</source>
        <translation>Ένας αριθμός είναι για έναν σύνδεσμο. Αφήστε τον κενό όταν δημιουργείτε πολλούς.</translation>
    </message>
    <message>
        <source>Type the whole address of a page, with https:// or http:// before it.</source>
        <translation>Γράψτε ολόκληρη τη διεύθυνση σελίδας, με https:// ή http:// μπροστά.</translation>
    </message>
    <message>
        <source>This moment is over. Choose a later one.</source>
        <translation>Αυτή η στιγμή πέρασε. Επιλέξτε μεταγενέστερη.</translation>
    </message>
    <message>
        <source>This is not a quantity. Type it like 2 or 0.5, with three decimals at most.</source>
        <translation>Αυτή δεν είναι ποσότητα. Γράψτε την όπως 2 ή 0,5, με το πολύ τρία δεκαδικά.</translation>
    </message>
    <message>
        <source>The discount {name} of {sum} is more than the {above} above it.</source>
        <translation>Η έκπτωση {name} των {sum} ξεπερνά τα {above} από πάνω της.</translation>
    </message>
    <message>
        <source>Type what is sold.</source>
        <translation>Γράψτε τι πωλείται.</translation>
    </message>
    <message>
        <source>Line {place}: {fault}</source>
        <translation>Γραμμή {place}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>The bank lets a link live %n day(s) at most. Choose an earlier end.</source>
        <translation>
            <numerusform>Στην τράπεζα ένας σύνδεσμος ισχύει το πολύ %n ημέρα. Επιλέξτε νωρίτερη λήξη.</numerusform>
            <numerusform>Στην τράπεζα ένας σύνδεσμος ισχύει το πολύ %n ημέρες. Επιλέξτε νωρίτερη λήξη.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much: only {left} is left.</source>
        <translation>Είναι πολλά: απομένουν μόνο {left}.</translation>
    </message>
    <message>
        <source>This cannot be used. Type it again.</source>
        <translation>Αυτό δεν μπορεί να χρησιμοποιηθεί. Γράψτε το ξανά.</translation>
    </message>
    <message>
        <source>Choose a day from {first} on.</source>
        <translation>Επιλέξτε ημέρα από {first} και μετά.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Επιλέξτε ημέρα από {first} έως {last}.</translation>
    </message>
</context>
<context>
    <name>JournalErrorWords</name>
    <message>
        <source>No backup was made: its folder cannot be reached, or has no room.</source>
        <translation>Δεν έγινε αντίγραφο: ο φάκελος δεν είναι προσβάσιμος ή δεν έχει χώρο.</translation>
    </message>
    <message>
        <source>No backup was made: no folder is chosen yet.</source>
        <translation>Δεν έγινε αντίγραφο: δεν επιλέχθηκε φάκελος.</translation>
    </message>
    <message>
        <source>The journal is as it was, and payments go on as always.</source>
        <translation>Το ημερολόγιο είναι όπως ήταν και οι πληρωμές γίνονται όπως πάντα.</translation>
    </message>
    <message>
        <source>Plug the USB stick in or choose another folder, then make a backup.</source>
        <translation>Συνδέστε το στικάκι ή επιλέξτε άλλον φάκελο, μετά κάντε αντίγραφο.</translation>
    </message>
    <message>
        <source>It was left untouched. Without a journal no money moves.</source>
        <translation>Έμεινε άθικτο. Χωρίς ημερολόγιο δεν κινούνται χρήματα.</translation>
    </message>
    <message>
        <source>Put the right file back, or move this one away to start a new journal.</source>
        <translation>Επαναφέρετε το σωστό αρχείο ή μετακινήστε αυτό, για να δημιουργηθεί νέο ημερολόγιο.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Paydesk.</source>
        <translation>Το ημερολόγιο γράφτηκε από νεότερο Paydesk.</translation>
    </message>
    <message>
        <source>Install the newer Paydesk on this computer too.</source>
        <translation>Εγκαταστήστε και σε αυτόν τον υπολογιστή το νεότερο Paydesk.</translation>
    </message>
    <message>
        <source>The journal on the server is not prepared for this Paydesk yet.</source>
        <translation>Το ημερολόγιο στον διακομιστή δεν είναι ακόμη έτοιμο για αυτό το Paydesk.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “python -m app.prepare_journal”, then start again.</source>
        <translation>Όποιος φροντίζει τον διακομιστή ας εκτελέσει «python -m app.prepare_journal» και μετά ανοίξτε ξανά.</translation>
    </message>
    <message>
        <source>The server has no role of that name that could be kept from rewriting the books.</source>
        <translation>Ο διακομιστής δεν έχει ρόλο με αυτό το όνομα που να εμποδίζεται να ξαναγράψει τα βιβλία.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Make a plain role for the tills first; the help page “Several tills, one journal” shows it.</source>
        <translation>Φτιάξτε πρώτα απλό ρόλο για τα ταμεία· δείτε τη σελίδα βοήθειας «Πολλά ταμεία, ένα ημερολόγιο».</translation>
    </message>
    <message>
        <source>The journal of this shop is gone.</source>
        <translation>Το ημερολόγιο του καταστήματος χάθηκε.</translation>
    </message>
    <message>
        <source>Without it nobody knows what was charged, so no money moves.</source>
        <translation>Χωρίς αυτό κανείς δεν ξέρει τι χρεώθηκε, άρα δεν κινούνται χρήματα.</translation>
    </message>
    <message>
        <source>Put the file back, or restore a backup with “python -m app.restore”.</source>
        <translation>Βάλτε πίσω το αρχείο ή επαναφέρετε αντίγραφο με «python -m app.restore».</translation>
    </message>
    <message>
        <source>This is not the journal that was used last.</source>
        <translation>Αυτό δεν είναι το ημερολόγιο που χρησιμοποιήθηκε τελευταία.</translation>
    </message>
    <message>
        <source>Orders can be looked at and asked about. No money moves.</source>
        <translation>Οι παραγγελίες φαίνονται και ελέγχονται στην τράπεζα. Δεν κινούνται χρήματα.</translation>
    </message>
    <message>
        <source>Put the right file back; “python -m app.restore” helps when this one is right.</source>
        <translation>Βάλτε πίσω το σωστό αρχείο· το «python -m app.restore» βοηθά αν αυτό είναι το σωστό.</translation>
    </message>
    <message>
        <source>The journal is an older copy: later orders are missing in it.</source>
        <translation>Το ημερολόγιο είναι παλαιότερο αντίγραφο: λείπουν μεταγενέστερες παραγγελίες.</translation>
    </message>
    <message>
        <source>The journal is damaged: something in it is not what Paydesk wrote.</source>
        <translation>Το ημερολόγιο είναι κατεστραμμένο: κάτι μέσα δεν είναι αυτό που έγραψε το Paydesk.</translation>
    </message>
    <message>
        <source>What is shown may be wrong. No money moves until the journal is whole again.</source>
        <translation>Όσα φαίνονται ίσως δεν είναι σωστά. Δεν κινούνται χρήματα μέχρι να γίνει πάλι ακέραιο.</translation>
    </message>
    <message>
        <source>Check the disk, then restore a backup with “python -m app.restore”.</source>
        <translation>Ελέγξτε τον δίσκο και επαναφέρετε αντίγραφο με «python -m app.restore».</translation>
    </message>
    <message>
        <source>The journal was restored, and the bank is still being asked about its orders.</source>
        <translation>Έγινε επαναφορά του ημερολογίου και η τράπεζα ερωτάται ακόμη για τις παραγγελίες του.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank. No money moves until every order has been asked about.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα. Δεν κινούνται χρήματα μέχρι να ερωτηθεί για κάθε παραγγελία.</translation>
    </message>
    <message>
        <source>Wait until the bank has answered, then try again.</source>
        <translation>Περιμένετε να απαντήσει η τράπεζα και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Another journal is about to take the place of this one.</source>
        <translation>Ένα άλλο ημερολόγιο πρόκειται να πάρει τη θέση αυτού.</translation>
    </message>
    <message>
        <source>Start Paydesk anew: it takes the last steps. Then try again.</source>
        <translation>Ξεκινήστε ξανά το Paydesk: κάνει τα τελευταία βήματα. Μετά δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>This backup cannot be used: it is not a complete copy of the journal.</source>
        <translation>Αυτό το αντίγραφο δεν μπορεί να χρησιμοποιηθεί: δεν είναι πλήρες.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Επιλέξτε άλλο αντίγραφο.</translation>
    </message>
    <message>
        <source>The backup could not be fetched from its folder.</source>
        <translation>Το αντίγραφο δεν μπόρεσε να ληφθεί από τον φάκελό του.</translation>
    </message>
    <message>
        <source>Check that the folder can be reached, then choose the backup again.</source>
        <translation>Δείτε αν ο φάκελος είναι προσβάσιμος και επιλέξτε ξανά το αντίγραφο.</translation>
    </message>
    <message>
        <source>Paydesk is already open with this journal.</source>
        <translation>Το Paydesk είναι ήδη ανοιχτό με αυτό το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Χρησιμοποιήστε το ανοιχτό παράθυρο ή κλείστε το πρώτα.</translation>
    </message>
    <message>
        <source>The server with the journal of all tills cannot be reached.</source>
        <translation>Ο διακομιστής με το ημερολόγιο όλων των ταμείων δεν απαντά.</translation>
    </message>
    <message>
        <source>Paydesk cannot open this journal file.</source>
        <translation>Το Paydesk δεν μπορεί να ανοίξει αυτό το αρχείο ημερολογίου.</translation>
    </message>
    <message>
        <source>No new order is sent to the bank. What was sent before is asked about.</source>
        <translation>Καμία νέα παραγγελία δεν στέλνεται στην τράπεζα. Για όσα στάλθηκαν πριν γίνεται έλεγχος.</translation>
    </message>
    <message>
        <source>Check the network and the server, then try again.</source>
        <translation>Ελέγξτε το δίκτυο και τον διακομιστή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The address of the journal of all tills cannot be used.</source>
        <translation>Η διεύθυνση του ημερολογίου όλων των ταμείων δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Nothing was changed. Without a journal no money moves.</source>
        <translation>Τίποτα δεν άλλαξε. Χωρίς ημερολόγιο δεν κινούνται χρήματα.</translation>
    </message>
    <message>
        <source>Correct the entry “journal” in the settings: no password in it, and a checked certificate.</source>
        <translation>Διορθώστε την εγγραφή «journal» στις ρυθμίσεις: χωρίς κωδικό και με ελεγμένο πιστοποιητικό.</translation>
    </message>
    <message>
        <source>One order stands differently in the two journals.</source>
        <translation>Μια παραγγελία είναι διαφορετική στα δύο ημερολόγια.</translation>
    </message>
    <message>
        <source>Nothing of it was changed in either of them.</source>
        <translation>Τίποτα δεν άλλαξε σε κανένα από τα δύο.</translation>
    </message>
    <message>
        <source>Do not work on with both: ask for help with the number of the order.</source>
        <translation>Μην εργάζεστε και με τα δύο: ζητήστε βοήθεια με τον αριθμό της παραγγελίας.</translation>
    </message>
    <message>
        <source>The order changed at the same moment.</source>
        <translation>Η παραγγελία άλλαξε την ίδια στιγμή.</translation>
    </message>
    <message>
        <source>Nothing was done twice.</source>
        <translation>Τίποτα δεν έγινε δύο φορές.</translation>
    </message>
    <message>
        <source>Look at it once more, then try again if it is still needed.</source>
        <translation>Δείτε την άλλη μια φορά και δοκιμάστε ξανά αν χρειάζεται ακόμη.</translation>
    </message>
    <message>
        <source>The bank answered, but the journal could not be written.</source>
        <translation>Η τράπεζα απάντησε, αλλά το ημερολόγιο δεν γράφτηκε.</translation>
    </message>
    <message>
        <source>We do not know yet how the order stands. Do not charge again.</source>
        <translation>Δεν ξέρουμε ακόμη την κατάσταση της παραγγελίας. Μη χρεώσετε ξανά.</translation>
    </message>
    <message>
        <source>Free some disk space or check the disk; Paydesk asks the bank again.</source>
        <translation>Ελευθερώστε χώρο ή ελέγξτε τον δίσκο· το Paydesk ρωτά ξανά την τράπεζα.</translation>
    </message>
    <message>
        <source>This order is already being worked on.</source>
        <translation>Αυτή η παραγγελία είναι ήδη σε εξέλιξη.</translation>
    </message>
    <message>
        <source>A second request was not sent, so nothing is charged twice.</source>
        <translation>Δεύτερο αίτημα δεν στάλθηκε, άρα τίποτα δεν χρεώνεται δύο φορές.</translation>
    </message>
    <message>
        <source>Wait for the answer of the first one.</source>
        <translation>Περιμένετε την απάντηση του πρώτου.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Το ημερολόγιο δεν γράφεται.</translation>
    </message>
    <message>
        <source>Free some disk space or check the disk, then try again.</source>
        <translation>Ελευθερώστε χώρο ή ελέγξτε τον δίσκο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The help page “Several tills, one journal” says how to go on.</source>
        <translation>Η σελίδα βοήθειας «Πολλά ταμεία, ένα ημερολόγιο» λέει πώς συνεχίζετε.</translation>
    </message>
    <message>
        <source>Put the newest file back; “python -m app.restore” helps when there is none.</source>
        <translation>Βάλτε πίσω το νεότερο αρχείο· το «python -m app.restore» βοηθά αν δεν υπάρχει.</translation>
    </message>
</context>
<context>
    <name>KeptCardWords</name>
    <message>
        <source>The customer ({customer}) agreed that the bank keeps the card. Read out: {wording}</source>
        <translation>Ο πελάτης ({customer}) συμφώνησε να αποθηκεύσει η τράπεζα την κάρτα. Διαβάστηκε: {wording}</translation>
    </message>
    <message>
        <source>The bank&apos;s page asks the customer ({customer}) whether to keep the card</source>
        <translation>Η σελίδα της τράπεζας ρωτά τον πελάτη ({customer}) αν θα αποθηκευτεί η κάρτα</translation>
    </message>
    <message>
        <source>The bank keeps the card {card} for the customer ({customer})</source>
        <translation>Η τράπεζα αποθήκευσε την κάρτα {card} για τον πελάτη ({customer})</translation>
    </message>
    <message>
        <source>Charge sent to the bank, saved card {card}: the customer wanted it</source>
        <translation>Η χρέωση στάλθηκε στην τράπεζα, αποθηκευμένη κάρτα {card}: κατόπιν αιτήματος του πελάτη</translation>
    </message>
    <message>
        <source>Charge sent to the bank, saved card {card}: by the shop, as agreed</source>
        <translation>Η χρέωση στάλθηκε στην τράπεζα, αποθηκευμένη κάρτα {card}: από το κατάστημα, όπως συμφωνήθηκε</translation>
    </message>
    <message>
        <source>Another sale than {number}: {why}</source>
        <translation>Άλλη πώληση από την {number}: {why}</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>Another view is called so.</source>
        <translation>Υπάρχει ήδη προβολή με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>The views are saved as “{file}”. Another till can take them in.</source>
        <translation>Οι προβολές αποθηκεύτηκαν ως «{file}». Μπορεί να τις εισαγάγει άλλο ταμείο.</translation>
    </message>
    <message>
        <source>“{file}” holds no views of Paydesk.</source>
        <translation>Το «{file}» δεν έχει προβολές του Paydesk.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) taken in.</source>
        <translation>
            <numerusform>%n προβολή προστέθηκε.</numerusform>
            <numerusform>%n προβολές προστέθηκαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views of the orders could not be read; the file was put aside.</source>
        <translation>Οι αποθηκευμένες προβολές δεν διαβάστηκαν· το αρχείο μπήκε στην άκρη.</translation>
    </message>
    <message>
        <source>Make them anew, or take in those of another till.</source>
        <translation>Δημιουργήστε τις ξανά ή εισαγάγετε εκείνες άλλου ταμείου.</translation>
    </message>
    <message>
        <source>Views that cannot be read stay unused in their file: {names}.</source>
        <translation>Προβολές που δεν διαβάζονται μένουν αχρησιμοποίητες στο αρχείο τους: {names}.</translation>
    </message>
    <message>
        <source>The views could not be kept on this computer. Is its disk full?</source>
        <translation>Οι προβολές δεν αποθηκεύτηκαν σε αυτόν τον υπολογιστή. Μήπως ο δίσκος είναι γεμάτος;</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Δώστε όνομα στην προβολή.</translation>
    </message>
    <message>
        <source>The name is too long: {longest} characters at most.</source>
        <translation>Το όνομα είναι πολύ μεγάλο: το πολύ {longest} χαρακτήρες.</translation>
    </message>
    <message>
        <source>This looks like a card number and is not kept.</source>
        <translation>Αυτό μοιάζει με αριθμό κάρτας και δεν φυλάσσεται.</translation>
    </message>
</context>
<context>
    <name>KeyFileDialog</name>
    <message>
        <source>Keys of this shop</source>
        <translation>Κλειδιά του καταστήματος</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Κωδικός ανάκτησης</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Η φράση ξανά</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Η νέα φράση ξανά</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Εκπαίδευση χωρίς τράπεζα</translation>
    </message>
    <message>
        <source>I forgot it…</source>
        <translation>Την ξέχασα…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>KeyFilePresenter</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Οι δύο φράσεις διαφέρουν.</translation>
    </message>
    <message>
        <source>Unlock the keys of this shop</source>
        <translation>Ξεκλειδώστε τα κλειδιά του καταστήματος</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file</source>
        <translation>Φύλαξη των κλειδιών σε κρυπτογραφημένο αρχείο</translation>
    </message>
    <message>
        <source>Write this code down</source>
        <translation>Σημειώστε τον κωδικό</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The keys and bank logins are kept in an encrypted file on this computer. Type its passphrase.</source>
        <translation>Τα στοιχεία σύνδεσης των τραπεζών βρίσκονται σε κρυπτογραφημένο αρχείο σε αυτόν τον υπολογιστή. Πληκτρολογήστε τη φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>This computer has no key store. The keys and bank logins can be kept in an encrypted file instead: Paydesk asks for its passphrase at every start.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει αποθήκη κλειδιών. Τα στοιχεία σύνδεσης μπορούν να μείνουν σε κρυπτογραφημένο αρχείο: το Paydesk ζητά τη φράση πρόσβασης σε κάθε έναρξη.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the orders again; the bank logins must then be entered again. Keep the paper away from the till: the code is shown only now.</source>
        <translation>Αν ξεχαστεί η φράση, αυτός ο κωδικός ανοίγει πάλι τις παραγγελίες· τα στοιχεία των τραπεζών πληκτρολογούνται ξανά. Φυλάξτε το χαρτί μακριά από το ταμείο: ο κωδικός φαίνεται μόνο τώρα.</translation>
    </message>
    <message>
        <source>The recovery code opens the orders again. The bank logins are lost and must be entered again.</source>
        <translation>Ο κωδικός ανάκτησης ανοίγει πάλι τις παραγγελίες. Τα στοιχεία των τραπεζών χάθηκαν και πληκτρολογούνται ξανά.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Τον σημείωσα</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Στις παραγγελίες</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Κλειδιά</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Διαγραφή κλειδιού</translation>
    </message>
    <message>
        <source>Next key, from the bank&apos;s portal</source>
        <translation>Νέο επόμενο κλειδί, από την πύλη της τράπεζας</translation>
    </message>
    <message>
        <source>Save the next key</source>
        <translation>Φύλαξη επόμενου κλειδιού</translation>
    </message>
</context>
<context>
    <name>KeySlotsPresenter</name>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation>Επικολλήστε το κλειδί από την πύλη της τράπεζας.</translation>
    </message>
    <message>
        <source>The next key is saved.</source>
        <translation>Το επόμενο κλειδί αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Check it. Once the bank takes it, use it.</source>
        <translation>Ελέγξτε το. Μόλις το δεχτεί η τράπεζα, χρησιμοποιήστε το.</translation>
    </message>
    <message>
        <source>The bank takes this key.</source>
        <translation>Η τράπεζα δέχεται το κλειδί.</translation>
    </message>
    <message>
        <source>An order is under way.</source>
        <translation>Μια παραγγελία είναι σε εξέλιξη.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Συνεχίζεται ανενόχλητη.</translation>
    </message>
    <message>
        <source>Finish it first, then change the key.</source>
        <translation>Ολοκληρώστε την πρώτα και μετά αλλάξτε το κλειδί.</translation>
    </message>
    <message>
        <source>Nothing has changed: the current key stays in use.</source>
        <translation>Τίποτα δεν άλλαξε: ισχύει το τρέχον κλειδί.</translation>
    </message>
    <message>
        <source>Nothing changes yet: the current key stays in use.</source>
        <translation>Τίποτα δεν αλλάζει ακόμη: ισχύει το τρέχον κλειδί.</translation>
    </message>
    <message>
        <source>The current key stays in use until you say so.</source>
        <translation>Το τρέχον κλειδί ισχύει μέχρι να πείτε εσείς.</translation>
    </message>
    <message>
        <source>This key is in use from now. The bank takes it.</source>
        <translation>Το κλειδί ισχύει από τώρα. Η τράπεζα το δέχεται.</translation>
    </message>
    <message>
        <source>The previous one stays here, and is used if the bank refuses this one.</source>
        <translation>Το προηγούμενο μένει εδώ και χρησιμοποιείται αν η τράπεζα απορρίψει αυτό.</translation>
    </message>
    <message>
        <source>The key is forgotten at this till. The current one stays in use.</source>
        <translation>Το κλειδί διαγράφηκε από αυτό το ταμείο. Ισχύει το τρέχον.</translation>
    </message>
    <message>
        <source>Current key: {since}</source>
        <translation>Τρέχον κλειδί: {since}</translation>
    </message>
    <message>
        <source>Previous key: {since}; used if the bank refuses the current one</source>
        <translation>Προηγούμενο κλειδί: {since}· χρησιμοποιείται αν η τράπεζα απορρίψει το τρέχον</translation>
    </message>
    <message>
        <source>Next key: {since}; used if the bank refuses the current one</source>
        <translation>Επόμενο κλειδί: {since}· χρησιμοποιείται αν η τράπεζα απορρίψει το τρέχον</translation>
    </message>
    <message>
        <source>date of entry not known</source>
        <translation>άγνωστη ημερομηνία εισαγωγής</translation>
    </message>
    <message>
        <source>Change it at the other tills too. Only then delete the old key at the bank, and forget it here.</source>
        <translation>Αλλάξτε το και στα άλλα ταμεία. Μόνο τότε διαγράψτε το παλιό στην τράπεζα και εδώ.</translation>
    </message>
    <message>
        <source>Check the key before</source>
        <translation>Έλεγχος προηγούμενου κλειδιού</translation>
    </message>
    <message>
        <source>Check the next key</source>
        <translation>Έλεγχος επόμενου κλειδιού</translation>
    </message>
    <message>
        <source>Go back to the key before</source>
        <translation>Επιστροφή στο προηγούμενο κλειδί</translation>
    </message>
    <message>
        <source>Use the next key from now</source>
        <translation>Χρήση του επόμενου κλειδιού από τώρα</translation>
    </message>
    <message>
        <source>The bank refuses this key.</source>
        <translation>Η τράπεζα απορρίπτει το κλειδί.</translation>
    </message>
    <message>
        <source>See in the bank&apos;s portal whether the key is active yet, then check it again.</source>
        <translation>Δείτε στην πύλη της τράπεζας αν το κλειδί ισχύει, μετά ελέγξτε ξανά.</translation>
    </message>
    <message>
        <source>Next key: none</source>
        <translation>Χωρίς επόμενο κλειδί</translation>
    </message>
    <message>
        <source>entered {moment}</source>
        <translation>καταχωρίστηκε {moment}</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys on the screen</source>
        <translation>Πλήκτρα στην οθόνη</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Υποδιαστολή</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Διαγραφή του τελευταίου ψηφίου</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys of the orders</source>
        <translation>Πλήκτρα παραγγελιών</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>LeavingLine</name>
    <message>
        <source>Undo</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Ανάκληση (Esc)</translation>
    </message>
</context>
<context>
    <name>LinkBatchDialog</name>
    <message>
        <source>Several payment links</source>
        <translation>Πολλοί σύνδεσμοι πληρωμής</translation>
    </message>
    <message>
        <source>The file of links</source>
        <translation>Το αρχείο των συνδέσμων</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Πίνακες (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Save the result of each line</source>
        <translation>Αποθήκευση του αποτελέσματος κάθε γραμμής</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Πίνακες (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Links from a file: {file}</source>
        <translation>Σύνδεσμοι από αρχείο: {file}</translation>
    </message>
    <message>
        <source>Links from a file</source>
        <translation>Σύνδεσμοι από αρχείο</translation>
    </message>
    <message>
        <source>A CSV file with column titles and one line per link; only the amount is needed. Nothing is sent before you have seen every line here. For example:</source>
        <translation>Αρχείο CSV: κάτω από τους τίτλους, μία γραμμή για κάθε σύνδεσμο· χρειάζεται μόνο το ποσό. Τίποτα δεν στέλνεται πριν δείτε εδώ κάθε γραμμή. Για παράδειγμα:</translation>
    </message>
    <message>
        <source>amount;for;customer;name;reference</source>
        <translation>ποσό;για;πελάτης;όνομα;αναφορά</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Επιλογή αρχείου (Ctrl+O)</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Γραμμές του αρχείου</translation>
    </message>
    <message>
        <source>Links made</source>
        <translation>Έτοιμοι</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Σε αρχείο…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Create the links (Ctrl+Enter)</source>
        <translation>Δημιουργία των συνδέσμων (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Εξέλιξη</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
</context>
<context>
    <name>LinkFormPanel</name>
    <message>
        <source>Type the amount (Ctrl+L)</source>
        <translation>Γράψτε το ποσό (Ctrl+L)</translation>
    </message>
    <message>
        <source>Line by line (Ctrl+L)</source>
        <translation>Ανά γραμμή (Ctrl+L)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Τι πωλείται</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>What the customer pays for, for example “Order 1041”</source>
        <translation>Τι πληρώνει ο πελάτης, για παράδειγμα «Παραγγελία 1041»</translation>
    </message>
    <message>
        <source>Customer (not required)</source>
        <translation>Πελάτης (προαιρετικά)</translation>
    </message>
    <message>
        <source>E-mail, or phone with country code; another one: Shift+Enter</source>
        <translation>E-mail ή τηλέφωνο με κωδικό χώρας· κι άλλο: Shift+Enter</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Ισχύει για</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Create the link (Ctrl+Enter)</source>
        <translation>Δημιουργία συνδέσμου (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>LinkMore</name>
    <message>
        <source>Language of the bank&apos;s page</source>
        <translation>Γλώσσα της σελίδας της τράπεζας</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Όνομα πελάτη</translation>
    </message>
    <message>
        <source>Your own reference</source>
        <translation>Δική σας αναφορά</translation>
    </message>
    <message>
        <source>Remind me if it is not paid</source>
        <translation>Υπενθύμιση αν δεν πληρωθεί</translation>
    </message>
    <message>
        <source>How many: a set of single links, each paid once</source>
        <translation>Πόσοι: ξεχωριστοί σύνδεσμοι, ο καθένας πληρώνεται μία φορά</translation>
    </message>
    <message>
        <source>Page the customer comes back to (else the shop&apos;s usual one)</source>
        <translation>Σελίδα επιστροφής του πελάτη (αλλιώς η συνήθης του καταστήματος)</translation>
    </message>
    <message>
        <source>Offer to save the card</source>
        <translation>Πρόταση αποθήκευσης κάρτας</translation>
    </message>
    <message>
        <source>Customer number (a new one was made; type yours if there is one)</source>
        <translation>Αριθμός πελάτη (δόθηκε νέος· γράψτε τον δικό σας αν υπάρχει)</translation>
    </message>
    <message>
        <source>Hold only: capture it later in Orders (F4)</source>
        <translation>Μόνο δέσμευση: είσπραξη στις Παραγγελίες (F4)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>At half time</source>
        <translation>Στα μισά του χρόνου</translation>
    </message>
    <message>
        <source>24 hours before the end</source>
        <translation>24 ώρες πριν τη λήξη</translation>
    </message>
    <message>
        <source>For example the number of an invoice; the bank gives it back</source>
        <translation>Για παράδειγμα αριθμός τιμολογίου· η τράπεζα τον δίνει πίσω</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Asking the bank…</source>
        <translation>Έλεγχος στην τράπεζα…</translation>
    </message>
    <message>
        <source>Type an amount to begin.</source>
        <translation>Γράψτε ποσό για να αρχίσετε.</translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation>Ο σύνδεσμος εμφανίζεται εδώ</translation>
    </message>
    <message>
        <source>When a link helps</source>
        <translation>Πότε βοηθά ένας σύνδεσμος</translation>
    </message>
    <message>
        <source>Make a test link</source>
        <translation>Δοκιμαστικός σύνδεσμος</translation>
    </message>
    <message>
        <source>Time left:</source>
        <translation>Μένουν:</translation>
    </message>
    <message>
        <source>Copy the link (C)</source>
        <translation>Αντιγραφή (C)</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Σύνδεσμος πληρωμής</translation>
    </message>
    <message>
        <source>Payment link as QR code</source>
        <translation>Σύνδεσμος πληρωμής ως κωδικός QR</translation>
    </message>
    <message>
        <source>Another link</source>
        <translation>Άλλος σύνδεσμος</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print a slip with the code (P)</source>
        <translation>Εκτύπωση δελτίου με τον κωδικό (P)</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Εμφάνιση στον πελάτη</translation>
    </message>
    <message>
        <source>Show the code large, on the second monitor where there is one (F11)</source>
        <translation>Ο κωδικός μεγάλος, στη δεύτερη οθόνη αν υπάρχει (F11)</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Πάλι το ίδιο</translation>
    </message>
    <message>
        <source>Begin the next link with an empty form (N)</source>
        <translation>Αρχή του επόμενου συνδέσμου με κενή φόρμα (N)</translation>
    </message>
    <message>
        <source>Make the same link for another customer (A)</source>
        <translation>Ο ίδιος σύνδεσμος για άλλον πελάτη (A)</translation>
    </message>
    <message>
        <source>Renew link</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>Close this link and make a new one for the same sale (R)</source>
        <translation>Κλείσιμο και νέος σύνδεσμος για την ίδια πώληση (R)</translation>
    </message>
    <message>
        <source>Cancel link</source>
        <translation>Ακύρωση συνδέσμου</translation>
    </message>
</context>
<context>
    <name>LinkReceiptPanel</name>
    <message>
        <source>Print (P)</source>
        <translation>Εκτύπωση (P)</translation>
    </message>
    <message>
        <source>Print the receipt (P)</source>
        <translation>Εκτύπωση της απόδειξης (P)</translation>
    </message>
    <message>
        <source>E-mail (E)</source>
        <translation>Με e-mail (E)</translation>
    </message>
    <message>
        <source>Write the receipt into a mail (E)</source>
        <translation>Σύνταξη e-mail με την απόδειξη (E)</translation>
    </message>
    <message>
        <source>Text message (S)</source>
        <translation>Μήνυμα SMS (S)</translation>
    </message>
    <message>
        <source>Send the receipt as a text message (S)</source>
        <translation>Αποστολή της απόδειξης με SMS (S)</translation>
    </message>
    <message>
        <source>Show the order (D)</source>
        <translation>Προβολή παραγγελίας (D)</translation>
    </message>
    <message>
        <source>Open this order in Orders: receipt, refund, history</source>
        <translation>Άνοιγμα στις Παραγγελίες: απόδειξη, επιστροφή, ιστορικό</translation>
    </message>
</context>
<context>
    <name>LinkReminderPresenter</name>
    <message>
        <source>Open the link</source>
        <translation>Άνοιγμα συνδέσμου</translation>
    </message>
    <message>
        <source>It can be paid until {moment}.</source>
        <translation>Πληρώνεται έως {moment}.</translation>
    </message>
    <message>
        <source>Nothing has been taken.</source>
        <translation>Τίποτα δεν χρεώθηκε.</translation>
    </message>
    <message>
        <source>Not paid yet: {link}</source>
        <translation>Απλήρωτος ακόμη: {link}</translation>
    </message>
    <message>
        <source>Open it to send the prepared message once more; Paydesk sends nothing by itself.</source>
        <translation>Ανοίξτε τον για να στείλετε ξανά το έτοιμο μήνυμα· το Paydesk δεν στέλνει τίποτα μόνο του.</translation>
    </message>
</context>
<context>
    <name>LinkSharingPanel</name>
    <message>
        <source>Message to the customer</source>
        <translation>Μήνυμα στον πελάτη</translation>
    </message>
    <message>
        <source>Change the shop&apos;s wording</source>
        <translation>Αλλαγή διατύπωσης</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Μήνυμα SMS</translation>
    </message>
    <message>
        <source>Open the message in {program} ({key})</source>
        <translation>Άνοιγμα του μηνύματος στο {program} ({key})</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Περίπου %n λεπτό</numerusform>
            <numerusform>Περίπου %n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ώρα</translation>
    </message>
    <message>
        <source>Today till closing</source>
        <translation>Σήμερα ως το κλείσιμο</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 ημέρες</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ημέρες</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Έως…</translation>
    </message>
    <message>
        <source>Can be paid until {moment}.</source>
        <translation>Πληρώνεται έως {moment}.</translation>
    </message>
    <message>
        <source>This bank ends a link on {moment} at the latest.</source>
        <translation>Σε αυτή την τράπεζα ένας σύνδεσμος λήγει το αργότερο στις {moment}.</translation>
    </message>
    <message>
        <source>The page of this bank is not to be had in {wanted}.</source>
        <translation>Η σελίδα αυτής της τράπεζας δεν υπάρχει σε αυτή τη γλώσσα: {wanted}.</translation>
    </message>
    <message>
        <source>It opens in {instead}; choose another one under More (Ctrl+M).</source>
        <translation>Ανοίγει σε: {instead}· επιλέξτε άλλη στα «Περισσότερα» (Ctrl+M).</translation>
    </message>
    <message>
        <source>An invoice by e-mail: the customer pays with one click.</source>
        <translation>Τιμολόγιο με e-mail: ο πελάτης πληρώνει με ένα πάτημα.</translation>
    </message>
    <message>
        <source>A deposit for a booking on the phone: send the link while you talk.</source>
        <translation>Προκαταβολή κράτησης στο τηλέφωνο: στείλτε τον σύνδεσμο όσο μιλάτε.</translation>
    </message>
    <message>
        <source>At the counter: the customer scans the code with the phone.</source>
        <translation>Στον πάγκο: ο πελάτης σαρώνει τον κωδικό με το κινητό.</translation>
    </message>
    <message>
        <source>Test link</source>
        <translation>Δοκιμαστικός</translation>
    </message>
    <message>
        <source>The bank is told what is sold, line by line.</source>
        <translation>Η τράπεζα μαθαίνει τι πωλείται, γραμμή γραμμή.</translation>
    </message>
    <message>
        <source>This bank is told the sum only; the lines are for counting.</source>
        <translation>Αυτή η τράπεζα μαθαίνει μόνο το ποσό· οι γραμμές είναι για τον υπολογισμό.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s), {amount} each</source>
        <translation>
            <numerusform>Δημιουργία %n συνδέσμου: {amount}</numerusform>
            <numerusform>Δημιουργία %n συνδέσμων × {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Νέοι σύνδεσμοι</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Νέος σύνδεσμος</translation>
    </message>
    <message>
        <source>Create link for {amount}</source>
        <translation>Δημιουργία συνδέσμου για {amount}</translation>
    </message>
    <message>
        <source>The customer reads ({language})</source>
        <translation>Ο πελάτης διαβάζει ({language})</translation>
    </message>
    <message>
        <source>Last asked {time}</source>
        <translation>Τελευταίος έλεγχος {time}</translation>
    </message>
    <message>
        <source>Declined, may retry</source>
        <translation>Δεν πέρασε, νέα δοκιμή</translation>
    </message>
    <message>
        <source>The customer&apos;s last try was declined. Nothing was taken; the same link may be tried again.</source>
        <translation>Η τελευταία δοκιμή του πελάτη δεν πέρασε. Δεν χρεώθηκε τίποτα· ο ίδιος σύνδεσμος δοκιμάζεται ξανά.</translation>
    </message>
    <message>
        <source>Your bank makes no payment links for this shop.</source>
        <translation>Η τράπεζά σας δεν κάνει συνδέσμους πληρωμής για αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a customer from here.</source>
        <translation>Τίποτα δεν στέλνεται σε πελάτη από εδώ.</translation>
    </message>
    <message>
        <source>Ask the bank to switch its payment page on, then check it again: the bank icon at the top.</source>
        <translation>Ζητήστε από την τράπεζα να ενεργοποιήσει τη σελίδα πληρωμής και ελέγξτε ξανά: το εικονίδιο της τράπεζας πάνω.</translation>
    </message>
    <message>
        <source>The bank could not be reached. The link is kept as a draft.</source>
        <translation>Δεν υπήρξε επαφή με την τράπεζα. Ο σύνδεσμος αποθηκεύτηκε ως πρόχειρο.</translation>
    </message>
    <message>
        <source>Send it from Drafts when the connection is back; Paydesk sends nothing by itself.</source>
        <translation>Στείλτε τον από τα Πρόχειρα όταν επανέλθει το δίκτυο· το Paydesk δεν στέλνει τίποτα μόνο του.</translation>
    </message>
    <message>
        <source>The reminder could not be kept: the settings cannot be written.</source>
        <translation>Η υπενθύμιση δεν αποθηκεύτηκε: οι ρυθμίσεις δεν γράφονται.</translation>
    </message>
    <message>
        <source>Look at it yourself in Orders (F4), tab Waiting.</source>
        <translation>Δείτε τον εσείς στις Παραγγελίες (F4), καρτέλα «Αναμονή».</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Το πρόχειρο διαγράφηκε.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>This draft is in another currency than the bank takes now.</source>
        <translation>Αυτό το πρόχειρο είναι σε άλλο νόμισμα από αυτό που δέχεται τώρα η τράπεζα.</translation>
    </message>
    <message>
        <source>Make the link anew, and throw the draft away.</source>
        <translation>Κάντε ξανά τον σύνδεσμο και διαγράψτε το πρόχειρο.</translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation>Αυτή η τράπεζα δεν ακυρώνει συνδέσμους· λήγουν μόνοι τους.</translation>
    </message>
    <message>
        <source>Undone: nothing was sent to the bank.</source>
        <translation>Ανακλήθηκε: δεν στάλθηκε τίποτα στην τράπεζα.</translation>
    </message>
    <message>
        <source>There is no link, and nothing can be paid.</source>
        <translation>Δεν υπάρχει σύνδεσμος, και τίποτα δεν μπορεί να πληρωθεί.</translation>
    </message>
    <message>
        <source>Change what was wrong, or leave it.</source>
        <translation>Διορθώστε ό,τι ήταν λάθος, ή αφήστε το.</translation>
    </message>
    <message>
        <source>The bank is at work on another link.</source>
        <translation>Η τράπεζα ασχολείται ακόμη με άλλον σύνδεσμο.</translation>
    </message>
    <message>
        <source>Nothing of it is changed, and no second link was begun.</source>
        <translation>Τίποτα σε αυτόν δεν άλλαξε και δεν ξεκίνησε δεύτερος.</translation>
    </message>
    <message>
        <source>Wait until it stands here, then begin the next one.</source>
        <translation>Περιμένετε να εμφανιστεί εδώ και μετά ξεκινήστε τον επόμενο.</translation>
    </message>
    <message>
        <source>The link for this sale is there already.</source>
        <translation>Ο σύνδεσμος για αυτή την πώληση υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>For another customer: Same again (A). For another sale: Another link (N).</source>
        <translation>Για άλλον πελάτη: «Πάλι το ίδιο» (A). Για άλλη πώληση: «Άλλος σύνδεσμος» (N).</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation>Ο σύνδεσμος αντιγράφηκε. Επικολλήστε τον στο μήνυμά σας.</translation>
    </message>
    <message>
        <source>A new link takes the place of the old one.</source>
        <translation>Νέος σύνδεσμος παίρνει τη θέση του παλιού.</translation>
    </message>
    <message>
        <source>The old one can no longer be paid.</source>
        <translation>Ο παλιός δεν μπορεί πια να πληρωθεί.</translation>
    </message>
    <message>
        <source>Send the new one to the customer.</source>
        <translation>Στείλτε τον νέο στον πελάτη.</translation>
    </message>
    <message>
        <source>The message is open in your mail program.</source>
        <translation>Το μήνυμα είναι ανοιχτό στο πρόγραμμα e-mail σας.</translation>
    </message>
    <message>
        <source>The text message is open in your program for text messages.</source>
        <translation>Το SMS είναι ανοιχτό στο πρόγραμμα μηνυμάτων σας.</translation>
    </message>
    <message>
        <source>The message is open in WhatsApp.</source>
        <translation>Το μήνυμα είναι ανοιχτό στο WhatsApp.</translation>
    </message>
    <message>
        <source>The message is open in Telegram.</source>
        <translation>Το μήνυμα είναι ανοιχτό στο Telegram.</translation>
    </message>
    <message>
        <source>Send it there: Paydesk sends nothing by itself.</source>
        <translation>Στείλτε το από εκεί: το Paydesk δεν στέλνει τίποτα μόνο του.</translation>
    </message>
    <message>
        <source>The template “{name}” is saved.</source>
        <translation>Το πρότυπο «{name}» αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>The template “{name}” is removed.</source>
        <translation>Το πρότυπο «{name}» αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>The slip was sent to the printer.</source>
        <translation>Το δελτίο στάλθηκε στον εκτυπωτή.</translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation>Το δελτίο δεν τυπώθηκε.</translation>
    </message>
    <message>
        <source>The link is not touched by that.</source>
        <translation>Ο σύνδεσμος δεν επηρεάζεται.</translation>
    </message>
    <message>
        <source>A discount or a tip is a line too: -5, -10% or 10%.</source>
        <translation>Έκπτωση ή φιλοδώρημα γράφονται ως γραμμή: -5, -10% ή 10%.</translation>
    </message>
    <message>
        <source>Forget the quick amount {amount}</source>
        <translation>Διαγραφή του γρήγορου ποσού {amount}</translation>
    </message>
    <message>
        <source>Save {amount} as a quick amount</source>
        <translation>Αποθήκευση {amount} ως γρήγορο ποσό</translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Δεν στάλθηκε ακόμη: φεύγει για την τράπεζα σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Δεν στάλθηκε ακόμη: φεύγει για την τράπεζα σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the printer, or choose another one with P.</source>
        <translation>Δείτε τον εκτυπωτή ή επιλέξτε άλλον με P.</translation>
    </message>
    <message>
        <source>This computer has no program for such a message.</source>
        <translation>Ο υπολογιστής δεν έχει πρόγραμμα για τέτοιο μήνυμα.</translation>
    </message>
    <message>
        <source>Copy the link (C) and paste it where you write to the customer.</source>
        <translation>Αντιγράψτε τον σύνδεσμο (C) και επικολλήστε τον εκεί που γράφετε στον πελάτη.</translation>
    </message>
</context>
<context>
    <name>LockedSheet</name>
    <message>
        <source>This till is locked</source>
        <translation>Το ταμείο είναι κλειδωμένο</translation>
    </message>
    <message>
        <source>Press F9 to choose your name and type your PIN, or scan your badge.</source>
        <translation>Πατήστε F9 για να επιλέξετε το όνομά σας και να γράψετε το PIN σας ή σαρώστε την κάρτα εργασίας.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Είσοδος…</translation>
    </message>
    <message>
        <source>Sign in (F9)</source>
        <translation>Είσοδος (F9)</translation>
    </message>
</context>
<context>
    <name>LongOpeningDialog</name>
    <message>
        <source>The journal is being opened</source>
        <translation>Το ημερολόγιο ανοίγει</translation>
    </message>
    <message>
        <source>This takes longer than usual. After an update Paydesk converts the journal, once: a million orders take about a minute.</source>
        <translation>Χρειάζεται περισσότερη ώρα από το συνηθισμένο. Μετά από ενημέρωση το Paydesk φέρνει το ημερολόγιο στη νέα του μορφή, μία φορά: ένα εκατομμύριο παραγγελίες θέλουν περίπου ένα λεπτό.</translation>
    </message>
    <message>
        <source>Nothing is lost: each step is done completely or not at all. Paydesk then opens by itself.</source>
        <translation>Τίποτα δεν χάνεται: κάθε βήμα γίνεται ολόκληρο ή καθόλου. Το Paydesk ανοίγει μόνο του.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>%n selected. Order amounts, paid or not: {sums}</source>
        <translation>
            <numerusform>%n επιλεγμένη. Ποσά παραγγελιών, πληρωμένων και μη: {sums}</numerusform>
            <numerusform>%n επιλεγμένες. Ποσά παραγγελιών, πληρωμένων και μη: {sums}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Κλείσιμο μηνύματος</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Κλείσιμο μηνύματος (Esc)</translation>
    </message>
</context>
<context>
    <name>MoneyActWords</name>
    <message>
        <source>Held</source>
        <translation>Δεσμεύτηκαν</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Λήξη δέσμευσης</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Χρεώθηκαν</translation>
    </message>
    <message>
        <source>Can still go back</source>
        <translation>Μπορούν να επιστραφούν</translation>
    </message>
    <message>
        <source>{taken} = kept {kept} + returned {returned}</source>
        <translation>{taken} = έμειναν {kept} + επιστράφηκαν {returned}</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Είσπραξη…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Αποδέσμευση…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Επιστροφή χρημάτων…</translation>
    </message>
    <message>
        <source>This bank captures nothing for Paydesk; capture in the bank&apos;s portal.</source>
        <translation>Αυτή η τράπεζα δεν εισπράττει δεσμεύσεις μέσω του Paydesk· κάντε το στην πύλη της.</translation>
    </message>
    <message>
        <source>This bank releases no holds for Paydesk; the hold ends by itself, or in the bank&apos;s portal.</source>
        <translation>Αυτή η τράπεζα δεν αποδεσμεύει μέσω του Paydesk· η δέσμευση λήγει μόνη της ή στην πύλη της.</translation>
    </message>
    <message>
        <source>This bank refunds nothing for Paydesk; refund in the bank&apos;s portal.</source>
        <translation>Αυτή η τράπεζα δεν επιστρέφει χρήματα μέσω του Paydesk· κάντε το στην πύλη της.</translation>
    </message>
    <message>
        <source>No money of this order is held.</source>
        <translation>Δεν υπάρχουν δεσμευμένα χρήματα για αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it (C), or release it (V).</source>
        <translation>Τα χρήματα είναι μόνο δεσμευμένα. Εισπράξτε τα (C) ή αποδεσμεύστε τα (V).</translation>
    </message>
    <message>
        <source>Nothing was taken for this order, so nothing can be refunded.</source>
        <translation>Για αυτή την παραγγελία δεν έχει χρεωθεί τίποτα, οπότε δεν υπάρχει κάτι για επιστροφή.</translation>
    </message>
    <message>
        <source>Nothing was taken or is held for this order.</source>
        <translation>Για αυτή την παραγγελία δεν έχει χρεωθεί ούτε δεσμευτεί τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is left of this order&apos;s money.</source>
        <translation>Δεν μένει τίποτα από τα χρήματα αυτής της παραγγελίας.</translation>
    </message>
    <message>
        <source>The bank is being asked to move this order&apos;s money right now.</source>
        <translation>Η τράπεζα καλείται τώρα να κινήσει τα χρήματα αυτής της παραγγελίας.</translation>
    </message>
    <message>
        <source>The bank has not said how much of this order it has; ask it about the order first.</source>
        <translation>Η τράπεζα δεν είπε πόσα έχει από αυτή την παραγγελία· ρωτήστε την πρώτα.</translation>
    </message>
    <message>
        <source>Two people wrote down that this money was moved; the bank has not denied it.</source>
        <translation>Δύο άτομα κατέγραψαν ότι αυτά τα χρήματα κινήθηκαν· η τράπεζα δεν το διέψευσε.</translation>
    </message>
    <message>
        <source>Nobody knows how the last act on this money ended; a person must look. See Attention (F10).</source>
        <translation>Κανείς δεν ξέρει πώς έληξε η τελευταία πράξη με αυτά τα χρήματα· πρέπει να το δει κάποιος. Δείτε την «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>It is not known yet how the last act on this money ended. Paydesk keeps asking; until then nothing more can be done here. See Attention (F10).</source>
        <translation>Δεν ξέρουμε ακόμη πώς έληξε η τελευταία πράξη με αυτά τα χρήματα. Το Paydesk συνεχίζει να ρωτά· ως τότε δεν γίνεται τίποτε άλλο εδώ. Δείτε την «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>How much do you want to capture?</source>
        <translation>Πόσα θέλετε να εισπράξετε;</translation>
    </message>
    <message>
        <source>Release the hold?</source>
        <translation>Να αποδεσμευτεί το ποσό;</translation>
    </message>
    <message>
        <source>How much goes back to the customer?</source>
        <translation>Πόσα θα επιστραφούν στον πελάτη;</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Είσπραξη</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Capture {amount}</source>
        <translation>Είσπραξη {amount}</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>Αποδέσμευση {amount}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Επιστροφή {amount}</translation>
    </message>
    <message>
        <source>{amount} will be taken from {card}.</source>
        <translation>Χρεώνονται {amount} στην {card}.</translation>
    </message>
    <message>
        <source>{amount} will go back to {card}. It arrives in 3 to 5 days.</source>
        <translation>Θα επιστραφούν {amount} στην {card}. Φτάνουν σε 3 έως 5 ημέρες.</translation>
    </message>
    <message>
        <source>This is all that is held.</source>
        <translation>Αυτά είναι όλα τα δεσμευμένα.</translation>
    </message>
    <message>
        <source>After that nothing is left to refund.</source>
        <translation>Μετά από αυτό δεν μένει τίποτα για επιστροφή.</translation>
    </message>
    <message>
        <source>A part can be captured once only: the other {rest} go free for the customer.</source>
        <translation>Μέρος εισπράττεται μία μόνο φορά: τα υπόλοιπα {rest} αποδεσμεύονται για τον πελάτη.</translation>
    </message>
    <message>
        <source>{rest} more can be refunded later.</source>
        <translation>Μετά μπορούν ακόμη να επιστραφούν {rest}.</translation>
    </message>
    <message>
        <source>Type the same sum once more: it is a large one.</source>
        <translation>Το ποσό είναι μεγάλο: πληκτρολογήστε το ίδιο ποσό ξανά.</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Επιστροφή προϊόντων</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Δεν παραδόθηκε</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Λάθος ποσό</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Διπλή πληρωμή</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Καλή θέληση</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Άλλη αιτία</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts {amount} as captured; it cannot be captured again.</source>
        <translation>Μέχρι να πει η τράπεζα πώς τελείωσε, το Paydesk υπολογίζει το ποσό {amount} ως εισπραγμένο· δεν μπορεί να εισπραχθεί ξανά.</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts the hold of {amount} as released.</source>
        <translation>Μέχρι να πει η τράπεζα πώς τελείωσε, το Paydesk υπολογίζει τη δέσμευση {amount} ως αποδεσμευμένη.</translation>
    </message>
    <message>
        <source>Until the bank says how it ended, Paydesk counts {amount} as given back; it cannot be refunded again.</source>
        <translation>Μέχρι να πει η τράπεζα πώς τελείωσε, το Paydesk υπολογίζει το ποσό {amount} ως επιστραμμένο· δεν μπορεί να επιστραφεί ξανά.</translation>
    </message>
    <message>
        <source>The hold of {amount} on {card} will be released and nothing taken. This cannot be undone, and the bank accepts one attempt only.</source>
        <translation>Τα δεσμευμένα {amount} ({card}) αποδεσμεύονται και δεν χρεώνεται τίποτα. Αυτό δεν αναιρείται, και η τράπεζα δέχεται μία μόνο προσπάθεια.</translation>
    </message>
    <message>
        <source>Asking the bank to capture {amount}… You can go on working meanwhile.</source>
        <translation>Ζητείται από την τράπεζα η είσπραξη {amount}… Στο μεταξύ μπορείτε να συνεχίσετε.</translation>
    </message>
    <message>
        <source>Asking the bank to release {amount}… You can go on working meanwhile.</source>
        <translation>Ζητείται από την τράπεζα η αποδέσμευση {amount}… Στο μεταξύ μπορείτε να συνεχίσετε.</translation>
    </message>
    <message>
        <source>Asking the bank to refund {amount}… Do not give the money back another way meanwhile.</source>
        <translation>Ζητείται από την τράπεζα η επιστροφή {amount}… Στο μεταξύ μην επιστρέψετε τα χρήματα με άλλον τρόπο.</translation>
    </message>
    <message numerus="yes">
        <source>This goes to the bank in %n second(s). Nothing has been sent yet.</source>
        <translation>
            <numerusform>Δεν στάλθηκε ακόμη: φεύγει για την τράπεζα σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Δεν στάλθηκε ακόμη: φεύγει για την τράπεζα σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: nothing was sent to the bank.</source>
        <translation>Ανακλήθηκε: δεν στάλθηκε τίποτα στην τράπεζα.</translation>
    </message>
    <message>
        <source>The order and its money are as they were.</source>
        <translation>Η παραγγελία και τα χρήματά της είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>It moved no money; the order shows how it stands at the bank.</source>
        <translation>Δεν κινήθηκαν χρήματα· η παραγγελία δείχνει την κατάστασή της στην τράπεζα.</translation>
    </message>
    <message>
        <source>{amount} captured.</source>
        <translation>{amount} εισπράχθηκαν.</translation>
    </message>
    <message>
        <source>The hold of {amount} is released.</source>
        <translation>Αποδεσμεύτηκαν {amount}.</translation>
    </message>
    <message>
        <source>{amount} refunded.</source>
        <translation>{amount} επιστράφηκαν.</translation>
    </message>
    <message>
        <source>The bank shows it: the shop has {kept} of this order.</source>
        <translation>Το δείχνει η τράπεζα: το κατάστημα έχει {kept} από αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>The bank shows it: nothing was taken from {card}.</source>
        <translation>Το δείχνει η τράπεζα: δεν χρεώθηκε τίποτα στην {card}.</translation>
    </message>
    <message>
        <source>The bank shows it: the shop keeps {kept}, the rest goes back to {card}.</source>
        <translation>Το δείχνει η τράπεζα: το κατάστημα κρατά {kept}, τα υπόλοιπα επιστρέφονται στην {card}.</translation>
    </message>
    <message>
        <source>You can hand over the goods.</source>
        <translation>Μπορείτε να παραδώσετε τα προϊόντα.</translation>
    </message>
    <message>
        <source>Tell the customer: their bank frees the money within a few days.</source>
        <translation>Πείτε στον πελάτη: η τράπεζά του αποδεσμεύει τα χρήματα σε λίγες ημέρες.</translation>
    </message>
    <message>
        <source>Tell the customer: it arrives in 3 to 5 days.</source>
        <translation>Πείτε στον πελάτη: φτάνουν σε 3 έως 5 ημέρες.</translation>
    </message>
    <message>
        <source>{amount} was not captured.</source>
        <translation>{amount} δεν εισπράχθηκαν.</translation>
    </message>
    <message>
        <source>The hold of {amount} was not released.</source>
        <translation>Δεν αποδεσμεύτηκαν {amount}.</translation>
    </message>
    <message>
        <source>{amount} was not refunded.</source>
        <translation>{amount} δεν επιστράφηκαν.</translation>
    </message>
    <message>
        <source>Ask the bank about the order, then try again, or call the bank.</source>
        <translation>Ελέγξτε την παραγγελία στην τράπεζα και δοκιμάστε ξανά ή καλέστε την τράπεζα.</translation>
    </message>
    <message>
        <source>A second try is often refused. Let the hold end by itself, or call the bank.</source>
        <translation>Δεύτερη προσπάθεια συχνά δεν περνά. Αφήστε τη δέσμευση να λήξει ή καλέστε την τράπεζα.</translation>
    </message>
    <message>
        <source>The bank accepted to capture {amount}, but does not show it yet.</source>
        <translation>Η τράπεζα δέχτηκε να εισπράξει {amount}, αλλά δεν το δείχνει ακόμη.</translation>
    </message>
    <message>
        <source>The bank accepted to release {amount}, but does not show it yet.</source>
        <translation>Η τράπεζα δέχτηκε να αποδεσμεύσει {amount}, αλλά δεν το δείχνει ακόμη.</translation>
    </message>
    <message>
        <source>The bank accepted to refund {amount}, but does not show it yet.</source>
        <translation>Η τράπεζα δέχτηκε να επιστρέψει {amount}, αλλά δεν το δείχνει ακόμη.</translation>
    </message>
    <message>
        <source>We do not know yet whether {amount} was captured.</source>
        <translation>Δεν ξέρουμε ακόμη αν εισπράχθηκαν {amount}.</translation>
    </message>
    <message>
        <source>We do not know yet whether the hold of {amount} was released.</source>
        <translation>Δεν ξέρουμε ακόμη αν αποδεσμεύτηκαν {amount}.</translation>
    </message>
    <message>
        <source>We do not know yet whether {amount} went back.</source>
        <translation>Δεν ξέρουμε ακόμη αν επιστράφηκαν {amount}.</translation>
    </message>
    <message>
        <source>Do not give the money back another way. Paydesk keeps asking; see Attention (F10).</source>
        <translation>Μην επιστρέψετε τα χρήματα με άλλον τρόπο. Το Paydesk συνεχίζει να ρωτά· δείτε την «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>Paydesk keeps asking; see Attention (F10).</source>
        <translation>Το Paydesk συνεχίζει να ρωτά· δείτε την «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>the customer&apos;s card</source>
        <translation>κάρτα του πελάτη</translation>
    </message>
    <message>
        <source>the card ending {digits}</source>
        <translation>κάρτα με τελευταία ψηφία {digits}</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Currency {code}</source>
        <translation>Νόμισμα {code}</translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>The amount once more</source>
        <translation>Το ποσό ξανά</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Ποιος το επιτρέπει</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN συναδέλφου</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Επιλέξτε αιτία</translation>
    </message>
    <message>
        <source>A note (not required)</source>
        <translation>Σημείωση (προαιρετική)</translation>
    </message>
    <message>
        <source>A note on the refund</source>
        <translation>Σημείωση για την επιστροφή</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Εκτέλεση (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Όλα μένουν ως έχουν (Esc)</translation>
    </message>
</context>
<context>
    <name>MoneyNoticeWords</name>
    <message>
        <source>Paid: {amount}</source>
        <translation>Πληρώθηκε: {amount}</translation>
    </message>
    <message>
        <source>Held: {amount}</source>
        <translation>Δεσμεύτηκε: {amount}</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Save the request</source>
        <translation>Να μείνει αίτημα</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>Undo (Esc)</source>
        <translation>Ανάκληση (Esc)</translation>
    </message>
    <message>
        <source>Capture the held money (C)</source>
        <translation>Είσπραξη των δεσμευμένων (C)</translation>
    </message>
    <message>
        <source>Release the hold (V)</source>
        <translation>Αποδέσμευση (V)</translation>
    </message>
    <message>
        <source>Refund (R)</source>
        <translation>Επιστροφή χρημάτων (R)</translation>
    </message>
</context>
<context>
    <name>MoneyPicture</name>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Η τράπεζα αυτής της παραγγελίας δεν είναι ρυθμισμένη σε αυτό το ταμείο.</translation>
    </message>
</context>
<context>
    <name>MovedBankPresenter</name>
    <message>
        <source>Use the login there</source>
        <translation>Χρήση στοιχείων εκεί</translation>
    </message>
    <message>
        <source>{bank} has a new address in this Paydesk: {host}. Its login was entered for {former}.</source>
        <translation>{bank}: νέα διεύθυνση σε αυτό το Paydesk, {host}. Τα στοιχεία σύνδεσης δόθηκαν για {former}.</translation>
    </message>
    <message>
        <source>Nothing is sent to this bank before somebody agrees.</source>
        <translation>Τίποτα δεν στέλνεται σε αυτή την τράπεζα πριν συμφωνήσει κάποιος.</translation>
    </message>
    <message>
        <source>If the bank told you of its move, agree. If not, call the bank first.</source>
        <translation>Αν η τράπεζα σάς ενημέρωσε για την αλλαγή, συμφωνήστε. Αν όχι, καλέστε πρώτα την τράπεζα.</translation>
    </message>
    <message>
        <source>The bank accepted the login at {host}.</source>
        <translation>Η τράπεζα δέχτηκε τα στοιχεία σύνδεσης στο {host}.</translation>
    </message>
</context>
<context>
    <name>NewPinWords</name>
    <message>
        <source>Type the PIN once more.</source>
        <translation>Γράψτε το PIN ξανά.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both anew.</source>
        <translation>Τα δύο PIN διαφέρουν. Γράψτε τα και τα δύο από την αρχή.</translation>
    </message>
</context>
<context>
    <name>NewsPresenter</name>
    <message>
        <source>Show the order</source>
        <translation>Προβολή παραγγελίας</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>The bank has been asked about every order of the restored journal.</source>
        <translation>Η τράπεζα ρωτήθηκε για κάθε παραγγελία του ημερολογίου μετά την επαναφορά.</translation>
    </message>
    <message>
        <source>The journal says again what the bank says. Money may move again.</source>
        <translation>Το ημερολόγιο λέει πάλι ό,τι λέει η τράπεζα. Επιτρέπονται πάλι χρεώσεις και επιστροφές χρημάτων.</translation>
    </message>
    <message>
        <source>Go on as usual. Look in the bank&apos;s portal for orders made after the backup.</source>
        <translation>Συνεχίστε κανονικά. Δείτε στην πύλη της τράπεζας για παραγγελίες μετά το αντίγραφο.</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) wait behind this one.</source>
        <translation>
            <numerusform>%n ακόμη μήνυμα περιμένει πίσω από αυτό.</numerusform>
            <numerusform>%n ακόμη μηνύματα περιμένουν πίσω από αυτό.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank says of order {number}, which was over here: {status}.</source>
        <translation>Για την παραγγελία {number}, που είχε λήξει εδώ, η τράπεζα λέει: {status}.</translation>
    </message>
    <message>
        <source>Look at the order, so that nobody waits for this money.</source>
        <translation>Δείτε την παραγγελία, ώστε κανείς να μην περιμένει αυτά τα χρήματα.</translation>
    </message>
    <message>
        <source>The bank says it holds {amount} for order {number}, which was over here.</source>
        <translation>Η τράπεζα λέει ότι δέσμευσε {amount} για την παραγγελία {number}, που είχε λήξει εδώ.</translation>
    </message>
    <message>
        <source>The money is only held. If the sale was charged another way, this hold is one too many.</source>
        <translation>Τα χρήματα είναι μόνο δεσμευμένα. Αν η πώληση χρεώθηκε αλλιώς, αυτή η δέσμευση περισσεύει.</translation>
    </message>
    <message>
        <source>Look at the order now: capture the hold, or release it.</source>
        <translation>Δείτε τώρα την παραγγελία: εισπράξτε τα δεσμευμένα χρήματα ή αποδεσμεύστε τα.</translation>
    </message>
    <message>
        <source>The bank says it took {amount} for order {number}, which was over here.</source>
        <translation>Η τράπεζα λέει ότι χρέωσε {amount} για την παραγγελία {number}, που είχε λήξει εδώ.</translation>
    </message>
    <message>
        <source>The customer has paid. If the sale was charged another way, the money was taken twice.</source>
        <translation>Ο πελάτης πλήρωσε. Αν η πώληση χρεώθηκε αλλιώς, τα χρήματα χρεώθηκαν δύο φορές.</translation>
    </message>
    <message>
        <source>Look at the order now: hand over the goods, or give the money back.</source>
        <translation>Δείτε τώρα την παραγγελία: παραδώστε τα προϊόντα ή επιστρέψτε τα χρήματα.</translation>
    </message>
    <message>
        <source>Order {number}: {what}</source>
        <translation>Παραγγελία {number}: {what}</translation>
    </message>
    <message>
        <source>The bank&apos;s word counts: {status}. If the sale was charged again, it was paid twice.</source>
        <translation>Ισχύει ο λόγος της τράπεζας: {status}. Αν η πώληση χρεώθηκε ξανά, πληρώθηκε δύο φορές.</translation>
    </message>
    <message>
        <source>The bank&apos;s word counts: {status}. Limits for refunds and captures follow it.</source>
        <translation>Ισχύει ο λόγος της τράπεζας: {status}. Τα όρια επιστροφών και εισπράξεων τον ακολουθούν.</translation>
    </message>
    <message>
        <source>Order {number}: the bank says otherwise than two people wrote down.</source>
        <translation>Παραγγελία {number}: η τράπεζα λέει άλλα από όσα κατέγραψαν δύο άτομα.</translation>
    </message>
    <message>
        <source>Look at the order now, and tell the two people.</source>
        <translation>Δείτε τώρα την παραγγελία και πείτε το στα δύο άτομα.</translation>
    </message>
    <message>
        <source>Charges: {counts}.</source>
        <translation>Χρεώσεις: {counts}.</translation>
    </message>
    <message>
        <source>Captures, releases and refunds: {counts}.</source>
        <translation>Εισπράξεις, αποδεσμεύσεις και επιστροφές: {counts}.</translation>
    </message>
    <message>
        <source>Paydesk was closed while the bank was at work. What became of it:</source>
        <translation>Το Paydesk έκλεισε ενώ η τράπεζα εργαζόταν. Τι έγινε:</translation>
    </message>
    <message>
        <source>Some need you: open the list.</source>
        <translation>Κάποια σας χρειάζονται: ανοίξτε τη λίστα.</translation>
    </message>
    <message>
        <source>Do not charge these again. Paydesk asks, and this line changes by itself.</source>
        <translation>Μην τα χρεώσετε ξανά. Το Paydesk ρωτά και αυτή η γραμμή αλλάζει μόνη της.</translation>
    </message>
    <message>
        <source>Nothing is unclear any more.</source>
        <translation>Όλα τακτοποιήθηκαν.</translation>
    </message>
    <message numerus="yes">
        <source>%n were paid</source>
        <translation>
            <numerusform>%n πληρώθηκε</numerusform>
            <numerusform>%n πληρώθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n δεσμεύτηκε</numerusform>
            <numerusform>%n δεσμεύτηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not paid</source>
        <translation>
            <numerusform>%n δεν πληρώθηκε</numerusform>
            <numerusform>%n δεν πληρώθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we are still asking about</source>
        <translation>
            <numerusform>%n ελέγχεται ακόμη</numerusform>
            <numerusform>%n ελέγχονται ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n σας θέλει</numerusform>
            <numerusform>%n σας θέλουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n έγινε</numerusform>
            <numerusform>%n έγιναν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n δεν έγινε</numerusform>
            <numerusform>%n δεν έγιναν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoBankPanel</name>
    <message>
        <source>Try the bank again</source>
        <translation>Νέα δοκιμή</translation>
    </message>
</context>
<context>
    <name>NoCodeChoice</name>
    <message>
        <source>No code</source>
        <translation>Χωρίς κωδικό</translation>
    </message>
    <message>
        <source>Charge without the code on the back, and say why</source>
        <translation>Χρέωση χωρίς τον κωδικό, με αιτιολογία</translation>
    </message>
    <message>
        <source>Why there is no code</source>
        <translation>Γιατί δεν υπάρχει κωδικός</translation>
    </message>
</context>
<context>
    <name>NotWrittenWords</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Το αρχείο δεν γράφεται.</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>Η ρύθμιση έμεινε όπως ήταν.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place.</source>
        <translation>Κάντε χώρο στον δίσκο ή επιλέξτε άλλη θέση.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>What the next person should know</source>
        <translation>Τι να ξέρει ο επόμενος</translation>
    </message>
    <message>
        <source>One word, for example VIP</source>
        <translation>Μία λέξη, για παράδειγμα VIP</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>The bank&apos;s public key</source>
        <translation>Το δημόσιο κλειδί της τράπεζας</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Κλειδιά και πιστοποιητικά</translation>
    </message>
    <message>
        <source>Your bank can tell Paydesk at once that a payment was made. Without such messages nothing is lost: the till asks the bank a little later.</source>
        <translation>Η τράπεζά σας μπορεί να λέει αμέσως στο Paydesk ότι έγινε πληρωμή. Χωρίς αυτό δεν χάνεται τίποτα: η τράπεζα ερωτάται λίγο αργότερα.</translation>
    </message>
    <message>
        <source>Receive messages from the banks on this computer</source>
        <translation>Λήψη μηνυμάτων των τραπεζών σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Θύρα σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Address of your server or tunnel that the bank calls</source>
        <translation>Διεύθυνση του διακομιστή ή της σήραγγας που καλεί η τράπεζα</translation>
    </message>
    <message>
        <source>A new secret from the bank&apos;s portal</source>
        <translation>Νέο μυστικό από την πύλη της τράπεζας</translation>
    </message>
    <message>
        <source>Secret from the bank&apos;s portal</source>
        <translation>Μυστικό από την πύλη της τράπεζας</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s key store. It is never shown.</source>
        <translation>Ένα μυστικό φυλάσσεται στην αποθήκη κλειδιών του υπολογιστή. Δεν εμφανίζεται ποτέ.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store and never shown again.</source>
        <translation>Φυλάσσεται στην αποθήκη κλειδιών του υπολογιστή και δεν εμφανίζεται ξανά.</translation>
    </message>
    <message>
        <source>Signature method</source>
        <translation>Τρόπος υπογραφής</translation>
    </message>
    <message>
        <source>Address to enter at the bank&apos;s portal</source>
        <translation>Διεύθυνση για την πύλη της τράπεζας</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Αποθήκευση ρυθμίσεων</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Αποθήκευση μυστικού</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s key file…</source>
        <translation>Επιλογή αρχείου κλειδιού της τράπεζας…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Αφαίρεση μυστικού</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Αντιγραφή διεύθυνσης</translation>
    </message>
    <message>
        <source>How to receive messages</source>
        <translation>Πώς ρυθμίζονται τα μηνύματα</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The training bank sends no messages to this till: the till asks it instead.</source>
        <translation>Η εκπαιδευτική τράπεζα δεν στέλνει μηνύματα σε αυτό το ταμείο: ερωτάται ούτως ή άλλως.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Τυπικός</translation>
    </message>
    <message>
        <source>Off. The till asks the bank all the same, so no payment is lost.</source>
        <translation>Ανενεργό. Η τράπεζα ερωτάται ούτως ή άλλως· καμία πληρωμή δεν χάνεται.</translation>
    </message>
    <message>
        <source>Nothing can come in yet: the secret the bank signs with is missing.</source>
        <translation>Τίποτα δεν μπορεί να έρθει ακόμη: λείπει το μυστικό με το οποίο υπογράφει η τράπεζα.</translation>
    </message>
    <message>
        <source>Not listening: port {port} could not be opened.</source>
        <translation>Δεν ακούει: η θύρα {port} δεν άνοιξε.</translation>
    </message>
    <message>
        <source>Listening at http://127.0.0.1:{port} on this computer.</source>
        <translation>Ακούει στο http://127.0.0.1:{port} αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Messages since Paydesk was started: {taken} received, {turned_away} rejected.</source>
        <translation>Από την έναρξη του Paydesk: {taken} δεκτά, {turned_away} απορρίφθηκαν.</translation>
    </message>
    <message>
        <source>The last one came {moment}.</source>
        <translation>Το τελευταίο ήρθε {moment}.</translation>
    </message>
    <message>
        <source>rejected, nothing in it is signed</source>
        <translation>απορρίφθηκε, χωρίς υπογραφή</translation>
    </message>
    <message>
        <source>rejected, its signature does not fit: check the secret and the signature method</source>
        <translation>απορρίφθηκε, η υπογραφή δεν ταιριάζει: δείτε το μυστικό και τον τρόπο υπογραφής της τράπεζας</translation>
    </message>
    <message>
        <source>received, about nothing Paydesk keeps</source>
        <translation>δεκτό, χωρίς κάτι που κρατά το Paydesk</translation>
    </message>
    <message>
        <source>could not be written down; the bank sends it again</source>
        <translation>δεν καταγράφηκε· η τράπεζα θα το ξαναστείλει</translation>
    </message>
    <message>
        <source>it says held</source>
        <translation>λέει: δεσμεύτηκε</translation>
    </message>
    <message>
        <source>it says paid</source>
        <translation>λέει: πληρώθηκε</translation>
    </message>
    <message>
        <source>it says released or undone</source>
        <translation>λέει: αποδεσμεύτηκε ή αναιρέθηκε</translation>
    </message>
    <message>
        <source>it says refunded</source>
        <translation>λέει: επιστράφηκε</translation>
    </message>
    <message>
        <source>it says declined</source>
        <translation>λέει: απορρίφθηκε</translation>
    </message>
    <message>
        <source>it says expired</source>
        <translation>λέει: έληξε</translation>
    </message>
    <message>
        <source>it says that something changed</source>
        <translation>λέει ότι κάτι άλλαξε</translation>
    </message>
</context>
<context>
    <name>OperatorPicker</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Ποιος εργάζεται τώρα;</translation>
    </message>
    <message>
        <source>This till is locked. Who are you?</source>
        <translation>Το ταμείο είναι κλειδωμένο. Ποιος είστε;</translation>
    </message>
    <message>
        <source>Nobody has a name here yet: everything is done in the name of this till. Begin with the owner.</source>
        <translation>Κανείς δεν έχει ακόμη όνομα εδώ: όλα γίνονται στο όνομα του ταμείου. Αρχίστε με τον ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Κωδικός PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Lock this till</source>
        <translation>Κλείδωμα ταμείου</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Προσωπικό…</translation>
    </message>
</context>
<context>
    <name>OperatorPresenter</name>
    <message>
        <source>Type your PIN.</source>
        <translation>Γράψτε το PIN σας.</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>An order is under way.</source>
        <translation>Μια παραγγελία είναι σε εξέλιξη.</translation>
    </message>
    <message>
        <source>It goes on undisturbed.</source>
        <translation>Συνεχίζεται ανενόχλητη.</translation>
    </message>
    <message>
        <source>Finish it first, then change the operator.</source>
        <translation>Ολοκληρώστε την πρώτα και μετά αλλάξτε χειριστή.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) since you signed in last.</source>
        <translation>
            <numerusform>%n λανθασμένο PIN από την τελευταία σας είσοδο.</numerusform>
            <numerusform>%n λανθασμένα PIN από την τελευταία σας είσοδο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried for: {names}.</source>
        <translation>Δοκιμές για: {names}.</translation>
    </message>
    <message>
        <source>“Activity log” under People shows when, and at which till.</source>
        <translation>Το «Ιστορικό» στο Προσωπικό δείχνει πότε και σε ποιο ταμείο.</translation>
    </message>
</context>
<context>
    <name>OrderDetailsWriter</name>
    <message>
        <source>This bank cannot be asked without its own number. Look at its portal.</source>
        <translation>Αυτή η τράπεζα δεν ερωτάται χωρίς τον δικό της αριθμό. Δείτε την πύλη της.</translation>
    </message>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Η τράπεζα αυτής της παραγγελίας δεν είναι ρυθμισμένη σε αυτό το ταμείο.</translation>
    </message>
    <message>
        <source>No card was saved with this order. Save one with the customer&apos;s next order.</source>
        <translation>Δεν αποθηκεύτηκε κάρτα με αυτή την παραγγελία. Αποθηκεύστε μία στην επόμενη παραγγελία του πελάτη.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Planned for the hold</source>
        <translation>Προγραμματισμένο</translation>
    </message>
    <message>
        <source>Why declined</source>
        <translation>Γιατί απορρίφθηκε</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Χειριστής</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Πληρώθηκε</translation>
    </message>
    <message>
        <source>Approved by the bank</source>
        <translation>Εγκρίθηκε από την τράπεζα</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Κωδικός έγκρισης</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Αναφορά (RRN)</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Αριθμός τράπεζας</translation>
    </message>
    <message>
        <source>Link ends</source>
        <translation>Λήξη συνδέσμου</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Ελέγχθηκε</translation>
    </message>
    <message>
        <source>Chargeback reported by the bank on {day}: the cardholder&apos;s bank is taking the money back. Do not refund this order; call your bank.</source>
        <translation>Αντιλογισμός (chargeback), όπως ανέφερε η τράπεζα στις {day}: η τράπεζα του κατόχου της κάρτας παίρνει πίσω τα χρήματα. Μην επιστρέψετε χρήματα για αυτή την παραγγελία· καλέστε την τράπεζά σας.</translation>
    </message>
    <message>
        <source>Only an order that nobody has paid can be cancelled.</source>
        <translation>Ακυρώνεται μόνο παραγγελία που δεν πλήρωσε κανείς.</translation>
    </message>
    <message>
        <source>This bank has no way to cancel a link; it ends by itself.</source>
        <translation>Αυτή η τράπεζα δεν ακυρώνει συνδέσμους· λήγουν μόνοι τους.</translation>
    </message>
</context>
<context>
    <name>OrderFinder</name>
    <message>
        <source>Number, customer, note, *4242, =12.50, today, @name</source>
        <translation>Αριθμός, πελάτης, σημείωση, *4242, =12,50, σήμερα, @όνομα</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Εύρεση παραγγελιών</translation>
    </message>
</context>
<context>
    <name>OrderKeyWords</name>
    <message>
        <source>Find and look</source>
        <translation>Εύρεση και προβολή</translation>
    </message>
    <message>
        <source>Select and save</source>
        <translation>Επιλογή, αποθήκευση</translation>
    </message>
    <message>
        <source>Refund the chosen order</source>
        <translation>Επιστροφή χρημάτων της επιλεγμένης παραγγελίας</translation>
    </message>
    <message>
        <source>Capture the held money of the chosen order</source>
        <translation>Είσπραξη δέσμευσης της επιλεγμένης παραγγελίας</translation>
    </message>
    <message>
        <source>Capture all holds that are due</source>
        <translation>Είσπραξη όλων των δεσμεύσεων της ημέρας</translation>
    </message>
    <message>
        <source>Release the hold of the chosen order</source>
        <translation>Αποδέσμευση χρημάτων της επιλεγμένης παραγγελίας</translation>
    </message>
    <message>
        <source>Give a receipt</source>
        <translation>Απόδειξη</translation>
    </message>
    <message>
        <source>See the payment link, or send it again</source>
        <translation>Άνοιγμα συνδέσμου για νέα αποστολή</translation>
    </message>
    <message>
        <source>Write a note or a tag on the order</source>
        <translation>Σημείωση ή ετικέτα</translation>
    </message>
    <message>
        <source>Set the day on which the hold is captured or released</source>
        <translation>Ορισμός ημέρας για είσπραξη ή αποδέσμευση</translation>
    </message>
    <message>
        <source>Begin the same sale once more</source>
        <translation>Νέα πώληση με τα ίδια στοιχεία</translation>
    </message>
    <message>
        <source>Show the bank&apos;s last answer word for word</source>
        <translation>Η τελευταία απάντηση της τράπεζας, κατά λέξη</translation>
    </message>
    <message>
        <source>Show the conversation with the bank</source>
        <translation>Τι ειπώθηκε στην τράπεζα γι&apos; αυτή</translation>
    </message>
    <message>
        <source>Select the line; Shift with an arrow selects a range</source>
        <translation>Επιλογή της γραμμής· Shift με βέλος επιλέγει περιοχή</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Show the new orders</source>
        <translation>Προβολή νέων</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Προσθήκη φίλτρου</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <translation>Άνοιγμα προβολής</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Επιλογή στηλών</translation>
    </message>
    <message>
        <source>Save the list, or the selected orders, as a file</source>
        <translation>Αποθήκευση της λίστας ή των επιλεγμένων σε αρχείο</translation>
    </message>
    <message>
        <source>Ask the banks about every open order</source>
        <translation>Έλεγχος ανοιχτών παραγγελιών στις τράπεζες</translation>
    </message>
    <message>
        <source>Also ask the banks about what is typed</source>
        <translation>Αναζήτηση και στις τράπεζες για όσα γράφτηκαν</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Όλα τα πλήκτρα</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Take away what stands in the way of a result</source>
        <translation>Αφαίρεση όσων εμποδίζουν αποτέλεσμα</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Also ask the banks</source>
        <translation>Και στις τράπεζες</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Πελάτης ή σημείωση</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Χειριστής</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Μένουν</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>επιλεγμένη</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>What can be done here</source>
        <translation>Τι γίνεται εδώ</translation>
    </message>
    <message>
        <source>What can be done here, with its keys (?)</source>
        <translation>Τι γίνεται εδώ, με τα πλήκτρα (?)</translation>
    </message>
</context>
<context>
    <name>OrderMoneyPresenter</name>
    <message>
        <source>Type the PIN of the person who allows it.</source>
        <translation>Πληκτρολογήστε το PIN του ατόμου που το επιτρέπει.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>There is no link of this order that can be paid.</source>
        <translation>Δεν υπάρχει σύνδεσμος αυτής της παραγγελίας που να πληρώνεται.</translation>
    </message>
    <message>
        <source>This order has no payment link.</source>
        <translation>Αυτή η παραγγελία δεν έχει σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>See the payment link…</source>
        <translation>Άνοιγμα συνδέσμου…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Κλείσιμο παραγγελίας</translation>
    </message>
    <message>
        <source>Close the order (Esc)</source>
        <translation>Κλείσιμο της παραγγελίας (Esc)</translation>
    </message>
    <message>
        <source>Ask the bank about it</source>
        <translation>Έλεγχος στην τράπεζα</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Αντιγραφή συνδέσμου</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Ακύρωση παραγγελίας</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>Με αποθηκευμένη κάρτα…</translation>
    </message>
    <message>
        <source>Send the link again…</source>
        <translation>Νέα αποστολή συνδέσμου…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Σημείωση…</translation>
    </message>
    <message>
        <source>Set a day…</source>
        <translation>Ορισμός ημέρας…</translation>
    </message>
    <message>
        <source>Same again…</source>
        <translation>Πάλι το ίδιο…</translation>
    </message>
    <message>
        <source>Conversation with the bank…</source>
        <translation>Τι ειπώθηκε στην τράπεζα…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
</context>
<context>
    <name>OrderRefusalWords</name>
    <message>
        <source>It is too early to record how this ended.</source>
        <translation>Είναι νωρίς για να καταγραφεί πώς έληξε.</translation>
    </message>
    <message>
        <source>Paydesk may still find out by itself; the sale cannot be charged again meanwhile.</source>
        <translation>Το Paydesk ίσως το βρει μόνο του· στο μεταξύ η πώληση δεν χρεώνεται ξανά.</translation>
    </message>
    <message>
        <source>Wait until half an hour is over, or until Paydesk says that it needs you.</source>
        <translation>Περιμένετε να περάσει μισή ώρα ή να πει το Paydesk ότι σας χρειάζεται.</translation>
    </message>
    <message>
        <source>No order “{wanted}” was found.</source>
        <translation>Δεν βρέθηκε παραγγελία «{wanted}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Check the number, or search for a part of it.</source>
        <translation>Ελέγξτε τον αριθμό ή αναζητήστε ένα μέρος του.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>The order and its timeline show how it stands.</source>
        <translation>Η παραγγελία και το ιστορικό της δείχνουν την κατάστασή της.</translation>
    </message>
    <message>
        <source>No new link was made: the old one may have been paid.</source>
        <translation>Δεν έγινε νέος σύνδεσμος: ο παλιός ίσως πληρώθηκε.</translation>
    </message>
    <message>
        <source>The order shows what the bank says of it; nothing can be paid twice.</source>
        <translation>Η παραγγελία δείχνει τι λέει η τράπεζα· τίποτα δεν πληρώνεται δύο φορές.</translation>
    </message>
    <message>
        <source>Look at its state. Make a new link only for another sale.</source>
        <translation>Δείτε την κατάστασή της. Φτιάξτε νέο σύνδεσμο μόνο για άλλη πώληση.</translation>
    </message>
    <message>
        <source>This link has a new one already.</source>
        <translation>Αυτός ο σύνδεσμος έχει ήδη νέο.</translation>
    </message>
    <message>
        <source>No further link was made: the new one can be paid, or was.</source>
        <translation>Δεν έγινε άλλος σύνδεσμος: ο νέος μπορεί να πληρωθεί ή πληρώθηκε.</translation>
    </message>
    <message>
        <source>Open the new one on the orders screen (F4): its number is behind Details.</source>
        <translation>Ανοίξτε τον νέο στις παραγγελίες (F4): ο αριθμός του είναι στις λεπτομέρειες.</translation>
    </message>
    <message>
        <source>This order can no longer be cancelled.</source>
        <translation>Αυτή η παραγγελία δεν ακυρώνεται πια.</translation>
    </message>
    <message>
        <source>Nothing was changed; the status shows how it stands.</source>
        <translation>Τίποτα δεν άλλαξε· δείτε την κατάστασή της.</translation>
    </message>
    <message>
        <source>If it is paid, the money goes back by a refund.</source>
        <translation>Αν πληρώθηκε, κάντε επιστροφή χρημάτων.</translation>
    </message>
    <message>
        <source>The bank still keeps this card.</source>
        <translation>Η κάρτα είναι ακόμη αποθηκευμένη στην τράπεζα.</translation>
    </message>
    <message>
        <source>It was asked to forget it; no money moved.</source>
        <translation>Της ζητήθηκε να τη διαγράψει· δεν κινήθηκαν χρήματα.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, call the bank.</source>
        <translation>Δοκιμάστε σε λίγο. Αν επιμένει, καλέστε την τράπεζα.</translation>
    </message>
    <message>
        <source>This bank does not offer that.</source>
        <translation>Αυτή η τράπεζα δεν το προσφέρει.</translation>
    </message>
    <message>
        <source>Use another way, for example a payment link.</source>
        <translation>Χρησιμοποιήστε άλλον τρόπο, για παράδειγμα σύνδεσμο πληρωμής.</translation>
    </message>
    <message>
        <source>Nothing was taken or is held for this order.</source>
        <translation>Για αυτή την παραγγελία δεν έχει χρεωθεί ούτε δεσμευτεί τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is left of this order&apos;s money.</source>
        <translation>Δεν μένει τίποτα από τα χρήματα αυτής της παραγγελίας.</translation>
    </message>
    <message>
        <source>The bank is being asked to move this order&apos;s money right now.</source>
        <translation>Η τράπεζα καλείται τώρα να κινήσει τα χρήματα αυτής της παραγγελίας.</translation>
    </message>
    <message>
        <source>It is not known yet how the last act on this money ended.</source>
        <translation>Δεν ξέρουμε ακόμη πώς έληξε η τελευταία πράξη με αυτά τα χρήματα.</translation>
    </message>
    <message>
        <source>Two people wrote down that this money was moved already.</source>
        <translation>Δύο άτομα κατέγραψαν ότι αυτά τα χρήματα κινήθηκαν ήδη.</translation>
    </message>
    <message>
        <source>The bank has not said how much of this order it has.</source>
        <translation>Η τράπεζα δεν είπε πόσα έχει από αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>This cannot be done with the order now.</source>
        <translation>Αυτό δεν γίνεται τώρα με την παραγγελία.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not charged</source>
        <translation>Δεν χρεώθηκε</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Αναμονή πελάτη</translation>
    </message>
    <message>
        <source>Asking the bank</source>
        <translation>Έλεγχος στην τράπεζα</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Δεσμεύτηκε</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκε</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Μερική πληρωμή</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκε</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Μερική επιστροφή</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Αποδεσμεύτηκε</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Δεν ξέρουμε ακόμη</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Θέλει έλεγχο</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Αντιλογισμός</translation>
    </message>
    <message>
        <source>Taken, people say</source>
        <translation>Χρεώθηκε, κατά δήλωση</translation>
    </message>
    <message>
        <source>Not taken, people say</source>
        <translation>Δεν χρεώθηκε, κατά δήλωση</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Μερική είσπραξη</translation>
    </message>
    <message>
        <source>Refunded, sum unknown</source>
        <translation>Επιστροφή, άγνωστο ποσό</translation>
    </message>
    <message>
        <source>Payment undone</source>
        <translation>Η πληρωμή αναιρέθηκε</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ΕΚΠΑΙΔΕΥΣΗ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ΔΟΚΙΜΗ</translation>
    </message>
    <message>
        <source>{status}, as of {time}</source>
        <translation>{status} (στις {time})</translation>
    </message>
    <message>
        <source>Two people wrote down that the bank took the money. The bank has not confirmed it to Paydesk, so the order does not count as paid.</source>
        <translation>Δύο άτομα κατέγραψαν ότι η τράπεζα χρέωσε την κάρτα. Η τράπεζα δεν το επιβεβαίωσε στο Paydesk, άρα η παραγγελία δεν θεωρείται πληρωμένη.</translation>
    </message>
    <message>
        <source>Two people wrote down that the bank took nothing. The sale may be charged again; Paydesk goes on asking about this order.</source>
        <translation>Δύο άτομα κατέγραψαν ότι η τράπεζα δεν χρέωσε τίποτα. Η πώληση μπορεί να χρεωθεί ξανά· το Paydesk συνεχίζει να ρωτά.</translation>
    </message>
    <message>
        <source>A part of the hold was captured; the rest went free for the customer.</source>
        <translation>Εισπράχθηκε μέρος της δέσμευσης· τα υπόλοιπα αποδεσμεύτηκαν για τον πελάτη.</translation>
    </message>
    <message>
        <source>The bank says that money went back to the customer, and not how much. Look it up in the bank&apos;s portal.</source>
        <translation>Η τράπεζα λέει ότι επιστράφηκαν χρήματα στον πελάτη, όχι όμως πόσα. Δείτε το στην πύλη της τράπεζας.</translation>
    </message>
    <message>
        <source>The bank undid the payment; the money goes back to the customer.</source>
        <translation>Η τράπεζα αναίρεσε την πληρωμή· τα χρήματα επιστρέφονται στον πελάτη.</translation>
    </message>
    <message>
        <source>Nothing was charged. The bank was not asked, or refused the request.</source>
        <translation>Τίποτα δεν χρεώθηκε. Η τράπεζα δεν ρωτήθηκε ή αρνήθηκε το αίτημα.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay. Nothing has been taken yet.</source>
        <translation>Αναμονή πληρωμής από τον πελάτη. Τίποτα δεν χρεώθηκε ακόμη.</translation>
    </message>
    <message>
        <source>The customer is confirming with the bank. Nothing is decided.</source>
        <translation>Ο πελάτης επιβεβαιώνει στην τράπεζα. Τίποτα δεν αποφασίστηκε.</translation>
    </message>
    <message>
        <source>The bank is working on it. Do not charge again.</source>
        <translation>Η τράπεζα το επεξεργάζεται. Μη χρεώσετε ξανά.</translation>
    </message>
    <message>
        <source>The money is held for this order; it must still be captured.</source>
        <translation>Τα χρήματα δεσμεύτηκαν για αυτή την παραγγελία· πρέπει ακόμη να εισπραχθούν.</translation>
    </message>
    <message>
        <source>Paid: the bank confirmed number, amount and currency.</source>
        <translation>Πληρώθηκε: η τράπεζα επιβεβαίωσε αριθμό, ποσό και νόμισμα.</translation>
    </message>
    <message>
        <source>The bank took less than was asked. Check before handing over goods.</source>
        <translation>Η τράπεζα χρέωσε λιγότερα από όσα ζητήθηκαν. Ελέγξτε πριν παραδώσετε τα προϊόντα.</translation>
    </message>
    <message>
        <source>The whole amount went back to the customer.</source>
        <translation>Ολόκληρο το ποσό επιστράφηκε στον πελάτη.</translation>
    </message>
    <message>
        <source>Part of the amount went back to the customer.</source>
        <translation>Μέρος του ποσού επιστράφηκε στον πελάτη.</translation>
    </message>
    <message>
        <source>The hold was released; the customer keeps the money.</source>
        <translation>Το ποσό αποδεσμεύτηκε· ο πελάτης κρατά τα χρήματα.</translation>
    </message>
    <message>
        <source>Declined: the bank said no and took nothing.</source>
        <translation>Απορρίφθηκε: η τράπεζα είπε όχι και δεν χρέωσε τίποτα.</translation>
    </message>
    <message>
        <source>The link has expired; nothing was taken.</source>
        <translation>Ο χρόνος πληρωμής τελείωσε· τίποτα δεν χρεώθηκε.</translation>
    </message>
    <message>
        <source>Cancelled before it was paid; nothing was taken.</source>
        <translation>Ακυρώθηκε πριν πληρωθεί· τίποτα δεν χρεώθηκε.</translation>
    </message>
    <message>
        <source>We do not know yet whether money was taken. Do not charge again; Paydesk keeps asking.</source>
        <translation>Δεν ξέρουμε ακόμη αν χρεώθηκαν χρήματα. Μη χρεώσετε ξανά· το Paydesk συνεχίζει να ρωτά.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer does not fit this order. Do not charge again; call the bank.</source>
        <translation>Η απάντηση της τράπεζας δεν ταιριάζει. Μη χρεώσετε ξανά· καλέστε την τράπεζα.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Σύνδεσμος πληρωμής</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Τηλεφωνικά</translation>
    </message>
    <message>
        <source>By phone, 3-D Secure</source>
        <translation>Τηλεφωνικά, 3-D Secure</translation>
    </message>
    <message>
        <source>Bank&apos;s page</source>
        <translation>Σελίδα τράπεζας</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Αποθηκευμένη κάρτα</translation>
    </message>
</context>
<context>
    <name>OrdersHead</name>
    <message>
        <source>Which orders</source>
        <translation>Ποιες παραγγελίες</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Show the new orders</source>
        <translation>Προβολή νέων</translation>
    </message>
    <message>
        <source>Ask the bank</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message>
        <source>Ask the banks about every open order (F5)</source>
        <translation>Έλεγχος όλων των ανοιχτών παραγγελιών στις τράπεζες (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Save this whole list as an Excel or CSV file ({keys})</source>
        <translation>Αποθήκευση όλης της λίστας σε αρχείο Excel ή CSV ({keys})</translation>
    </message>
</context>
<context>
    <name>OrdersWords</name>
    <message>
        <source>Needs attention</source>
        <translation>Θέλουν προσοχή</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Δεσμεύτηκαν</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκαν</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισαν</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>No money is held.</source>
        <translation>Δεν υπάρχουν δεσμεύσεις.</translation>
    </message>
    <message>
        <source>A phone order with F7 only holds the money; it is captured or released here.</source>
        <translation>Μια τηλεφωνική παραγγελία με F7 μόνο δεσμεύει· εδώ γίνεται η είσπραξη ή η αποδέσμευση.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Τίποτα δεν θέλει προσοχή.</translation>
    </message>
    <message>
        <source>Orders whose outcome is unknown, and holds that end within two days, appear here.</source>
        <translation>Εδώ είναι παραγγελίες που κανείς δεν ξέρει πώς έληξαν και δεσμεύσεις που λήγουν μέσα σε δύο ημέρες.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Καμία παραγγελία εδώ.</translation>
    </message>
    <message>
        <source>Choose “All” to see every order.</source>
        <translation>Επιλέξτε «Όλες» για κάθε παραγγελία.</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Καμία παραγγελία.</translation>
    </message>
    <message>
        <source>F2 takes a phone order, F3 makes a payment link. Every order appears here.</source>
        <translation>Με F2 καταχωρίζετε τηλεφωνική παραγγελία, με F3 φτιάχνετε σύνδεσμο πληρωμής. Κάθε παραγγελία εμφανίζεται εδώ.</translation>
    </message>
    <message>
        <source>Also ask the banks about “{text}”  (Ctrl+B)</source>
        <translation>Αναζήτηση και στις τράπεζες για «{text}»  (Ctrl+B)</translation>
    </message>
    <message>
        <source>Order {number}: {what}</source>
        <translation>Παραγγελία {number}: {what}</translation>
    </message>
    <message>
        <source>This looks like a card number. It must not be kept: remove it.</source>
        <translation>Αυτό μοιάζει με αριθμό κάρτας. Δεν πρέπει να φυλαχθεί: αφαιρέστε το.</translation>
    </message>
    <message numerus="yes">
        <source>%n new – show  (S)</source>
        <translation>
            <numerusform>%n νέα – προβολή  (S)</numerusform>
            <numerusform>%n νέες – προβολή  (S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Δεν βρέθηκε τίποτα για «{text}».</translation>
    </message>
    <message>
        <source>No order fits what you look for.</source>
        <translation>Καμία παραγγελία δεν ταιριάζει με όσα ψάχνετε.</translation>
    </message>
    <message>
        <source>Press Enter to look the whole number up, or Esc to see all orders.</source>
        <translation>Πατήστε Enter για αναζήτηση ολόκληρου του αριθμού ή Esc για όλες τις παραγγελίες.</translation>
    </message>
    <message>
        <source>Remove a part of it to find more, or press Esc to empty the search.</source>
        <translation>Αφαιρέστε ένα φίλτρο ή μια λέξη για να βρεθούν περισσότερα ή πατήστε Esc για να αδειάσει η αναζήτηση.</translation>
    </message>
    <message>
        <source>Remove a part of it to find more.</source>
        <translation>Αφαιρέστε ένα φίλτρο ή μια λέξη για να βρεθούν περισσότερα.</translation>
    </message>
    <message>
        <source>Without “{condition}” there are orders.</source>
        <translation>Χωρίς το «{condition}» υπάρχουν παραγγελίες.</translation>
    </message>
    <message>
        <source>Take away “{condition}”  (Alt+Del)</source>
        <translation>Αφαίρεση του «{condition}»  (Alt+Del)</translation>
    </message>
    <message>
        <source>No hold ends within two days.</source>
        <translation>Καμία δέσμευση δεν λήγει μέσα σε δύο ημέρες.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into your message.</source>
        <translation>Ο σύνδεσμος αντιγράφηκε. Επικολλήστε τον στο μήνυμά σας.</translation>
    </message>
    <message>
        <source>The receipt is saved as “{file}”.</source>
        <translation>Η απόδειξη αποθηκεύτηκε ως «{file}».</translation>
    </message>
    <message>
        <source>The order has changed: this receipt is not there any more.</source>
        <translation>Η παραγγελία άλλαξε: αυτή η απόδειξη δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Nothing was printed, saved or sent.</source>
        <translation>Τίποτα δεν εκτυπώθηκε, δεν αποθηκεύτηκε και δεν στάλθηκε.</translation>
    </message>
    <message>
        <source>Look how the order stands now, and give the receipt it has.</source>
        <translation>Δείτε την τωρινή κατάσταση της παραγγελίας και δώστε την απόδειξή της.</translation>
    </message>
    <message>
        <source>The receipt could not be made this way.</source>
        <translation>Η απόδειξη δεν έγινε με αυτόν τον τρόπο.</translation>
    </message>
    <message>
        <source>The order and its money are as they were.</source>
        <translation>Η παραγγελία και τα χρήματά της είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>Try another way: print it, save it as PDF, or write an e-mail.</source>
        <translation>Δοκιμάστε άλλον τρόπο: εκτύπωση, PDF ή e-mail.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Next order (N)</source>
        <translation>Επόμενη (N)</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Άλλη κάρτα</translation>
    </message>
    <message>
        <source>Send a link (Ctrl+L)</source>
        <translation>Σύνδεσμος (Ctrl+L)</translation>
    </message>
    <message>
        <source>Ask the bank now (A)</source>
        <translation>Έλεγχος τώρα (A)</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Άνοιγμα σελίδας ξανά</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Ακύρωση παραγγελίας</translation>
    </message>
    <message>
        <source>Capture (C)</source>
        <translation>Είσπραξη (C)</translation>
    </message>
    <message>
        <source>Print (P)</source>
        <translation>Εκτύπωση (P)</translation>
    </message>
    <message>
        <source>E-mail (E)</source>
        <translation>Με e-mail (E)</translation>
    </message>
    <message>
        <source>Text message (S)</source>
        <translation>Μήνυμα SMS (S)</translation>
    </message>
    <message>
        <source>Tell the caller (T)</source>
        <translation>Πείτε στον πελάτη (T)</translation>
    </message>
    <message>
        <source>Write to the caller how it stands, or read it out</source>
        <translation>Γράψτε στον πελάτη την κατάσταση ή διαβάστε του την</translation>
    </message>
    <message>
        <source>Show the order (D)</source>
        <translation>Προβολή παραγγελίας (D)</translation>
    </message>
    <message>
        <source>Open this order in Orders: receipt, refund, history</source>
        <translation>Άνοιγμα στις Παραγγελίες: απόδειξη, επιστροφή, ιστορικό</translation>
    </message>
    <message>
        <source>Cancel it, send a link (Ctrl+L)</source>
        <translation>Ακύρωση και σύνδεσμος (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Takings</source>
        <translation>Εισπράξεις</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Τελευταίες ημέρες</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Τι θέλει προσοχή</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Κλείσιμο παραθύρου</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>Takings after refunds, last %n business day(s)</source>
        <translation>
            <numerusform>Έμειναν στο κατάστημα, τελευταία %n εργάσιμη ημέρα</numerusform>
            <numerusform>Έμειναν στο κατάστημα, τελευταίες %n εργάσιμες ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>No money has moved on these days.</source>
        <translation>Δεν κινήθηκαν χρήματα αυτές τις ημέρες.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n πώληση</numerusform>
            <numerusform>%n πωλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>An outline without filling is a day that was not closed.</source>
        <translation>Περίγραμμα χωρίς γέμισμα είναι ημέρα που δεν έκλεισε.</translation>
    </message>
    <message>
        <source>Other currencies moved too, and stand in the reports: {others}.</source>
        <translation>Υπήρξαν κινήσεις και σε άλλα νομίσματα (στις αναφορές): {others}.</translation>
    </message>
    <message>
        <source>{declined} of {tried} orders of the last {days} days</source>
        <translation>{declined} από {tried} παραγγελίες των τελευταίων {days} ημερών</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Links waiting</source>
        <translation>Σύνδεσμοι σε αναμονή</translation>
    </message>
    <message>
        <source>not paid by their customers yet</source>
        <translation>δεν πληρώθηκαν ακόμη από τους πελάτες</translation>
    </message>
    <message>
        <source>Holds about to end</source>
        <translation>Δεσμεύσεις που λήγουν</translation>
    </message>
    <message>
        <source>the money goes back within two days</source>
        <translation>αποδεσμεύονται στον πελάτη σε δύο ημέρες</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Ασαφή</translation>
    </message>
    <message>
        <source>nobody knows yet whether money moved</source>
        <translation>κανείς δεν ξέρει ακόμη αν κινήθηκαν χρήματα</translation>
    </message>
</context>
<context>
    <name>OwnNumberField</name>
    <message>
        <source>Own order number (else one is made)</source>
        <translation>Δικός σας αριθμός παραγγελίας (αλλιώς δίνεται ένας)</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Προβολή εκείνης</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What to do or to find</source>
        <translation>Τι να γίνει ή να βρεθεί</translation>
    </message>
    <message>
        <source>Order number, customer, sum, or what you want to do</source>
        <translation>Αριθμός παραγγελίας, πελάτης, ποσό ή τι θέλετε να κάνετε</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Τι ταιριάζει</translation>
    </message>
    <message>
        <source>Up and Down: choose · Enter: open · Esc: close</source>
        <translation>Πάνω και Κάτω: μετακίνηση · Enter: επιλογή · Esc: έξοδος</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>{status}, in the clipboard</source>
        <translation>{status}, στο πρόχειρο</translation>
    </message>
    <message>
        <source>This looks like a card number. Type it into the card field of a phone order.</source>
        <translation>Αυτό μοιάζει με αριθμό κάρτας. Γράψτε το στο πεδίο κάρτας μιας τηλεφωνικής παραγγελίας.</translation>
    </message>
    <message>
        <source>Nothing fits. Type an order number, a customer, a sum, or what you want to do.</source>
        <translation>Τίποτα δεν ταιριάζει. Γράψτε αριθμό παραγγελίας, πελάτη, ποσό ή τι θέλετε να κάνετε.</translation>
    </message>
    <message>
        <source>Payment link for {customer}</source>
        <translation>Σύνδεσμος πληρωμής για {customer}</translation>
    </message>
    <message>
        <source>Phone order for {amount}</source>
        <translation>Τηλεφωνική παραγγελία {amount}</translation>
    </message>
    <message>
        <source>Payment link for {amount}</source>
        <translation>Σύνδεσμος πληρωμής {amount}</translation>
    </message>
</context>
<context>
    <name>PaymentLinkScreen</name>
    <message>
        <source>Payment link</source>
        <translation>Σύνδεσμος πληρωμής</translation>
    </message>
    <message>
        <source>Links from a file</source>
        <translation>Σύνδεσμοι από αρχείο</translation>
    </message>
    <message>
        <source>Make many links from a CSV file (Ctrl+O)</source>
        <translation>Πολλοί σύνδεσμοι από αρχείο CSV (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Προσωπικό</translation>
    </message>
    <message>
        <source>People at the tills</source>
        <translation>Προσωπικό στα ταμεία</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Προσθήκη…</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Αλλαγή ρόλου…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Νέο PIN…</translation>
    </message>
    <message>
        <source>Badge…</source>
        <translation>Κάρτα εργασίας…</translation>
    </message>
    <message>
        <source>Remove from staff</source>
        <translation>Αφαίρεση ατόμου</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Κωδικός PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Ξανά το PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Δικαιώματα…</translation>
    </message>
    <message>
        <source>Activity log…</source>
        <translation>Ιστορικό…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>The shop has people now. Press F9 whenever somebody else comes to the till.</source>
        <translation>Το κατάστημα έχει πια προσωπικό. Πατήστε F9 όποτε έρχεται άλλος στο ταμείο.</translation>
    </message>
    <message>
        <source>{name} no longer works here. What was done stays in the activity log.</source>
        <translation>Ο χειριστής {name} δεν εργάζεται πια εδώ. Ό,τι έγινε μένει στο ιστορικό.</translation>
    </message>
    <message>
        <source>It is written down: {name}.</source>
        <translation>Καταγράφηκε: {name}.</translation>
    </message>
    <message>
        <source>{shortest} to 12 digits</source>
        <translation>{shortest} έως 12 ψηφία</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>δεν εργάζεται πια εδώ</translation>
    </message>
    <message>
        <source>locked until {moment}: too many wrong PINs</source>
        <translation>κλείδωμα έως {moment}: πολλά λανθασμένα PIN</translation>
    </message>
    <message>
        <source>at this till now</source>
        <translation>εδώ τώρα</translation>
    </message>
    <message>
        <source>First the owner: who adds everybody else?</source>
        <translation>Πρώτα ο ιδιοκτήτης: ποιος προσθέτει όλους τους άλλους;</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Προσθήκη ατόμου</translation>
    </message>
    <message>
        <source>Another role for {name}</source>
        <translation>Άλλος ρόλος για: {name}</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Νέο PIN για: {name}</translation>
    </message>
    <message>
        <source>Take {name} back, with a new PIN</source>
        <translation>Επαναφορά με νέο PIN: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleRefusalWords</name>
    <message>
        <source>Type the name of the person.</source>
        <translation>Γράψτε το όνομα του ατόμου.</translation>
    </message>
    <message>
        <source>Somebody has or had this name. Add a second name or a letter.</source>
        <translation>Κάποιος έχει ή είχε αυτό το όνομα. Προσθέστε δεύτερο όνομα ή γράμμα.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Το PIN έχει μόνο ψηφία.</translation>
    </message>
    <message>
        <source>This PIN is one of the first a thief tries. Choose digits without a pattern.</source>
        <translation>Αυτό το PIN το δοκιμάζει πρώτο ένας κλέφτης. Επιλέξτε ψηφία χωρίς μοτίβο.</translation>
    </message>
    <message>
        <source>This PIN must have {shortest} to 12 digits.</source>
        <translation>Το PIN αυτού του ρόλου έχει {shortest} έως 12 ψηφία.</translation>
    </message>
    <message>
        <source>This may be a payment card. It was forgotten at once: it can never be a badge.</source>
        <translation>Ίσως είναι κάρτα πληρωμής. Δεν κρατήθηκε: δεν μπορεί ποτέ να γίνει κάρτα εργασίας.</translation>
    </message>
    <message>
        <source>A badge has 6 to 64 letters or digits.</source>
        <translation>Μια κάρτα εργασίας έχει 6 έως 64 γράμματα ή ψηφία.</translation>
    </message>
    <message>
        <source>This was another code. Scan the badge twice, from the beginning.</source>
        <translation>Ήταν άλλος κωδικός. Σαρώστε την κάρτα εργασίας δύο φορές, από την αρχή.</translation>
    </message>
    <message>
        <source>Somebody else has this badge.</source>
        <translation>Κάποιος άλλος έχει αυτή την κάρτα εργασίας.</translation>
    </message>
    <message>
        <source>Nobody who works here has this badge.</source>
        <translation>Κανείς που εργάζεται εδώ δεν έχει αυτή την κάρτα εργασίας.</translation>
    </message>
    <message>
        <source>Type the name of the role.</source>
        <translation>Γράψτε το όνομα του ρόλου.</translation>
    </message>
    <message>
        <source>Another role has this name.</source>
        <translation>Άλλος ρόλος έχει αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Wrong PIN. Type it again.</source>
        <translation>Αυτό δεν είναι το PIN αυτού του ατόμου.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Nobody has said who works at this till.</source>
        <translation>Κανείς δεν είπε ποιος εργάζεται σε αυτό το ταμείο.</translation>
    </message>
    <message>
        <source>Press F9, choose your name and type your PIN.</source>
        <translation>Πατήστε F9, επιλέξτε το όνομά σας και γράψτε το PIN σας.</translation>
    </message>
    <message>
        <source>{name} no longer works at this till.</source>
        <translation>Ο χειριστής {name} δεν εργάζεται πια σε αυτό το ταμείο.</translation>
    </message>
    <message>
        <source>Whoever works here now begins it anew.</source>
        <translation>Όποιος εργάζεται τώρα εδώ το αρχίζει από την αρχή.</translation>
    </message>
    <message>
        <source>This sum is above {name}&apos;s limit for one transaction.</source>
        <translation>Το ποσό υπερβαίνει το όριο του χειριστή {name} ανά πράξη.</translation>
    </message>
    <message>
        <source>Ask a colleague who is allowed to, or change the operator (F9).</source>
        <translation>Ζητήστε το από κάποιον που μπορεί ή αλλάξτε χειριστή με F9.</translation>
    </message>
    <message>
        <source>{name} is not allowed to do this.</source>
        <translation>Ο χειριστής {name} δεν έχει δικαίωμα για αυτό.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {name} is locked until {moment}.</source>
        <translation>Πολλά λανθασμένα PIN: ο χειριστής {name} έχει κλειδωθεί έως τις {moment}.</translation>
    </message>
    <message>
        <source>Wait, or let a manager give a new PIN.</source>
        <translation>Περιμένετε ή ζητήστε νέο PIN από τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>This role is above your own.</source>
        <translation>Αυτός ο ρόλος είναι πάνω από τον δικό σας.</translation>
    </message>
    <message>
        <source>Ask somebody whose role is high enough.</source>
        <translation>Ζητήστε το από κάποιον με αρκετά υψηλό ρόλο.</translation>
    </message>
    <message>
        <source>This is the only owner.</source>
        <translation>Αυτός είναι ο μόνος ιδιοκτήτης.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Κάντε πρώτα κάποιον άλλον ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>Somebody who works here has the role {name}.</source>
        <translation>Κάποιος που εργάζεται εδώ έχει τον ρόλο {name}.</translation>
    </message>
    <message>
        <source>Give them another role first.</source>
        <translation>Δώστε του πρώτα άλλον ρόλο.</translation>
    </message>
    <message>
        <source>This role is used no more.</source>
        <translation>Αυτός ο ρόλος δεν χρησιμοποιείται πια.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Επιλέξτε άλλον ρόλο.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment.</source>
        <translation>Κάποιος άλλος το άλλαξε την ίδια στιγμή.</translation>
    </message>
    <message>
        <source>Look at it once more, then try again if it is still needed.</source>
        <translation>Δείτε την άλλη μια φορά και δοκιμάστε ξανά αν χρειάζεται ακόμη.</translation>
    </message>
    <message>
        <source>Nobody of this name works here any more.</source>
        <translation>Κανείς με αυτό το όνομα δεν εργάζεται πια εδώ.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Επιλέξτε άλλο όνομα.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>Πωλητής</translation>
    </message>
    <message>
        <source>Senior clerk</source>
        <translation>Ανώτερος πωλητής</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>παίρνει πληρωμές</translation>
    </message>
    <message>
        <source>capture held money</source>
        <translation>εισπράττει δεσμεύσεις</translation>
    </message>
    <message>
        <source>release held money</source>
        <translation>αποδεσμεύει χρήματα</translation>
    </message>
    <message>
        <source>refund money</source>
        <translation>επιστρέφει χρήματα</translation>
    </message>
    <message>
        <source>forget saved cards</source>
        <translation>διαγράφει κάρτες πελατών</translation>
    </message>
    <message>
        <source>export lists of orders</source>
        <translation>αποθηκεύει λίστες σε αρχεία</translation>
    </message>
    <message>
        <source>settle unclear orders</source>
        <translation>καταγράφει έκβαση ασαφών πράξεων</translation>
    </message>
    <message>
        <source>close the business day</source>
        <translation>κλείνει την εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>read the activity log</source>
        <translation>βλέπει το ιστορικό όλων</translation>
    </message>
    <message>
        <source>change the settings of a till</source>
        <translation>αλλάζει τις ρυθμίσεις ταμείου</translation>
    </message>
    <message>
        <source>change logins of banks</source>
        <translation>αλλάζει στοιχεία σύνδεσης</translation>
    </message>
    <message>
        <source>hire and manage people</source>
        <translation>διαχειρίζεται προσωπικό</translation>
    </message>
    <message>
        <source>May: {rights}.</source>
        <translation>Δικαιώματα: {rights}.</translation>
    </message>
    <message>
        <source>May only look.</source>
        <translation>Μπορεί μόνο να βλέπει.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Λανθασμένο PIN</translation>
    </message>
    <message>
        <source>Right PIN after wrong ones</source>
        <translation>Σωστό PIN μετά από λανθασμένα</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Προστέθηκε άτομο</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Άλλαξε ρόλος</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Άλλαξε PIN</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Αποχώρηση ατόμου</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Δόθηκε κάρτα εργ.</translation>
    </message>
    <message>
        <source>Badge taken away</source>
        <translation>Αφαιρέθηκε κάρτα εργασίας</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Επαναφορά ατόμου</translation>
    </message>
    <message>
        <source>Taken over from a till</source>
        <translation>Ήρθε από ταμείο</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>Άλλαξαν δικαιώματα ρόλου</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Νέος ρόλος</translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>Μετονομασία ρόλου</translation>
    </message>
    <message>
        <source>Role used no more</source>
        <translation>Ρόλος αποσύρθηκε</translation>
    </message>
    <message>
        <source>Allowed by PIN</source>
        <translation>Επιτράπηκε με PIN</translation>
    </message>
    <message>
        <source>Unclear act resolved</source>
        <translation>Επιλύθηκε ασαφής πράξη</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Αποθηκεύτηκε λίστα</translation>
    </message>
    <message>
        <source>Bank login changed</source>
        <translation>Άλλαξε σύνδεση τράπεζας</translation>
    </message>
    <message>
        <source>Next key entered</source>
        <translation>Μπήκε επόμενο κλειδί</translation>
    </message>
    <message>
        <source>Next key tried at the bank</source>
        <translation>Δοκιμή επόμενου κλειδιού</translation>
    </message>
    <message>
        <source>Next key in use</source>
        <translation>Ισχύει νέο κλειδί</translation>
    </message>
    <message>
        <source>Second key forgotten</source>
        <translation>Το κλειδί διαγράφηκε</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Άλλαξε ρύθμιση</translation>
    </message>
    <message>
        <source>Bank asked to forget a card</source>
        <translation>Ζητήθηκε διαγραφή κάρτας</translation>
    </message>
    <message>
        <source>Saved card forgotten</source>
        <translation>Διαγράφηκε αποθηκευμένη κάρτα</translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation>Επαναφορά ημερολογίου</translation>
    </message>
    <message>
        <source>Backup of the journal made</source>
        <translation>Έγινε αντίγραφο ημερολογίου</translation>
    </message>
    <message>
        <source>Backup to be restored</source>
        <translation>Επαναφορά αντιγράφου</translation>
    </message>
    <message>
        <source>Backup is not restored</source>
        <translation>Χωρίς επαναφορά</translation>
    </message>
    <message>
        <source>Compared with the bank&apos;s file</source>
        <translation>Σύγκριση με το αρχείο της τράπεζας</translation>
    </message>
    <message>
        <source>Difference to the bank&apos;s file accepted</source>
        <translation>Δεκτή διαφορά από το αρχείο της τράπεζας</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>Έκλεισε η εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>Order registered</source>
        <translation>Καταχώριση παραγγελίας</translation>
    </message>
    <message>
        <source>Card charged</source>
        <translation>Χρέωση κάρτας</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Ακύρωση παραγγελίας</translation>
    </message>
    <message>
        <source>Money captured</source>
        <translation>Είσπραξη</translation>
    </message>
    <message>
        <source>Hold let go</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Number taken at the bank</source>
        <translation>Κατοχύρωση αριθμού στην τράπεζα</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>δεν στάλθηκε ακόμη</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>στον δρόμο</translation>
    </message>
    <message>
        <source>done</source>
        <translation>έγινε</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>άρνηση</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>δεν στάλθηκε</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>άγνωστο ακόμη</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>δεν έγινε</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>θέλει άνθρωπο</translation>
    </message>
    <message>
        <source>{name} was at the till</source>
        <translation>συνδεδεμένος χειριστής ήταν: {name}</translation>
    </message>
    <message>
        <source>{tries} in a row</source>
        <translation>{tries} στη σειρά</translation>
    </message>
    <message>
        <source>{tries} in a row, {name} was at the till</source>
        <translation>{tries} στη σειρά (συνδεδεμένος χειριστής: {name})</translation>
    </message>
    <message>
        <source>by badge alone</source>
        <translation>μόνο με κάρτα εργασίας</translation>
    </message>
    <message>
        <source>{whom}: now {role}, before {was}</source>
        <translation>{whom}: τώρα {role}, πριν {was}</translation>
    </message>
    <message>
        <source>{day}, report {number}</source>
        <translation>{day}, αναφορά {number}</translation>
    </message>
    <message>
        <source>{file}, {lines} lines</source>
        <translation>{file}, {lines} γραμμές</translation>
    </message>
    <message>
        <source>{orders} orders to ask the bank about</source>
        <translation>{orders} παραγγελίες για έλεγχο στην τράπεζα</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Card number</source>
        <translation>Αριθμός κάρτας</translation>
    </message>
    <message>
        <source>Expiry date (MM/YY)</source>
        <translation>Ισχύει έως (ΜΜ/ΕΕ)</translation>
    </message>
    <message>
        <source>Code on the back</source>
        <translation>Κωδικός στο πίσω μέρος</translation>
    </message>
</context>
<context>
    <name>PhoneFormPanel</name>
    <message>
        <source>Answer the question above first.</source>
        <translation>Απαντήστε πρώτα στην ερώτηση παραπάνω.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>Πώς πληρώνει ο πελάτης</translation>
    </message>
    <message>
        <source>Hold only (F7)</source>
        <translation>Μόνο δέσμευση (F7)</translation>
    </message>
    <message>
        <source>Hold the money now and capture it later (F7)</source>
        <translation>Δέσμευση τώρα και είσπραξη αργότερα (F7)</translation>
    </message>
    <message>
        <source>Charge (Ctrl+Enter)</source>
        <translation>Χρέωση (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>PhoneMore</name>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Fold out or in what is seldom needed (Ctrl+M)</source>
        <translation>Άνοιγμα ή κλείσιμο όσων σπάνια χρειάζονται (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>PhoneMoreFields</name>
    <message>
        <source>For (not required)</source>
        <translation>Για (προαιρετικά)</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-mail πελάτη</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Τηλέφωνο πελάτη</translation>
    </message>
    <message>
        <source>Name on the card (not required)</source>
        <translation>Όνομα στην κάρτα (προαιρετικά)</translation>
    </message>
    <message>
        <source>Postcode of the card</source>
        <translation>Ταχ. κώδικας κάρτας</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Save the card with consent</source>
        <translation>Αποθήκευση κάρτας με συγκατάθεση</translation>
    </message>
    <message>
        <source>Customer number (a new one was made; type yours if there is one)</source>
        <translation>Αριθμός πελάτη (δόθηκε νέος· γράψτε τον δικό σας αν υπάρχει)</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>Γράψτε {name}</translation>
    </message>
</context>
<context>
    <name>PhoneOrderScreen</name>
    <message>
        <source>Phone order</source>
        <translation>Τηλεφωνική παραγγελία</translation>
    </message>
</context>
<context>
    <name>PhoneOrderWords</name>
    <message>
        <source>If the cardholder disputes it later, the shop bears the loss.</source>
        <translation>Αν ο κάτοχος αμφισβητήσει τη χρέωση αργότερα, τη ζημία επωμίζεται το κατάστημα.</translation>
    </message>
    <message>
        <source>The customer confirms; if it is disputed later, their bank bears the loss.</source>
        <translation>Ο πελάτης επιβεβαιώνει· αν υπάρξει αμφισβήτηση αργότερα, τη ζημία επωμίζεται η τράπεζά του.</translation>
    </message>
    <message>
        <source>You type the card on the bank&apos;s own page.</source>
        <translation>Πληκτρολογείτε την κάρτα στη σελίδα της τράπεζας.</translation>
    </message>
    <message>
        <source>A card the bank keeps for the customer; nothing is read out.</source>
        <translation>Κάρτα που έχει αποθηκεύσει η τράπεζα για τον πελάτη· τίποτα δεν διαβάζεται φωναχτά.</translation>
    </message>
    <message>
        <source>The customer pays on their own phone or computer.</source>
        <translation>Ο πελάτης πληρώνει από το δικό του κινητό ή υπολογιστή.</translation>
    </message>
    <message>
        <source>Phone (no 3-D Secure)</source>
        <translation>Τηλέφωνο (χωρίς 3-D Secure)</translation>
    </message>
    <message>
        <source>Customer approves (3-D Secure)</source>
        <translation>Ο πελάτης εγκρίνει (3-D Secure)</translation>
    </message>
    <message>
        <source>Bank&apos;s own page</source>
        <translation>Σελίδα της τράπεζας</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Αποθηκευμένη κάρτα</translation>
    </message>
    <message>
        <source>Send a link instead</source>
        <translation>Αποστολή συνδέσμου</translation>
    </message>
    <message>
        <source>Your bank takes no cards read out over the phone from this shop.</source>
        <translation>Η τράπεζά σας δεν δέχεται κάρτες από το τηλέφωνο για αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source>Your bank does not offer this way to this shop.</source>
        <translation>Η τράπεζά σας δεν προσφέρει αυτόν τον τρόπο σε αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source>Send a payment link instead, or ask the bank to switch it on.</source>
        <translation>Στείλτε σύνδεσμο πληρωμής ή ζητήστε από την τράπεζα να το ενεργοποιήσει.</translation>
    </message>
    <message>
        <source>Ask the bank to switch it on, then check it again: the bank icon at the top.</source>
        <translation>Ζητήστε από την τράπεζα να το ενεργοποιήσει και ελέγξτε ξανά: το εικονίδιο της τράπεζας πάνω.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it in Orders (F4) when the goods leave, until {day}.</source>
        <translation>Τα χρήματα μόνο δεσμεύτηκαν. Εισπράξτε τα στις Παραγγελίες (F4) όταν φύγουν τα προϊόντα, έως {day}.</translation>
    </message>
    <message>
        <source>The money is only held. Capture it in Orders (F4) when the goods leave, until about {day}.</source>
        <translation>Τα χρήματα μόνο δεσμεύτηκαν. Εισπράξτε τα στις Παραγγελίες (F4) όταν φύγουν τα προϊόντα, έως περίπου {day}.</translation>
    </message>
    <message>
        <source>Make a link draft, or try the bank again.</source>
        <translation>Φτιάξτε πρόχειρο συνδέσμου ή δοκιμάστε ξανά την τράπεζα.</translation>
    </message>
    <message>
        <source>Cards need the bank, and it cannot be reached. Make a link draft?</source>
        <translation>Οι κάρτες χρειάζονται την τράπεζα και δεν υπάρχει επαφή. Να γίνει πρόχειρο συνδέσμου;</translation>
    </message>
    <message>
        <source>Cards need the bank, and it cannot be reached.</source>
        <translation>Οι κάρτες χρειάζονται την τράπεζα και δεν υπάρχει επαφή.</translation>
    </message>
    <message>
        <source>Type the card here. Nothing of it reaches Paydesk.</source>
        <translation>Γράψτε την κάρτα εδώ. Τίποτα από αυτή δεν φτάνει στο Paydesk.</translation>
    </message>
    <message>
        <source>Never ask for the code the bank sends: if this page wants one, send a link.</source>
        <translation>Μη ζητήσετε ποτέ τον κωδικό που στέλνει η τράπεζα: αν τον θέλει η σελίδα, στείλτε σύνδεσμο.</translation>
    </message>
    <message>
        <source>Make a link draft</source>
        <translation>Νέο πρόχειρο συνδέσμου</translation>
    </message>
    <message>
        <source>Go on with a payment link</source>
        <translation>Συνέχεια με σύνδεσμο πληρωμής</translation>
    </message>
    <message>
        <source>Open the bank&apos;s page</source>
        <translation>Άνοιγμα της σελίδας της τράπεζας</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Δέσμευση</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Hold {amount}</source>
        <translation>Δέσμευση {amount}</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Χρέωση {amount}</translation>
    </message>
    <message>
        <source>Asking the bank… Do not charge again.</source>
        <translation>Αναμονή απάντησης της τράπεζας… Μη χρεώσετε ξανά.</translation>
    </message>
    <message>
        <source>Asking the bank how it stands…</source>
        <translation>Έλεγχος της κατάστασης στην τράπεζα…</translation>
    </message>
    <message>
        <source>The caller cannot read it</source>
        <translation>Ο πελάτης δεν τον διαβάζει</translation>
    </message>
    <message>
        <source>The card has none</source>
        <translation>Η κάρτα δεν έχει</translation>
    </message>
    <message>
        <source>The caller does not give it</source>
        <translation>Ο πελάτης δεν τον δίνει</translation>
    </message>
    <message>
        <source>The order came on paper</source>
        <translation>Η παραγγελία ήρθε σε χαρτί</translation>
    </message>
    <message>
        <source>The card was removed from the screen because nothing was typed for a while.</source>
        <translation>Η κάρτα αφαιρέθηκε από την οθόνη γιατί δεν γράφτηκε τίποτα για ώρα.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>Ask the caller to read the card again.</source>
        <translation>Ζητήστε από τον πελάτη να διαβάσει ξανά την κάρτα.</translation>
    </message>
    <message>
        <source>That came from a scanner. It is no card, and nothing of it stays here.</source>
        <translation>Αυτό ήρθε από σαρωτή. Δεν είναι κάρτα και τίποτα από αυτό δεν μένει εδώ.</translation>
    </message>
    <message>
        <source>Type the caller&apos;s card by hand. A badge is scanned at F9.</source>
        <translation>Πληκτρολογήστε την κάρτα του πελάτη με το χέρι. Η κάρτα εργασίας σαρώνεται στο F9.</translation>
    </message>
    <message>
        <source>Press Esc once more to forget the typed card.</source>
        <translation>Πατήστε ξανά Esc για να σβηστεί η κάρτα.</translation>
    </message>
    <message>
        <source>Go on typing to keep it.</source>
        <translation>Συνεχίστε να γράφετε για να μείνει.</translation>
    </message>
    <message>
        <source>Esc does not cancel this: the bank has the order already.</source>
        <translation>Το Esc δεν το ακυρώνει: η τράπεζα έχει ήδη την παραγγελία.</translation>
    </message>
    <message>
        <source>What the card was charged, only the bank can say; it is being asked.</source>
        <translation>Τι χρεώθηκε η κάρτα μόνο η τράπεζα το λέει· ερωτάται τώρα.</translation>
    </message>
    <message>
        <source>Wait for its answer. If money was taken by mistake, it goes back by a refund.</source>
        <translation>Περιμένετε την απάντηση. Αν έγινε χρέωση κατά λάθος, κάντε επιστροφή χρημάτων.</translation>
    </message>
    <message>
        <source>A payment link cannot take the place of this order.</source>
        <translation>Ένας σύνδεσμος δεν παίρνει τη θέση αυτής της παραγγελίας.</translation>
    </message>
    <message>
        <source>It is paid, may still be paid, or this bank makes no links.</source>
        <translation>Πληρώθηκε, ίσως πληρωθεί ακόμη, ή η τράπεζα δεν κάνει συνδέσμους.</translation>
    </message>
    <message>
        <source>Go on here, or see in Orders (F4) how the order stands.</source>
        <translation>Συνεχίστε εδώ ή δείτε την παραγγελία στις Παραγγελίες (F4).</translation>
    </message>
    <message>
        <source>Something went wrong inside Paydesk.</source>
        <translation>Κάτι δεν πήγε καλά μέσα στο Paydesk.</translation>
    </message>
    <message>
        <source>We do not know here how the order stands. Do not charge again.</source>
        <translation>Εδώ δεν ξέρουμε την κατάσταση της παραγγελίας. Μη χρεώσετε ξανά.</translation>
    </message>
    <message>
        <source>Look at Orders (F4): the journal keeps every order and asks the bank.</source>
        <translation>Δείτε τις Παραγγελίες (F4): το ημερολόγιο κρατά κάθε παραγγελία και ρωτά την τράπεζα.</translation>
    </message>
    <message>
        <source>The customer must confirm, but the bank&apos;s answer does not say clearly where.</source>
        <translation>Ο πελάτης πρέπει να επιβεβαιώσει, αλλά η απάντηση της τράπεζας δεν λέει καθαρά πού.</translation>
    </message>
    <message>
        <source>Nothing has been taken so far.</source>
        <translation>Τίποτα δεν χρεώθηκε ως τώρα.</translation>
    </message>
    <message>
        <source>Open the page again to try the bank&apos;s usual page for this, or send a payment link.</source>
        <translation>Ανοίξτε ξανά τη σελίδα για τη συνηθισμένη της τράπεζας ή στείλτε σύνδεσμο πληρωμής.</translation>
    </message>
</context>
<context>
    <name>PhoneOutcome</name>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Κωδικός έγκρισης</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Αναφορά (RRN)</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Δεσμευμένα έως</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Next order (N)</source>
        <translation>Επόμενη (N)</translation>
    </message>
    <message>
        <source>Try the same card again</source>
        <translation>Η ίδια κάρτα ξανά</translation>
    </message>
    <message>
        <source>Leave it in Attention (N)</source>
        <translation>Να μείνει στην «Προσοχή» (N)</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} από {whole}</translation>
    </message>
    <message>
        <source>Leave it open (N)</source>
        <translation>Να μείνει ανοιχτή (N)</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Άλλη κάρτα</translation>
    </message>
    <message>
        <source>We do not know yet whether the card was charged.</source>
        <translation>Δεν ξέρουμε ακόμη αν χρεώθηκε η κάρτα.</translation>
    </message>
    <message>
        <source>No second attempt for this order: it could take the money twice.</source>
        <translation>Μη δοκιμάσετε ξανά αυτή την παραγγελία: ίσως γίνει δεύτερη χρέωση.</translation>
    </message>
    <message>
        <source>Tell the caller you will call back. Paydesk keeps asking; Attention (F10) shows it.</source>
        <translation>Πείτε στον πελάτη ότι θα τον καλέσετε. Το Paydesk συνεχίζει να ρωτά· το δείχνει η «Προσοχή» (F10).</translation>
    </message>
    <message>
        <source>The bank could not be asked how the payment stands.</source>
        <translation>Δεν ήταν δυνατός ο έλεγχος της πληρωμής στην τράπεζα.</translation>
    </message>
    <message>
        <source>It may have taken the money; nobody knows yet.</source>
        <translation>Ίσως έγινε χρέωση· κανείς δεν το ξέρει ακόμη.</translation>
    </message>
    <message>
        <source>Ask the bank again. Charge nothing for this sale before it has answered.</source>
        <translation>Ελέγξτε ξανά στην τράπεζα. Μη χρεώσετε τίποτα για αυτή την πώληση πριν απαντήσει.</translation>
    </message>
    <message>
        <source>The customer has not confirmed yet.</source>
        <translation>Ο πελάτης δεν επιβεβαίωσε ακόμη.</translation>
    </message>
    <message>
        <source>Nothing has been taken so far; the customer can still confirm.</source>
        <translation>Τίποτα δεν χρεώθηκε ως τώρα· ο πελάτης μπορεί ακόμη να επιβεβαιώσει.</translation>
    </message>
    <message>
        <source>Open the page again, or cancel and send a link.</source>
        <translation>Ανοίξτε ξανά τη σελίδα ή ακυρώστε και στείλτε σύνδεσμο.</translation>
    </message>
    <message>
        <source>This order does not count as paid.</source>
        <translation>Αυτή η παραγγελία δεν θεωρείται πληρωμένη.</translation>
    </message>
    <message>
        <source>Call the bank and name the order number.</source>
        <translation>Καλέστε την τράπεζα και πείτε τον αριθμό παραγγελίας.</translation>
    </message>
    <message>
        <source>Paydesk asks the bank again as soon as it can be reached.</source>
        <translation>Το Paydesk θα ρωτήσει ξανά την τράπεζα μόλις υπάρξει επαφή.</translation>
    </message>
    <message numerus="yes">
        <source>Paydesk asks the bank again in %n second(s).</source>
        <translation>
            <numerusform>Το Paydesk θα ρωτήσει ξανά την τράπεζα σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Το Paydesk θα ρωτήσει ξανά την τράπεζα σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank is being asked now.</source>
        <translation>Η τράπεζα ερωτάται τώρα.</translation>
    </message>
    <message>
        <source>We do not know yet whether your bank charged your card for {amount}. You will not be charged twice; we are asking the bank and will come back to you.</source>
        <translation>Δεν ξέρουμε ακόμη αν η τράπεζά σας χρέωσε την κάρτα σας με {amount}. Δεν θα χρεωθείτε δύο φορές· ρωτάμε την τράπεζα και θα επανέλθουμε.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>περίπου {day}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Επιλογή εικόνας…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>The picture as it is printed</source>
        <translation>Η εικόνα όπως τυπώνεται</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Phone order</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Προσοχή</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %Ln order(s)</source>
        <translation>
            <numerusform>Θέλει προσοχή: %Ln παραγγελία</numerusform>
            <numerusform>Θέλουν προσοχή: %Ln παραγγελίες</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Προσοχή</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practise</source>
        <translation>Εξάσκηση</translation>
    </message>
    <message>
        <source>Help about training</source>
        <translation>Βοήθεια για την εκπαίδευση</translation>
    </message>
    <message>
        <source>Close the practice panel</source>
        <translation>Κλείσιμο του πίνακα εξάσκησης</translation>
    </message>
    <message>
        <source>Problems to practise</source>
        <translation>Δοκιμή βλαβών</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Happens next time.</source>
        <translation>Θα συμβεί την επόμενη φορά.</translation>
    </message>
    <message>
        <source>No payment link is open.</source>
        <translation>Κανένας σύνδεσμος πληρωμής δεν είναι ανοιχτός.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Δεν έγινε τίποτα.</translation>
    </message>
    <message>
        <source>Create a payment link first (F3).</source>
        <translation>Δημιουργήστε πρώτα έναν σύνδεσμο πληρωμής (F3).</translation>
    </message>
    <message>
        <source>The till does not know it yet: ask the bank (F5).</source>
        <translation>Το ταμείο δεν το ξέρει ακόμη: ελέγξτε στην τράπεζα (F5).</translation>
    </message>
    <message>
        <source>The next card is declined</source>
        <translation>Η επόμενη κάρτα απορρίπτεται</translation>
    </message>
    <message>
        <source>The next answer is lost</source>
        <translation>Η επόμενη απάντηση χάνεται</translation>
    </message>
    <message>
        <source>The next answer takes long</source>
        <translation>Η επόμενη απάντηση αργεί</translation>
    </message>
    <message>
        <source>The bank fails once</source>
        <translation>Η τράπεζα αποτυγχάνει μία φορά</translation>
    </message>
    <message>
        <source>The bank&apos;s page hangs</source>
        <translation>Η σελίδα της τράπεζας κολλά</translation>
    </message>
    <message>
        <source>The next refund is refused</source>
        <translation>Η επόμενη επιστροφή δεν γίνεται δεκτή</translation>
    </message>
    <message>
        <source>The customer pays the link now</source>
        <translation>Ο πελάτης πληρώνει τώρα τον σύνδεσμο</translation>
    </message>
    <message>
        <source>The link expires now</source>
        <translation>Ο σύνδεσμος λήγει τώρα</translation>
    </message>
    <message>
        <source>Power cut while charging</source>
        <translation>Διακοπή ρεύματος σε χρέωση</translation>
    </message>
    <message>
        <source>There is not enough money on it.</source>
        <translation>Δεν έχει αρκετά χρήματα.</translation>
    </message>
    <message>
        <source>The bank does what it was asked for, and the line breaks.</source>
        <translation>Η τράπεζα κάνει ό,τι της ζητήθηκε και η σύνδεση κόβεται.</translation>
    </message>
    <message>
        <source>It comes after half a minute.</source>
        <translation>Έρχεται μετά από μισό λεπτό.</translation>
    </message>
    <message>
        <source>It does nothing and answers with an error.</source>
        <translation>Δεν κάνει τίποτα και απαντά με σφάλμα.</translation>
    </message>
    <message>
        <source>It stands still for a minute.</source>
        <translation>Μένει ακίνητη για ένα λεπτό.</translation>
    </message>
    <message>
        <source>The money stays with the shop.</source>
        <translation>Τα χρήματα μένουν στο κατάστημα.</translation>
    </message>
    <message>
        <source>The newest open link.</source>
        <translation>Ο νεότερος ανοιχτός σύνδεσμος.</translation>
    </message>
    <message>
        <source>Paydesk ends at once. Start it again and see what it finds out.</source>
        <translation>Το Paydesk κλείνει αμέσως. Ξεκινήστε το ξανά και δείτε τι θα διαπιστώσει.</translation>
    </message>
</context>
<context>
    <name>PreferencesMenu</name>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Όπως ο υπολογιστής</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Αντίθεση, ανοιχτά</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Αντίθεση, σκούρα</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Sound when money arrives</source>
        <translation>Ήχος όταν έρχονται χρήματα</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Χωρίς κινούμενα εφέ</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Απόκρυψη ποσών και πελατών στις λίστες</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>System status…</source>
        <translation>Κατάσταση ταμείου…</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Εκτυπωτής αποδείξεων…</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Save this form as a template…</source>
        <translation>Αποθήκευση της φόρμας ως προτύπου…</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Αφαίρεση προτύπου</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Πρότυπο</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Όνομα προτύπου</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Πρότυπα</translation>
    </message>
    <message>
        <source>Links you make often (Ctrl+T)</source>
        <translation>Συχνοί σύνδεσμοι (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>PrinterFieldWords</name>
    <message>
        <source>{width} mm</source>
        <translation>{width} χλστ.</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Πού είναι ο εκτυπωτής</translation>
    </message>
    <message>
        <source>192.168.1.40:9100, /dev/usb/lp0, COM3 or \\computer\share</source>
        <translation>192.168.1.40:9100, /dev/usb/lp0, COM3 ή \\computer\share</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Πλάτος χαρτιού</translation>
    </message>
    <message>
        <source>Dots per line</source>
        <translation>Κουκκίδες ανά γραμμή</translation>
    </message>
    <message>
        <source>As its manual says</source>
        <translation>Όπως στο εγχειρίδιο</translation>
    </message>
    <message>
        <source>Cut after each receipt</source>
        <translation>Κοπή μετά από κάθε απόδειξη</translation>
    </message>
    <message>
        <source>Open the drawer with each receipt</source>
        <translation>Άνοιγμα συρταριού με κάθε απόδειξη</translation>
    </message>
    <message>
        <source>Print after every payment</source>
        <translation>Εκτύπωση μετά από κάθε πληρωμή</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Then print once more: a receipt waits in Orders (F4, then P).</source>
        <translation>Μετά τυπώστε ξανά: μια απόδειξη περιμένει στις Παραγγελίες (F4, μετά P).</translation>
    </message>
    <message>
        <source>The payment is not affected.</source>
        <translation>Η πληρωμή δεν επηρεάζεται.</translation>
    </message>
    <message>
        <source>This till has no receipt printer.</source>
        <translation>Αυτό το ταμείο δεν έχει εκτυπωτή αποδείξεων.</translation>
    </message>
    <message>
        <source>Set one up: the menu at the top, Receipt printer.</source>
        <translation>Ρυθμίστε έναν: το μενού πάνω, Εκτυπωτής αποδείξεων.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper.</source>
        <translation>Ο εκτυπωτής αποδείξεων δεν έχει χαρτί.</translation>
    </message>
    <message>
        <source>Put a new roll in.</source>
        <translation>Βάλτε νέο ρολό.</translation>
    </message>
    <message>
        <source>The receipt printer is open.</source>
        <translation>Ο εκτυπωτής αποδείξεων είναι ανοιχτός.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Κλείστε το καπάκι του.</translation>
    </message>
    <message>
        <source>The receipt printer says that it is not ready.</source>
        <translation>Ο εκτυπωτής αποδείξεων λέει ότι δεν είναι έτοιμος.</translation>
    </message>
    <message>
        <source>Look at its lights and its paper.</source>
        <translation>Δείτε τα φωτάκια και το χαρτί του.</translation>
    </message>
    <message>
        <source>The receipt printer stopped in the middle.</source>
        <translation>Ο εκτυπωτής αποδείξεων σταμάτησε στη μέση.</translation>
    </message>
    <message>
        <source>Look at the paper, switch the printer off and on.</source>
        <translation>Δείτε το χαρτί, κλείστε και ανοίξτε τον εκτυπωτή.</translation>
    </message>
    <message>
        <source>The receipt printer does not answer.</source>
        <translation>Ο εκτυπωτής αποδείξεων δεν απαντά.</translation>
    </message>
    <message>
        <source>Look whether it is on, and whether its address is still the same.</source>
        <translation>Δείτε αν είναι ανοιχτός και αν η διεύθυνσή του είναι η ίδια.</translation>
    </message>
    <message>
        <source>Type where the printer is.</source>
        <translation>Γράψτε πού είναι ο εκτυπωτής.</translation>
    </message>
    <message>
        <source>Type a number of dots from {fewest} to {most}.</source>
        <translation>Γράψτε αριθμό κουκκίδων από {fewest} έως {most}.</translation>
    </message>
    <message>
        <source>Type an address like 192.168.1.40:9100, or the path of a device or a share.</source>
        <translation>Γράψτε διεύθυνση όπως 192.168.1.40:9100 ή διαδρομή συσκευής ή κοινής χρήσης.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Εκτυπωτής αποδείξεων</translation>
    </message>
    <message>
        <source>A printer for rolls of paper that understands ESC/POS, as nearly all of them do. Receipts go to it as pictures, so every letter and currency symbol prints correctly.</source>
        <translation>Εκτυπωτής ρολού που καταλαβαίνει ESC/POS, όπως σχεδόν όλοι. Οι αποδείξεις πηγαίνουν ως εικόνες, ώστε να τυπώνεται κάθε γράμμα και κάθε σύμβολο νομίσματος.</translation>
    </message>
    <message>
        <source>The receipt went to the receipt printer.</source>
        <translation>Η απόδειξη πήγε στον εκτυπωτή αποδείξεων.</translation>
    </message>
    <message>
        <source>The test slip went to the printer.</source>
        <translation>Η δοκιμή πήγε στον εκτυπωτή.</translation>
    </message>
    <message>
        <source>Is nothing cut off, and are all letters there? Then save these settings.</source>
        <translation>Δεν κόβεται τίποτα και υπάρχουν όλα τα γράμματα; Τότε αποθηκεύστε τις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The settings of the receipt printer are saved.</source>
        <translation>Οι ρυθμίσεις του εκτυπωτή αποδείξεων αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>This till works without a receipt printer now.</source>
        <translation>Αυτό το ταμείο εργάζεται πια χωρίς εκτυπωτή αποδείξεων.</translation>
    </message>
    <message>
        <source>The settings could not be saved: their file cannot be written.</source>
        <translation>Οι ρυθμίσεις δεν αποθηκεύτηκαν: το αρχείο τους δεν γράφεται.</translation>
    </message>
    <message>
        <source>No order is touched by that.</source>
        <translation>Καμία παραγγελία δεν επηρεάζεται.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again.</source>
        <translation>Δείτε αν ο δίσκος είναι γεμάτος και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Αυτό δεν είναι απόδειξη.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου</translation>
    </message>
    <message>
        <source>Choose a backup:</source>
        <translation>Επιλέξτε ένα αντίγραφο:</translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation>Αντίγραφα του ημερολογίου</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
    <message>
        <source>PIN of the colleague</source>
        <translation>PIN συναδέλφου</translation>
    </message>
    <message>
        <source>Restore it at the next start</source>
        <translation>Επαναφορά στο επόμενο άνοιγμα</translation>
    </message>
    <message>
        <source>Do not restore it</source>
        <translation>Χωρίς επαναφορά</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>PutBackPresenter</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Δεν υπάρχει αντίγραφο.</translation>
    </message>
    <message>
        <source>At the next start the backup of {moment} replaces the journal.</source>
        <translation>Στο επόμενο άνοιγμα το αντίγραφο της {moment} παίρνει τη θέση του ημερολογίου.</translation>
    </message>
    <message>
        <source>in the chosen folder</source>
        <translation>στον επιλεγμένο φάκελο</translation>
    </message>
    <message>
        <source>in the journal&apos;s folder</source>
        <translation>δίπλα στο ημερολόγιο</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the payment link</source>
        <translation>Κωδικός QR του συνδέσμου πληρωμής</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Keep the typed amount as a quick one, or forget it</source>
        <translation>Αποθήκευση ή διαγραφή του ποσού ως γρήγορου</translation>
    </message>
    <message>
        <source>Take this amount ({key})</source>
        <translation>Επιλογή αυτού του ποσού ({key})</translation>
    </message>
</context>
<context>
    <name>RangeForm</name>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Προσθήκη φίλτρου</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
</context>
<context>
    <name>RawDetails</name>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Αντιγραφή λεπτομερειών</translation>
    </message>
</context>
<context>
    <name>ReceiptButton</name>
    <message>
        <source>Print on the receipt printer</source>
        <translation>Εκτύπωση στον εκτυπωτή αποδείξεων</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Σε αρχείο PDF…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Με e-mail…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Απόδειξη…</translation>
    </message>
    <message>
        <source>Print, save or mail a receipt (P)</source>
        <translation>Εκτύπωση, αποθήκευση ή αποστολή απόδειξης (P)</translation>
    </message>
</context>
<context>
    <name>ReceiptGiving</name>
    <message>
        <source>Save the receipt</source>
        <translation>Αποθήκευση απόδειξης</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinterDialog</name>
    <message>
        <source>Print a test slip</source>
        <translation>Δοκιμαστική εκτύπωση</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Αποθήκευση ρυθμίσεων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>ReceiptWriter</name>
    <message>
        <source>Returned so far</source>
        <translation>Επιστράφηκαν ως τώρα</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Έμειναν</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Απόδειξη πληρωμής</translation>
    </message>
    <message>
        <source>Confirmation of a card payment; it does not replace a fiscal receipt.</source>
        <translation>Επιβεβαίωση πληρωμής με κάρτα· δεν αντικαθιστά φορολογική απόδειξη.</translation>
    </message>
    <message>
        <source>Confirmation of a hold</source>
        <translation>Επιβεβαίωση δέσμευσης</translation>
    </message>
    <message>
        <source>The money is only held on the card. Nothing has been taken yet.</source>
        <translation>Τα χρήματα μόνο δεσμεύτηκαν στην κάρτα. Τίποτα δεν χρεώθηκε ακόμη.</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Απόδειξη επιστροφής</translation>
    </message>
    <message>
        <source>The money goes back to the card and arrives in 3 to 5 days.</source>
        <translation>Τα χρήματα επιστρέφονται στην κάρτα και φτάνουν σε 3 έως 5 ημέρες.</translation>
    </message>
    <message>
        <source>No real money moved.</source>
        <translation>Δεν κινήθηκαν αληθινά χρήματα.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Πληρώθηκε με</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Κωδικός έγκρισης</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Αναφορά (RRN)</translation>
    </message>
    <message>
        <source>Card saved at the bank with the customer&apos;s agreement</source>
        <translation>Η κάρτα αποθηκεύτηκε στην τράπεζα με τη συμφωνία του πελάτη</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ΕΚΠΑΙΔΕΥΣΗ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ΔΟΚΙΜΗ</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>The bank has an order of this number already.</source>
        <translation>Η τράπεζα έχει ήδη παραγγελία με αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>Look at Orders (F4) first: it may be this very sale. If not, make the order again.</source>
        <translation>Δείτε πρώτα τις Παραγγελίες (F4): ίσως είναι αυτή η πώληση. Αν όχι, κάντε ξανά την παραγγελία.</translation>
    </message>
    <message>
        <source>The bank does not take this currency for the shop.</source>
        <translation>Η τράπεζα δεν δέχεται αυτό το νόμισμα για το κατάστημα.</translation>
    </message>
    <message>
        <source>Choose the bank of that currency, or check the currency in the bank&apos;s profile.</source>
        <translation>Επιλέξτε την τράπεζα αυτού του νομίσματος ή ελέγξτε το νόμισμα στο προφίλ της.</translation>
    </message>
    <message>
        <source>The bank does not accept this amount.</source>
        <translation>Η τράπεζα δεν δέχεται αυτό το ποσό.</translation>
    </message>
    <message>
        <source>Check the amount; the shop&apos;s limits stand in its contract with the bank.</source>
        <translation>Ελέγξτε το ποσό· τα όρια είναι στη σύμβαση του καταστήματος με την τράπεζα.</translation>
    </message>
    <message>
        <source>The bank does not give back more than is left of the payment.</source>
        <translation>Η τράπεζα δεν επιστρέφει περισσότερα από όσα μένουν από την πληρωμή.</translation>
    </message>
    <message>
        <source>Ask the bank about the order, then choose a smaller sum.</source>
        <translation>Ελέγξτε την παραγγελία στην τράπεζα και επιλέξτε μικρότερο ποσό.</translation>
    </message>
    <message>
        <source>The bank does not know the return address of this shop.</source>
        <translation>Η τράπεζα δεν ξέρει τη διεύθυνση επιστροφής του καταστήματος.</translation>
    </message>
    <message>
        <source>Have the return address of the profile put on the bank&apos;s list.</source>
        <translation>Ζητήστε να μπει η διεύθυνση επιστροφής του προφίλ στη λίστα της τράπεζας.</translation>
    </message>
    <message>
        <source>The bank refused a value, or this login may not do that. It does not tell which.</source>
        <translation>Η τράπεζα αρνήθηκε μια τιμή ή αυτά τα στοιχεία σύνδεσης δεν το επιτρέπουν. Δεν λέει ποιο από τα δύο.</translation>
    </message>
    <message>
        <source>Check what was typed. If it is right, ask the bank what this login may do.</source>
        <translation>Ελέγξτε τι γράφτηκε. Αν είναι σωστό, ρωτήστε την τράπεζα τι επιτρέπουν αυτά τα στοιχεία σύνδεσης.</translation>
    </message>
    <message>
        <source>The bank does not accept one of the values it was sent.</source>
        <translation>Η τράπεζα δεν δέχεται μία από τις τιμές που στάλθηκαν.</translation>
    </message>
    <message>
        <source>Check what was typed; the bank&apos;s own words are in the details.</source>
        <translation>Ελέγξτε τι πληκτρολογήθηκε· τα λόγια της τράπεζας είναι στις λεπτομέρειες.</translation>
    </message>
    <message>
        <source>The bank has not switched this on for the shop.</source>
        <translation>Η τράπεζα δεν το έχει ενεργοποιήσει για το κατάστημα.</translation>
    </message>
    <message>
        <source>Ask the bank to switch it on. Until then use another way, for example a payment link.</source>
        <translation>Ζητήστε από την τράπεζα να το ενεργοποιήσει. Ως τότε άλλος τρόπος, για παράδειγμα σύνδεσμος πληρωμής.</translation>
    </message>
    <message>
        <source>The order as it stands at the bank does not allow this.</source>
        <translation>Η παραγγελία, όπως είναι στην τράπεζα, δεν το επιτρέπει.</translation>
    </message>
    <message>
        <source>Ask the bank about the order: its status or its sums have changed.</source>
        <translation>Ελέγξτε την παραγγελία στην τράπεζα: άλλαξε η κατάσταση ή τα ποσά της.</translation>
    </message>
    <message>
        <source>The bank does not know this order.</source>
        <translation>Η τράπεζα δεν ξέρει αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>Check that the right bank is chosen, then ask again.</source>
        <translation>Ελέγξτε ότι είναι επιλεγμένη η σωστή τράπεζα και ρωτήστε ξανά.</translation>
    </message>
</context>
<context>
    <name>ResolveForm</name>
    <message>
        <source>Record the outcome</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Πώς έληξε;</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s portal or call the bank first. Two people must confirm it, each with a PIN.</source>
        <translation>Δείτε πρώτα στην πύλη της τράπεζας ή καλέστε την. Πρέπει να το επιβεβαιώσουν δύο άτομα, το καθένα με PIN.</translation>
    </message>
    <message>
        <source>What did you see, and where? Give the bank&apos;s reference</source>
        <translation>Τι είδατε και πού; Με την αναφορά της τράπεζας</translation>
    </message>
    <message>
        <source>Why are you recording this by hand?</source>
        <translation>Γιατί καταγράφεται με το χέρι;</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Πρώτο άτομο</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Δεύτερο άτομο</translation>
    </message>
    <message>
        <source>First person&apos;s PIN</source>
        <translation>PIN του πρώτου</translation>
    </message>
    <message>
        <source>Second person&apos;s PIN</source>
        <translation>PIN του δεύτερου</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Δεν έγινε</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>RevealingWords</name>
    <message>
        <source>This looks like a card number. It must not stand here.</source>
        <translation>Αυτό μοιάζει με αριθμό κάρτας. Δεν πρέπει να είναι εδώ.</translation>
    </message>
    <message>
        <source>This looks like the code of a card or a PIN. It must not stand here.</source>
        <translation>Αυτό μοιάζει με κωδικό κάρτας ή PIN. Δεν πρέπει να είναι εδώ.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address or a phone number, and the bank would show it. Put it in its own field.</source>
        <translation>Αυτό μοιάζει με e-mail ή τηλέφωνο και θα το έδειχνε η τράπεζα. Γράψτε το στο δικό του πεδίο.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Practise</source>
        <translation>Εξάσκηση</translation>
    </message>
    <message>
        <source>Practise ({key})</source>
        <translation>Εξάσκηση ({key})</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Rights of the roles</source>
        <translation>Δικαιώματα των ρόλων</translation>
    </message>
    <message>
        <source>Space gives or takes a right. In the cell of a right that moves money, type the most for one act in {currency}; an empty cell means no limit.</source>
        <translation>Το πλήκτρο διαστήματος δίνει ή αφαιρεί δικαίωμα. Για χρήματα γράψτε το μέγιστο ποσό μιας πράξης σε {currency}· κενό: χωρίς όριο.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Νέος ρόλος…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>Save the rights</source>
        <translation>Αποθήκευση δικαιωμάτων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>The role {name} is used no more.</source>
        <translation>Ο ρόλος {name} δεν χρησιμοποιείται πια.</translation>
    </message>
    <message>
        <source>It is written down: {name}.</source>
        <translation>Καταγράφηκε: {name}.</translation>
    </message>
    <message>
        <source>A new role that begins like {name}</source>
        <translation>Νέος ρόλος που αρχίζει όπως: {name}</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Άλλο όνομα για τον ρόλο {name}</translation>
    </message>
</context>
<context>
    <name>RootsChoice</name>
    <message>
        <source>The certificate file of your bank</source>
        <translation>Το αρχείο πιστοποιητικού της τράπεζάς σας</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Πιστοποιητικά</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>SameSalePanel</name>
    <message>
        <source>Perhaps the same sale</source>
        <translation>Ίσως η ίδια πώληση</translation>
    </message>
    <message>
        <source>Show the first order</source>
        <translation>Προβολή της πρώτης</translation>
    </message>
    <message>
        <source>Another sale</source>
        <translation>Άλλη πώληση</translation>
    </message>
    <message>
        <source>Why it is another sale</source>
        <translation>Γιατί είναι άλλη πώληση</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Επιλέξτε ή γράψτε</translation>
    </message>
</context>
<context>
    <name>SameSaleWords</name>
    <message>
        <source>Nobody knows yet whether order {number} took {amount} for this sale.</source>
        <translation>Κανείς δεν ξέρει ακόμη αν με την παραγγελία {number} χρεώθηκαν {amount} για αυτή την πώληση.</translation>
    </message>
    <message>
        <source>A second charge could take the money twice. Attention (F10) shows the first order: its outcome must be known first.</source>
        <translation>Δεύτερη χρέωση θα μπορούσε να πάρει τα χρήματα δύο φορές. Η «Προσοχή» (F10) δείχνει την πρώτη παραγγελία: πρέπει να τακτοποιηθεί πριν.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank this time. Show the first order, or say why this is another sale.</source>
        <translation>Αυτή τη φορά τίποτα δεν στάλθηκε στην τράπεζα. Δείτε την πρώτη παραγγελία ή πείτε γιατί είναι άλλη πώληση.</translation>
    </message>
    <message>
        <source>Another sale: charge {amount}</source>
        <translation>Άλλη πώληση: χρέωση {amount}</translation>
    </message>
    <message>
        <source>The customer bought the same again</source>
        <translation>Ο πελάτης αγόρασε πάλι το ίδιο</translation>
    </message>
    <message>
        <source>Another customer with the same phone or e-mail</source>
        <translation>Άλλος πελάτης με το ίδιο τηλέφωνο ή e-mail</translation>
    </message>
    <message>
        <source>Another customer with the same card</source>
        <translation>Άλλος πελάτης με την ίδια κάρτα</translation>
    </message>
    <message>
        <source>The first order is given back</source>
        <translation>Η πρώτη παραγγελία: επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Nobody knows yet whether order {number} took {amount} from this customer.</source>
        <translation>Κανείς δεν ξέρει ακόμη αν με την παραγγελία {number} χρεώθηκαν {amount} σε αυτόν τον πελάτη.</translation>
    </message>
    <message>
        <source>Order {number} has taken {amount} from this customer already.</source>
        <translation>Με την παραγγελία {number} χρεώθηκαν ήδη {amount} σε αυτόν τον πελάτη.</translation>
    </message>
    <message>
        <source>Order {number} over {amount} still waits for this customer to pay: it could be paid as well.</source>
        <translation>Η παραγγελία {number} για {amount} περιμένει ακόμη την πληρωμή αυτού του πελάτη: μπορεί να πληρωθεί κι αυτή.</translation>
    </message>
    <message>
        <source>Order {number} took {amount} from this card a moment ago.</source>
        <translation>Με την παραγγελία {number} χρεώθηκαν μόλις τώρα {amount} σε αυτή την κάρτα.</translation>
    </message>
    <message numerus="yes">
        <source>Order {number} took {amount} from this card %n minute(s) ago.</source>
        <translation>
            <numerusform>Με την παραγγελία {number} χρεώθηκαν {amount} σε αυτή την κάρτα πριν από %n λεπτό.</numerusform>
            <numerusform>Με την παραγγελία {number} χρεώθηκαν {amount} σε αυτή την κάρτα πριν από %n λεπτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this is another sale, or show the first order.</source>
        <translation>Πείτε γιατί είναι άλλη πώληση ή δείτε την πρώτη παραγγελία.</translation>
    </message>
</context>
<context>
    <name>SavedCardPanel</name>
    <message>
        <source>Saved cards</source>
        <translation>Αποθηκευμένες κάρτες</translation>
    </message>
    <message>
        <source>Customer number, e-mail or phone</source>
        <translation>Αριθμός πελάτη, e-mail ή τηλέφωνο</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>Εύρεση καρτών</translation>
    </message>
    <message>
        <source>Find cards (Enter)</source>
        <translation>Εύρεση καρτών (Enter)</translation>
    </message>
    <message>
        <source>Who asks for this charge</source>
        <translation>Ποιος ζητά τη χρέωση</translation>
    </message>
    <message>
        <source>Forget this card…</source>
        <translation>Διαγραφή κάρτας…</translation>
    </message>
    <message>
        <source>Forget the card</source>
        <translation>Διαγραφή της κάρτας</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Να μείνει</translation>
    </message>
    <message>
        <source>Code on the back (only if the bank asks for it)</source>
        <translation>Κωδικός στο πίσω μέρος (μόνο αν τον ζητά η τράπεζα)</translation>
    </message>
</context>
<context>
    <name>SavedCardWords</name>
    <message>
        <source>“May we keep this card at our bank for your next orders? It is charged only when you order, or as we have agreed, and you can take this back at any time.”</source>
        <translation>«Να αποθηκευτεί αυτή η κάρτα στην τράπεζά μας για τις επόμενες παραγγελίες σας; Χρεώνεται μόνο όταν παραγγέλνετε ή όπως έχουμε συμφωνήσει, και μπορείτε να το ανακαλέσετε όποτε θέλετε.»</translation>
    </message>
    <message>
        <source>Your bank keeps no cards for this shop. Ask the bank to switch it on.</source>
        <translation>Η τράπεζά σας δεν αποθηκεύει κάρτες για αυτό το κατάστημα. Ζητήστε της να το ενεργοποιήσει.</translation>
    </message>
    <message>
        <source>The bank keeps cards only for shops that sign in with a user name and password.</source>
        <translation>Η τράπεζα αποθηκεύει κάρτες μόνο για καταστήματα με όνομα χρήστη και κωδικό.</translation>
    </message>
    <message>
        <source>This bank&apos;s profile does not switch saved cards on.</source>
        <translation>Το προφίλ αυτής της τράπεζας δεν ενεργοποιεί αποθηκευμένες κάρτες.</translation>
    </message>
    <message>
        <source>The page of this bank asks nobody, so a link cannot offer it. Save the card on the phone.</source>
        <translation>Η σελίδα αυτής της τράπεζας δεν ρωτά, άρα ένας σύνδεσμος δεν το προτείνει. Αποθηκεύστε την κάρτα τηλεφωνικά.</translation>
    </message>
    <message>
        <source>Several links at once do not offer it: a customer number belongs to one customer.</source>
        <translation>Πολλοί σύνδεσμοι μαζί δεν το προτείνουν: ένας αριθμός πελάτη ανήκει σε έναν πελάτη.</translation>
    </message>
    <message>
        <source>Card the bank does not show</source>
        <translation>Κάρτα που δεν δείχνει η τράπεζα</translation>
    </message>
    <message>
        <source>expired {month}</source>
        <translation>έληξε {month}</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>αυτή η κάρτα</translation>
    </message>
    <message>
        <source>valid until {month}</source>
        <translation>ισχύει έως {month}</translation>
    </message>
    <message numerus="yes">
        <source>The bank keeps %n card(s) for customer {customer}:</source>
        <translation>
            <numerusform>Η τράπεζα έχει %n αποθηκευμένη κάρτα για τον πελάτη {customer}:</numerusform>
            <numerusform>Η τράπεζα έχει %n αποθηκευμένες κάρτες για τον πελάτη {customer}:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank keeps no card for customer {customer}.</source>
        <translation>Η τράπεζα δεν έχει αποθηκευμένη κάρτα για τον πελάτη {customer}.</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Έλεγχος στην τράπεζα…</translation>
    </message>
    <message>
        <source>{why} No money moved. Try again in a moment.</source>
        <translation>{why} Δεν κινήθηκαν χρήματα. Δοκιμάστε σε λίγο.</translation>
    </message>
    <message>
        <source>This bank&apos;s profile does not switch forgetting on. Ask the bank to forget the card.</source>
        <translation>Το προφίλ αυτής της τράπεζας δεν επιτρέπει διαγραφή. Ζητήστε από την τράπεζα να διαγράψει την κάρτα.</translation>
    </message>
    <message>
        <source>Your role may not forget saved cards. Ask a senior clerk or a manager.</source>
        <translation>Ο ρόλος σας δεν μπορεί να διαγράψει κάρτες. Ζητήστε το από ανώτερο πωλητή ή υπεύθυνο.</translation>
    </message>
    <message>
        <source>No customer with a saved card is known by this. Type the customer number.</source>
        <translation>Δεν βρέθηκε έτσι πελάτης με αποθηκευμένη κάρτα. Γράψτε τον αριθμό πελάτη.</translation>
    </message>
    <message>
        <source>The customer, on the phone</source>
        <translation>Ο πελάτης, στο τηλέφωνο</translation>
    </message>
    <message>
        <source>The shop, as agreed</source>
        <translation>Το κατάστημα, όπως συμφωνήθηκε</translation>
    </message>
    <message>
        <source>This bank can charge a saved card only with the customer there.</source>
        <translation>Αυτή η τράπεζα χρεώνει αποθηκευμένη κάρτα μόνο με τον πελάτη παρόντα.</translation>
    </message>
    <message>
        <source>The bank may ask the customer to confirm (3-D Secure).</source>
        <translation>Η τράπεζα ίσως ζητήσει επιβεβαίωση από τον πελάτη (3-D Secure).</translation>
    </message>
    <message>
        <source>Nobody is asked to confirm, and nothing can be held. The agreement must be yours to show.</source>
        <translation>Δεν ζητείται επιβεβαίωση και δεν γίνεται δέσμευση. Τη συμφωνία πρέπει να την έχετε εσείς.</translation>
    </message>
    <message>
        <source>“By which e-mail address, phone or customer number do we know you?”</source>
        <translation>«Με ποιο e-mail, τηλέφωνο ή αριθμό πελάτη σας ξέρουμε;»</translation>
    </message>
    <message>
        <source>“What may I charge to your {card}, and for what?”</source>
        <translation>«Ποιο ποσό να χρεώσω στην κάρτα σας ({card}) και για ποια αγορά;»</translation>
    </message>
    <message>
        <source>“May I charge {amount} to your {card}?”</source>
        <translation>«Να χρεώσω {amount} στην κάρτα σας ({card});»</translation>
    </message>
    <message>
        <source>Forget {card}? The bank takes it off its list and it cannot be charged again. No money moves.</source>
        <translation>{card}: να διαγραφεί; Η τράπεζα τη βγάζει από τη λίστα της και δεν χρεώνεται ξανά. Δεν κινούνται χρήματα.</translation>
    </message>
    <message>
        <source>The bank does not keep {card} any more.</source>
        <translation>{card}: η τράπεζα δεν την έχει πια αποθηκευμένη.</translation>
    </message>
    <message>
        <source>The bank keeps this card for the customer.</source>
        <translation>Η κάρτα είναι αποθηκευμένη στην τράπεζα για τον πελάτη.</translation>
    </message>
    <message>
        <source>The bank has not said that it keeps the card.</source>
        <translation>Η τράπεζα δεν είπε ότι αποθήκευσε την κάρτα.</translation>
    </message>
    <message>
        <source>Saved card</source>
        <translation>Αποθηκευμένη κάρτα</translation>
    </message>
    <message>
        <source>{brand} ending in {digits}</source>
        <translation>{brand} με τελευταία ψηφία {digits}</translation>
    </message>
    <message>
        <source>no agreement in our books</source>
        <translation>καμία συμφωνία στα βιβλία μας</translation>
    </message>
    <message>
        <source>agreed on the bank&apos;s page, link of {moment}</source>
        <translation>συμφωνία στη σελίδα της τράπεζας, σύνδεσμος της {moment}</translation>
    </message>
    <message>
        <source>agreed {moment}</source>
        <translation>συμφωνία {moment}</translation>
    </message>
    <message>
        <source>consent of {moment}, taken by {operator}</source>
        <translation>συγκατάθεση {moment}, την έλαβε: {operator}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>status {status}</source>
        <translation>κατάσταση {status}</translation>
    </message>
    <message>
        <source>phone {number}</source>
        <translation>τηλέφωνο {number}</translation>
    </message>
    <message>
        <source>card ending {digits}</source>
        <translation>κάρτα που τελειώνει σε {digits}</translation>
    </message>
    <message>
        <source>sum {sum}</source>
        <translation>ποσό {sum}</translation>
    </message>
    <message>
        <source>operator {name}</source>
        <translation>χειριστής {name}</translation>
    </message>
    <message>
        <source>bank {name}</source>
        <translation>τράπεζα {name}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>ημέρα {day}</translation>
    </message>
    <message>
        <source>the bank&apos;s number {text}</source>
        <translation>ο αριθμός της τράπεζας {text}</translation>
    </message>
    <message>
        <source>order {text}</source>
        <translation>παραγγελία {text}</translation>
    </message>
    <message>
        <source>e-mail {text}</source>
        <translation>στο e-mail {text}</translation>
    </message>
    <message>
        <source>text or reference (RRN) {text}</source>
        <translation>κείμενο ή αναφορά (RRN) {text}</translation>
    </message>
    <message>
        <source>text or approval code {text}</source>
        <translation>κείμενο ή κωδικός έγκρισης {text}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ή</translation>
    </message>
</context>
<context>
    <name>SecretDigits</name>
    <message>
        <source>Digits entered: {count}.</source>
        <translation>Ψηφία που γράφτηκαν: {count}.</translation>
    </message>
</context>
<context>
    <name>SettingFieldWords</name>
    <message>
        <source>Look and sound</source>
        <translation>Εμφάνιση και ήχος</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Αυτό το ταμείο</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Αποδείξεις</translation>
    </message>
    <message>
        <source>Printed on every receipt and payment link slip: on paper, in files and in e-mails.</source>
        <translation>Γράφεται σε κάθε απόδειξη και στα δελτία συνδέσμων πληρωμής: σε χαρτί, αρχείο και e-mail.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>If the shop closes after midnight, set here when its day ends. Totals and the day close follow.</source>
        <translation>Αν το κατάστημα κλείνει μετά τα μεσάνυχτα, ορίστε εδώ πότε τελειώνει η ημέρα. Ισχύει για τα σύνολα και το κλείσιμο.</translation>
    </message>
    <message>
        <source>Up to six Latin letters and digits, for example T2.</source>
        <translation>Έως έξι λατινικά γράμματα και ψηφία, για παράδειγμα T2.</translation>
    </message>
    <message>
        <source>At most 60 letters.</source>
        <translation>Το πολύ 60 γράμματα.</translation>
    </message>
    <message>
        <source>This looks like a card number and is not kept.</source>
        <translation>Αυτό μοιάζει με αριθμό κάρτας και δεν φυλάσσεται.</translation>
    </message>
    <message>
        <source>At most six lines of 48 letters each.</source>
        <translation>Έως έξι γραμμές των 48 γραμμάτων.</translation>
    </message>
    <message>
        <source>At most 160 letters.</source>
        <translation>Έως 160 γράμματα.</translation>
    </message>
    <message>
        <source>Paydesk cannot read this picture: choose a PNG or JPEG file.</source>
        <translation>Το Paydesk δεν διαβάζει αυτή την εικόνα: επιλέξτε αρχείο PNG ή JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large: at most 4 MB and 5000 dots a side.</source>
        <translation>Η εικόνα είναι πολύ μεγάλη: έως 4 MB και 5000 κουκκίδες ανά πλευρά.</translation>
    </message>
    <message>
        <source>This folder is not there, or Paydesk may not write into it.</source>
        <translation>Ο φάκελος δεν υπάρχει ή το Paydesk δεν μπορεί να γράψει σε αυτόν.</translation>
    </message>
    <message>
        <source>A time like 04:00; empty for the usual one.</source>
        <translation>Ώρα όπως 04:00· κενό για τη συνηθισμένη.</translation>
    </message>
    <message>
        <source>What is set here counts when Paydesk is opened the next time.</source>
        <translation>Όσα ορίζονται εδώ ισχύουν όταν ανοίξει το Paydesk την επόμενη φορά.</translation>
    </message>
    <message>
        <source>This is training: what is set here is forgotten when it ends.</source>
        <translation>Αυτή είναι εκπαίδευση: όσα ορίζονται εδώ διαγράφονται στο τέλος της.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Ισχύει αμέσως.</translation>
    </message>
    <message>
        <source>The name of this till in order numbers and in the activity log.</source>
        <translation>Το όνομα του ταμείου στους αριθμούς παραγγελιών και στο ιστορικό.</translation>
    </message>
    <message>
        <source>A zone like Asia/Almaty; empty for the usual one.</source>
        <translation>Ζώνη όπως Asia/Almaty· κενό για τη συνηθισμένη.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Όπως ο υπολογιστής</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Αντίθεση, ανοιχτά</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Αντίθεση, σκούρα</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Hide sums and customers in lists</source>
        <translation>Απόκρυψη ποσών και πελατών στις λίστες</translation>
    </message>
    <message>
        <source>Sound when money arrives</source>
        <translation>Ήχος όταν έρχονται χρήματα</translation>
    </message>
    <message>
        <source>Short name of this till</source>
        <translation>Σύντομο όνομα του ταμείου</translation>
    </message>
    <message>
        <source>Name of the operator while nobody has a PIN</source>
        <translation>Ποιος εργάζεται εδώ όσο κανείς δεν έχει PIN</translation>
    </message>
    <message>
        <source>Empty: the name of the computer&apos;s user</source>
        <translation>Κενό: το όνομα του χρήστη του υπολογιστή</translation>
    </message>
    <message>
        <source>After a badge, ask for a PIN</source>
        <translation>Μετά την κάρτα εργασίας ζητείται PIN</translation>
    </message>
    <message>
        <source>Empty: midnight. Otherwise a time, such as 04:00</source>
        <translation>Κενό: μεσάνυχτα. Αλλιώς μια ώρα, π.χ. 04:00</translation>
    </message>
    <message>
        <source>{bank}: time zone</source>
        <translation>{bank}: ζώνη ώρας</translation>
    </message>
    <message>
        <source>Empty: this computer&apos;s. Otherwise one such as Asia/Almaty</source>
        <translation>Κενό: του υπολογιστή. Αλλιώς π.χ. Asia/Nicosia</translation>
    </message>
    <message>
        <source>from everybody</source>
        <translation>από όλους</translation>
    </message>
    <message>
        <source>Several tills…</source>
        <translation>Πολλά ταμεία…</translation>
    </message>
    <message>
        <source>Name and address of the shop</source>
        <translation>Όνομα και διεύθυνση καταστήματος</translation>
    </message>
    <message>
        <source>The first line stands out</source>
        <translation>Η πρώτη γραμμή ξεχωρίζει</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Φράση στο τέλος</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>In training no backups are made: they are for the shop&apos;s own journal.</source>
        <translation>Στην εκπαίδευση δεν γίνονται αντίγραφα: είναι για το ημερολόγιο του καταστήματος.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα</translation>
    </message>
    <message>
        <source>Backups of the journal in a folder outside this computer, for example on a USB stick. Each is checked before it counts. They are encrypted, and no login is in them.</source>
        <translation>Αντίγραφα του ημερολογίου σε φάκελο έξω από αυτόν τον υπολογιστή, π.χ. σε στικάκι. Κάθε αντίγραφο διαβάζεται ξανά πριν θεωρηθεί έγκυρο. Είναι κρυπτογραφημένα, χωρίς στοιχεία σύνδεσης.</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Χωρίς κινούμενα εφέ</translation>
    </message>
    <message>
        <source>from all but those who only sell</source>
        <translation>από όλους εκτός πωλητών</translation>
    </message>
    <message>
        <source>Five seconds to undo a refund, capture or release</source>
        <translation>Πέντε δευτερόλεπτα για ανάκληση επιστροφής, είσπραξης ή αποδέσμευσης</translation>
    </message>
    <message>
        <source>Five seconds to undo a payment link</source>
        <translation>Πέντε δευτερόλεπτα για ανάκληση ενός συνδέσμου πληρωμής</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Φάκελος αντιγράφων</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>Ένα κάθε ημέρα</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Επαναφορά αντιγράφου…</translation>
    </message>
    <message>
        <source>A PostgreSQL server keeps this journal; its own backup is the one that counts. Ask whoever looks after the server when it was last made, and last tried out.</source>
        <translation>Αυτό το ημερολόγιο το φυλάσσει διακομιστής PostgreSQL· μετράει το δικό του αντίγραφο. Ρωτήστε όποιον τον φροντίζει πότε έγινε και πότε δοκιμάστηκε.</translation>
    </message>
    <message>
        <source>{bank}: the day ends at</source>
        <translation>{bank}: η ημέρα τελειώνει στις</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Save the settings for another till</source>
        <translation>Αποθήκευση ρυθμίσεων για άλλο ταμείο</translation>
    </message>
    <message>
        <source>The settings of another till</source>
        <translation>Οι ρυθμίσεις άλλου ταμείου</translation>
    </message>
    <message>
        <source>A picture for the receipts</source>
        <translation>Εικόνα για τις αποδείξεις</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Εικόνες (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Settings of Paydesk (*.toml)</source>
        <translation>Ρυθμίσεις του Paydesk (*.toml)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Ενότητες των ρυθμίσεων</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Εισαγωγή αυτών</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Να μείνουν ως έχουν</translation>
    </message>
    <message>
        <source>Save for another till…</source>
        <translation>Αποθήκευση για άλλο ταμείο…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Εισαγωγή από αρχείο…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>SettlementDialog</name>
    <message>
        <source>What the columns of {file} mean</source>
        <translation>Τι σημαίνουν οι στήλες του {file}</translation>
    </message>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Αρχείο τράπεζας</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls)</source>
        <translation>Πίνακες (*.csv *.txt *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Compare with the bank&apos;s file</source>
        <translation>Σύγκριση με το αρχείο της τράπεζας</translation>
    </message>
    <message>
        <source>The bank&apos;s portal offers a file of settled payments, CSV or Excel. Full card numbers in it are not read.</source>
        <translation>Οι τράπεζες δίνουν στην πύλη τους αρχείο εκκαθαρισμένων πληρωμών: CSV ή Excel. Πλήρεις αριθμοί καρτών σε αυτό δεν διαβάζονται.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Our books</source>
        <translation>Τα βιβλία μας</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>Γιατί είναι εντάξει</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Accept this difference</source>
        <translation>Αποδοχή αυτής της διαφοράς</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Πίσω στην ημέρα</translation>
    </message>
</context>
<context>
    <name>SettlementPresenter</name>
    <message>
        <source>The difference is accepted: {name}.</source>
        <translation>Η διαφορά έγινε αποδεκτή: {name}.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>όχι στο αρχείο</translation>
    </message>
    <message>
        <source>A column of full card numbers was left out; nothing of it is kept.</source>
        <translation>Μια στήλη με πλήρεις αριθμούς καρτών παραλείφθηκε· τίποτα από αυτή δεν φυλάσσεται.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Αριθμός παραγγελίας</translation>
    </message>
    <message>
        <source>The bank&apos;s number</source>
        <translation>Αριθμός της τράπεζας</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Αναφορά (RRN)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Κωδικός έγκρισης</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Credit (came in)</source>
        <translation>Πίστωση (εισπράξεις)</translation>
    </message>
    <message>
        <source>Debit (went out)</source>
        <translation>Χρέωση (πληρωμές)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Είδος πράξης</translation>
    </message>
    <message>
        <source>The bank&apos;s fee</source>
        <translation>Προμήθεια τράπεζας</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Compared with {days}.</source>
        <translation>Σύγκριση με {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) agree.</source>
        <translation>
            <numerusform>%n γραμμή συμφωνεί.</numerusform>
            <numerusform>%n γραμμές συμφωνούν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), {open} of them not accepted yet.</source>
        <translation>
            <numerusform>%n διαφορά, εκκρεμούν: {open}.</numerusform>
            <numerusform>%n διαφορές, εκκρεμούν: {open}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Τίποτα δεν διαφέρει.</translation>
    </message>
    <message>
        <source>The bank&apos;s fees: {fees}.</source>
        <translation>Οι προμήθειες της τράπεζας: {fees}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them agreed with an earlier file already: the files overlap.</source>
        <translation>
            <numerusform>%n από αυτές συμφώνησε ήδη με προηγούμενο αρχείο: τα αρχεία επικαλύπτονται.</numerusform>
            <numerusform>%n από αυτές συμφώνησαν ήδη με προηγούμενο αρχείο: τα αρχεία επικαλύπτονται.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its lines waits for a person: nothing agrees. Is the file this shop&apos;s, each column right?</source>
        <translation>Καμία γραμμή του δεν περιμένει κάποιον: τίποτα δεν συμφωνεί. Είναι αυτού του καταστήματος, με σωστές στήλες;</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more do not wait for a person yet: accept those that do (F10), then compare the file again.</source>
        <translation>
            <numerusform>Ακόμη %n γραμμή δεν περιμένει κάποιον: αποδεχτείτε όσες περιμένουν (F10) και συγκρίνετε ξανά το αρχείο.</numerusform>
            <numerusform>Ακόμη %n γραμμές δεν περιμένουν κάποιον: αποδεχτείτε όσες περιμένουν (F10) και συγκρίνετε ξανά το αρχείο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed twice by the bank</source>
        <translation>Δύο φορές από την τράπεζα</translation>
    </message>
    <message>
        <source>Missing at the bank</source>
        <translation>Λείπει στην τράπεζα</translation>
    </message>
    <message>
        <source>Not in our books</source>
        <translation>Όχι στα βιβλία μας</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Άλλο ποσό</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>γραμμή&#xa0;{line}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>δεκτή</translation>
    </message>
    <message>
        <source>matched already, in {file}</source>
        <translation>συμφωνεί ήδη, στο {file}</translation>
    </message>
</context>
<context>
    <name>SeveralTillsDialog</name>
    <message>
        <source>Several tills</source>
        <translation>Πολλά ταμεία</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Ταμείο</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Tills seen lately</source>
        <translation>Πρόσφατα ταμεία</translation>
    </message>
    <message>
        <source>Address of a shared journal</source>
        <translation>Διεύθυνση κοινού ημερολογίου</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>Έλεγχος διεύθυνσης</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>SeveralTillsPresenter</name>
    <message>
        <source>This till keeps its own journal, not shared with other tills.</source>
        <translation>Το ημερολόγιο είναι αρχείο μόνο αυτού του ταμείου.</translation>
    </message>
    <message>
        <source>The journal is shared by several tills: {address}</source>
        <translation>Το ημερολόγιο είναι κοινό για πολλά ταμεία: {address}</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>συνδεδεμένο</translation>
    </message>
    <message>
        <source>The server answers, but the journal there is not prepared for this Paydesk.</source>
        <translation>Ο διακομιστής απαντά, αλλά το ημερολόγιο εκεί δεν είναι έτοιμο για αυτό το Paydesk.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “python -m app.prepare_journal”.</source>
        <translation>Ο υπεύθυνος του διακομιστή να εκτελέσει «python -m app.prepare_journal».</translation>
    </message>
    <message>
        <source>The server lets this role in, but not to work on the journal.</source>
        <translation>Ο διακομιστής δέχεται αυτόν τον ρόλο, αλλά όχι για εργασία στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server name it with “--till-role”.</source>
        <translation>Ο υπεύθυνος του διακομιστή να τον ορίσει με «--till-role».</translation>
    </message>
    <message numerus="yes">
        <source>This journal can be used. %n order(s) stand in it.</source>
        <translation>
            <numerusform>Αυτό το ημερολόγιο είναι κατάλληλο. Έχει %n παραγγελία.</numerusform>
            <numerusform>Αυτό το ημερολόγιο είναι κατάλληλο. Έχει %n παραγγελίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>This role could change what was written: the tills should come in with another one.</source>
        <translation>Αυτός ο ρόλος θα μπορούσε να αλλάξει όσα γράφτηκαν: τα ταμεία χρειάζονται άλλον.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this till would be carried over and compared. Close Paydesk, then type in its folder:</source>
        <translation>
            <numerusform>%n παραγγελία αυτού του ταμείου θα μεταφερθεί και θα συγκριθεί. Κλείστε το Paydesk και γράψτε στον φάκελό του:</numerusform>
            <numerusform>%n παραγγελίες αυτού του ταμείου θα μεταφερθούν και θα συγκριθούν. Κλείστε το Paydesk και γράψτε στον φάκελό του:</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “{file}” is planned to be restored: the move drops that plan.</source>
        <translation>Έχει προγραμματιστεί η επαναφορά του αντιγράφου «{file}»: η μεταφορά ακυρώνει αυτό το σχέδιο.</translation>
    </message>
    <message>
        <source>No password in the address: type it below, it goes into the key store.</source>
        <translation>Χωρίς κωδικό στη διεύθυνση: γράψτε τον πιο κάτω, φυλάσσεται στην αποθήκη κλειδιών.</translation>
    </message>
    <message>
        <source>Another computer is spoken to only with a checked certificate.</source>
        <translation>Με άλλον υπολογιστή μιλάμε μόνο με ελεγμένο πιστοποιητικό.</translation>
    </message>
    <message>
        <source>An address like postgresql://paydesk@books.shop.example/paydesk</source>
        <translation>Διεύθυνση όπως postgresql://paydesk@books.shop.example/paydesk</translation>
    </message>
</context>
<context>
    <name>ShiftGuide</name>
    <message>
        <source>Eight tasks. Paydesk sees when each is done. You can stop and go on later.</source>
        <translation>Οκτώ εργασίες. Το Paydesk βλέπει πότε γίνεται η καθεμία. Μπορείτε να συνεχίσετε αργότερα.</translation>
    </message>
    <message>
        <source>A first shift</source>
        <translation>Πρώτη βάρδια</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Εξάσκηση</translation>
    </message>
    <message>
        <source>What do you tell the caller?</source>
        <translation>Τι λέτε στον πελάτη;</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Ξανά</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
</context>
<context>
    <name>ShiftPresenter</name>
    <message>
        <source>Task {place} of {all}. {points} of {best} points.</source>
        <translation>Εργασία {place} από {all}. Βαθμοί: {points} από {best}.</translation>
    </message>
    <message>
        <source>{slip} {points} points</source>
        <translation>{slip} Βαθμοί: {points}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Εργασίες</translation>
    </message>
    <message>
        <source>Points taken away</source>
        <translation>Βαθμοί που αφαιρέθηκαν</translation>
    </message>
    <message>
        <source>To practise again</source>
        <translation>Για επανάληψη</translation>
    </message>
    <message>
        <source>Nothing. Well done.</source>
        <translation>Τίποτα. Μπράβο.</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Χειριστής: {name}</translation>
    </message>
    <message>
        <source>First shift: {points} of {best} points</source>
        <translation>Πρώτη βάρδια: {points} από {best} βαθμούς</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>Taking a phone order</source>
        <translation>Πληρωμή στο τηλέφωνο</translation>
    </message>
    <message>
        <source>Declined card</source>
        <translation>Άρνηση κάρτας</translation>
    </message>
    <message>
        <source>Paid payment link</source>
        <translation>Πληρωμή με σύνδεσμο</translation>
    </message>
    <message>
        <source>Renewing an expired link</source>
        <translation>Ανανέωση ληγμένου συνδέσμου</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Χαμένη απάντηση</translation>
    </message>
    <message>
        <source>Partial refund</source>
        <translation>Μερική επιστροφή</translation>
    </message>
    <message>
        <source>Refused refund</source>
        <translation>Άρνηση επιστροφής</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Κλείσιμο ημέρας</translation>
    </message>
    <message>
        <source>Take a phone order. The caller&apos;s card is {card}, code 123.</source>
        <translation>Πάρτε μια τηλεφωνική παραγγελία. Η κάρτα του πελάτη είναι {card}, κωδικός 123.</translation>
    </message>
    <message>
        <source>Take another order with the same card. The bank will decline it.</source>
        <translation>Πάρτε άλλη μία παραγγελία με την ίδια κάρτα. Η τράπεζα θα την απορρίψει.</translation>
    </message>
    <message>
        <source>Make a payment link, then let the customer pay it.</source>
        <translation>Δημιουργήστε έναν σύνδεσμο πληρωμής και αφήστε τον πελάτη να τον πληρώσει.</translation>
    </message>
    <message>
        <source>Make another link, let it expire, and renew it for the customer.</source>
        <translation>Δημιουργήστε άλλον έναν σύνδεσμο, αφήστε τον να λήξει και ανανεώστε τον για τον πελάτη.</translation>
    </message>
    <message>
        <source>Take a phone order. Its answer gets lost: find out whether it is paid.</source>
        <translation>Πάρτε μια τηλεφωνική παραγγελία. Η απάντηση χάνεται: βρείτε αν πληρώθηκε.</translation>
    </message>
    <message>
        <source>Give a part of a paid order back.</source>
        <translation>Επιστρέψτε μέρος των χρημάτων μιας πληρωμένης παραγγελίας.</translation>
    </message>
    <message>
        <source>Try to give back a part of another order. The bank will refuse.</source>
        <translation>Δοκιμάστε να επιστρέψετε μέρος των χρημάτων άλλης παραγγελίας. Η τράπεζα θα αρνηθεί.</translation>
    </message>
    <message>
        <source>Close the business day.</source>
        <translation>Κλείστε την εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>This day is closed already. Close the next one tomorrow, or skip this.</source>
        <translation>Αυτή η ημέρα έχει κλείσει ήδη. Κλείστε την επόμενη αύριο ή παραλείψτε το.</translation>
    </message>
    <message>
        <source>F2, the sum, the card, any later month, the code, Ctrl+Enter.</source>
        <translation>F2, το ποσό, η κάρτα, ένας μελλοντικός μήνας, ο κωδικός, Ctrl+Enter.</translation>
    </message>
    <message>
        <source>The screen says what to tell the caller and what may be tried now.</source>
        <translation>Η οθόνη λέει τι να πείτε στον πελάτη και τι μπορεί να δοκιμαστεί τώρα.</translation>
    </message>
    <message>
        <source>F3, the sum, Ctrl+Enter. C copies the link. Below, the customer pays.</source>
        <translation>F3, το ποσό, Ctrl+Enter. Το C αντιγράφει τον σύνδεσμο. Πιο κάτω πληρώνει ο πελάτης.</translation>
    </message>
    <message>
        <source>When the link has expired (F5 asks the bank), R renews it.</source>
        <translation>Όταν λήξει ο σύνδεσμος (το F5 ρωτά την τράπεζα), το R τον ανανεώνει.</translation>
    </message>
    <message>
        <source>Charge nothing again. F5 asks the bank; it also answers later.</source>
        <translation>Μη χρεώσετε ξανά. Το F5 ρωτά την τράπεζα· απαντά και αργότερα.</translation>
    </message>
    <message>
        <source>F4, ↓ to the order, R, a smaller sum, the reason.</source>
        <translation>F4, ↓ στην παραγγελία, R, ένα μικρότερο ποσό, η αιτία.</translation>
    </message>
    <message>
        <source>F4, ↓ to a paid order, R. Then read what the order says.</source>
        <translation>F4, ↓ σε μια πληρωμένη παραγγελία, R. Διαβάστε έπειτα τι λέει η παραγγελία.</translation>
    </message>
    <message>
        <source>F8. Read what is open, then close the day.</source>
        <translation>F8. Διαβάστε τι είναι ανοιχτό και κλείστε την ημέρα.</translation>
    </message>
    <message>
        <source>“Paid, thank you.”</source>
        <translation>«Πληρώθηκε, ευχαριστώ.»</translation>
    </message>
    <message>
        <source>“Your bank said no. Another card?”</source>
        <translation>«Η τράπεζά σας αρνήθηκε. Άλλη κάρτα;»</translation>
    </message>
    <message>
        <source>“You have no money.”</source>
        <translation>«Δεν έχετε χρήματα.»</translation>
    </message>
    <message>
        <source>“I charge it once more.”</source>
        <translation>«Τη χρεώνω ξανά.»</translation>
    </message>
    <message>
        <source>“I am asking the bank.”</source>
        <translation>«Ρωτώ την τράπεζα.»</translation>
    </message>
    <message>
        <source>The same sale was charged again while the first charge was in doubt.</source>
        <translation>Η ίδια πώληση χρεώθηκε ξανά ενώ η πρώτη χρέωση ήταν αβέβαιη.</translation>
    </message>
    <message>
        <source>“Paid” was said before the bank had said so.</source>
        <translation>Το «πληρώθηκε» ειπώθηκε πριν το πει η τράπεζα.</translation>
    </message>
    <message>
        <source>A card number was typed into a text.</source>
        <translation>Ένας αριθμός κάρτας γράφτηκε σε κείμενο.</translation>
    </message>
    <message>
        <source>The caller was told something that does not help.</source>
        <translation>Ο πελάτης άκουσε κάτι που δεν βοηθά.</translation>
    </message>
    <message>
        <source>{task}: skipped</source>
        <translation>{task}: παραλείφθηκε</translation>
    </message>
    <message>
        <source>{task}: done, with a hint</source>
        <translation>{task}: έγινε, με υπόδειξη</translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation>{task}: έγινε</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Bank login</source>
        <translation>Σύνδεση τράπεζας</translation>
    </message>
    <message>
        <source>Connect Paydesk to your bank</source>
        <translation>Συνδέστε το Paydesk με την τράπεζα</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Εκπαίδευση χωρίς τράπεζα</translation>
    </message>
    <message>
        <source>Keep the keys in an encrypted file…</source>
        <translation>Κρυπτογραφημένο αρχείο…</translation>
    </message>
    <message>
        <source>Check and save the login</source>
        <translation>Έλεγχος και αποθήκευση</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>The profile file of your bank</source>
        <translation>Το αρχείο προφίλ της τράπεζάς σας</translation>
    </message>
    <message>
        <source>Bank profiles</source>
        <translation>Προφίλ τραπεζών</translation>
    </message>
    <message>
        <source>Another bank, from a file…</source>
        <translation>Άλλη τράπεζα, από αρχείο…</translation>
    </message>
    <message>
        <source>The login is checked with the bank, then kept on this computer alone: in its key store, or in your encrypted file.</source>
        <translation>Τα στοιχεία δοκιμάζονται στην τράπεζα και φυλάσσονται μόνο σε αυτόν τον υπολογιστή: στην αποθήκη κλειδιών ή στο κρυπτογραφημένο σας αρχείο.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Key from the bank&apos;s portal</source>
        <translation>Κλειδί από την πύλη της τράπεζας</translation>
    </message>
    <message>
        <source>The key that follows it, only while you change keys</source>
        <translation>Το κλειδί που το διαδέχεται, μόνο όσο αλλάζετε κλειδιά</translation>
    </message>
    <message>
        <source>Private key that signs requests; leave empty to keep the one you entered before</source>
        <translation>Ιδιωτικό κλειδί που υπογράφει αιτήματα· κενό για να μείνει αυτό που δώσατε</translation>
    </message>
    <message>
        <source>Your shop&apos;s page that customers come back to after paying</source>
        <translation>Η σελίδα του καταστήματος όπου γυρίζουν οι πελάτες μετά την πληρωμή</translation>
    </message>
    <message>
        <source>Your bank&apos;s own certificate authority, only if it gave you one</source>
        <translation>Η αρχή πιστοποίησης της τράπεζας, μόνο αν σας την έδωσε</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Type the user name the bank gave you.</source>
        <translation>Γράψτε το όνομα χρήστη που σας έδωσε η τράπεζα.</translation>
    </message>
    <message>
        <source>Type the password the bank gave you.</source>
        <translation>Γράψτε τον κωδικό που σας έδωσε η τράπεζα.</translation>
    </message>
    <message>
        <source>Paste the key from the bank&apos;s portal.</source>
        <translation>Επικολλήστε το κλειδί από την πύλη της τράπεζας.</translation>
    </message>
    <message>
        <source>Paste an RSA private key in PEM form, without a pass-phrase.</source>
        <translation>Επικολλήστε ιδιωτικό κλειδί RSA σε μορφή PEM, χωρίς φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Type a full address that begins with https://</source>
        <translation>Πληκτρολογήστε πλήρη διεύθυνση που αρχίζει με https://</translation>
    </message>
    <message>
        <source>{name}, valid until {day}. Fingerprint (SHA-256):</source>
        <translation>{name}, ισχύει έως {day}. Αποτύπωμα (SHA-256):</translation>
    </message>
</context>
<context>
    <name>StartFailureDialog</name>
    <message>
        <source>Paydesk cannot start</source>
        <translation>Το Paydesk δεν ξεκινά</translation>
    </message>
    <message>
        <source>Paydesk&apos;s log files are in {folder}</source>
        <translation>Τα αρχεία καταγραφής του Paydesk βρίσκονται στο {folder}</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Αντιγραφή για υποστήριξη</translation>
    </message>
    <message>
        <source>Train without a bank</source>
        <translation>Εκπαίδευση χωρίς τράπεζα</translation>
    </message>
    <message>
        <source>Close Paydesk</source>
        <translation>Κλείσιμο του Paydesk</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Paydesk cannot write into the folder where it keeps its data.</source>
        <translation>Το Paydesk δεν μπορεί να γράψει στον φάκελο με τα δεδομένα του.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let this account write there. Then start again.</source>
        <translation>Ελευθερώστε χώρο στον δίσκο ή επιτρέψτε σε αυτόν τον λογαριασμό να γράφει εκεί. Μετά ξεκινήστε πάλι.</translation>
    </message>
    <message>
        <source>The settings of this till cannot be read.</source>
        <translation>Οι ρυθμίσεις αυτού του ταμείου δεν διαβάζονται.</translation>
    </message>
    <message>
        <source>The bank profile this start was given cannot be used.</source>
        <translation>Το προφίλ τράπεζας που δόθηκε σε αυτή την εκκίνηση δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Paydesk was started with an option it cannot use.</source>
        <translation>Το Paydesk ξεκίνησε με μια επιλογή που δεν μπορεί να χρησιμοποιήσει.</translation>
    </message>
    <message>
        <source>Mend what “Details” names in the command behind the icon, then start again.</source>
        <translation>Διορθώστε στην εντολή του εικονιδίου ό,τι γράφουν οι «Λεπτομέρειες» και ξεκινήστε πάλι.</translation>
    </message>
    <message>
        <source>A file of Paydesk itself is missing or damaged.</source>
        <translation>Ένα αρχείο του ίδιου του Paydesk λείπει ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>Install Paydesk again. The journal and the settings stay as they are.</source>
        <translation>Εγκαταστήστε πάλι το Paydesk. Το ημερολόγιο και οι ρυθμίσεις μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Repair the file named under “Details”, or replace it with a good copy.</source>
        <translation>Διορθώστε το αρχείο που γράφουν οι «Λεπτομέρειες» ή βάλτε στη θέση του ένα καλό αντίγραφο.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was charged.</source>
        <translation>Τίποτα δεν άλλαξε και τίποτα δεν χρεώθηκε.</translation>
    </message>
</context>
<context>
    <name>StatementLineWords</name>
    <message>
        <source>The bank&apos;s file</source>
        <translation>Αρχείο τράπεζας</translation>
    </message>
    <message>
        <source>Nothing is charged or refunded by this: only the records of the bank and the shop differ.</source>
        <translation>Δεν κινούνται χρήματα από αυτό: η τράπεζα και τα βιβλία του καταστήματος μετρούν διαφορετικά.</translation>
    </message>
    <message>
        <source>Look for it in the bank&apos;s portal. If the difference is acceptable, write down why: then it leaves this list. It also leaves by itself once a later file of the bank agrees (F8).</source>
        <translation>Αναζητήστε τη στην πύλη της τράπεζας. Αν είναι εντάξει, γράψτε γιατί: τότε φεύγει από τη λίστα. Φεύγει και όταν συμφωνήσει σε σύγκριση με αρχείο της τράπεζας (F8).</translation>
    </message>
    <message>
        <source>The difference is accepted: {name}.</source>
        <translation>Η διαφορά έγινε αποδεκτή: {name}.</translation>
    </message>
    <message>
        <source>{name} waits no more: it agrees now, or somebody accepted it.</source>
        <translation>Το {name} δεν περιμένει πια: συμφωνεί τώρα ή κάποιος το αποδέχτηκε.</translation>
    </message>
    <message>
        <source>Listed twice by the bank</source>
        <translation>Δύο φορές από την τράπεζα</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Άλλο ποσό</translation>
    </message>
    <message>
        <source>Not in our books</source>
        <translation>Όχι στα βιβλία μας</translation>
    </message>
    <message>
        <source>The bank&apos;s file names another sum for this order.</source>
        <translation>Το αρχείο της τράπεζας έχει άλλο ποσό για αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>The bank&apos;s files name this order&apos;s money more often than the shop&apos;s books know of.</source>
        <translation>Τα αρχεία της τράπεζας αναφέρουν χρήματα αυτής της παραγγελίας περισσότερες φορές από όσες γνωρίζουν τα βιβλία του καταστήματος.</translation>
    </message>
    <message>
        <source>The bank&apos;s file names money that went back, and the shop&apos;s books do not.</source>
        <translation>Το αρχείο της τράπεζας έχει χρήματα που επιστράφηκαν, τα βιβλία του καταστήματος όχι.</translation>
    </message>
    <message>
        <source>The bank&apos;s file names a payment the shop&apos;s books do not know.</source>
        <translation>Το αρχείο της τράπεζας έχει πληρωμή που τα βιβλία του καταστήματος δεν γνωρίζουν.</translation>
    </message>
    <message>
        <source>The bank&apos;s file says {banks} for this order, the shop&apos;s books say {ours}.</source>
        <translation>Το αρχείο της τράπεζας αναφέρει {banks} για αυτή την παραγγελία, τα βιβλία του καταστήματος {ours}.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Αριθμός παραγγελίας</translation>
    </message>
    <message>
        <source>The bank&apos;s number</source>
        <translation>Αριθμός της τράπεζας</translation>
    </message>
    <message>
        <source>Reference (RRN)</source>
        <translation>Αναφορά (RRN)</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Κωδικός έγκρισης</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>γραμμή&#xa0;{line}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Our books</source>
        <translation>Τα βιβλία μας</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Read these files before you save them. They hold no card data, customers or logins.</source>
        <translation>Διαβάστε τα πριν τα αποθηκεύσετε. Δεν έχουν κάρτα, πελάτη ή στοιχεία σύνδεσης.</translation>
    </message>
    <message>
        <source>Save the support files</source>
        <translation>Αποθήκευση εγγράφων</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Συμπιεσμένο (*.zip)</translation>
    </message>
    <message>
        <source>Health and support</source>
        <translation>Κατάσταση και υποστήριξη</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Νέος έλεγχος</translation>
    </message>
    <message>
        <source>System status</source>
        <translation>Κατάσταση ταμείου</translation>
    </message>
    <message>
        <source>Support files</source>
        <translation>Έγγραφα υποστήριξης</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Τι λέει το έγγραφο</translation>
    </message>
    <message>
        <source>Paydesk is looking</source>
        <translation>Το Paydesk κοιτάζει</translation>
    </message>
    <message>
        <source>Support files…</source>
        <translation>Έγγραφα υποστήριξης…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Save these files…</source>
        <translation>Αποθήκευση εγγράφων…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>The files are saved as “{file}”.</source>
        <translation>Τα έγγραφα αποθηκεύτηκαν ως «{file}».</translation>
    </message>
    <message>
        <source>Paydesk sends them nowhere.</source>
        <translation>Το Paydesk δεν τα στέλνει πουθενά.</translation>
    </message>
    <message>
        <source>Send them to whoever helps you, as you send other files.</source>
        <translation>Στείλτε τα σε όποιον σας βοηθά, όπως στέλνετε άλλα αρχεία.</translation>
    </message>
    <message>
        <source>The same in English, for whoever helps you:</source>
        <translation>Το ίδιο στα αγγλικά, για όποιον σας βοηθά:</translation>
    </message>
</context>
<context>
    <name>TakenBackWords</name>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Only held now</source>
        <translation>Πάλι μόνο δέσμευση</translation>
    </message>
    <message>
        <source>Taken only in part</source>
        <translation>Εισπράχθηκε μέρος</translation>
    </message>
    <message>
        <source>Released by the bank</source>
        <translation>Αποδεσμεύτηκε</translation>
    </message>
    <message>
        <source>The bank had taken this money, and now says that it only holds it.</source>
        <translation>Η τράπεζα είχε εισπράξει αυτά τα χρήματα και τώρα λέει ότι μόνο τα δεσμεύει.</translation>
    </message>
    <message>
        <source>The bank had taken more for this order than it says now.</source>
        <translation>Η τράπεζα είχε εισπράξει για αυτή την παραγγελία περισσότερα από όσα λέει τώρα.</translation>
    </message>
    <message>
        <source>The bank had taken this money, and now says that it let it go.</source>
        <translation>Η τράπεζα είχε εισπράξει αυτά τα χρήματα και τώρα λέει ότι τα αποδέσμευσε.</translation>
    </message>
    <message>
        <source>As it stands the shop does not get this money: a hold that nobody captures goes back to the customer.</source>
        <translation>Όπως έχουν τα πράγματα, το κατάστημα δεν παίρνει αυτά τα χρήματα: μια δέσμευση που κανείς δεν εισπράττει αποδεσμεύεται για τον πελάτη.</translation>
    </message>
    <message>
        <source>As it stands the shop does not get this money.</source>
        <translation>Όπως έχουν τα πράγματα, το κατάστημα δεν παίρνει αυτά τα χρήματα.</translation>
    </message>
    <message>
        <source>“Please do not pay again. I am asking the bank and will call you back.”</source>
        <translation>«Παρακαλώ μην πληρώσετε ξανά. Ρωτώ την τράπεζα και θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>Ask the bank why. Then show the order and capture the hold (C), or release it (V): that takes it off the list (F10).</source>
        <translation>Ρωτήστε την τράπεζα γιατί. Μετά ανοίξτε την παραγγελία και εισπράξτε τα δεσμευμένα χρήματα (C) ή αποδεσμεύστε τα (V): τότε φεύγει από τη λίστα (F10).</translation>
    </message>
    <message>
        <source>Ask the bank why. Then show the order and write on it what the bank said (N): that takes it off the list (F10).</source>
        <translation>Ρωτήστε την τράπεζα γιατί. Μετά ανοίξτε την παραγγελία και γράψτε σε αυτή τι είπε η τράπεζα (N): τότε φεύγει από τη λίστα (F10).</translation>
    </message>
</context>
<context>
    <name>TillSettingsPresenter</name>
    <message>
        <source>This takes a moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Paydesk settings</source>
        <translation>Ρυθμίσεις Paydesk</translation>
    </message>
    <message>
        <source>The settings are saved as “{file}”.</source>
        <translation>Οι ρυθμίσεις αποθηκεύτηκαν ως «{file}».</translation>
    </message>
    <message>
        <source>No login, no key and no password is in it.</source>
        <translation>Δεν έχει στοιχεία σύνδεσης, κλειδιά ή κωδικούς.</translation>
    </message>
    <message>
        <source>Open it at another till, and enter the logins of the banks there.</source>
        <translation>Ανοίξτε το σε άλλο ταμείο και δώστε εκεί τα στοιχεία σύνδεσης των τραπεζών.</translation>
    </message>
    <message>
        <source>This till has the same settings already.</source>
        <translation>Αυτό το ταμείο έχει ήδη τις ίδιες ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The settings are taken over until the training ends.</source>
        <translation>Οι ρυθμίσεις ισχύουν ως το τέλος της εκπαίδευσης.</translation>
    </message>
    <message>
        <source>Only the look is kept: it counts when Paydesk is opened the next time.</source>
        <translation>Μένει μόνο η εμφάνιση: ισχύει όταν ανοίξει το Paydesk την επόμενη φορά.</translation>
    </message>
    <message>
        <source>The settings are taken over.</source>
        <translation>Οι ρυθμίσεις μεταφέρθηκαν.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>They count when Paydesk is opened the next time.</source>
        <translation>Ισχύουν όταν ανοίξει το Paydesk την επόμενη φορά.</translation>
    </message>
    <message>
        <source>The file changes: {names}. Names of tills, printers and receivers stay as they are here.</source>
        <translation>Το αρχείο αλλάζει: {names}. Ονόματα ταμείων, εκτυπωτές και δέκτες μένουν όπως εδώ.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of Paydesk&apos;s settings, or it is damaged.</source>
        <translation>Το «{file}» δεν είναι αρχείο ρυθμίσεων του Paydesk ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Τίποτα δεν άλλαξε εδώ.</translation>
    </message>
    <message>
        <source>Save the settings anew at the other till.</source>
        <translation>Αποθηκεύστε ξανά τις ρυθμίσεις στο άλλο ταμείο.</translation>
    </message>
</context>
<context>
    <name>TillTroubleWords</name>
    <message>
        <source>This computer has no safe place for keys that Paydesk can use.</source>
        <translation>Το Paydesk δεν βρήκε ασφαλή αποθήκη κωδικών σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>No login is kept, so no bank can be asked and no money moves.</source>
        <translation>Δεν φυλάσσονται στοιχεία σύνδεσης, άρα καμία τράπεζα δεν ερωτάται και δεν κινούνται χρήματα.</translation>
    </message>
    <message>
        <source>Unlock or install the system&apos;s key store, keep the keys in an encrypted file, or train without a bank.</source>
        <translation>Ξεκλειδώστε ή εγκαταστήστε την αποθήκη κλειδιών του συστήματος, κρατήστε τα κλειδιά σε κρυπτογραφημένο αρχείο ή εκπαιδευτείτε χωρίς τράπεζα.</translation>
    </message>
    <message>
        <source>The encrypted file of keys is damaged.</source>
        <translation>Το κρυπτογραφημένο αρχείο κλειδιών είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>No bank can be asked, so no money moves. The orders lie elsewhere, untouched.</source>
        <translation>Καμία τράπεζα δεν μπορεί να ερωτηθεί, άρα δεν κινούνται χρήματα. Οι παραγγελίες βρίσκονται αλλού, άθικτες.</translation>
    </message>
    <message>
        <source>Press “I forgot it…” and type the recovery code.</source>
        <translation>Πατήστε «Την ξέχασα…» και πληκτρολογήστε τον κωδικό ανάκτησης.</translation>
    </message>
    <message>
        <source>The encrypted file of keys cannot be written.</source>
        <translation>Το κρυπτογραφημένο αρχείο κλειδιών δεν γράφεται.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Εκεί δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let Paydesk write into its folder.</source>
        <translation>Κάντε χώρο στον δίσκο ή αφήστε το Paydesk να γράφει στον φάκελό του.</translation>
    </message>
    <message>
        <source>The training bank&apos;s file is damaged.</source>
        <translation>Το αρχείο της εκπαιδευτικής τράπεζας είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>Training moves no real money; the shop&apos;s journal is another file.</source>
        <translation>Η εκπαίδευση δεν κινεί αληθινά χρήματα· το ημερολόγιο του καταστήματος είναι άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Move the file away to begin with an empty training bank.</source>
        <translation>Μετακινήστε το αρχείο για να αρχίσετε με άδεια εκπαιδευτική τράπεζα.</translation>
    </message>
    <message>
        <source>The banks&apos; messages cannot come in: another program uses port {port}.</source>
        <translation>Τα μηνύματα των τραπεζών δεν μπορούν να έρθουν: άλλο πρόγραμμα χρησιμοποιεί τη θύρα {port}.</translation>
    </message>
    <message>
        <source>No payment is lost: the banks are asked all the same, a little later.</source>
        <translation>Καμία πληρωμή δεν χάνεται: οι τράπεζες ερωτώνται ούτως ή άλλως, λίγο αργότερα.</translation>
    </message>
    <message>
        <source>End the other program, or choose another port.</source>
        <translation>Κλείστε το άλλο πρόγραμμα ή επιλέξτε άλλη θύρα.</translation>
    </message>
    <message>
        <source>The login of this bank was entered for another address, so it stays unused.</source>
        <translation>Τα στοιχεία σύνδεσης αυτής της τράπεζας δόθηκαν για άλλη διεύθυνση και δεν χρησιμοποιούνται.</translation>
    </message>
    <message>
        <source>Nothing was sent to the bank.</source>
        <translation>Τίποτα δεν στάλθηκε στην τράπεζα.</translation>
    </message>
    <message>
        <source>If the bank did move, enter the login again. If not, somebody changed its file.</source>
        <translation>Αν η τράπεζα άλλαξε διεύθυνση, δώστε ξανά τα στοιχεία σύνδεσης. Αν όχι, κάποιος άλλαξε το αρχείο της.</translation>
    </message>
    <message>
        <source>No login was entered for this bank.</source>
        <translation>Δεν δόθηκαν στοιχεία σύνδεσης για αυτή την τράπεζα.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s login first.</source>
        <translation>Δώστε πρώτα τα στοιχεία σύνδεσης της τράπεζας.</translation>
    </message>
    <message>
        <source>The bank of this order is not set up on this till.</source>
        <translation>Η τράπεζα αυτής της παραγγελίας δεν είναι ρυθμισμένη σε αυτό το ταμείο.</translation>
    </message>
    <message>
        <source>The order stands as it is shown; nothing was changed here.</source>
        <translation>Η παραγγελία είναι όπως φαίνεται· εδώ δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Start Paydesk with that bank&apos;s profile to ask about it.</source>
        <translation>Ξεκινήστε το Paydesk με το προφίλ αυτής της τράπεζας για να ρωτήσετε.</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>By {operator}, till {till}.</source>
        <translation>Από {operator}, ταμείο {till}.</translation>
    </message>
    <message>
        <source>By {operator}.</source>
        <translation>Από {operator}.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Αιτία: {reason}.</translation>
    </message>
    <message>
        <source>Without the code: {why}.</source>
        <translation>Χωρίς τον κωδικό: {why}.</translation>
    </message>
    <message>
        <source>Evidence: the bank&apos;s answer when it was asked.</source>
        <translation>Τεκμήριο: η απάντηση της τράπεζας όταν ρωτήθηκε.</translation>
    </message>
    <message>
        <source>A message proves nothing by itself.</source>
        <translation>Ένα μήνυμα από μόνο του δεν αποδεικνύει τίποτα.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Time left:</source>
        <translation>Μένουν:</translation>
    </message>
    <message>
        <source>Opening the bank&apos;s page…</source>
        <translation>Άνοιγμα της σελίδας της τράπεζας…</translation>
    </message>
    <message>
        <source>Secure connection to {origin}</source>
        <translation>Ασφαλής σύνδεση με {origin}</translation>
    </message>
    <message>
        <source>Not encrypted: {origin}</source>
        <translation>Χωρίς κρυπτογράφηση: {origin}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Today, as of {time}</source>
        <translation>Σήμερα, στις {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Θέλουν προσοχή</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκαν</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Δεσμεύτηκαν</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Απορρίφθηκαν</translation>
    </message>
    <message>
        <source>{percent}% of the bank&apos;s answers</source>
        <translation>{percent}% των απαντήσεων της τράπεζας</translation>
    </message>
</context>
<context>
    <name>TodayStrip</name>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>Save the activity log</source>
        <translation>Αποθήκευση ιστορικού</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Αρχείο CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Ταμείο</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Παλαιότερες</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>Activity log {day}</source>
        <translation>Ιστορικό {day}</translation>
    </message>
    <message>
        <source>TRAINING Activity log {day}</source>
        <translation>ΕΚΠΑΙΔΕΥΣΗ Ιστορικό {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as “{file}”.</source>
        <translation>
            <numerusform>%n γραμμή αποθηκεύτηκε ως «{file}».</numerusform>
            <numerusform>%n γραμμές αποθηκεύτηκαν ως «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Ταμείο</translation>
    </message>
    <message>
        <source>Nothing of the kind was written down.</source>
        <translation>Τίποτα τέτοιο δεν καταγράφηκε.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Όλοι</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Κάθε ημέρα</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Call it off</source>
        <translation>Ακύρωση</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>χθες</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views of the orders</source>
        <translation>Προβολές παραγγελιών</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Όνομα προβολής</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Προς τα πάνω (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Προς τα κάτω (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove this view (Del)</source>
        <translation>Αφαίρεση προβολής (Del)</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n δευτερόλεπτο</numerusform>
            <numerusform>%n δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not do it a second time.</source>
        <translation>Ακόμη ρωτάμε την τράπεζα. Μην το κάνετε δεύτερη φορά.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n δευτερόλεπτο</numerusform>
            <numerusform>%n δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message>
        <source>Still asking the bank. Do not charge again.</source>
        <translation>Ακόμη ρωτάμε την τράπεζα. Μη χρεώσετε ξανά.</translation>
    </message>
</context>
<context>
    <name>WishedRefundWords</name>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Refund wished</source>
        <translation>Για επιστροφή</translation>
    </message>
    <message>
        <source>The bank could not be asked when this refund was wished. Nothing was sent.</source>
        <translation>Η τράπεζα δεν μπορούσε να ερωτηθεί όταν ζητήθηκε αυτή η επιστροφή. Δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing of it went back: the shop still has this money.</source>
        <translation>Δεν επιστράφηκε τίποτα: τα χρήματα τα έχει ακόμη το κατάστημα.</translation>
    </message>
    <message>
        <source>“Your money has not gone back yet. I am seeing to it and will call you back.”</source>
        <translation>«Τα χρήματά σας δεν έχουν επιστραφεί ακόμη. Το φροντίζω και θα σας καλέσω.»</translation>
    </message>
    <message>
        <source>When the bank answers again, press the key: you are asked once more before anything leaves. A note on the order (N) takes the wish off this list.</source>
        <translation>Όταν η τράπεζα απαντήσει ξανά, πατήστε το κουμπί: θα ερωτηθείτε ακόμη μία φορά πριν φύγει κάτι. Μια σημείωση στην παραγγελία (N) την αφαιρεί από αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Επιστροφή χρημάτων…</translation>
    </message>
    <message>
        <source>The request is saved; nothing was sent.</source>
        <translation>Το αίτημα κρατήθηκε· δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>It stays under Attention (F10) until somebody refunds it there.</source>
        <translation>Είναι στην «Προσοχή» (F10) ώσπου κάποιος να επιστρέψει τα χρήματα εκεί.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Wording of the message</source>
        <translation>Διατύπωση του μηνύματος</translation>
    </message>
    <message>
        <source>Language of the customer: {language}. A line with a missing value is left out.</source>
        <translation>Γλώσσα του πελάτη: {language}. Γραμμή με κενό στοιχείο παραλείπεται.</translation>
    </message>
    <message>
        <source>Insert what differs from link to link:</source>
        <translation>Βάλτε στο κείμενο ό,τι αλλάζει σε κάθε σύνδεσμο:</translation>
    </message>
    <message>
        <source>This customer would read:</source>
        <translation>Αυτός ο πελάτης θα διάβαζε:</translation>
    </message>
    <message>
        <source>Use the original wording</source>
        <translation>Αρχικό κείμενο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Put this into the wording</source>
        <translation>Εισαγωγή στη διατύπωση</translation>
    </message>
</context>
<context>
    <name>WrittenForm</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is sold</source>
        <translation>Τι πωλείται</translation>
    </message>
    <message>
        <source>1 pc.</source>
        <translation>1 τεμ.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Line {place}: what is sold</source>
        <translation>Γραμμή {place}: τι πωλείται</translation>
    </message>
    <message>
        <source>Line {place}: quantity</source>
        <translation>Γραμμή {place}: ποσότητα</translation>
    </message>
    <message>
        <source>Line {place}: price of one</source>
        <translation>Γραμμή {place}: τιμή του ενός</translation>
    </message>
    <message>
        <source>Remove line {place}</source>
        <translation>Αφαίρεση γραμμής {place}</translation>
    </message>
</context>
</TS>
