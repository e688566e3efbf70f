### Frasi dell’interfaccia in italiano. Ogni frase ha la sua gemella in en.ftl, con gli stessi valori.

## Cornice

app-name = Sestante
skip-link = Vai al contenuto
menu = Pagine
language-choice = Lingua
page-start = Inizio
page-sitting = Domande
page-enough = Domande
page-profile = Profilo
page-path = Percorso
page-contribute = Contributo
page-data = I miei dati
page-about = Metodo
page-compare = Confronto
page-gaps = Distanze
page-record = Formazione svolta
page-campaign = Campagna
page-privacy = Riservatezza
page-print = Su carta
page-sources = Fonti e licenze
footer-version = Versione { $version }. Codice con licenza EUPL-1.2, contenuti CC BY-SA 4.0.
footer-promise = Nessun server, nessun accesso, nessun tracciamento.
new-tab = (si apre in un’altra scheda)
content-coming = Il contenuto sta arrivando…
content-failed = Il contenuto non è arrivato. Le risposte già date sono al sicuro: basta ricaricare la pagina quando la rete c’è.

## Bande e livelli

band-basic = Base
band-intermediate = Intermedio
band-advanced = Avanzato
band-highly-advanced = Altamente avanzato
tag-ai = IA
say-not-measured = Non misurata
say-range = Tra { $low } e { $high }
say-band = { $band }
say-band-perhaps = { $band }, forse { $other }
say-level = { $band }, livello { $level }
say-between = tra { $low } e { $high }
say-target = Il ruolo chiede il livello { $level }. { $gap }.
say-answers = { $count ->
    [one] Da { $shown } risposta
   *[other] Da { $shown } risposte
  }

## Inizio

start-title = A che punto sono le mie competenze digitali e con l’IA?
start-what = Sestante propone frasi su come si lavora con il digitale e con l’intelligenza artificiale, e mostra a che punto si è.
start-where = Le risposte restano in questo browser: nessuno le riceve, non serve registrarsi.
start-why = Serve per crescere, non per giudicare: si può saltare, fermarsi e riprendere quando si vuole.
start-topics = Misura le 21 competenze di DigComp 3.0 in cinque aree e, a parte, l’intelligenza artificiale.
start-role = Il mio ruolo
start-role-hint = Facoltativo. Serve a proporre un percorso adatto; si può cambiare in ogni momento.
start-role-none = Preferisco non indicarlo
start-shared = Questo computer è condiviso: non conservare nulla
start-shared-hint = Se è condiviso, alla chiusura della pagina le risposte spariscono, anche quelle salvate qui in precedenza. Prima si può salvare un file in «I miei dati».
start-begin = Comincia
start-resume = Riprendi da dove si era
start-resume-hint = { $count ->
    [one] Finora { $shown } risposta.
   *[other] Finora { $shown } risposte.
  }
start-minutes = Per un primo quadro bastano circa 25 frasi.

reading-title = Come si legge l’arco
reading-mark = Il segno: il livello stimato, da 1 a 8.
reading-doubt = La fascia: quanto è incerto. Si stringe con più risposte.
reading-notch = La tacca: il livello che il ruolo chiede.
reading-empty = L’arco tratteggiato: non misurato, ancora nessuna risposta.

## Domande

sitting-answers = Quanto è vera questa frase?
sitting-example = Un esempio
sitting-skip = Salta
sitting-back = Indietro
sitting-forward = Avanti
sitting-stop = Fermati e guarda il risultato
sitting-progress = Verso un primo quadro: { $share } %
sitting-keys = Da tastiera: tasti da 1 a 4 per rispondere, 0 per saltare.
sitting-number = Frase { $number }
answer-knowledge-0 = Non lo so
answer-knowledge-1 = Lo so un po’
answer-knowledge-2 = Lo so bene
answer-knowledge-3 = Così bene che potrei spiegarlo
answer-skill-0 = Non so farlo
answer-skill-1 = Con aiuto
answer-skill-2 = In autonomia
answer-skill-3 = Con sicurezza, e aiuto gli altri
answer-attitude-0 = Non mi somiglia
answer-attitude-1 = Mi somiglia un po’
answer-attitude-2 = Mi somiglia abbastanza
answer-attitude-3 = Mi somiglia moltissimo
mark-nothing = { "" }
mark-saving = Salvataggio in corso
mark-saved = Salvato in questo browser
mark-in-memory = Solo in memoria: sparisce alla chiusura
sitting-end-title = Le frasi sono finite
sitting-end-text = A ogni frase è stata data una risposta. Il profilo non può diventare più preciso di così con le sole domande.
enough-title = Abbastanza per un primo quadro
enough-text = Il risultato si può guardare ora. Con altre frasi diventa più preciso: si può continuare subito o più tardi.
enough-see = Guarda il risultato
enough-go-on = Continua con altre frasi

## Profilo

profile-title = Il mio profilo
profile-intro = Il segno mostra il livello stimato, la fascia chiara quanto è incerto. Più risposte, meno incertezza.
profile-design = Sono stime da ciò che ciascuno dice di sé, secondo un modello scelto in fase di progetto: valgono se il modello è giusto. Servono per la formazione, non per valutare le persone.
profile-empty-title = Qui comparirà il profilo
profile-empty = Bastano poche risposte per vedere i primi risultati.
profile-areas = Area e IA
profile-levels = Che cosa vogliono dire gli otto livelli
profile-competences = Competenze
profile-ai = Intelligenza artificiale
profile-reason = Che cosa serve nel ruolo:
profile-unofficial = Titoli e testi di DigComp 3.0 in italiano: traduzione non ufficiale.
profile-as-table = Come tabella
profile-to-path = Vedi il percorso
profile-go-on = Rispondi ad altre frasi
profile-table-caption = Risultati per competenza
profile-strongest = Il punto più forte
profile-worth = Dove conviene fare un passo
column-name = Competenza
column-result = Risultato
column-target = Chiesto dal ruolo
column-answers = Risposte
column-gap = Distanza
gap-likely = Distanza probabile
gap-perhaps = Forse c’è una distanza
gap-no = Nessuna distanza
gap-not-measured = Non misurata
target-none = Non chiesto

## Percorso

path-title = Il mio percorso
path-intro = I corsi che avvicinano di più a quanto chiede il ruolo, nelle ore a disposizione.
path-role = Ruolo
path-role-needed = Per proporre un percorso serve un ruolo: si sceglie qui sopra.
path-profile-needed = Per proporre un percorso servono alcune risposte.
path-proposals = I livelli chiesti dai ruoli sono proposte: ogni ente le adatta.
path-working = Calcolo il percorso…
path-failed = Il percorso non si è potuto calcolare. Si può provare con altre ore; se si ripete, basta ricaricare la pagina: nulla va perso.
path-courses = I corsi in ordine
path-total = In tutto
path-total-hours = { $count ->
    [one] { $hours } in { $shown } corso
   *[other] { $hours } in { $shown } corsi
  }
path-total-estimated = di cui { $hours } stimate da noi
path-total-cost = Costo
path-total-unknown = { $count ->
    [one] per { $shown } corso il costo non è indicato
   *[other] per { $shown } corsi il costo non è indicato
  }
percent = { $share } %
path-closes = Distanza colmata
path-proven = Scelta migliore possibile in queste ore, dimostrata dal calcolo.
path-none-title = Nessun corso da proporre
path-none = Con queste ore nessun corso avvicina a quanto chiede il ruolo: si può provare con più ore o con altre preferenze.
path-nothing-missing = Per quanto misurato, il ruolo non chiede altro.
path-raises = { $score }: dal livello { $from } al { $to }
path-secures = { $score }: rende sicuro il livello { $level }
path-opens = Serve prima di: { $courses }
path-unchecked = Livello di ingresso non verificato, perché non misurato: { $scores }
path-unmeasured = { $count ->
    [one] Il ruolo chiede anche { $shown } competenza non ancora misurata: il percorso non la conta.
   *[other] Il ruolo chiede anche { $shown } competenze non ancora misurate: il percorso non le conta.
  }
path-estimate = ore non pubblicate, stima nostra
path-to-check = dati da verificare
path-no-link = Indirizzo non pubblicato: cercare presso chi lo offre
path-levels-estimated = I livelli di ingresso e di uscita dei corsi sono stime nostre.
path-checked = Dati dei corsi verificati l’ultima volta il { $date }.
path-out-of-reach = { $score }: nessun corso qui arriva al livello { $level }
path-out-of-reach-title = Che cosa resta fuori
path-answer = { $count ->
    [one] { $shown } corso, { $hours } in tutto: fine prevista il { $date }.
   *[other] { $shown } corsi, { $hours } in tutto: fine prevista il { $date }.
  }
path-weekly = Ore alla settimana
path-weekly-value = { $hours } alla settimana
path-weeks = Settimane
path-budget = In tutto { $hours }.
path-budget-why = All’inizio sono le 40 ore annue della direttiva del 14 gennaio 2025.
path-finish = Fine prevista
path-finish-weeks = { $count ->
    [one] in { $shown } settimana, { $hours } alla settimana
   *[other] in { $shown } settimane, { $hours } alla settimana
  }
path-week = Settimana { $first }, dal { $from } al { $until }
path-week-range = Settimane da { $first } a { $last }, dal { $from } al { $until }
path-preferences = Preferenze: lingua, modalità, costo
path-languages = Lingue dei corsi
path-languages-hint = I corsi che non indicano la lingua restano.
path-modes = Modalità
path-cost = Costo di un singolo corso
path-cost-any = Qualsiasi
path-cost-free = Solo gratuiti
path-cost-limit = Fino a un limite
path-cost-euro = Limite in euro
path-cost-hint = Con un limite restano fuori i corsi che non indicano il costo.
path-done = Già svolto
path-must = Includi sempre
path-never = Escludi
path-own = Stima propria
path-own-hours = Ore, stima propria
path-own-hint = Se vuoto, vale la stima nostra.
path-own-mark = ore non pubblicate, stima propria
path-own-choice = Nel percorso per scelta propria.
path-entry = Livelli di ingresso: { $levels }
path-entry-level = { $score } { $level }
path-entry-none = Ingresso: nessun livello richiesto.
path-told-done = Annotato nella formazione svolta: { $title }
path-told-never = Escluso dal percorso: { $title }
path-told-taken = Sempre incluso: { $title }
path-told-allowed = Di nuovo ammesso nel percorso: { $title }
path-left = { $count ->
    [one] { $shown } corso rimasto fuori, e perché
   *[other] { $shown } corsi rimasti fuori, e perché
  }
path-left-intro = Ognuno colmerebbe qualcosa che manca. È indicato il primo motivo che vale.
path-take = Includi comunque
path-must-missed = Da includere, ma non è possibile
path-never-mind = Non più necessario
path-beyond-wishes = { $score }: al livello { $level } arrivano solo corsi che le preferenze lasciano fuori
path-table = Salva il percorso come tabella (CSV)
why-never = Fuori per scelta propria
why-done = Già nella formazione svolta
why-language = In nessuna delle lingue scelte
why-mode = In una modalità non desiderata
why-cost = Costo oltre il limite
why-cost-unknown = Costo non indicato, e c’è un limite
why-too-long = Durata oltre tutte le ore a disposizione
why-before = Prima serve: { $course }
why-before-any = Prima serve un corso che non è nel percorso
why-entry = { $score }: chiede il livello { $to }, il percorso arriva al livello { $from }
why-entry-any = Livello di ingresso a cui il percorso non arriva
why-nothing-more = Nulla da colmare in più, accanto ai corsi del percorso
why-no-hours = Accanto ai corsi del percorso le ore non bastano
why-too-little = Troppo poco da colmare, per le ore richieste
cost-free = gratuito
cost-unknown = costo non indicato
language-it = in italiano
language-en = in inglese
language-es = in spagnolo
language-fr = in francese
language-fi = in finlandese
language-sv = in svedese
language-unknown = lingua non indicata
mode-self-paced = in autonomia
mode-live = in diretta
mode-classroom = in aula
mode-mixed = in parte in aula
mode-unknown = modalità non indicata
hours-minutes = { $hours } h { $minutes } min
hours-only = { $hours } h
minutes-only = { $minutes } min

## Formazione svolta

record-intro = Qui si annota la formazione svolta, anche fuori dal catalogo. Resta in questo browser.
record-sum = { $year }: { $hours } annotate
record-goal = La direttiva del 14 gennaio 2025 prevede almeno 40 ore di formazione all’anno.
record-bar = Ore annotate nel { $year }, su 40
record-add-title = Annotare una formazione
record-change-title = Modificare quanto annotato
record-day = Giorno di conclusione
record-name = Titolo
record-name-hint = Mentre si scrive compaiono i corsi del catalogo.
record-by = A cura di
record-by-hint = Facoltativo.
record-time = Durata
record-hours = Ore
record-minutes = Minuti
record-add = Annota
record-save = Salva la modifica
record-cancel = Lascia com’era
record-list = Quanto annotato
record-empty = Ancora nulla di annotato. Arrivano qui anche i corsi del percorso segnati come “già svolto”.
record-year = { $year }: { $hours }
record-catalogue = dal catalogo
record-later = Per l’orologio di questo computer questo giorno deve ancora venire: o il giorno o l’orologio è sbagliato.
record-change = Modifica
record-remove = Togli
record-told-added = Annotato: { $title }
record-told-changed = Modificato: { $title }
record-told-removed = Tolto: { $title }
record-table = Salva come tabella (CSV)
wrong-day = Serve un giorno intero: giorno, mese e anno.
wrong-day-early = Si possono annotare giorni dal 1970 in poi.
wrong-day-later = Per l’orologio di questo computer ({ $today }) questo giorno deve ancora venire.
wrong-title = Serve un titolo.
wrong-time = Ore e minuti sono numeri interi, almeno un minuto in tutto.
wrong-time-long = Si possono annotare al massimo { $hours } per volta.

## Tabelle per fogli di calcolo

file-learned = sestante-formazione-{ $year }.csv
file-path = sestante-percorso-{ $year }.csv
table-number = N.
table-day = Giorno
table-title = Titolo
table-provider = A cura di
table-hours = Ore
table-from = Da
table-catalogue = catalogo
table-published = Ore pubblicate
table-yes = sì
table-no = no, stima
table-first-day = Primo giorno
table-last-day = Ultimo giorno
table-cost = Costo in euro
table-mode = Modalità
table-language = Lingua
table-reason = Perché
table-address = Indirizzo

## Contributo

contribute-title = Il mio contributo
contribute-intro = Chi vuole può aggiungersi a un quadro anonimo del proprio ente. È una scelta libera: prima si vede tutto ciò che esce, poi si salvano due buste.
contribute-invented = Campagna di esempio, inventata
contribute-invented-text = Serve a vedere come funziona: non c’è nessun ente che raccoglie queste buste.
contribute-no-campaign = Nessuna campagna in corso.
contribute-empty = Prima servono alcune risposte: senza non c’è nulla da contare.
contribute-parts = A quale gruppo appartengo
contribute-parts-hint = I gruppi sono fissati prima e abbastanza grandi da non far riconoscere le risposte di nessuno. Un gruppo con meno di { $threshold } partecipanti viene unito al successivo. Sulla busta i due gruppi si leggono: dicono che qualcuno di lì ha partecipato, mai che cosa ha risposto.
part-people = { $title } ({ $count } persone)
contribute-counts = Tutto ciò che esce, in una tabella
contribute-hr-whom = Da consegnare a chi organizza la campagna.
contribute-leaves = Che cosa esce
contribute-leaves-text = Solo questi conteggi: zero o uno, da sommare a quelli degli altri. La banda è estratta a sorte tra quelle plausibili, una volta per campagna.
contribute-stays = Che cosa non esce
contribute-stays-text = Le singole risposte, i punteggi, il nome, l’ufficio esatto, il ruolo esatto, la data, il tempo impiegato, il computer, la lingua.
contribute-table-scores = Conteggi per competenza
contribute-table-courses = Conteggi per corso
contribute-below = Sotto quanto chiede il ruolo
contribute-course = Corso
contribute-now = Utile ora
contribute-after = Utile dopo un altro
contribute-envelopes = Le due buste
contribute-envelopes-text = Il contributo si divide in due metà. Una sola metà è rumore: non dice nulla. Una va all’ufficio del personale, l’altra al garante ({ $trustee }). Solo la somma di tutte le persone si può leggere. Chi avesse entrambe le metà di una persona potrebbe aprirle: per questo vanno a due uffici diversi.
contribute-picture = Il contributo più un numero a caso va nella busta per l’ufficio del personale; da dove viene quel numero sta nella busta per il garante.
picture-stay = restano qui
picture-group = Il quadro del gruppo
picture-sums = solo somme
picture-hr-short = Personale
picture-trustee-short = Garante
picture-counts = I miei conteggi
picture-hr = Busta per il personale
picture-trustee = Busta per il garante
contribute-save-hr = Salva la busta per il personale
contribute-save-trustee = Salva la busta per il garante
contribute-choose = Prima va scelto il gruppo, in tutte e due le liste qui sopra.
part-choose = Scegliere
contribute-revision = Revisione { $revision }. Una busta più nuova prende il posto della precedente.
contribute-bytes-hr = Busta per il personale, byte per byte
contribute-bytes-trustee = Busta per il garante, byte per byte
contribute-bytes-counts = Conteggi prima della divisione: restano in questo browser

## I miei dati

data-title = I miei dati
data-intro = Tutto ciò che è stato inserito si può salvare in un file, ricaricare e cancellare.
data-where = Dove sta che cosa
data-where-shelf = Ruolo, risposte, ore e contributi sono nella memoria di questo browser, su questo computer.
data-where-memory = Questo browser non permette di salvare: tutto è solo in memoria e sparisce alla chiusura. Conviene salvare un file.
data-where-shared = Computer condiviso: tutto è solo in memoria e sparisce alla chiusura.
data-where-language = A parte è ricordata solo la lingua scelta.
data-count = { $count ->
    [one] { $shown } frase con risposta
   *[other] { $shown } frasi con risposta
  }
data-aside = Una copia danneggiata, messa da parte
data-network = In rete
data-network-nothing = Nulla.
data-save-title = Salvare in un file
data-save = Salva tutto in un file
data-save-hint = Il file contiene le risposte: va tenuto al sicuro e non va consegnato a nessuno.
data-load-title = Caricare un file
data-load = Carica un file salvato
data-load-hint = Prende il posto di ciò che c’è ora; si può annullare.
data-erase-title = Cancellare tutto
data-erase = Cancella tutto
data-erase-hint = Non si può annullare.
data-erase-sure = Cancellare davvero ruolo, risposte e contributi da questo browser?
data-erase-yes = Sì, cancella tutto
data-erase-no = No, lascia tutto com’è

## Avvisi

notice-close = Chiudi l’avviso
notice-broken = I dati salvati in questo browser sono danneggiati e non si possono leggere ({ $fault }). Ne è stata messa da parte una copia; si può ripartire da capo.
notice-broken-save = Salva la copia danneggiata
notice-refused = Questo browser non permette di salvare. Le risposte restano solo in memoria e spariscono alla chiusura.
notice-full = Lo spazio di questo browser è finito. Le risposte restano solo in memoria e spariscono alla chiusura.
notice-save-file = Salva tutto in un file
notice-loaded = File caricato.
notice-undo = Annulla
notice-not-loaded = Il file non è stato caricato: { $fault }. Ciò che c’era è rimasto com’era.
notice-not-taken = La campagna non è stata accolta: { $fault }. Resta quella di prima.
notice-erased = Tutto è stato cancellato: in questo browser non resta nulla.
notice-not-erased = Non è stato possibile cancellare tutto dalla memoria del browser. Si può cancellare dalle impostazioni del browser, alla voce «dati dei siti».
notice-content = { $count ->
    [one] Un file dei contenuti ha { $shown } errore; il resto è usato. Primo: { $fault }
   *[other] I file dei contenuti hanno { $shown } errori; il resto è usato. Primo: { $fault }
  }
fault-place = { $file }, { $place }: { $reason }
fault-file = { $file }: { $reason }
fault-damaged = il file è danneggiato o troncato
fault-not-ours = non è un file di questo tipo ({ $expected })
fault-newer = è di una versione più nuova ({ $version }): serve una versione aggiornata di Sestante
fault-missing = manca
fault-not-whole = non è un numero intero da { $least } a { $most }
fault-not-a = { $kind ->
    [text] non è un testo
    [flag] non è true o false
    [number] non è un numero
    [list] non è una lista
    [list-of] non è una lista di { $detail } voci
    [map] non è un oggetto tra parentesi graffe
    [id] non è un nome ammesso: fino a { $detail } caratteri tra lettere senza accento, cifre, punto, trattino e trattino basso
    [hex] non sono { $detail } cifre esadecimali
   *[one-of] non è una di queste parole: { $detail }
  }
fault-unknown = il nome { $name } non esiste
fault-twice = il nome { $name } compare due volte
fault-rule = regola non rispettata ({ $rule })

## Metodo

about-title = Metodo
about-how-title = Come si calcola
about-how = Ogni frase viene da un risultato di apprendimento di DigComp 3.0. Un modello statistico (modello a risposta graduata, Samejima 1969) stima, per ogni competenza, il livello più plausibile e quanto è incerto. I valori del modello sono scelti in fase di progetto, non ricavati da dati.
about-limits = Sono stime da autovalutazione: servono per orientare la formazione. Non sono una prova, non confrontano persone e non vanno usate per giudicare.
about-ai = I risultati di apprendimento che parlano esplicitamente di IA contano per i due punteggi dell’IA e non una seconda volta per le altre competenze.
about-path-title = Come si sceglie il percorso
about-path = Un calcolo esatto sceglie i corsi che colmano di più la distanza dal ruolo nelle ore a disposizione; a parità quasi piena preferisce meno ore, poi meno spesa. Prima di tutto vengono i corsi da includere sempre; lingua, modalità, costo ed esclusioni limitano la scelta. I livelli chiesti dai ruoli e quelli dei corsi sono proposte e stime nostre.
about-privacy-title = Che cosa esce dal browser
about-privacy = Nulla, salvo i file che si salvano a mano dopo averli visti. La pagina carica solo i propri file; le regole di sicurezza del browser lo fanno rispettare.

## Fonti e licenze

sources-intro = Da dove viene ogni contenuto, con quale licenza e che cosa bisogna saperne.
sources-checked = Ultima verifica: { $date }.
sources-licence = Licenza: { $licence }.
sources-notices = Licenze del software usato
source-unofficial = traduzione non ufficiale
source-estimates = stime nostre
source-proposals = proposte
source-invented = esempio inventato
source-partial = dati parziali
source-to-check = in parte da verificare
source-ours = testi nostri
