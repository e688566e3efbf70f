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

## Elenco con ricerca

combo-clear = Svuota il campo: { $label }
combo-count = { $count ->
    [one] { $shown } voce
   *[other] { $shown } voci
  }
combo-more = { $count ->
    [one] C’è { $shown } altra voce: scrivendo, l’elenco si restringe.
   *[other] Ci sono altre { $shown } voci: scrivendo, l’elenco si restringe.
  }
combo-nothing = Nessuna voce con «{ $typed }». Si può provare con un’altra parola.

## Inizio

start-title = A che punto sono le mie competenze digitali e con l’IA?
start-what = Sestante propone frasi su come si lavora con il digitale e con l’intelligenza artificiale, e mostra a che punto si è.
start-where = Le risposte restano in questo browser: nessuno le riceve, non serve registrarsi.
start-why = Serve per crescere, non per giudicare: si può saltare, fermarsi e riprendere quando si vuole.
start-topics = Misura le 21 competenze di DigComp 3.0 in cinque aree e, a parte, l’intelligenza artificiale.
start-role = Il mio ruolo
start-role-hint = Facoltativo. Serve a proporre un percorso adatto; si può cambiare in ogni momento.
start-shared = Questo computer è condiviso: non conservare nulla
start-shared-hint = Se è condiviso, alla chiusura della pagina le risposte spariscono, anche quelle salvate qui in precedenza. Prima si può salvarle in un file.
start-begin = Comincia
start-resume-title = C’è una sessione già iniziata
start-resume = Riprendi da dove si era
start-resume-hint = { $count ->
    [one] Finora { $shown } risposta.
   *[other] Finora { $shown } risposte.
  }
start-go-on = Continua con queste scelte
start-length = Quanto tempo dedicare
start-minutes = { $count ->
    [one] circa { $shown } minuto
   *[other] circa { $shown } minuti
  }
start-minutes-left = { $count ->
    [one] ancora circa { $shown } minuto
   *[other] ancora circa { $shown } minuti
  }
start-reached = già raggiunta
start-items = { $count ->
    [one] Circa { $shown } frase.
   *[other] Circa { $shown } frasi.
  }
length-short = Breve
length-short-why = Un primo quadro.
length-standard = Consueta
length-standard-why = Un quadro più sicuro.
length-thorough = Approfondita
length-thorough-why = Fin dove le frasi aiutano.
start-unit = La mia unità
start-unit-hint = Facoltativa. Anche l’unità resta in questo browser.
start-unit-coming = L’elenco delle unità sta arrivando…
start-unit-none = L’elenco delle unità non è disponibile; si può andare avanti senza.
start-goal = Che cosa misurare
start-goal-whole = Il quadro intero: le cinque aree e l’IA
start-goal-role = Solo ciò che chiede il mio ruolo
start-goal-role-none = Il ruolo non è indicato: finché manca, si misura il quadro intero.
start-goal-area = Una sola area, competenza per competenza
start-goal-which = Quale area
start-goal-ai = Solo l’intelligenza artificiale
unkept-text = Le risposte sono solo in memoria e spariscono alla chiusura della pagina. Per conservarle si può salvare un file.

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
sitting-progress-standard = Verso un quadro più sicuro: { $share } %
sitting-progress-thorough = Verso un quadro quanto mai preciso: { $share } %
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
sitting-end-goal = A ogni frase su ciò che si è scelto di misurare è stata data una risposta. Ora si può guardare il risultato, oppure misurare altro.
enough-title = Abbastanza per un primo quadro
enough-title-standard = Il quadro è più sicuro
enough-title-thorough = Il quadro è quanto mai preciso
enough-not-yet = Il quadro non è ancora completo
enough-reached = { $what }: misura raggiunta. { $from }; se il modello è giusto, in circa { $times } casi su 10 il livello vero sta entro un livello da quello stimato.
enough-so-far = { $what }: misura non ancora raggiunta. { $from }.
goal-whole = Le cinque aree e l’intelligenza artificiale
goal-role = Ciò che chiede il ruolo
goal-ai = L’intelligenza artificiale
enough-see-title = Guardare il risultato
enough-see-hint = Il profilo è pronto. Le risposte si possono cambiare anche dopo, e si può continuare un altro giorno.
enough-see = Guarda il risultato
enough-more-title = Continuare
enough-more-hint = Per un risultato più preciso, le frasi più utili riguardano:
enough-missing-hint = Per arrivare alla misura scelta mancano frasi su:
enough-last-hint = Con altre frasi la precisione cresce poco. Le parti meno certe sono:
enough-rest = Il resto
enough-items = { $count ->
    [one] circa { $shown } frase
   *[other] circa { $shown } frasi
  }
enough-total = In tutto { $items }, { $time }.
enough-go-on = Continua con altre frasi
enough-change = Cambia che cosa misurare

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
path-hours = Ore a disposizione in un anno
path-hours-value = { $count ->
    [one] { $shown } ora
   *[other] { $shown } ore
  }
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
path-none = Con queste ore nessun corso avvicina a quanto chiede il ruolo: si può provare ad aumentarle.
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
about-path = Un calcolo esatto sceglie i corsi che colmano di più la distanza dal ruolo nelle ore a disposizione; a parità quasi piena preferisce meno ore, poi meno spesa. I livelli chiesti dai ruoli e quelli dei corsi sono proposte e stime nostre.
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
