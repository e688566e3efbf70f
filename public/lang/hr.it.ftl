# Frasi delle stanze dell’ufficio personale, in italiano; si aggiungono a quelle di it.ftl, che valgono per tutte le stanze.
# Sintassi: Fluent. Testi: CC BY-SA 4.0.

## Cornice
room-employee = Per chi lavora: misurare le competenze
page-hr-home = Campagne
hr-notice-aside = { $count ->
    [one] Una parte che non si leggeva, messa da parte in precedenza, è ancora conservata qui: se ne può salvare una copia.
   *[other] { $shown } parti che non si leggevano, messe da parte in precedenza, sono ancora conservate qui: se ne può salvare una copia.
}
hr-notice-broken = { $count ->
    [one] Una campagna conservata qui non si legge: { $fault }. Se ne può salvare una copia.
   *[other] { $shown } campagne conservate qui non si leggono. La prima: { $fault }. Se ne può salvare una copia.
}
hr-notice-refused = Questo browser non permette di conservare nulla: tutto resta in memoria e sparisce alla chiusura della pagina. Conviene salvare i file.
hr-notice-full = Nella memoria di questo browser non c’è più posto: da qui in poi tutto resta in memoria e sparisce alla chiusura della pagina. Conviene salvare i file.
hr-notice-file = File non aperto. { $fault }.
hr-notice-opened = Campagna aperta e conservata in questo browser: { $title }.
hr-notice-aggregate = Acquisito per { $title }.
hr-notice-aggregate-known = Già presente per { $title }: nulla si conta due volte.
hr-notice-aggregate-conflict = Per { $title } sono arrivati due risultati diversi della stessa raccolta: nessuno dei due è contato. Chiedere l’unico file di quella raccolta.
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
home-new = Nuova campagna
home-sample = Prova con l’ente inventato
home-draft = In preparazione
home-open-one = Apri
home-go-on = Continua
people-count = { $count ->
    [one] 1 persona
   *[other] { $shown } persone
}
people-unknown = numero non noto
page-hr-campaign = Campagna
hr-notice-fixed = La campagna è fissata: ora si può distribuire.
hr-notice-copied = Testo copiato.
hr-notice-not-copied = Il browser non permette di copiare. Il testo si può selezionare e copiare a mano.
hr-notice-not-fetched = L’esempio non è arrivato. Basta riprovare quando la rete c’è.

## Preparare una campagna
campaign-gone = Questa campagna non è in questo browser
campaign-to-home = Torna alle campagne
draft-untitled = Campagna senza nome
draft-units = Gruppo di uffici
draft-families = Famiglia di ruoli
draft-everyone = Tutto il personale
draft-more-of = { $above }: { $first } e altre { $shown } unità
draft-more = { $first } e altre { $shown } unità
draft-sample-title = Campagna di prova
draft-sample-trustee = Responsabile della protezione dei dati
draft-way-mail = Due messaggi distinti, uno per busta, senza testo e senza firma. Chi riceve separa subito l’allegato dal mittente.
draft-way-share = Ogni busta nella sua cartella. Le due cartelle sono aperte a persone diverse.
draft-way-box = Al computer con il cartello «Urna», nei giorni indicati nell’avviso.
steps-label = Passi della campagna
step-name = Nome e durata
step-body = Uffici e persone
step-groups = Gruppi di uffici
step-families = Famiglie di ruoli
step-offer = Corsi
step-ways = Garante e consegna
step-whole = Riepilogo
step-on = Avanti
step-end = Vai al riepilogo
step-back = Indietro
step-undo = Annulla l’ultima modifica
step-sound = a posto
step-to-do = da completare
field-italian = In italiano
field-english = In inglese (se manca, vale l’italiano)

## Passo: nome e durata
name-title = Come si chiama la campagna, e quanto dura
name-lead = Il nome e le date sono ciò che tutti vedono per primo.
name-title-field = Nome della campagna
name-body-field = Ente
name-from = Primo giorno
name-to = Ultimo giorno
name-days-hint = Le date sono facoltative. Due o tre mesi bastano di solito.
threshold-title = Quante persone per mostrare un gruppo
threshold-text = Un gruppo in cui partecipano meno persone di così non si mostra da solo: si unisce al seguente. Più è alta la soglia, meno si può capire di una singola persona; più è bassa, più gruppi si vedono.
threshold-field = Soglia
threshold-hint = 10 è la scelta consueta; mai sotto 5.

## Passo: uffici e persone
body-title = Quante persone lavorano in ogni ufficio
body-lead = Da un file che c’è già, oppure a mano. I nomi delle persone non servono e non si conservano.
body-file = Scegli un file
body-file-hint = Una tabella di uffici o un elenco del personale (CSV, XLSX), oppure il file di un ente (JSON). Un elenco del personale viene contato in questo browser: i nomi non si conservano.
body-units = Uffici
body-total = { $units } voci, { $people } persone in tutto.
unit-new = Aggiungi un ufficio a mano
unit-add = Aggiungi
unit-title = Nome dell’ufficio
unit-parent = Fa parte di
unit-top = Nessuno: è al primo livello
unit-people = Persone
unit-edit = Modifica
unit-edit-of = Modifica: { $title }
unit-save = Salva
unit-cancel = Annulla
unit-remove = Togli l’ufficio
reading-text = Letto come { $encoding }, colonne separate da «{ $separator }», { $rows } righe sotto l’intestazione.
reading-tab = tabulazione
reading-sheet = Letto il foglio «{ $sheet }», { $rows } righe sotto l’intestazione.
reading-which-sheet = Foglio
reading-lines = Che cos’è una riga?
reading-offices = Un ufficio
reading-offices-hint = Con il numero delle persone che ci lavorano.
reading-people = Una persona
reading-people-hint = Un elenco del personale: si contano le righe, e nient’altro. Le righe non si mostrano e non si conservano.
reading-columns = Che cosa dicono le colonne
reading-others = Le altre colonne non si usano.
reading-others-never = Si usano solo queste colonne. Nomi, matricole e tutto il resto si ignorano, e il file si dimentica appena contato.
reading-first = Le prime righe
reading-with-below = Il numero di un ufficio che ne contiene altri comprende anche le loro persone
column-none = Nessuna
column-unit = Nome dell’ufficio
column-above = Ufficio o settore di cui fa parte
column-people = Numero di persone
column-role = Ruolo o famiglia di ruoli
reading-not-yet = Manca ancora una colonna: quella dell’ufficio, e per una tabella di uffici quella del numero di persone.
reading-names = La colonna «{ $column }» è diversa in quasi ogni riga: sembra dire di singole persone, e non si usa. Ne serve un’altra.
reading-counted = Contati { $units } uffici e { $people } persone, da { $rows } righe.
reading-counted-people = Contate { $people } persone in { $units } uffici, da { $rows } righe. Nessun nome è stato conservato.
reading-more-faults = { $count ->
    [one] e un’altra riga
   *[other] e altre { $shown } righe
}
reading-roles = Ruoli che non si riconoscono
reading-roles-hint = A quale famiglia appartengono? Finché ne manca una, tutto il personale resta una sola famiglia.
role-unknown = Non indicata
reading-take = Usa questi uffici
reading-leave = Lascia stare

## Passo: gruppi di uffici
groups-title = Quali uffici si guardano insieme
groups-lead = Gli uffici piccoli stanno con i vicini, così che nessuno si possa riconoscere. La proposta si può cambiare.
groups-total = { $groups } gruppi; il più piccolo ha { $least } persone, la misura giusta è almeno { $wanted }.
groups-propose = Proponi di nuovo
groups-small = Sotto le 35 persone: è facile che partecipino in pochi e che il gruppo si unisca a un altro.
groups-refused = Meno persone della soglia: così il gruppo non si può mai mostrare.
groups-units = { $count ->
    [one] 1 ufficio
   *[other] { $shown } uffici
}
groups-units-of = Uffici del gruppo: { $title }
groups-also = { $count ->
    [one] con 1 ufficio senza numero
   *[other] con { $shown } uffici senza numero
}
groups-join = Unisci al seguente
groups-join-of = Unisci al gruppo seguente: { $title }
groups-split = Dividi
groups-split-of = Dividi: { $title }
groups-move = Sposta in…
groups-move-new = un gruppo nuovo
groups-move-of = Sposta in un altro gruppo: { $title }

## Passo: famiglie di ruoli
families-title = Quali ruoli si guardano insieme
families-lead = La seconda divisione del personale: per ciò che si fa, in tutto l’ente.
families-total = { $families } persone nelle famiglie, { $body } negli uffici: i due numeri devono essere uguali.
families-propose = Proponi di nuovo
families-title-field = Nome della famiglia
families-join = Unisci alla seguente
families-join-of = Unisci alla famiglia seguente: { $title }

## Passo: corsi
offer-title = Per quali corsi si conta la richiesta
offer-lead = Per ogni corso si saprà a quante persone è utile subito, e a quante dopo un altro corso.
offer-count = Scelti { $shown } corsi; al massimo { $most }.
offer-propose = Scegli la proposta

## Passo: garante e consegna
ways-title = Chi fa da garante, e come si consegna
ways-lead = Le due buste devono andare in posti diversi: chi le ha entrambe può leggere un contributo.
ways-trustee = Garante
ways-trustee-text = Riceve la seconda busta e chiude la campagna. È qualcuno che non dipende dall’ufficio personale: la rappresentanza sindacale o chi protegge i dati.
ways-trustee-field = Chi fa da garante
ways-how = Come si consegna
ways-how-text = Almeno un modo. Ognuno dice in una frase che cosa fare, e dove va ciascuna busta.
ways-add = Aggiungi
ways-hr = Dove va la busta per l’ufficio personale
ways-to-trustee = Dove va la busta per il garante
ways-place-hint = Un indirizzo di posta o una cartella.
ways-other-place-hint = Mai lo stesso posto.
ways-remove = Togli questo modo

## Che cosa manca
wrong-no-title = La campagna non ha ancora un nome.
wrong-no-body = Manca il nome dell’ente.
wrong-no-trustee = Manca chi fa da garante.
wrong-no-people = Non c’è ancora nessun ufficio con persone.
wrong-units = Un ufficio ha meno persone di quelli che ne fanno parte: i numeri vanno corretti.
wrong-uncounted = Di { $shown } uffici nessuno sa quante persone hanno ({ $titles }): serve un numero, oppure vanno tolti.
wrong-family = Manca il numero di persone della famiglia «{ $title }».
wrong-totals = Gli uffici contano { $units } persone, le famiglie { $families }: devono essere le stesse.
wrong-no-way = Manca un modo di consegnare.
wrong-empty-way = Il modo di consegnare numero { $place } non dice che cosa fare.
wrong-threshold = La soglia deve essere almeno { $least }.
wrong-offer = I corsi scelti sono { $shown }: al massimo { $most }.
wrong-no-parts = Mancano i gruppi.
wrong-parts = I gruppi sono { $shown }: al massimo { $most }.
wrong-scores = I punteggi da contare sono troppi.
wrong-ways = I modi di consegnare sono { $shown }: al massimo { $most }.
wrong-same-place = Nel modo di consegnare numero { $place } le due buste vanno nello stesso posto: chi le riceve potrebbe leggere i contributi.
wrong-days = L’ultimo giorno viene prima del primo.
wrong-twice = Un nome compare due volte: { $title }.
wrong-too-small = «{ $title }» ha meno persone della soglia: va unito a un altro gruppo.

## Riepilogo e distribuzione
campaign-lead-wrong = Manca ancora qualcosa prima di poterla distribuire.
campaign-lead-ready = È completa. Si può fissare e distribuire.
campaign-lead-changed = È cambiata dopo essere stata fissata.
campaign-lead-fixed = È fissata. Ora va distribuita a tutti, uguale per tutti.
campaign-steps = I passi
campaign-fix = Fissa la campagna
campaign-fix-hint = Fissarla vuol dire decidere i gruppi prima di raccogliere. Dopo, chi l’ha già ricevuta non vede le modifiche.
campaign-fix-again = Fissa di nuovo
campaign-fix-again-hint = Chi ha già preso la campagna di prima ha un’impronta diversa, e i suoi contributi non si possono unire a quelli nuovi. Si rifissa solo se non è ancora stata distribuita.
given-what = La campagna
given-fingerprint = La stessa impronta deve comparire a tutti. Va scritta negli avvisi, così che ognuno la possa confrontare.
given-edit = Cambia la campagna
given-file = Il file
given-file-text = Da mettere nella intranet: chi lo apre nell’app prende la campagna.
given-link = Il link
given-link-text = Contiene tutta la campagna dietro il segno #: aprirlo non spedisce nulla.
given-poster = Il manifesto
given-poster-text = Una pagina da stampare, con il codice da inquadrare e l’impronta.
given-poster-see = Vedi il manifesto
link-coming = Il link si sta preparando…
link-unable = Questo browser non sa preparare il link: resta il file.
link-length = { $count ->
    [one] 1 carattere
   *[other] { $shown } caratteri. Oltre 1800 alcuni programmi di posta lo spezzano: meglio il file.
}
link-copy = Copia il link
letters-title = I testi per informare
letters-text = Pronti da copiare o salvare, in italiano e in inglese, con l’impronta della campagna. Si possono cambiare.
letters-staff = Per il personale
letters-unions = Per le organizzazioni sindacali
letters-trustee = Per chi fa da garante
letters-italian = In italiano
letters-english = In inglese
letters-copy-it = Copia il testo italiano
letters-copy-en = Copia il testo inglese
letters-save-it = Salva il testo italiano
letters-save-en = Salva il testo inglese
letter-days = La campagna dura dal { $from } al { $to }.
letter-until = La campagna dura fino al { $to }.
letter-link = Per cominciare, aprire questo link: { $link }
letter-file = Per cominciare: scaricare dalla intranet il file della campagna, aprire { $folder } e scegliere «Contributo», poi il file.
letter-fingerprint = Impronta della campagna, uguale per tutti: { $fingerprint }. Se nell’app ne compare un’altra, non è questa campagna.
letter-staff-subject = { $title }: a che punto sono le competenze digitali e con l’IA? ({ $body })
letter-staff-what = Con Sestante ognuno può misurare in pochi minuti le proprie competenze digitali e con l’intelligenza artificiale, e vedere quali corsi servono. Tutto avviene nel browser: le risposte non lasciano il computer.
letter-staff-free = Partecipare è libero. Nessuno viene valutato: serve a decidere quali corsi organizzare.
letter-staff-leaves = Chi vuole consegna alla fine due buste: una all’ufficio personale, una al garante ({ $trustee }). Da sola, nessuna delle due dice qualcosa. Si vedono solo somme di gruppi con almeno { $threshold } partecipanti.
letter-staff-how = Prima di consegnare, l’app mostra tutto ciò che lascia il browser, e come consegnare senza farsi riconoscere.
letter-unions-subject = { $title }: informazione preventiva ({ $body })
letter-unions-what = L’ente intende rilevare i bisogni di formazione sulle competenze digitali e con l’intelligenza artificiale. La partecipazione è libera e non serve a valutare le persone.
letter-unions-never = Le risposte restano nel browser di chi compila. L’ufficio personale non riceve mai i dati di una persona: ogni contributo è diviso in due buste, e la seconda va al garante ({ $trustee }). Solo le due parti insieme potrebbero aprirne una: per questo sono separate.
letter-unions-parts = I gruppi sono fissati prima: il più piccolo ha { $least } persone. Un gruppo con meno di { $threshold } partecipanti si unisce a un altro, e a ogni somma si aggiunge un disturbo casuale.
letter-unions-ask = Il file della campagna, il metodo e il codice sono aperti a chi li vuole controllare: { $folder }
letter-trustee-subject = { $title }: il compito del garante ({ $body })
letter-trustee-what = Per questa campagna il garante è: { $trustee }. Riceve la seconda busta di ogni contributo e la tiene lontana dalla prima.
letter-trustee-seeds = La busta del garante contiene solo numeri casuali: da sola non dice nulla. Non va mai data all’ufficio personale, né messa dove l’ufficio personale può leggerla.
letter-trustee-once = Alla fine il garante chiude la campagna una volta sola, nella sua stanza dell’app, e consegna un solo file di somme. Prima confronta il numero dei contributi con quello delle persone che si sa aver partecipato.
letter-trustee-together = Garante e ufficio personale insieme potrebbero aprire i contributi: la promessa a chi partecipa regge perché non lo fanno.
poster-title = Manifesto
poster-hint = Ciò che si vede è ciò che si stampa, su un foglio A4.
poster-back = Torna alla campagna
poster-code = Codice che apre la campagna
poster-code-app = Codice che apre l’app
poster-scan = Inquadrare il codice con il telefono: apre l’app con questa campagna.
poster-scan-app = Il codice apre l’app. Il file della campagna è nella intranet; nell’app si sceglie in «Contributo».
poster-what = A che punto sono le mie competenze digitali e con l’IA? In pochi minuti.
poster-stays = Le risposte restano nel browser. Nessuno le riceve.
poster-free = Partecipare è libero, e non serve a valutare nessuno.
poster-fingerprint = L’app mostra la stessa impronta. Se è diversa, non è questa campagna.

## Il quadro collettivo
page-hr-picture = Quadro
home-picture = Vedere il quadro
home-try = Provare
home-try-what = Una città inventata di 4.200 persone, di cui quattro su dieci hanno partecipato: per vedere che cosa si ottiene prima di preparare qualsiasi cosa.
picture-title = Dove serve formazione
picture-none = Per questa campagna non c’è ancora nulla di raccolto. Il quadro compare quando si è chiusa una raccolta:
picture-none-box = un’urna chiusa: aprire il suo file nell’elenco delle campagne;
picture-none-trustee = la chiusura del garante, unita alle buste raccolte qui;
picture-none-file = il file di un altro ente che ha già composto il proprio quadro.
picture-to-home = Alle campagne
picture-example = Aprire l’esempio inventato
picture-took-part = Hanno partecipato { $people } persone su { $headcount } ({ $percent } %).
picture-how = Ogni numero è la quota di persone sotto il livello chiesto dal proprio ruolo, per quanto chi ha partecipato può dire di tutte. L’intervallo accanto contiene la quota vera nove volte su dieci. Piccole variazioni casuali proteggono ogni persona: non si legga più di quanto dice l’intervallo.
picture-needs = I bisogni maggiori
picture-needs-how = Nell’intero ente, dal maggiore. Dove gli intervalli si sovrappongono l’ordine può essere casuale.
picture-needs-skills = Competenze
picture-needs-ai = Intelligenza artificiale
picture-needs-all = Mostrare tutte
picture-needs-first = Mostrare solo le prime
picture-heat = Per gruppi dell’ente
picture-heat-how = Scegliendo un numero si vedono l’intervallo, le bande e ciò che gli sta dietro. Un’intestazione ordina secondo la sua colonna.
picture-by = Dividere per
picture-columns = Mostrare
picture-all-areas = Aree e IA
picture-column = Colonna
picture-key = Che cosa dicono i colori
picture-key-few = misurate troppo poche persone
picture-key-joined = gruppi uniti
picture-part = Gruppo
picture-people-of = { $people } su { $headcount }
picture-joined = uniti
picture-untold = gruppo non detto
picture-nobody = nessuna partecipazione
picture-nobody-short = nessuno
picture-few-short = poche
picture-few = misurate troppo poche persone
picture-heat-all = Mostrare tutti, { $count }
picture-heat-first = Mostrarne meno
picture-line-body = L’intero ente
picture-line-untold = Tutti i gruppi insieme (urne)
picture-share = { $percent } %, fra { $low } e { $high }
picture-share-about = circa { $percent } %, fra { $low } e { $high }
picture-below = Sotto il livello chiesto dal proprio ruolo: { $share }. Persone misurate: circa { $measured }.
picture-no-bands = Le quattro bande si mostrano da { $least } persone misurate in su.
picture-few-why = Delle { $people } persone che hanno partecipato hanno risposto su questo circa { $measured }: troppo poche per dire qualcosa. Non significa che il livello sia basso.
picture-joined-why = Questi gruppi sono uniti: in uno di essi hanno partecipato meno di { $threshold } persone, e nessuna deve essere riconoscibile. L’unione segue l’ordine della campagna, fissato prima.
picture-untold-why = Queste persone hanno usato un’urna di un gruppo di uffici. A quale famiglia di ruoli appartenga ciascuna non si conta: i gruppi sarebbero troppo piccoli.
picture-more-than-body = Qui il bisogno è maggiore che nell’intero ente, oltre ogni dubbio.
picture-less-than-body = Qui il bisogno è minore che nell’intero ente, oltre ogni dubbio.
picture-like-body = La differenza dall’intero ente rientra nel dubbio.
picture-bands = Bande
picture-people = Chi ha partecipato
picture-people-how = Numeri esatti, per gruppo, rispetto alle persone che secondo la campagna ne fanno parte.
picture-took = Hanno partecipato
picture-belong = Ne fanno parte
picture-of-them = Quota
picture-crowd = più di quante ne fanno parte: qualcuno può essere stato contato due volte
picture-demand = Domanda di corsi
picture-demand-how = Per quante persone dell’intero ente un corso in offerta colmerebbe una distanza: subito, o dopo un altro corso. Come intervalli.
picture-course = Corso
picture-now = Subito
picture-after = Dopo un altro
picture-stands-for = da { $low } a { $high } persone
picture-beside = Confrontare
picture-beside-how = Un altro ente o un’altra campagna conservati qui, su ciò che entrambi hanno misurato. Una differenza è detta solo dove supera il dubbio.
picture-beside-with = Confrontare con
picture-beside-none = Nulla
picture-both = Insieme
picture-count = { $count ->
    [one] 1 persona
   *[other] { $shown } persone
}
picture-measure = Misurato
picture-apart = Differenza
picture-apart-more = bisogno maggiore nel primo
picture-apart-less = bisogno minore nel primo
picture-apart-doubt = entro il dubbio

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

## Esportazioni
page-hr-exports = Esportazioni
page-hr-report = Relazione
page-hr-literacy = Registro dell’alfabetizzazione in materia di IA
exports-title = Esportare il quadro d’insieme
exports-what = Qui si scelgono i file e le pagine da ricavare dal quadro della campagna «{ $title }». Nessuno contiene dati di una persona.
exports-none = Per questa campagna non c’è ancora un quadro: si apre quando arriva il primo file di un’urna o di chi fa da garante.
exports-home = Torna alle campagne
exports-link = Esporta
exports-tables = Per lavorare sui numeri
exports-pages = Da leggere e stampare
exports-public = Da pubblicare
exports-who = Chi può leggerlo: { $who }
exports-size = { $size } circa
exports-workbook = Cartella di lavoro (XLSX)
exports-workbook-what = Tutte le tabelle in fogli, con un primo foglio che spiega che cosa sono e come leggerle.
exports-csv = Tabelle (CSV)
exports-csv-what = Le stesse tabelle come testo, per un foglio di calcolo o un programma. Due file: il quadro e la domanda di corsi.
exports-aggregate = File per la formazione (JSON)
exports-aggregate-what = La campagna e i conteggi come sono usciti dall’urna e dalle buste, per chi organizza i corsi.
exports-report = Relazione
exports-report-what = Chi ha partecipato, dove serve formazione, quali corsi sono richiesti, e una sezione per il piano della formazione da completare a mano.
exports-literacy = Registro dell’alfabetizzazione in materia di IA
exports-literacy-what = Che cosa è stato misurato, quando e con quali misure di formazione, per l’articolo 4 del regolamento europeo sull’IA.
exports-open = Pacchetto di dati aperti (ZIP)
exports-open-what = Le tabelle per le macchine in italiano e in inglese, la spiegazione delle colonne e i metadati DCAT-AP_IT. Servono tre dati.
exports-who-all = chiunque, dentro e fuori dall’ente
exports-who-body = chi lavora nell’ente, rappresentanze sindacali comprese
exports-who-trainer = chi organizza la formazione
exports-get-workbook = Scarica la cartella XLSX
exports-get-shares = Scarica il quadro
exports-get-demand = Scarica la domanda di corsi
exports-get-aggregate = Scarica il file JSON
exports-get-open = Scarica il pacchetto ZIP
exports-get-literacy = Scarica il registro (HTML)
exports-open-page = Apri la pagina
exports-print = Stampa
exports-print-hint = Solo il foglio va in stampa. Nella finestra di stampa si può anche salvare in PDF.
exports-back = Tutte le esportazioni
exports-scale = Oltre 100.000 buste
exports-scale-what = Oltre un browser, le somme delle buste per gruppo sono una sola interrogazione per DuckDB (un computer) o Spark (molti). Il primo file dice come; le buste di una sola parte sono rumore, quindi si può eseguire ovunque.
exports-note-code = Codice IPA dell’ente
exports-note-code-hint = Com’è nell’indice delle pubbliche amministrazioni (indicepa.gov.it), per esempio c_a944.
exports-note-mail = Indirizzo di posta per chi ha domande
exports-note-mail-hint = Meglio quello di un ufficio: sarà pubblico.
exports-note-address = Indirizzo della pagina dove saranno pubblicati
exports-note-address-hint = Completo, con https:// all’inizio.
exports-note-licence = Licenza
exports-note-by = CC BY 4.0: chi li usa cita la fonte
exports-note-zero = CC0 1.0: ogni uso, senza condizioni
exports-open-missing = Il pacchetto si può scaricare quando questi campi sono completi e corretti: { $fields }.
exports-open-invented = Questa campagna è un esempio inventato: il pacchetto lo dice, ma non va pubblicato.
exports-file-shares = sestante-quadro-{ $id }.csv
exports-file-demand = sestante-domanda-corsi-{ $id }.csv
exports-file-workbook = sestante-quadro-{ $id }.xlsx
exports-file-aggregate = sestante-aggregate-{ $id }.json
exports-file-open = sestante-dati-aperti-{ $id }.zip
exports-file-literacy = sestante-registro-ia-{ $id }.html
exports-tab-about = Leggere prima
exports-tab-taking-part = Partecipazione
exports-tab-shares = Quadro
exports-tab-demand = Domanda di corsi
exports-workbook-title = Quadro d’insieme delle competenze digitali e di intelligenza artificiale
exports-fact-body = Ente
exports-fact-campaign = Campagna
exports-fact-days = Giorni
exports-fact-closed = Chiusura dei conteggi
exports-fact-people = Partecipazione
exports-fact-threshold = Soglia: meno persone non si mostrano mai da sole
exports-fact-trustee = Garante
exports-fact-made = Esportato il
exports-fact-invented = Attenzione
exports-invented = Ente, persone e numeri sono inventati, per prova.
exports-days = dal { $from } al { $to }
exports-people = { $people } persone su { $headcount }
exports-method = Come si è misurato
exports-method-asked = Ogni persona ha valutato sé stessa con frasi tratte da DigComp 3.0, il quadro europeo delle competenze digitali; il livello chiesto dipende dal suo ruolo. È un’autovalutazione.
exports-method-counted = I contributi si sommano in un’urna o in due buste separate: nessuno, nemmeno l’ufficio personale, ha mai i dati di una persona.
exports-method-said = Ogni quota ha un intervallo: con una probabilità di 90 su 100 contiene la quota vera del gruppo. Con meno di 30 persone misurate la quota è in passi di dieci punti e le bande non si mostrano.
exports-limits = Da tenere presente
exports-limit-noise = A ogni conteggio è stato aggiunto un piccolo errore casuale (deviazione standard di almeno 2 persone), perché da nessuna differenza si ricavi la risposta di una persona. Le somme perciò non tornano alla persona.
exports-limit-joined = Un gruppo sotto la soglia di partecipanti è unito a un altro: «gruppi uniti» è un solo risultato per tutti.
exports-limit-interval = Due quote i cui intervalli si sovrappongono possono essere uguali: meglio non farne una classifica.
exports-limit-few = «Poche persone misurate», «nessuna partecipazione» e «zero» sono cose diverse: solo zero è un risultato.
exports-limit-use = I risultati servono a organizzare la formazione, non a valutare persone o uffici.
exports-columns = Che cosa significano le colonne
exports-whole = Ente intero
exports-line-untold = Persone di cui non è contato il gruppo
exports-share = { $share } % ({ $low }–{ $high } %)
exports-kind-part = gruppo
exports-kind-joined = gruppi uniti
exports-kind-untold = gruppo non contato
exports-kind-nobody = nessuna partecipazione
exports-kind-body = ente intero
exports-measure-area = area
exports-measure-competence = competenza
exports-measure-ai = intelligenza artificiale
exports-status-said = misurato
exports-status-steps = misurato, in passi di dieci punti
exports-status-few = poche persone misurate
exports-status-nobody = nessuna partecipazione
exports-col-partition = Suddivisione
exports-col-line = Tipo di riga
exports-col-part-ids = Codici dei gruppi
exports-col-part = Gruppo
exports-col-people = Hanno partecipato
exports-col-headcount = Organico
exports-col-taking-part = Partecipazione (%)
exports-col-kind = Tipo di misura
exports-col-measure-id = Codice della misura
exports-col-measure = Misura
exports-col-status = Esito
exports-col-measured = Misurate (circa)
exports-col-below = Sotto il livello chiesto (%)
exports-col-band = Banda { $name } (%)
exports-col-low = { $name }: da
exports-col-high = { $name }: a
exports-col-course-id = Codice del corso
exports-col-course = Corso
exports-col-now = Utile subito (%)
exports-col-after = Utile dopo un altro corso (%)
exports-col-now-from = Utile subito: persone, da
exports-col-now-to = Utile subito: persone, a
exports-col-after-from = Utile dopo un altro: persone, da
exports-col-after-to = Utile dopo un altro: persone, a
exports-means-partition = Come è suddiviso il personale. Le suddivisioni contano le stesse persone: non si sommano.
exports-means-line = Se la riga è un gruppo, più gruppi uniti, persone di cui non è contato il gruppo, un gruppo senza partecipazione, o l’ente intero.
exports-means-part-ids = Codici dei gruppi nel file della campagna, divisi da spazi; vuoto per l’ente intero.
exports-means-part = Nome del gruppo, o dei gruppi uniti.
exports-means-people = Quante persone hanno partecipato: numero esatto.
exports-means-headcount = Quante persone ne fanno parte, secondo la campagna.
exports-means-taking-part = Quante persone su cento hanno partecipato; vuoto dove il gruppo non è contato.
exports-means-kind = Se si tratta di un’area, di una competenza o di un punteggio di intelligenza artificiale.
exports-means-measure-id = Codice nel quadro DigComp 3.0, con davanti A per le aree e C per le competenze; ai-work e ai-build sono i punteggi di intelligenza artificiale.
exports-means-measure = Nome dell’area, della competenza o del punteggio.
exports-means-status = Se la quota è misurata, misurata in passi di dieci punti (meno di 30 persone misurate), non data per poche persone misurate, o non c’è per nessuna partecipazione.
exports-means-measured = Circa quante persone sono state misurate: il numero contiene l’errore casuale.
exports-means-below = Quante persone misurate su cento sono sotto il livello chiesto dal proprio ruolo.
exports-means-band = Quante persone misurate su cento sono in questa banda; solo da 30 persone misurate in su.
exports-means-low = Estremo inferiore dell’intervallo al 90 %.
exports-means-high = Estremo superiore dell’intervallo al 90 %.
exports-means-course-id = Codice del corso nel catalogo.
exports-means-course = Titolo del corso.
exports-means-now = Quante persone che hanno partecipato, su cento, trarrebbero subito utilità dal corso.
exports-means-after = Quante, su cento, ne trarrebbero utilità dopo un altro corso.
exports-means-now-from = La quota riportata all’organico: almeno.
exports-means-now-to = La quota riportata all’organico: al massimo.
exports-means-after-from = La quota riportata all’organico: almeno.
exports-means-after-to = La quota riportata all’organico: al massimo.
exports-open-title = Competenze digitali e di intelligenza artificiale: { $title }, { $body }
exports-open-about = Quote di personale sotto il livello chiesto dal ruolo, per gruppi, aree e competenze di DigComp 3.0, con intervalli; partecipazione e domanda di corsi. Nessun dato personale.
exports-open-taking-part = Quante persone hanno partecipato, per gruppo.
exports-open-shares = Una riga per gruppo e misura: quota sotto il livello chiesto e bande, con intervalli.
exports-open-demand = Una riga per gruppo e corso: a quante persone è utile, con intervalli.
exports-open-dictionary = Che cosa significa ogni colonna di ogni file.
exports-open-metadata = metadati secondo DCAT-AP_IT, in Turtle.
exports-open-files = File
exports-open-licence = Licenza
exports-open-csv = I file CSV sono in UTF-8 con la virgola tra i campi, come RFC 4180. Un testo che un foglio di calcolo eseguirebbe ha un apostrofo davanti.
exports-word-skills = competenze digitali
exports-word-ai = intelligenza artificiale
exports-word-training = formazione del personale
exports-word-administration = pubblica amministrazione

## Relazione
report-title = Le competenze digitali e di intelligenza artificiale: dove serve formazione
report-about = { $body } · { $title } · { $date }
report-asked = A chi lavora nell’ente è stato chiesto di valutare sé stesso con frasi tratte da DigComp 3.0. Il risultato è confrontato con il livello che il ruolo chiede.
report-taking-part = Chi ha partecipato
report-people = Hanno partecipato { $people } persone su { $headcount }.
report-share = Quota
report-joined = { $parts } (gruppi uniti)
report-needs = Dove serve formazione
report-needs-what = Quante persone, su cento di quelle misurate in tutto l’ente, sono sotto il livello chiesto dal proprio ruolo. La barra è l’intervallo, il segno la quota.
report-competence = Competenza
report-ai = Intelligenza artificiale
report-ai-score = Punteggio
report-areas = Per gruppo e area
report-areas-what = Quota sotto il livello chiesto, con l’intervallo tra parentesi.
report-courses = I corsi richiesti
report-courses-what = Quote di chi ha partecipato; dopo il punto e virgola, il numero di persone a cui corrispondono nell’organico, se chi non ha partecipato è come gli altri.
report-people-range = da { $from } a { $to } persone
report-hours = Durata
report-estimated = { $hours }, stimate
report-plan = Per il piano della formazione
report-plan-what = Una base per decidere, da completare a mano. La direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025 chiede che ogni dipendente faccia almeno 40 ore di formazione l’anno.
report-plan-need = Fabbisogno
report-plan-actions = Azioni proposte, dai corsi richiesti
report-plan-groups = Gruppi che ne hanno più bisogno
report-plan-decision = Decisione, ore, periodo
report-plan-no-course = nessun corso della campagna: da cercare
report-plan-all = nessun gruppo spicca oltre il dubbio: per tutti
report-plan-decided = Che cosa è stato deciso, e da chi

## Registro dell’alfabetizzazione in materia di IA
literacy-title = Registro dell’alfabetizzazione in materia di intelligenza artificiale
literacy-form = Da completare
literacy-form-hint = Quello che si scrive resta in questo browser e compare nel foglio qui sotto. Un campo vuoto diventa spazio per scrivere a mano.
literacy-law = L’articolo 4 del regolamento (UE) 2024/1689 sull’intelligenza artificiale chiede a fornitori e deployer di sistemi di IA di adottare misure per garantire, nella misura del possibile, un livello sufficiente di alfabetizzazione in materia di IA del loro personale e di chi si occupa per loro conto del funzionamento e dell’uso di quei sistemi. Le misure tengono conto di conoscenze tecniche, esperienza, istruzione e formazione, del contesto d’uso e delle persone su cui i sistemi sono usati. Si applica dal 2 febbraio 2025. Così il testo pubblicato il 12 luglio 2024: conviene verificare se è stato modificato.
literacy-judge = Questo registro documenta una rilevazione e le misure adottate. Non attesta che un livello sufficiente sia stato raggiunto.
literacy-measured = Che cosa è stato misurato
literacy-measured-what = Due punteggi, ciascuno da un’autovalutazione con frasi tratte dai risultati di apprendimento di DigComp 3.0 che riguardano espressamente l’IA. L’elenco è in fondo.
literacy-about = Riguarda
literacy-count = Frasi
literacy-when = Quando e con chi
literacy-result = Risultato per famiglia di ruoli
literacy-result-what = Quante persone, su cento di quelle misurate, sono sotto il livello che l’ente chiede al loro ruolo; tra parentesi l’intervallo al 90 %. Il livello chiesto è una scelta dell’ente, non della legge.
literacy-family = Famiglia di ruoli
literacy-below = { $score }: sotto il livello chiesto
literacy-systems = Sistemi di IA in uso, e chi li usa
literacy-taken = Misure adottate
literacy-planned = Misure previste
literacy-office = Ufficio che tiene il registro
literacy-systems-hint = Quali sistemi, in quali uffici, per che cosa e su quali persone.
literacy-taken-hint = Corsi, istruzioni, affiancamento: che cosa, per chi, quando.
literacy-planned-hint = Che cosa, per chi, entro quando.
literacy-office-hint = Nome dell’ufficio, senza nomi di persone.
literacy-not = Che cosa questo registro non dice
literacy-not-level = Non dice che il livello di alfabetizzazione sia sufficiente: il regolamento non fissa una soglia, e valutarlo spetta all’ente.
literacy-not-law = Non sostituisce gli altri obblighi del regolamento, né un parere legale.
literacy-not-people = Non dice nulla di una singola persona e non serve a valutarla.
literacy-not-exact = Non è un esame: sono autovalutazioni di chi ha partecipato per scelta, con un piccolo errore casuale aggiunto ai conteggi.
literacy-statements = Le frasi, per risultato di apprendimento
literacy-statements-what = Codici nei dati di DigComp 3.0 (doi:10.2760/0001149).
literacy-made = Fatto con Sestante il { $date }.
