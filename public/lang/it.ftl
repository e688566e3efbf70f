### Frasi dell’interfaccia in italiano. Ogni frase ha la sua gemella in en.ftl, con gli stessi valori.

## Cornice

app-name = Sestante
skip-link = Vai al contenuto
menu = Menu
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
page-record = Formazione
page-campaign = Campagna
page-privacy = Riservatezza
page-print = Su carta
page-sources = Fonti e licenze
rooms = Altre stanze
room-hr = Ufficio personale
room-trustee = Garante
room-trainer = Formazione
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
say-target-own = Livello chiesto, scelto in «Distanze»: { $level }. { $gap }.
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
enough-see-hint-here = Il profilo è pronto. Le risposte si possono ancora cambiare.
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
profile-gone = { $count ->
    [one] { $shown } risposta riguarda una frase che non c’è più: resta conservata, ma non conta.
   *[other] { $shown } risposte riguardano frasi che non ci sono più: restano conservate, ma non contano.
  }
profile-empty-new = La nuova sessione non ha ancora risposte. Quelle di prima sono conservate qui sotto.
profile-undo-new = Riprendi la sessione di prima
profile-told-none = Nessun risultato è chiaramente cambiato rispetto alla sessione { $when }.
profile-told = { $count ->
    [one] { $shown } risultato è chiaramente cambiato rispetto alla sessione { $when }.
   *[other] { $shown } risultati sono chiaramente cambiati rispetto alla sessione { $when }.
  }
profile-unclear = { $count ->
    [one] { $shown } non si distingue da allora.
   *[other] { $shown } non si distinguono da allora.
  }
profile-change-target = Adatta il livello chiesto
profile-ask = Chiedi un livello
profile-skipped = Saltata: non conta
profile-change = Cambia risposta
profile-answer = Rispondi
profile-no-answers = Nessuna frase di questa competenza ha una risposta.
profile-next = Il passo successivo
profile-next-band = Il passo successivo: { $band }
profile-next-unsure = Può darsi che questa banda sia già raggiunta: con altre risposte si vede meglio.
profile-next-none = È già la banda più alta.
profile-next-examples = Chi è in questa banda può dire, per esempio:
column-name = Competenza
column-result = Risultato
column-target = Livello chiesto
column-answers = Risposte
column-gap = Distanza
gap-likely = Distanza probabile
gap-perhaps = Forse c’è una distanza
gap-no = Nessuna distanza
gap-not-measured = Non misurata
target-none = Non chiesto

## Confronto tra sessioni

history-title = Le mie sessioni
history-day = del { $date }
history-no-day = senza data
history-sitting = Sessione { $number }, { $when }
history-now = in corso
history-compare = Confronta con l’ultima
history-compare-with = Confronta con l’ultima: { $sitting }
history-clock = Alcune date non seguono l’ordine: l’orologio del computer è stato spostato indietro. Le sessioni restano nell’ordine in cui si sono svolte.
history-begin-text = Una nuova sessione ricomincia da zero. Le risposte date finora restano qui e si possono confrontare con quelle nuove.
history-begin = Comincia una nuova sessione
change-up = Più alto che nella sessione { $when }
change-down = Più basso che nella sessione { $when }
change-higher = Più alto
change-lower = Più basso
change-unclear = Non si distingue
change-not-comparable = Non confrontabile: una volta non misurato
compare-title = Due sessioni a confronto
compare-intro = Si parla di cambiamento solo dove supera l’incertezza di tutte e due le sessioni.
compare-first = Una sessione
compare-second = E un’altra
compare-same = È due volte la stessa sessione: ne servono due diverse.
compare-doubt = «Non si distingue» non vuol dire uguale: con poche risposte un cambiamento può non vedersi. E anche senza un vero cambiamento ogni tanto un risultato può apparire diverso per caso.
compare-higher = { $count ->
    [one] { $shown } risultato più alto
   *[other] { $shown } risultati più alti
  }
compare-lower = { $count ->
    [one] { $shown } risultato più basso
   *[other] { $shown } risultati più bassi
  }
compare-unclear = { $count ->
    [one] { $shown } risultato non si distingue
   *[other] { $shown } risultati non si distinguono
  }
compare-not = { $count ->
    [one] { $shown } risultato non è misurato in tutte e due
   *[other] { $shown } risultati non sono misurati in tutte e due
  }
compare-empty-title = Qui si confrontano due sessioni
compare-one = C’è una sessione sola. Dopo un po’ di tempo, o dopo un corso, in fondo al profilo se ne può cominciare un’altra: questa resta.
compare-none = Non c’è ancora nessuna sessione con risposte.
column-change = Cambiamento

## Distanze

gaps-title = Che cosa mi è chiesto
gaps-intro = I livelli chiesti, e quanto sono lontani. In cima c’è ciò che conta di più.
gaps-role = Ruolo: { $role }.
gaps-proposals = I livelli sono proposte: i cursori li adattano al proprio lavoro.
gaps-change-role = Cambia ruolo
gaps-no-role = Nessun ruolo scelto: qui si può chiedere un livello per ogni competenza. Con un ruolo i livelli vengono proposti.
gaps-choose-role = Scegli un ruolo
gaps-own = { $count ->
    [one] { $shown } livello è stato scelto qui.
   *[other] { $shown } livelli sono stati scelti qui.
  }
gaps-reset-all = Torna a tutte le proposte
gaps-drop-all = Togli tutti i livelli chiesti
gaps-reset = Torna alla proposta: { $level }
gaps-drop = Togli il livello chiesto
gaps-empty = Per vedere quanto sono lontani servono alcune risposte.
gaps-asked = Livelli chiesti
gaps-order = Prima dove il livello manca più probabilmente e pesa di più; in fondo ciò che non è misurato.
gaps-sum-likely = { $count ->
    [one] { $shown } distanza probabile
   *[other] { $shown } distanze probabili
  }
gaps-sum-perhaps = { $count ->
    [one] { $shown } forse
   *[other] { $shown } forse
  }
gaps-sum-no = { $count ->
    [one] { $shown } livello raggiunto
   *[other] { $shown } livelli raggiunti
  }
gaps-sum-not-measured = { $count ->
    [one] { $shown } non misurata
   *[other] { $shown } non misurate
  }
gaps-weight = Importanza { $weight } su 5
gaps-slider = Chiesto
gaps-level = livello { $level }, { $band }
gaps-not-asked = non chiesto
gaps-stale = Le distanze sono cambiate; l’ordine è ancora quello di prima.
gaps-sort = Riordina
gaps-rest = { $count ->
    [one] { $shown } competenza non chiesta
   *[other] { $shown } competenze non chieste
  }
gaps-rest-hint = Con il cursore si può chiedere un livello anche qui.
gaps-to-profile = Torna al profilo

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
path-edition = Edizione { $number }, { $place }: { $times }
path-edition-online = online
path-edition-time = { $date } dalle { $from } alle { $to }
path-no-edition = { $weeks }. Nessuna edizione si può seguire: sono passate, vengono prima di ciò che serve, o coincidono con un altro corso.
path-catalogue-own = Catalogo dei corsi: quello di Sestante
path-catalogue-of = Catalogo dei corsi: { $body }
path-catalogue-unnamed = Catalogo dei corsi: da un file
path-catalogue-intro = Chi organizza la formazione può distribuire un file «catalogo con le edizioni». Aperto qui, prende il posto del catalogo di Sestante: il percorso sceglie le edizioni e ne indica le date.
path-catalogue-open = Apri un catalogo con le edizioni
path-catalogue-hint = Trascinare qui il file del catalogo, o sceglierlo. Resta in questo browser, insieme alle risposte.
path-catalogue-invented = Esempio inventato
path-catalogue-body = Di chi è
path-catalogue-made = Fatto il
path-catalogue-courses = Corsi
path-catalogue-editions = Edizioni
path-catalogue-days = Giorni delle edizioni
path-catalogue-span = dal { $from } al { $until }
path-catalogue-over = Tutte le edizioni di questo catalogo sono già iniziate o passate: il percorso non ha date. Conviene chiedere un catalogo più recente a chi organizza la formazione.
path-catalogue-bare = In questo catalogo non ci sono edizioni: il percorso non ha date.
path-catalogue-leave = Torna al catalogo di Sestante
path-levels-published = I livelli di ingresso e di uscita dei corsi sono quelli del catalogo aperto.
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
path-calendar = Salva il percorso come calendario (.ics)
path-calendar-hint = Nel calendario ogni corso occupa i giorni interi delle sue settimane, senza promemoria e senza risultare impegnati. Un’edizione occupa invece le sue ore. Un file salvato più tardi aggiorna gli stessi eventi; quelli di un corso non più nel percorso restano, finché si eliminano a mano.
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
file-path-calendar = sestante-percorso-{ $year }.ics
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
table-edition = Edizione
table-address = Indirizzo

## Contributo

contribute-title = Il mio contributo
contribute-intro = Chi vuole può aggiungersi a un quadro anonimo del proprio ente: si sceglie il gruppo, si vede tutto ciò che esce, si salvano due buste.
contribute-invented = Campagna di esempio, inventata
contribute-invented-text = Serve a vedere come funziona: non c’è nessun ente che raccoglie queste buste.
contribute-no-campaign = Nessuna campagna in corso.
contribute-empty = Prima servono alcune risposte: senza non c’è nulla da contare.
contribute-parts = A quale gruppo appartengo
contribute-parts-hint = I gruppi sono fissati prima e abbastanza grandi da non far riconoscere le risposte di nessuno. Un gruppo con meno di { $threshold } partecipanti viene unito al successivo. Sulla busta i due gruppi si leggono: dicono che qualcuno di lì ha partecipato, mai che cosa ha risposto.
part-people = { $count ->
    [one] { $shown } persona
   *[other] { $shown } persone
  }
part-chosen = { $count ->
    [one] Un gruppo di { $shown } persona.
   *[other] Un gruppo di { $shown } persone.
  }
part-hint-unit = Basta scrivere qualche lettera del proprio ufficio. L’ufficio non esce: esce solo il gruppo.
part-hint-role = Basta scrivere qualche lettera del proprio ruolo. Il ruolo non esce: esce solo la famiglia.
contribute-parts-why = Perché proprio questi gruppi
contribute-what = Che cosa si conta
contribute-envelopes-short = Vanno salvate e consegnate tutte e due, a due uffici diversi. Una busta da sola non dice nulla.
contribute-envelopes-how = Come funzionano le due buste
contribute-other = Un’altra campagna
contribute-leave-hint = La campagna accolta si può lasciare: ciò che è stato consegnato resta nell’elenco.
contribute-leave = Lascia la campagna
contribute-box = Per chi organizza: aprire un’urna su questo computer
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
contribute-choose = Prima va scelto il gruppo, in tutti e due i campi qui sopra.
contribute-revision = Revisione { $revision }. Una busta più nuova prende il posto della precedente.
contribute-bytes-hr = Busta per il personale, byte per byte
contribute-bytes-trustee = Busta per il garante, byte per byte
contribute-bytes-counts = Conteggi prima della divisione: restano in questo browser
guide-title = Come consegnare le buste
guide-intro = Che cosa si è risposto resta nascosto. Chi ha consegnato, e quando, dipende dalla strada: ecco che cosa rivela ciascuna. In ogni caso una busta alla volta, a due destinatari diversi, e il file con il nome che ha.
guide-named = indicata dalla campagna
guide-gives = Che cosa rivela
guide-least = Per rivelare meno
guide-mail = Per posta elettronica
guide-mail-gives = Chi riceve, e chi gestisce la posta, vede il mittente e l’ora. Sa dunque chi ha partecipato, non che cosa ha risposto.
guide-mail-least = Due messaggi distinti, uno per busta, mai con l’altro ufficio in copia. Senza testo e senza firma. Meglio non subito dopo aver risposto.
guide-share = In una cartella condivisa
guide-share-gives = Il file porta con sé chi l’ha caricato e quando; spesso lo vede chiunque apra la cartella, anche più tardi.
guide-share-least = Due cartelle diverse, aperte a persone diverse. Meglio una cartella in cui si può solo depositare. Il file non va rinominato.
guide-box = All’urna
guide-box-gives = L’urna è un computer condiviso che tiene solo le somme. Chi è nella stanza vede chi si avvicina; chi leggesse la memoria del computer prima e dopo vedrebbe i conteggi di quella persona.
guide-box-least = Meglio quando ci sono altre persone. Dopo, il numero nell’urna deve essere salito di uno e lo schermo deve dire che è tutto cancellato.

list-title = I miei contributi
list-intro = Una revisione più nuova prende il posto della precedente dove viene riconsegnata, con tutte e due le buste. Se una busta è arrivata, Sestante non lo sa.
list-present = Campagna in corso qui
list-other = Un’altra campagna
list-saved = Revisione { $revision }, salvata il { $day }.
list-saved-once = Revisione { $revision }, salvata.
list-changed = Revisione { $revision } pronta, non ancora salvata: qualcosa è cambiato dopo le buste salvate il { $day }.
list-ready = Revisione { $revision } pronta, non ancora salvata.
list-forget = Togli dall’elenco
list-forget-sure = Toglierla dimentica il nome casuale di questa campagna. Le buste già consegnate restano valide, e un nuovo contributo sarebbe contato come un’altra persona.
list-forget-no = No, lascia com’è
list-forget-yes = Sì, dimentica

## Campagna

campaign-title = Una campagna
campaign-none = Una campagna arriva con un link o con un file: qui si guarda prima di accoglierla.
campaign-coming = La campagna si sta aprendo…
campaign-file = Scegli il file di una campagna
campaign-file-hint = Il file si può anche trascinare qui. Prima di accogliere la campagna si vede com’è.
campaign-broken-link = Questo link non si apre
campaign-damaged = È incompleto o non è un link di Sestante. Capita quando un programma di posta lo spezza su due righe.
campaign-too-long = Contiene più di quanto una campagna possa avere.
campaign-unable = Questo browser non sa aprire i link delle campagne. Con il file funziona.
campaign-unsound = Questa campagna non si può accogliere
campaign-more-faults = { $count ->
    [one] e { $shown } altro errore
   *[other] e altri { $shown } errori
  }
campaign-ask = Nulla è cambiato. Conviene chiedere di nuovo il link, o il file, a chi l’ha mandato.
campaign-days = Periodo
campaign-from-to = dal { $from } al { $to }
campaign-from = dal { $from }
campaign-to = fino al { $to }
campaign-over = finita il { $to }
campaign-to-come = comincia il { $from }
campaign-trustee = Garante
campaign-parts = Gruppi
campaign-partition = { $title }: { $count } gruppi, il più piccolo di { $least } persone.
campaign-threshold = Un gruppo con meno di { $threshold } partecipanti viene unito a un altro.
campaign-counted = Si conta
campaign-counted-text = bande e distanze per { $scores } voci, utilità di { $courses } corsi
campaign-means = Che cosa vuol dire accoglierla
campaign-means-nothing = Non parte nulla: Sestante ricorda solo quale campagna è.
campaign-means-groups = Fissa i gruppi in cui ci si può contare e che cosa si conta.
campaign-means-free = Si può lasciare in ogni momento. Consegnare resta una scelta a parte, dopo aver visto tutto ciò che esce.
campaign-fingerprint = Impronta della campagna
campaign-fingerprint-text = Chi ha ricevuto la stessa campagna vede la stessa impronta. Conviene confrontarla con colleghe e colleghi, o con il manifesto: se è diversa, quella campagna potrebbe essere fatta apposta per riconoscere qualcuno, ed è meglio non accoglierla.
campaign-replaces = C’è già la campagna «{ $title }». Accogliendo questa se ne prende il posto; ciò che è stato consegnato all’altra resta nell’elenco dei contributi.
campaign-replaces-alike = Attenzione: ha lo stesso nome interno della campagna «{ $title }» già accolta, ma un contenuto diverso. Prima di sostituirla conviene chiedere a chi l’ha mandata.
campaign-same = Questa campagna è già accolta.
campaign-to-contribute = Vai al contributo
campaign-close = Chiudi
campaign-take = Accogli la campagna
campaign-take-instead = Accogli al posto dell’altra
campaign-decline = Non ora

## I miei dati

data-title = I miei dati
data-intro = Tutto ciò che è stato inserito si può salvare in un file, ricaricare e cancellare.
data-where = Dove sta che cosa
data-where-shelf = Ruolo, risposte, ore e contributi sono nella memoria di questo browser, su questo computer.
data-where-memory = Questo browser non permette di salvare: tutto è solo in memoria e sparisce alla chiusura. Conviene salvare un file.
data-where-shared = Computer condiviso: tutto è solo in memoria e sparisce alla chiusura.
data-where-language = A parte sono ricordate la lingua scelta e, se la pagina si chiude durante un salvataggio, l’ultima modifica fino alla visita successiva.
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
data-holds = Che cosa contiene il file
data-holds-text = Tutto ciò che è stato inserito, in un solo file. Anche i file salvati con versioni precedenti di Sestante si possono caricare.
data-holds-more = Ci sono anche scopo e lunghezza della sessione e le preferenze per il percorso. Nel file non c’è nessun nome.
counts-what = Che cosa
counts-many = Quante voci
holds-choices = Ruolo e unità
holds-answers = Frasi con risposta
holds-past = Sessioni precedenti
holds-targets = Livelli scelti al posto di quelli del ruolo
holds-learned = Attività di formazione svolte
holds-campaign = Campagna accolta
holds-catalogue = Catalogo aperto da un file
holds-handed = Contributi preparati
remains-title = Che cosa resta in questo browser
remains-none = Nulla. Il conto è stato riletto dal browser dopo la cancellazione.
remains-some = Qualcosa c’è: è ciò che è stato inserito dopo la cancellazione, o ciò che il browser non ha tolto.
remains-unsure = Dove si è potuto guardare il conto è qui sotto; il resto si controlla nelle impostazioni del browser, alla voce «dati dei siti».
remains-texts = Testi nella banca dati «sestante» (vuota, resta solo il contenitore)
remains-local = Voci di Sestante in localStorage
remains-session = Voci di Sestante in sessionStorage
remains-caches = Copie in Cache Storage (Sestante non ne fa)
remains-cookies = Cookie (Sestante non ne usa)
remains-others = Dati di altre pagine dello stesso indirizzo, non toccati
remains-unseen = non visibile da qui
remains-limits = Da qui non si vedono: i file salvati a mano, la cronologia, le copie dei file della pagina che il browser tiene per aprirla più in fretta, i cookie riservati al server. A parte i file salvati a mano, lì non ci sono risposte.
remains-again = Guarda di nuovo
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
notice-taken = La campagna «{ $title }» è accolta. Non è partito nulla: dopo qualche risposta il contributo si prepara in «Contributo».
notice-catalogue = Catalogo aperto: il percorso usa i suoi corsi e le sue edizioni.
notice-catalogue-some = { $count ->
    [one] Catalogo aperto, tranne una voce che non si può leggere: { $fault }.
   *[other] Catalogo aperto, tranne { $shown } voci che non si possono leggere. La prima: { $fault }.
}
notice-catalogue-left = Il percorso usa di nuovo il catalogo di Sestante.
notice-catalogue-refused = Il catalogo non è stato aperto: { $fault }. Il percorso è rimasto com’era.
notice-erased = Tutto è stato cancellato. In «I miei dati» c’è il conto di ciò che resta, riletto dal browser.
notice-not-erased = Non è stato possibile cancellare tutto dalla memoria del browser. Si può cancellare dalle impostazioni del browser, alla voce «dati dei siti».
notice-erased-elsewhere = In un’altra scheda è stato cancellato tutto: anche qui non resta nulla.
notice-cleared = La memoria di questo browser per Sestante è stata svuotata. Ciò che questa pagina aveva è stato salvato di nuovo. Per cancellare tutto: «I miei dati», «Cancella tutto».
notice-merged = In un’altra scheda erano state salvate altre risposte. Sono state unite a quelle di questa pagina: nulla è andato perso.
notice-clock = L’orologio del computer è indietro: i dati salvati arrivano al { $day }. Le date restano come sono; conviene controllare la data del computer.
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

## Su carta

print-title = Su carta
print-hint = Il foglio qui sotto è quello che esce dalla stampante. Si può anche salvare come PDF dalla finestra di stampa.
print-link = Foglio da stampare
print-now = Stampa
print-profile = Profilo delle competenze digitali e di IA
print-path = Percorso di formazione
print-record = Formazione svolta
print-day = Data: { $date }
print-role = Ruolo: { $role }
print-name = Nome e cognome
print-arc = Arco
print-version = Sestante { $version }. Autovalutazione su DigComp 3.0, con un modello statistico dichiarato nella pagina «Metodo».
print-method = Sono stime per scegliere la formazione: non sono un esame e non servono a giudicare nessuno.
print-path-empty = Qui ci sarà il percorso. Servono un ruolo o livelli propri, e le risposte ad alcune frasi.
print-record-empty = Non è ancora annotata nessuna formazione.
print-sum = Nel { $year }: { $hours }.
print-column-day = Data
print-column-title = Formazione
print-column-provider = A cura di
print-column-hours = Durata

## Metodo

about-title = Metodo
about-lead = Come dalle risposte si arriva a un livello, quanto ci si può fidare, e a che cosa serve: allo sviluppo, non al giudizio.
example-title = Provare con quattro frasi
example-intro = Quattro frasi vere della competenza «{ $score }», una per banda. Cambiando le risposte si vede che cosa ne segue. Nulla viene conservato.
example-middle = Il più plausibile è il livello { $level }; la fascia dell’arco copre 9 casi su 10.
example-again = Torna all’inizio
example-plausible = Quanto è plausibile ogni livello, in percentuale
example-note = È lo stesso calcolo del profilo. Con quattro risposte la fascia è larga: finché copre più di una banda e mezza il profilo non mostra il segno, e dice solo da dove a dove.
example-level = livello { $level }: { $share } %
about-how-title = Come le risposte diventano livelli
about-how = Ogni frase viene da un risultato di apprendimento di DigComp 3.0, e sta a una certa altezza: le frasi di base sono facili da affermare, le altre meno. Un modello statistico (modello a risposta graduata, Samejima 1969) cerca il livello che rende più plausibili tutte le risposte insieme, e misura quanto resta incerto.
about-how-together = Le competenze si stimano tutte insieme: chi è avanti in una lo è spesso anche nelle vicine, e così servono meno domande. Una competenza senza risposte proprie resta però «non misurata». Migliorare una risposta non abbassa mai nessun risultato.
about-ai = I risultati di apprendimento che parlano esplicitamente di IA contano per i due punteggi dell’IA e non una seconda volta per le altre competenze.
about-formula-title = La formula
about-formula = La probabilità di dare la risposta k o una più alta, per chi sta al punto θ della scala:
about-formula-prior = Prima di ogni risposta si suppone una distribuzione normale per tutti i punteggi insieme, con le correlazioni della tabella. Ogni frase pesa su un punteggio solo.
about-formula-estimate = La stima è il punto più plausibile (metodo di Newton); l’incertezza è l’inverso della curvatura in quel punto. Un’area è la media delle sue competenze, con l’errore che ne segue.
value-title = I valori scelti
value-intro = Sono valori di progetto, non ricavati da dati: valgono se il modello è giusto. Stanno in un solo file, e valori calibrati possono prenderne il posto.
value-name = Valore
value-value = Quanto
value-means = Che cosa vuol dire
value-slope = Pendenza (a)
value-slope-means = Quanto una risposta distingue tra chi è sopra e chi è sotto.
value-locations = Altezza delle frasi (b)
value-locations-means = Per banda, dalla più bassa: il punto in cui la terza risposta diventa più probabile che no.
value-steps = Distanza tra le risposte (c)
value-steps-means = Quanto prima o dopo si sceglie la seconda, la terza, la quarta risposta.
value-cuts = Confini degli otto livelli
value-cuts-means = Due livelli fanno una banda.
value-mean = Centro di partenza
value-mean-means = Dove si suppone che stia una persona prima delle risposte.
value-spread = Ampiezza di partenza
value-spread-means = Quanto si suppone che le persone differiscano.
value-within = Correlazione nella stessa area
value-within-means = Quanto vanno insieme due competenze della stessa area.
value-across = Correlazione tra aree
value-across-means = Quanto vanno insieme due competenze di aree diverse.
value-ai-work = Lavorare con l’IA e competenze
value-ai-work-means = Quanto usare l’IA al lavoro va con le altre competenze.
value-ai-build = Costruire l’IA e competenze
value-ai-build-means = Quanto costruire l’IA va con le altre competenze.
value-ai-both = I due punteggi dell’IA
value-ai-both-means = Quanto vanno insieme.
value-enough = Errori ai quali si fermano le tre lunghezze
value-enough-means = Breve, normale e approfondita: quando ciò che interessa è noto così, le domande fanno una pausa; si può sempre continuare.
about-said-title = Come si dice un risultato
about-said = Di una competenza si dice la banda, con il suo dubbio; uno degli otto livelli solo quando l’incertezza è piccola. Se la fascia copre più di una banda e mezza, si dice solo da dove a dove. Senza risposte: «non misurata», mai un livello basso.
about-change = Tra due sessioni un cambiamento è detto solo dove supera l’incertezza di tutte e due: il resto può essere caso.
about-next-title = Come si sceglie la frase successiva
about-next = È quella che ci si aspetta riduca di più l’incertezza di ciò che si conosce meno (Segall 1996, van der Linden 1999). Attorno ci sono regole semplici: si comincia dal facile, i tipi di frase si alternano, non più di tre di fila sulla stessa competenza.
about-path-title = Come si sceglie il percorso
about-path = Un calcolo esatto sceglie i corsi che colmano di più la distanza dal ruolo nelle ore a disposizione; a parità quasi piena preferisce meno ore, poi meno spesa. Prima di tutto vengono i corsi da includere sempre; lingua, modalità, costo ed esclusioni limitano la scelta. I livelli chiesti dai ruoli e quelli dei corsi sono proposte e stime nostre.
about-group-title = Come nasce il quadro di un gruppo
about-group = Chi contribuisce non consegna il livello stimato, ma una banda estratta a sorte tra quelle plausibili (Mislevy 1991): così le quote di un gruppo non risultano falsate. I conteggi si dividono in due buste (Corrigan-Gibbs e Boneh 2017), e a quelli di ogni gruppo si aggiunge un disturbo casuale noto (Canonne, Kamath e Steinke 2020).
about-effect-title = Come si confrontano due campagne
about-effect = Chi organizza i corsi può mettere accanto due campagne dello stesso ente, di prima e di dopo. I gruppi si riconoscono dalle unità o dai ruoli di cui sono fatti, e se in una delle due sono uniti restano uniti: nulla è più fine di ciò che mostrano già i due file. L’intervallo di una variazione tiene insieme il dubbio delle due quote e il rumore di entrambe; e poiché i confronti sono centinaia, gli intervalli valgono tutti insieme (Bonferroni; Dunn 1961): se nulla fosse cambiato, almeno nove pagine su dieci non segnalerebbero nulla (in simulazione più di nove e mezzo).
about-effect-found = Il prezzo: in un gruppo di 30 partecipanti non si vede quasi mai nemmeno un calo di 50 punti; in uno di 120 un calo di 50 si vede quasi sempre, uno di 30 una volta su cinque; in uno di 480 uno di 30 sempre. Dove il numero delle persone, o la quota di chi ha partecipato, è cresciuto o calato della metà o più, non si confronta. Di chi non ha partecipato si dice solo fra quali estremi potrebbe stare la variazione (Horowitz e Manski 1998). Che cosa l’abbia causata non si può sapere: nessuno è stato scelto a caso.
about-limits-title = I limiti
about-limits = Ogni numero vale se il modello è giusto, e se chi risponde si conosce.
about-limits-self = È un’autovalutazione: c’è chi si sopravvaluta e chi si sottovaluta, spesso senza saperlo.
about-limits-model = I valori del modello sono scelti, non misurati. Anche l’incertezza mostrata dipende da loro.
about-limits-use = Serve allo sviluppo: non è una prova, non confronta persone e non va usata per giudicare.
about-papers-title = Da dove viene
about-paper-grm = Il modello
about-paper-framework = Il quadro delle competenze
about-paper-law = Migliorare una risposta non abbassa nulla
about-paper-next = La frase successiva
about-paper-plausible = La banda estratta a sorte
about-paper-envelopes = Le due buste
about-paper-effect = Il confronto di due campagne
about-paper-noise = Il disturbo sui conteggi

## Riservatezza

privacy-title = Riservatezza
privacy-lead = Ciò che si risponde resta in questo browser. Esce solo un file che si è visto prima e salvato a mano.
privacy-kept = Che cosa è conservato, e dove
privacy-what = Che cosa
privacy-where = Dove
privacy-until = Fino a quando
privacy-who = Chi può leggerlo
kept-record = Ruolo, unità, risposte, obiettivi, formazione svolta, catalogo aperto, campagna e contributi
kept-record-where = Nella memoria di questo browser, su questo computer (IndexedDB, «sestante»)
kept-record-until = Finché si cancella da «I miei dati» o si eliminano i dati del sito dal browser
kept-record-who = Chi usa questo profilo del browser e chi amministra il computer
kept-unsaved = Ultima modifica non ancora confermata
kept-unsaved-where = In questo browser (localStorage, «sestante.unsaved»), solo se la pagina si chiude prima della conferma
kept-unsaved-until = Fino alla riapertura della pagina
kept-unsaved-who = Come sopra
kept-language = Lingua scelta
kept-language-where = In questo browser (localStorage, «sestante.language»)
kept-language-until = Come sopra
kept-language-who = Come sopra; dice solo la lingua
kept-file = File di «I miei dati»
kept-file-where = Dove lo si salva
kept-file-until = Finché si elimina il file
kept-file-who = Chi può aprire quella cartella: contiene le risposte
kept-envelopes = Le due buste
kept-envelopes-where = Dove si salvano, poi presso chi le riceve
kept-envelopes-until = Lo decide chi organizza la campagna
kept-envelopes-who = Una sola non dice nulla; chi le ha tutte e due può leggere i conteggi
kept-box = Urna su un computer condiviso
kept-box-where = Su quel computer (IndexedDB, «sestante-box»): solo le somme di chi si è aggiunto, mai una riga
kept-box-until = Finché si svuota l’urna dalla sua pagina
kept-box-who = Chi usa quel computer; chi lo legge prima e dopo una persona vede che cosa ha aggiunto
kept-rooms = Ufficio personale e garante
kept-rooms-where = Sui loro computer (IndexedDB, «sestante-hr» e «sestante-trustee»): campagne, una busta per persona, somme
kept-rooms-until = Finché si cancella dalla loro pagina
kept-rooms-who = Chi usa quei computer; da un solo lato le buste non dicono nulla
kept-trainer = Formazione
kept-trainer-where = Sul suo computer (IndexedDB, «sestante-trainer»): i conteggi dell’ufficio personale, risorse, mezze giornate in cui chi insegna è occupato, piano delle edizioni
kept-trainer-until = Finché si cancella dalla sua pagina
kept-trainer-who = Chi usa quel computer: gruppi interi, mai una persona
kept-server = Su un server
kept-server-where = Nulla
kept-server-until = –
kept-server-who = Nessuno
privacy-network = Che cosa passa in rete
privacy-network-text = La pagina chiede solo i propri file: programma, testi, contenuti. Non manda nulla, e le regole di sicurezza della pagina lo fanno rispettare dal browser. Dopo il primo caricamento funziona anche senza rete.
privacy-network-host = Chi ospita la pagina vede, come per ogni sito, l’indirizzo del computer e l’ora; non le risposte. Del link di una campagna non vede nulla: ciò che sta dopo # non viene inviato.
privacy-leaves = Che cosa esce
privacy-leaves-text = Solo file, e solo quando si salvano: tutto ciò che è in «I miei dati», le buste di un contributo, ciò che si stampa. Sestante non li consegna a nessuno: lo fa, se vuole, la persona.
privacy-machine = Chi può vedere questo computer
privacy-machine-text = Chi entra con lo stesso accesso, chi amministra il computer o il browser e le estensioni del browser possono leggere ciò che vi è conservato. Sestante non può impedirlo: ciò che è qui non è cifrato.
privacy-shared = Su un computer condiviso conviene spuntare «Questo computer è condiviso» all’inizio: nulla viene conservato, e alla chiusura della pagina tutto sparisce.
privacy-says = Che cosa dice un contributo
privacy-says-text = Per ogni competenza e area una banda, estratta tra quelle plausibili, e se il ruolo chiede di più; per ogni corso se sarebbe utile. In chiaro: la campagna, un nome casuale fatto per quella sola campagna, la revisione, i due gruppi. Non le risposte, il nome, l’ufficio, il ruolo, la data, la lingua.
privacy-cannot = Che cosa non può nascondere
privacy-cannot-who = Che si è partecipato, e quando: lo vede chi riceve le buste. Quanto, dipende dalla strada scelta.
privacy-cannot-both = Se l’ufficio del personale e il garante mettessero insieme le due metà di una persona, leggerebbero i suoi conteggi. Per questo vanno a due uffici che non devono scambiarsele.
privacy-cannot-part = Quante persone ha un gruppo lo dice chi fa la campagna. Sestante rifiuta i gruppi troppo piccoli e le soglie sotto cinque, ma non può verificare quel numero.
privacy-cannot-marked = Una campagna fatta apposta per una sola persona, con nomi o gruppi tutti suoi, la renderebbe riconoscibile. Da un solo browser non si vede: si vede confrontando l’impronta con altre persone.
privacy-cannot-again = Chi partecipa a molte campagne lascia ogni volta un’altra estrazione delle sue bande, con un altro rumore: insieme dicono di più di una sola. Chi ricomincia da un browser vuoto è contato due volte.
privacy-cannot-link = Il link di una campagna può restare nella posta e nella cronologia del browser: dice quale campagna, mai una risposta.
privacy-rights = Diritti, e a chi chiedere
privacy-rights-here = Di ciò che è in questo browser dispone solo chi lo usa: si può vedere, salvare, correggere e cancellare in «I miei dati», senza chiedere a nessuno.
privacy-rights-body = Per le buste consegnate il titolare del trattamento è l’ente che organizza la campagna. Finché una busta si può ricondurre a qualcuno (per esempio dal mittente) è un dato personale (GDPR, art. 4): l’ente dà l’informativa e risponde alle richieste di accesso, cancellazione e opposizione (art. 12-22). Ci si rivolge al responsabile della protezione dei dati del proprio ente; per ritrovare la busta serve il nome casuale che vi è scritto. Dopo la chiusura restano solo somme, e da una somma nessuno può essere tolto.
privacy-rights-free = Partecipare è libero. Il garante della campagna non è il Garante per la protezione dei dati personali, l’autorità a cui si può sempre presentare reclamo (art. 77).

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
