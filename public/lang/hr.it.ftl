# Frasi delle stanze dell’ufficio personale, in italiano; si aggiungono a quelle di it.ftl, che valgono per tutte le stanze.
# Sintassi: Fluent. Testi: CC BY-SA 4.0.

## Cornice
room-employee = Per chi lavora: misurare le competenze
page-hr-home = Campagne
hr-notice-broken = { $count ->
    [one] Una campagna conservata qui non si legge: { $fault }. Resta com’è; se ne può salvare una copia.
   *[other] { $shown } campagne conservate qui non si leggono. La prima: { $fault }. Restano come sono; se ne può salvare una copia.
}
hr-notice-refused = Questo browser non permette di conservare nulla: tutto resta in memoria e sparisce alla chiusura della pagina. Conviene salvare i file.
hr-notice-full = Nella memoria di questo browser non c’è più posto: da qui in poi tutto resta in memoria e sparisce alla chiusura della pagina. Conviene salvare i file.
hr-notice-file = File non aperto. { $fault }.
hr-notice-opened = Campagna aperta e conservata in questo browser: { $title }.
hr-notice-campaign-erased = Campagna eliminata da questo browser: { $title }.
hr-notice-erased = Tutto ciò che era dell’ufficio personale è stato cancellato da questo browser.
hr-notice-not-erased = La cancellazione non è riuscita: il browser non l’ha permessa.

## Campagne
home-title = Il quadro d’insieme delle competenze
home-what = Qui si prepara una campagna, si raccolgono i contributi e si vede dove serve formazione, per gruppi di uffici e per famiglie di ruoli.
home-row = Nessuno ha mai i dati di una persona: né l’ufficio personale, né chi fa da garante, né chi legge il quadro.
home-where = Tutto resta in questo browser e nei file che si salvano: niente viene spedito.
home-campaigns = Campagne in questo browser
home-none = Ancora nessuna campagna.
home-days = Dal { $from } al { $to }
home-no-days = Senza date
home-people = { $count ->
    [one] 1 persona
   *[other] { $shown } persone
}
home-save-file = Salva il file
home-erase-one = Elimina da qui
home-open = Aprire un file
home-open-file = Scegli un file
home-open-hint = Il file di una campagna. Si può anche trascinarlo qui.
home-erase-title = Che cosa resta in questo browser
home-kept-shelf = Le campagne sono conservate in questo browser, a parte dalle risposte di chi compila qui il proprio profilo.
home-kept-memory = Le campagne sono solo in memoria e spariscono alla chiusura della pagina: conviene salvarne il file.
home-erase = Cancella tutto
home-erase-sure = Si cancellano tutte le campagne conservate in questo browser. I file già salvati restano. Non si può annullare.

## Raccolta
page-hr-collect = Raccolta
home-collect = Raccogli le buste
collect-title = Raccogliere le buste
collect-none = Questa campagna non è in questo browser
collect-none-todo = Prima va aperto il file della campagna, fra le campagne.
collect-what = Qui vanno messe tutte le buste arrivate all’ufficio personale, anche più volte: ognuna conta una volta sola.
collect-noise = Una busta da sola è rumore: qui non si legge e non si può leggere nulla di nessuno.
collect-later = Il quadro si apre solo con il file del garante.
collect-envelopes = Buste dell’ufficio personale
collect-hint = File, cartelle o archivi ZIP: si possono trascinare qui, anche insieme. Anche i file delle urne e del garante vanno qui.
intake-files = Scegli i file
intake-folder = Scegli una cartella
intake-opening = Si apre ciò che è già stato raccolto…
intake-working = Lettura dei file in corso
intake-far = { $done } di { $all } MB
intake-cancel = Interrompi (ciò che è letto resta)
intake-failed = La raccolta si è fermata: conviene ricaricare la pagina. Ciò che era conservato c’è ancora.
counter-people = Persone
counter-read = Buste lette
counter-new = Nuove
counter-again = Già presenti
counter-replaced = Sostituite da una più recente
counter-refused = Non accolte
counter-conflicts = { $count ->
    [one] Una busta è arrivata in due versioni diverse con lo stesso identificativo e la stessa revisione: nessuna delle due conta.
   *[other] { $shown } buste sono arrivate in versioni diverse con lo stesso identificativo e la stessa revisione: nessuna di queste conta.
}
counter-kept = Ciò che è raccolto è conservato in questo browser, senza i nomi dei file: si può chiudere la pagina e continuare un altro giorno.
counter-memory = Questo browser non conserva nulla: ciò che è raccolto resta solo in memoria. Conviene finire senza chiudere la pagina; i file si possono sempre rileggere.
collect-parts = Chi ha consegnato, per gruppo
collect-parts-text = Il gruppo sta scritto fuori dalla busta. Si vede quante persone hanno consegnato, mai che cosa. Un gruppo sotto la soglia sarà unito al successivo.
collect-parts-show = Mostra i gruppi
collect-part = Gruppo
collect-in = Consegnate
collect-in-of = { $in } di { $of }
collect-share = Quota
collect-below = sotto la soglia
collect-crowd = più buste che persone: qualcuno ha consegnato due volte, o con un browser svuotato
collect-list = Lista per il garante
collect-list-text = La lista dice quali buste sono qui: identificativi, revisioni e gruppi, nessun conteggio. Il garante la confronta con le proprie buste e chiude la campagna.
collect-list-save = Salva la lista per il garante
collect-list-none = Ancora nessuna busta.
collect-sums = Dal garante e dalle urne
collect-sums-text = Il file del garante apre le somme, gruppo per gruppo. Il file va messo sopra, insieme alle buste; lo stesso per i file delle urne.
collect-sums-none = Ancora nessun file del garante e di nessuna urna.
collect-sums-trustee = { $count ->
    [one] File del garante aperto: 1 persona.
   *[other] File del garante aperto: { $shown } persone.
}
collect-sums-no-trustee = File del garante: non ancora.
collect-sums-boxes = { $count ->
    [one] Un’urna, persone in tutto: { $people }.
   *[other] { $count } urne, persone in tutto: { $people }.
}
collect-sums-conflicts = { $count ->
    [one] Da uno stesso garante o da una stessa urna sono arrivati due file diversi: nessuno dei due conta. Una chiusura si fa una volta sola: va chiesto quale è quella vera.
   *[other] Da { $shown } fra garante e urne sono arrivati file diversi: nessuno di questi conta. Una chiusura si fa una volta sola: va chiesto quale è quella vera.
}
collect-doubt-crowd = { $part }: { $in } persone, ma il gruppo ne ha { $of }. Qualcuno può aver consegnato più volte.
collect-doubt-impossible = { $count ->
    [one] { $part }: un conteggio è impossibile. Qualcuno può aver consegnato una busta falsa.
   *[other] { $part }: { $shown } conteggi sono impossibili. Qualcuno può aver consegnato una busta falsa.
}
collect-combined = Le somme sono aperte.
collect-left = { $count ->
    [one] Una persona di cui c’è qui la busta non è contata: al garante manca l’altra metà.
   *[other] { $shown } persone di cui c’è qui la busta non sono contate: al garante manca l’altra metà.
}
collect-earlier = { $count ->
    [one] Una persona è contata con una busta precedente: dell’ultima manca una metà.
   *[other] { $shown } persone sono contate con una busta precedente: dell’ultima manca una metà.
}
collect-missing = { $count ->
    [one] Il file del garante conta una busta che qui non c’è. Vanno rilette tutte le buste, poi di nuovo il file.
   *[other] Il file del garante conta { $shown } buste che qui non ci sono. Vanno rilette tutte le buste, poi di nuovo il file.
}
collect-unfit = Il file del garante non corrisponde alle buste che sono qui: non è stato aperto. Va chiesto al garante con quale campagna e con quale lista l’ha fatto.
collect-unread = Il file del garante è danneggiato o di un’altra campagna: non è stato aperto.
collect-gate-new = { $count ->
    [one] accolto, 1 persona
   *[other] accolto, { $shown } persone
}
collect-gate-again = c’era già: conta una volta sola
collect-gate-conflict = in conflitto con un altro file della stessa urna: nessuno dei due conta
collect-gate-refused = non accolto: è di un’altra campagna, o danneggiato

## Ciò che non è stato accolto
trouble-title = Ciò che non è stato accolto
trouble-intro = { $count ->
    [one] Una cosa non è stata accolta. Tutto il resto sì.
   *[other] { $shown } cose non sono state accolte. Tutto il resto sì.
}
trouble-more = { $count ->
    [one] Un’altra è nella tabella da salvare.
   *[other] Altre { $shown } sono nella tabella da salvare.
}
trouble-file = File
trouble-line = Riga
trouble-reason = Motivo
trouble-todo = Che cosa fare
trouble-save = Salva la tabella
trouble-table = sestante-non-accolte.csv
trouble-damaged = danneggiata (carattere { $detail })
trouble-damaged-todo = Chiedere di consegnare di nuovo.
trouble-cut = il file finisce a metà di una busta
trouble-cut-todo = Il file non è arrivato intero: copiarlo o farlo mandare di nuovo.
trouble-foreign = non è una busta
trouble-foreign-todo = Nulla, se il file non c’entra.
trouble-newer = scritta da una versione più recente ({ $detail })
trouble-newer-todo = Aggiornare Sestante, poi rileggere il file.
trouble-side = è l’altra metà, dell’altra parte
trouble-side-todo = Non conservarla: cancellare il file e avvisare chi lo ha mandato.
trouble-campaign = di un’altra campagna ({ $detail })
trouble-campaign-todo = Raccoglierla nella sua campagna.
trouble-part = il gruppo non è nella campagna ({ $detail })
trouble-part-todo = Controllare che il file della campagna sia lo stesso dato a tutti, con la stessa impronta.
trouble-counters = ha { $detail } conteggi, un numero diverso da quello della campagna
trouble-counters-todo = Controllare che il file della campagna sia lo stesso dato a tutti, con la stessa impronta.
trouble-field = manca qualcosa o non è come deve essere: { $detail }
trouble-field-todo = Chiedere di consegnare di nuovo, senza modificare il file.
trouble-conflict = ce n’è un’altra, diversa, con lo stesso identificativo ({ $detail }): nessuna delle due conta
trouble-conflict-todo = Una delle due non viene dall’app: chiedere da dove vengono i file.
trouble-long = riga più lunga di qualsiasi busta
trouble-long-todo = Nulla, se il file non c’entra.
trouble-empty = il file è vuoto
trouble-empty-todo = Farlo mandare di nuovo.
trouble-unreadable = il browser non riesce a leggerlo
trouble-unreadable-todo = Controllare che il file ci sia ancora, poi riprovare.
trouble-archive = archivio danneggiato, protetto o troppo grande
trouble-archive-todo = Aprire l’archivio e trascinare qui la cartella.
trouble-full = non c’è più posto
trouble-full-todo = Raccogliere con un motore di database: le istruzioni sono nella cartella scale.

## Garante
page-hr-trustee = Stanza del garante
trustee-title = Stanza del garante
trustee-what = Qui il garante raccoglie le proprie buste, le confronta con la lista dell’ufficio personale e chiude la campagna. L’ufficio riceve un solo file, con le somme.
trustee-never-give = Mai dare queste buste all’ufficio personale, né usare lo stesso computer: con tutte e due le metà si leggono le singole persone.
trustee-never-twice = Mai chiudere due volte la stessa campagna: la differenza fra due chiusure potrebbe mostrare una persona.
trustee-campaign = La campagna
trustee-campaign-text = Il file o il link della campagna, come l’hanno ricevuto tutti.
trustee-link = Link della campagna
trustee-link-open = Apri il link
trustee-no-link = Il link non è quello di una campagna, o è incompleto.
trustee-closed-before = { $count ->
    [one] In questo browser è già stata chiusa una campagna: riaprendola si ha di nuovo lo stesso file.
   *[other] In questo browser sono già state chiuse { $shown } campagne: riaprendole si ha di nuovo lo stesso file.
}
trustee-is = Garante: { $trustee }
trustee-fingerprint = Deve essere la stessa che vedono colleghe e colleghi. Se è diversa, la campagna non è quella: non va chiusa.
trustee-collect = Buste del garante e lista dell’ufficio personale
trustee-hint = File, cartelle o archivi ZIP con le buste del garante, e la lista dell’ufficio personale: si possono trascinare qui, anche insieme.
pairs-title = Di chi ci sono tutte e due le metà
pairs-text = Conta chi ha consegnato tutte e due le buste, con l’ultima revisione che tutte e due le parti hanno.
pairs-none = Manca la lista dell’ufficio personale: va messa insieme alle buste.
pairs-both = Persone che contano
pairs-not-at-hr = Solo qui: l’ufficio non ha la sua metà
pairs-not-here = Solo all’ufficio: qui manca la metà
pairs-apart = Le metà non vanno insieme
pairs-behind = Contano con una busta precedente
pairs-replaced = Hanno sostituito una busta precedente
pairs-more = Chi manca da una parte può consegnare di nuovo; poi serve una nuova lista. Se all’ufficio ne mancano molte, va chiesto perché: una lista scelta apposta potrebbe isolare qualcuno. Molte sostituzioni vanno controllate: chi conosce un identificativo può sostituire una metà.
trustee-close = Chiudere la campagna
trustee-handed-in = Quante persone hanno consegnato?
trustee-handed-in-hint = Dal conto di chi ha consegnato, per esempio i messaggi ricevuti: non dal numero qui sopra. Se le buste sono di più, qualcuno ha inventato degli identificativi e la campagna non si chiude.
trustee-close-button = Chiudi la campagna
trustee-close-not-ready = Servono la lista e almeno { $threshold } persone che contano.
trustee-close-number = Prima va scritto quante persone hanno consegnato.
trustee-close-sure = Si chiude una volta sola. Chi non ha ancora consegnato tutte e due le buste resta fuori per sempre.
trustee-close-no = Non ancora
trustee-close-yes = Chiudi per sempre
trustee-too-few = Le persone che contano sono { $pairs }: meno della soglia. La campagna resta aperta.
trustee-too-many = Le persone che contano sono { $pairs }, ma hanno consegnato in { $people }: qualcuno può aver inventato degli identificativi. La campagna resta aperta.
trustee-unfit = Ciò che è qui non corrisponde alla campagna. La campagna resta aperta.
trustee-not-kept = La chiusura non si è potuta conservare e perciò non esce da qui. La campagna resta aperta.
trustee-no-shelf = Questo browser non conserva nulla: qui non si può chiudere, perché una chiusura dimenticata si potrebbe rifare. Serve un altro browser, o una finestra non privata.
trustee-closed = La campagna è chiusa
trustee-closed-text = Chiusa il { $day }, con { $people } persone. Il file per l’ufficio personale è sempre lo stesso, anche salvandolo di nuovo.
trustee-save = Salva il file per l’ufficio personale
trustee-erase = Cancellare le buste
trustee-erase-after = Quando l’ufficio ha aperto il file le buste non servono più. La chiusura resta in questo browser, perché non se ne possa fare un’altra.
trustee-erase-before = Si cancellano le buste, la lista e la campagna: dopo si può cominciare da capo, con gli stessi file.
trustee-erase-button = Cancella le buste
trustee-erase-sure = Si cancellano da questo browser tutte le buste del garante di questa campagna. I file restano dove sono. Non si può annullare.
trustee-erased = Le buste sono cancellate da questo browser.
trustee-cannot = Che cosa nessuno può impedire
trustee-cannot-both = Ufficio personale e garante insieme possono leggere le singole persone. Per questo sono due.
trustee-cannot-sender = Chi riceve un messaggio sa chi l’ha mandato: si sa chi ha consegnato, non che cosa.
trustee-cannot-forge = Chi consegna può mandare una busta falsa e spostare un conteggio. I totali impossibili vengono segnalati.
trustee-cannot-chosen = L’ufficio può tacere delle buste che ha, o mandarne di proprie: per questo si confrontano i numeri prima di chiudere.
