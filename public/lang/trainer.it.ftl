# Frasi della stanza della formazione, in italiano; si aggiungono a quelle di it.ftl, che valgono per tutte le stanze.
# Sintassi: Fluent. Testi: CC BY-SA 4.0.

## Cornice
page-desk = Inizio
page-demand = Bisogno
page-resources = Risorse
page-plan = Piano
desk-changes = Modifiche
desk-undo = Annulla
desk-redo = Ripeti
desk-saved = Salvato in questo browser
desk-saving = Salvataggio in corso
desk-in-memory = Solo in memoria: conviene salvare il file
desk-notice-aside = { $count ->
    [one] Una parte che non si leggeva, messa da parte in precedenza, è ancora conservata qui: se ne può salvare una copia.
   *[other] { $shown } parti che non si leggevano, messe da parte in precedenza, sono ancora conservate qui: se ne può salvare una copia.
}
desk-notice-broken = { $count ->
    [one] Una parte del lavoro conservato qui non si legge: { $fault }. Se ne può salvare una copia.
   *[other] { $shown } parti del lavoro conservato qui non si leggono. La prima: { $fault }. Se ne può salvare una copia.
}
desk-notice-refused = Questo browser non permette di conservare nulla: tutto resta in memoria e sparisce alla chiusura della pagina. Conviene salvare il file.
desk-notice-full = Nella memoria di questo browser non c’è più posto: da qui in poi tutto resta in memoria e sparisce alla chiusura della pagina. Conviene salvare il file.
desk-notice-file = File non aperto. { $fault }.
desk-notice-calendar = { $file } è un calendario: gli impegni di chi insegna si aggiungono nelle risorse, alla parte «Docenti».
desk-notice-left-out = { $count ->
    [one] Una voce del file è stata lasciata fuori. { $fault }.
   *[other] { $shown } voci del file sono state lasciate fuori. La prima: { $fault }.
}
desk-notice-need = Bisogno aperto: { $title }.
desk-notice-known = Già presente: { $title }. Nulla si conta due volte.
desk-notice-resources = Risorse aperte, al posto di quelle che c’erano.
desk-notice-work = Lavoro aperto, al posto di quello che c’era.
desk-notice-example = Esempio inventato aperto: bisogno, aule e docenti ci sono. Il passo seguente è il piano.
desk-notice-not-fetched = L’esempio non è arrivato. Basta riprovare quando la rete c’è.
desk-notice-proposed = { $count ->
    [one] Proposta accolta: 1 edizione nel piano.
   *[other] Proposta accolta: { $shown } edizioni nel piano.
}
desk-notice-planner = La parte che pianifica non è partita. Tutto il resto funziona; per riprovare, ricaricare la pagina.
desk-notice-not-moved = L’edizione { $number } non si può spostare lì: non ci sono mezze giornate aperte abbastanza.
desk-notice-not-added = «{ $title }» non si può aggiungere: { $why }.
desk-notice-copied = Testo copiato.
desk-notice-not-copied = Il browser non permette di copiare. Il testo si può selezionare e copiare a mano.
desk-notice-erased = Tutto ciò che era della formazione è stato cancellato da questo browser.
desk-notice-not-erased = La cancellazione non è riuscita: il browser non l’ha permessa.

## Inizio
desk-title = Dal bisogno al calendario dei corsi
desk-what = Qui si pianificano le edizioni dei corsi: quante, quando, dove, con chi, e quanti posti per ogni gruppo di uffici.
desk-names = Non compare mai il nome di chi partecipa, e chi insegna è una lettera.
desk-where = Tutto resta in questo browser e nei file che si salvano: niente viene spedito.
desk-steps = I passi
desk-invented = Esempio inventato
desk-go = Apri
desk-need-none = Serve il risultato di una campagna: si apre qui sotto.
desk-need-is = { $groups } gruppi di persone, { $courses } corsi.
desk-supply-is = { $rooms } aule, { $trainers } docenti; { $held } corsi su { $courses } si tengono.
desk-supply-only = { $rooms } aule, { $trainers } docenti.
desk-plan-none = Ancora nessuna edizione: il piano si può far proporre.
desk-plan-is = { $editions } edizioni, { $share } % del bisogno servito.
desk-plan-clashes = { $count ->
    [one] Un conflitto da risolvere.
   *[other] Conflitti da risolvere: { $shown }.
}
desk-open = Aprire un file
desk-open-file = Scegli i file
desk-open-hint = Il risultato di una campagna (uno per ente), le risorse, oppure un lavoro salvato. Si possono anche trascinare qui.
desk-try = Per provare, senza file:
desk-example = Apri l’esempio inventato
desk-erase-title = Che cosa resta in questo browser
desk-kept-shelf = Bisogno, risorse e piano sono conservati in questo browser, a parte da tutto il resto.
desk-kept-memory = Tutto è solo in memoria e sparisce alla chiusura della pagina: conviene salvare il file.
desk-save = Salva tutto in un file
desk-erase = Cancella tutto
desk-erase-sure = Si cancellano bisogno, risorse e piano da questo browser. I file già salvati restano. Non si può annullare.

## Bisogno
need-title = Chi ha bisogno di quale corso
need-none = Qui si vede per quante persone è utile ogni corso. Serve il risultato di una campagna, o l’esempio.
need-open = Vai all’inizio e apri un file
need-lead = Hanno partecipato { $people } persone su { $all }, in { $groups } gruppi. I numeri portano il rumore che protegge le persone: per questo hanno un intervallo.
need-whom = Per chi si pianifica
need-took-part = Per chi ha partecipato
need-took-part-hint = Posti solo per il bisogno che si conosce.
need-everybody = Per tutti
need-everybody-hint = Di chi non ha partecipato non si sa nulla: si suppone la stessa quota di chi ha partecipato.
need-by = Come si raggruppa
need-by-course = Per corso
need-by-score = Per competenza
need-by-group = Per gruppo
need-by-wave = Per turno
need-course = Corso
need-score = Competenza
need-score-how = Un corso che riguarda più competenze conta in ognuna.
need-group = Gruppo
need-wave = Turno
need-caption = Persone per cui un corso è utile; chi ha bisogno di più corsi conta una volta per corso.
need-opens-groups = Il nome di un corso apre i suoi gruppi.
need-opens-courses = Il nome apre i corsi.
need-now = Adesso
need-after = Dopo un altro corso
need-others = Chi non ha partecipato
need-planned = Da pianificare
need-interval = { $best } (da { $low } a { $high })
need-up-to = da { $low } a { $high }
need-no-wave = Nessun turno
need-untold = Gruppo non indicato
need-and-more = { $shown } e altri { $rest }
need-how = L’intervallo contiene il numero vero nove volte su dieci. Un totale somma i conteggi così come sono, rumore compreso: può quindi essere minore della somma delle sue righe, che da sole non scendono sotto zero. Chi ha bisogno di un corso solo dopo un altro conta per il piano se tra i corsi proposti ce n’è uno che porta fin lì.
need-on = Avanti: le risorse

## Risorse
res-parts = Parti delle risorse
res-rooms = Aule
res-rooms-lead = Dove si possono tenere i corsi, e quanti posti ci sono.
res-rooms-none = Ancora nessuna aula. I corsi online non ne hanno bisogno.
res-trainers = Docenti
res-trainers-lead = Chi tiene i corsi è una lettera, mai un nome: chi è «Docente A» si annota altrove.
res-trainers-none = Ancora nessuna persona che insegna: senza, il piano resta vuoto.
res-calendar = Calendario
res-calendar-lead = In quali giorni e ore si possono tenere corsi.
res-groups = Gruppi
res-groups-lead = Quante persone di un gruppo possono mancare insieme dal lavoro, e quando possono venire.
res-courses = Corsi
res-courses-lead = Quali corsi si tengono, per quante persone e come.
res-money = Spesa
res-money-lead = Quanto può costare tutto insieme.
res-on = Avanti
res-to-plan = Avanti: il piano
res-remove = Togli
res-more = Altro
res-title = Nome
res-site = Sede
res-seats = Posti
res-computers = Un computer per posto
res-set-up = Minuti per prepararla
res-cost-half = Euro per mezza giornata
res-room-new = Aula { $number }
res-add-room = Aggiungi un’aula
res-free-room = Quando è libera
res-away-room = Quando non si può avere
res-sites = Sedi
res-sites-hint = Togliendo una sede si tolgono anche le sue aule.
res-site-new = Sede { $number }
res-add-site = Aggiungi una sede
res-usual-way = Minuti da una sede all’altra, se non è detto altro
res-ways = Minuti tra due sedi
res-way = { $from } – { $to }
res-letter = Docente
res-gives = Corsi che può tenere
res-gives-of = { $own } su { $all }
res-most-half-days = Mezze giornate al massimo
res-trainer-new = Docente { $letter }
res-add-trainer = Aggiungi docente
res-free-trainer = Quando può
res-away-trainer = Quando non può: assenze, malattia, altri impegni
res-from = Primo giorno
res-to = Ultimo giorno
res-open = { $count ->
    [one] Una mezza giornata aperta.
   *[other] { $shown } mezze giornate aperte.
}
res-hours = Orari
res-hours-from = dalle
res-hours-to = alle
res-weekdays = Giorni della settimana
res-holidays = Le feste nazionali sono chiuse (Pasquetta, 25 aprile, 4 ottobre e le altre)
res-patron = Santo patrono, giorno e mese
res-patron-hint = Per esempio 13/06. Vuoto: nessuna chiusura.
res-patron-new = Santo patrono
res-closed = Altre chiusure
res-closed-why = Perché
res-closed-new = Chiusura
res-usual-share = Persone di un gruppo che possono mancare insieme, in percentuale
res-usual-share-hint = Almeno una persona può sempre mancare. Per un singolo gruppo si può cambiare qui sotto.
res-groups-list = I gruppi
res-group-people = { $people } hanno partecipato su { $all }; al massimo { $away } assenti insieme
res-share = Assenti al massimo, in %
res-no-site = Più sedi, o non nota
res-free-group = Quando può venire: turni di servizio, orari ridotti
res-away-group = Quando non può venire: scuola, scadenze
res-waves = Turni
res-waves-hint = Se alcuni gruppi vengono prima di altri. I turni non si sovrappongono.
res-wave-new = Turno { $number }
res-add-wave = Aggiungi un turno
res-held = Si tiene
res-not-held = Non si tiene
res-least = Persone almeno
res-most = Persone al massimo
res-setting = Dove
res-weight = Peso di un posto
setting-online = Online
setting-room = In aula
setting-computers = In aula con computer
res-rhythm = Come si susseguono le mezze giornate
res-weekly = Una alla settimana, sempre la stessa
res-consecutive = Una dopo l’altra
res-sessions = Mezze giornate
res-sessions-hint = Vuoto: quante ne servono per la durata.
res-accompanied = Minuti in aula insieme
res-accompanied-hint = Ognuno segue il corso da sé: qui quanto tempo si lavora insieme, con chi accompagna.
res-cost-edition = Euro per edizione
res-cost-edition-hint = Oltre ad aula e docente.
res-cost-seat = Euro per posto
res-cost-seat-hint = Licenze, materiali.
res-budget = Spesa massima, in euro
res-budget-hint = Vuoto: nessun limite.
res-cost-now = Il piano com’è costa { $cost }.
spans-remove-of = Togli: { $what }
spans-from = Dal
spans-to = Al
spans-add = Aggiungi
spans-days = dal { $from } al { $to }

## Che cosa si aspetta un campo
wanted-else = { $wanted } Per ora vale ancora { $value }.
wanted-else-none = { $wanted } Per ora vale come vuoto.
wanted-else-not-added = { $wanted } Non è stato aggiunto nulla.
wanted-day = Serve un giorno intero, dal 2000 al 2099.
wanted-days-in-order = Il primo giorno non può venire dopo l’ultimo.
wanted-shorter-calendar = Un calendario può durare al massimo tre anni.
wanted-days-apart = Questi giorni sono già di un altro turno.
wanted-else-not-ticked = Non si può spuntare con le ore solite, dalle { $from } alle { $to }. { $wanted }
wanted-months-day = Serve un giorno con il suo mese, per esempio 13/06.
wanted-clock = Serve un’ora con i minuti, per esempio 9:30.
wanted-hours-in-order = La fine deve venire dopo l’inizio.
wanted-hours-apart = Mattina e pomeriggio non si possono sovrapporre: prima si cambiano le ore dell’altra metà.
wanted-whole = Serve un numero intero da { $from } a { $to }, scritto solo con cifre.
wanted-least-and-most = Il numero minimo di persone non può superare quello massimo.
wanted-amount = Serve un importo in euro fino a 40 milioni, per esempio 15000 oppure 15.000,50.
wanted-name = Serve un nome.

## Giorni
weekday-long = { $day ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
}
weekday-short = { $day ->
    [1] lun
    [2] mar
    [3] mer
    [4] gio
    [5] ven
    [6] sab
   *[7] dom
}
half-morning = mattina
half-afternoon = pomeriggio
session-when = { $weekday } { $date }, { $half }
shut-outside = il calendario va dal { $from } al { $to }
shut-half = di { $half } non si tengono corsi
shut-weekday = di { $weekday } non si tengono corsi
holiday-new-year = Capodanno
holiday-epiphany = Epifania
holiday-easter = Pasqua
holiday-easter-monday = Lunedì dell’Angelo
holiday-liberation = Festa della Liberazione
holiday-labour = Festa del lavoro
holiday-republic = Festa della Repubblica
holiday-assumption = Assunzione
holiday-francis = San Francesco d’Assisi
holiday-all-saints = Ognissanti
holiday-immaculate = Immacolata Concezione
holiday-christmas = Natale
holiday-stephen = Santo Stefano

## Piano
plan-title = Il piano delle edizioni
plan-lead = Far proporre un piano, poi spostare, bloccare e completare a mano.
plan-no-need = Per pianificare serve il bisogno: il risultato di una campagna, o l’esempio.
plan-served = del bisogno servito.
plan-best = Di più non si può, con queste risorse.
plan-best-around = Di più non si può, con queste risorse e attorno alle edizioni bloccate.
plan-bound = Con queste risorse nessun piano può superare il { $most } %.
plan-bound-around = Con queste risorse e attorno alle edizioni bloccate nessun piano può superare il { $most } %.
plan-count = { $count ->
    [one] 1 edizione
   *[other] { $shown } edizioni
}
plan-cost = costo { $cost }
plan-cost-of = costo { $cost } su { $most }
plan-editions = Le edizioni
plan-show = Come si mostrano
plan-week = Settimana
plan-list = Elenco
plan-week-before = Settimana prima
plan-week-after = Settimana dopo
plan-week-of = { $count ->
    [one] dal { $from } al { $to }: 1 edizione
   *[other] dal { $from } al { $to }: { $shown } edizioni
}
plan-move-hint = Frecce: spostano di un giorno o di mezza giornata; con Maiusc di una settimana. Invio: apre. Con il mouse si trascina.
plan-online = Online
plan-part = incontro { $place } di { $of }
plan-seats = { $count ->
    [one] 1 posto
   *[other] { $shown } posti
}
plan-locked = Bloccata
plan-clash = Conflitto
plan-more = { $count ->
    [one] e un altro incontro
   *[other] e altri { $shown } incontri
}
plan-col-number = N.
plan-col-course = Corso
plan-col-when = Quando
plan-col-room = Aula
plan-col-trainer = Docente
plan-col-seats = Posti
plan-col-marks = Stato
plan-list-caption = In ordine di tempo; il nome del corso apre l’edizione.
plan-clashes = { $count ->
    [one] Un conflitto
   *[other] Conflitti: { $shown }
}
plan-no-clashes = Nessun conflitto
plan-clashes-all = Mostra tutti
plan-number = Edizione { $number }
plan-open-of = Apri l’edizione { $number }: { $title }

## Proposta
propose-title = Proposta
propose-first = Si cercano edizioni che servano più bisogno possibile, poi in modo equo tra i gruppi, poi al costo minore.
propose-again = Si parte dal piano com’è, e cambia solo dove così si serve più bisogno. Ciò che è bloccato resta, e anche ciò che è cominciato prima del calendario.
propose-around = { $count ->
    [one] Si pianifica di nuovo attorno a 1 edizione bloccata; il resto cambia solo dove così si serve più bisogno.
   *[other] Si pianifica di nuovo attorno a { $shown } edizioni bloccate; il resto cambia solo dove così si serve più bisogno.
}
propose-no-trainers = Nelle risorse non c’è ancora nessuna persona che insegni.
propose-it = Proponi un piano
propose-rest = Pianifica il resto
propose-effort = Quanto cercare
effort-short = Poco: qualche secondo
effort-usual = Normale: circa mezzo minuto
effort-long = A lungo: alcuni minuti
propose-seed = Seme
propose-seed-hint = Lo stesso seme dà lo stesso piano, su ogni computer.
propose-working = Ricerca in corso
propose-begins = Si comincia…
propose-far = Finora { $share } % del bisogno; nessun piano può superare il { $most } %.
propose-far-around = Finora { $share } % del bisogno; attorno alle edizioni bloccate nessun piano può superare il { $most } %.
propose-proven = { $share } % del bisogno: di più non si può. Si cerca ancora un piano più equo e meno costoso.
propose-proven-around = { $share } % del bisogno: attorno alle edizioni bloccate di più non si può. Si cerca ancora un piano più equo e meno costoso.
propose-steps = Passo { $done } di { $all }, seme { $seed }.
propose-take = Prendi il migliore finora
propose-leave = Lascia stare

## Edizione
edition-label = Edizione aperta
edition-none = Un’edizione si apre con un clic o con Invio: qui si cambiano orario, docente, aula e posti.
edition-close = Chiudi
edition-wrong = Che cosa non va
edition-when = Quando
edition-move = Sposta
edition-week-before = Settimana prima
edition-day-before = Giorno prima
edition-day-after = Giorno dopo
edition-week-after = Settimana dopo
edition-morning = Mattina
edition-afternoon = Pomeriggio
edition-trainer = Docente
edition-cannot = { $trainer } (non tiene questo corso)
edition-room-label = Dove
edition-room = { $room }, { $seats } posti
edition-seats = Posti per gruppo
edition-seats-of = { $taken } in tutto; da { $least } a { $most } persone.
edition-group = Aggiungi un gruppo che ne ha bisogno
edition-group-choose = Scegli
edition-group-option = { $title } ({ $missing } senza posto)
edition-lock = Bloccata: resta com’è quando si pianifica di nuovo
edition-remove = Togli l’edizione

## Aggiungere
add-title = Aggiungere a mano
add-course = Corso
add-option = { $title } ({ $missing } senza posto)
add-it = Aggiungi un’edizione
add-hint = Va dove possono venire più persone che ne hanno bisogno, con docente e aula liberi; poi si può cambiare.
add-lock-all = Blocca tutte
add-unlock-all = Sblocca tutte
add-empty = Togli quelle non bloccate

## Non pianificato
unserved-title = Che cosa resta fuori, e perché
unserved-people = Senza posto
unserved-why = Perché
unserved-groups = Gruppo per gruppo
unserved-working = Si sta guardando che cosa resta fuori…
unserved-none = Nessuno: tutto il bisogno ha un posto.
why-nobody = nessuno può tenere il corso
why-no-suitable-room = nessuna aula adatta è abbastanza grande
why-not-opened = prima serve un altro corso, che ha troppo pochi posti
why-no-time = il corso non si tiene mai quando il gruppo può venire
why-group-limit = quando potrebbero venire mancano già tante persone quante possono
why-no-seats = le edizioni sono piene, e per un’altra sono troppo pochi
why-too-few = troppo poche persone possono venire insieme
why-no-trainer = nessun docente libero
why-no-room = nessuna aula libera
why-no-pair = mai docente e aula liberi insieme
why-budget = la spesa massima è raggiunta
why-possible = nulla lo impedisce: un posto si può ancora dare
why-numbers = Al massimo { $people } insieme, ne servono { $least }.
unheld-unknown = il catalogo non ha questo corso
unheld-no-size = nelle risorse non è detto per quante persone si tiene
unheld-alone = ognuno lo segue da sé: servono i minuti in aula insieme
unheld-no-trainer = nessuno può tenerlo
unheld-no-room = nessuna aula adatta è abbastanza grande
unheld-no-time = il calendario non ha mezze giornate che bastino

## Conflitti
clash-mild = Insolito
clash-same-number = Due edizioni hanno lo stesso numero.
clash-unknown-room = L’aula «{ $name }» non è tra le risorse.
clash-unknown-trainer = «{ $name }» non è tra i docenti.
clash-unknown-group = Il gruppo «{ $name }» non è nel bisogno.
clash-order = Una mezza giornata compare due volte, o prima di una precedente.
clash-closed = { $when }: chiuso ({ $why }).
clash-sessions = Ha { $held } incontri, il corso ne chiede { $takes }.
clash-short = Gli incontri durano { $held }, il corso { $takes }.
clash-weekly = Gli incontri non sono alla stessa ora ogni settimana.
clash-consecutive = Gli incontri non sono uno dopo l’altro.
clash-cannot-give = { $trainer } non tiene «{ $course }».
clash-absent = { $who } non può: { $when } ({ $why }).
clash-taken = { $who } è in due edizioni ({ $editions }) insieme: { $when }.
clash-editions = { $one } e { $other }
clash-way = { $trainer }, edizioni { $editions }, { $when }: da { $from } a { $to } servono { $way } minuti, ce ne sono { $gap }.
clash-trainer-beyond = { $trainer } ha { $held } mezze giornate, ne può { $most }.
clash-no-room = Il corso è in aula, e l’aula manca.
clash-online = Il corso è online: { $room } non serve.
clash-no-computers = { $room } non ha un computer per posto.
clash-room-small = { $room } ha { $seats } posti per { $people } persone.
clash-room-absent = { $who } non si può avere: { $when } ({ $why }).
clash-set-up = { $room }, edizioni { $editions }, { $when }: per prepararla servono { $needs } minuti, ce ne sono { $gap }.
clash-too-few = { $people } persone, ne servono almeno { $least }.
clash-too-many = { $people } persone, al massimo { $most }.
clash-group-beyond = { $group }, { $when }: { $away } assenti insieme, al massimo { $most }.
clash-beyond-need = { $group }: { $seats } posti in «{ $course }» per { $need } persone che ne hanno bisogno.
clash-before = { $group }: per { $people } persone «{ $course }» viene prima di ciò che porta fin lì ({ $courses }).
clash-before-none = { $group }: per { $people } persone prima di «{ $course }» serve un corso che nessuno offre.
clash-budget = Tutto insieme costa { $cost }, la spesa massima è { $most }.
absent-week = non è tra le sue mezze giornate
absent-busy = impegno nel suo calendario: { $span }
absent-span = assenza: { $span }
absent-wave = fuori dal turno «{ $wave }»

## Altri passi
page-result = Risultato
page-files = File
desk-result-is = Quanto bisogno è servito, e che cosa porterebbe un’aula o una persona in più.
desk-files-is = Calendari, tabelle, inviti, e il lavoro da salvare.

## Risultato
result-title = Che cosa serve il piano
result-none = Qui si vede quanta parte del bisogno ha un posto. Serve prima un piano.
result-to-plan = Vai al piano
result-lead = Quanta parte del bisogno ha un posto, dove manca, e che cosa lo farebbe crescere.
result-where = Dove il bisogno ha un posto
result-caption = Chi ha bisogno di più corsi conta una volta per corso.
result-served = Servito
result-seats = Posti
result-need = Bisogno
result-left = Senza posto
more-title = Che cosa porterebbe qualcosa in più
more-what = Si cerca di nuovo un piano con un’aula, una persona che insegna o mille euro in più, e si guarda quanto bisogno servirebbe oltre a quello di adesso. Ci vuole circa un minuto.
more-ask = Guarda che cosa porterebbe
more-working = Ricerca in corso
more-how = È ciò che la ricerca ha trovato in questo tempo: una stima, non una promessa.
more-room = Un’altra aula come { $room } ({ $site })
more-trainer = Un’altra persona che tiene «{ $course }»
more-money = Altri { $money }
more-nothing = { $what }: nulla di più.
more-brings = { $what }: { $share } % del bisogno in più.

## File
files-title = Che cosa si può salvare
files-lead = Il lavoro per riprenderlo altrove, i calendari per le persone, le tabelle per un foglio di calcolo.
files-none = Ancora niente da salvare.
files-work = Tutto il lavoro
files-work-what = Bisogno, risorse e piano in un file, per un altro computer o come copia. Nessun nome di persona è dentro.
files-tables = Le risorse come tabelle
files-tables-what = Si possono completare in un foglio di calcolo e riaprire qui: ogni tabella prende il posto di quella che c’è.
files-workbook = Foglio di calcolo (XLSX)
files-resources = File delle risorse (JSON)
files-one-by-one = Una tabella alla volta (CSV)
files-back = Riaprire
files-back-hint = Un lavoro, le risorse o una delle tabelle. Si possono anche trascinare qui.
files-name-all = sestante-risorse
files-name-rooms = sestante-aule
files-name-ways = sestante-percorsi-tra-sedi
files-name-trainers = sestante-docenti
files-name-courses = sestante-corsi
files-name-waves = sestante-turni
files-name-groups = sestante-gruppi
files-name-closures = sestante-chiusure
edition-people = Per chi partecipa e chi insegna
edition-invitation = Testo d’invito
edition-register = Registro da firmare
files-calendars = Calendari
files-calendars-what = Un file .ics per ogni docente, aula e gruppo, e uno con tutto, in un archivio ZIP. Se il piano cambia, i file nuovi aggiornano gli stessi appuntamenti.
files-calendars-save = Salva i calendari (ZIP)
files-editions = Le edizioni
files-editions-what = Tutti gli incontri con i posti per gruppo, per un foglio di calcolo.
files-table = Tabella (CSV)
files-catalogue-what = I corsi con le date delle edizioni, da distribuire: chi lavora apre il file in «Il mio percorso», alla voce «Catalogo dei corsi», e il percorso ha le date.
files-catalogue = Catalogo con le edizioni (JSON)
files-each = Il testo d’invito e il registro da firmare si salvano nel piano, aprendo un’edizione.

## Edizioni

editions-number = Edizione { $number }
editions-session = Incontro { $number } di { $of }
editions-title = { $course } ({ $number } di { $of })
editions-gone = Annullato: { $title }
editions-trainer = A cura di: { $trainer }
editions-online = Online
editions-place = { $room }, { $site }
editions-seats = { $count ->
    [one] { $shown } posto
   *[other] { $shown } posti
  }
editions-seats-of = { $group }: { $seats }
editions-weekday = { $number ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
  }
editions-when = { $weekday } { $date }, dalle { $from } alle { $to }
editions-when-half = { $weekday } { $date }, { $half ->
    [morning] mattina
   *[afternoon] pomeriggio
  }

## Calendari

editions-calendar-all = Edizioni dei corsi
editions-calendar-of = Edizioni dei corsi: { $name }
editions-folder-trainers = docenti
editions-folder-rooms = aule
editions-folder-groups = gruppi
editions-file-calendar-all = edizioni-{ $year }.ics
editions-file-calendar-of = edizioni-{ $name }.ics
editions-file-calendars = sestante-calendari-{ $year }.zip

## Tabelle

editions-file-table = sestante-edizioni-{ $year }.csv
editions-file-workbook = sestante-edizioni-{ $year }.xlsx
editions-file-catalogue = sestante-catalogo-edizioni-{ $year }.json
editions-tab-sessions = Incontri
editions-tab-seats = Posti
editions-col-edition = Edizione
editions-col-course = Corso
editions-col-session = Incontro
editions-col-of = Incontri in tutto
editions-col-from = Dalle
editions-col-to = Alle
editions-col-room = Aula
editions-col-site = Sede
editions-col-trainer = A cura di
editions-col-seats = Posti
editions-col-group = Gruppo
editions-col-groups = Posti per gruppo
editions-col-locked = Bloccata
editions-yes = sì
editions-no = no

## Invito

editions-file-invitation = invito-{ $number }-{ $course }.txt
editions-invitation-subject = Oggetto: { $course }, edizione { $number }
editions-invitation-what = È in programma il corso “{ $course }”, edizione { $number }.
editions-invitation-when = Quando:
editions-invitation-where = Dove: { $place }
editions-invitation-hours = Durata: { $hours } in tutto
editions-invitation-seats = Posti:
editions-invitation-more = Per saperne di più: { $url }
editions-invitation-who = Ogni gruppo indica chi partecipa, entro i propri posti.

## Registro

editions-register = Registro delle presenze
editions-file-register = registro-{ $number }-{ $course }.html
editions-register-name = Cognome e nome
editions-register-in = Firma all’entrata
editions-register-out = Firma all’uscita
editions-register-trainer = Firma di chi tiene il corso

## Su carta

paper-plan = Piano delle edizioni
paper-trainers = Piano per docente
paper-rooms = Piano per aula
paper-groups-all = Piano per gruppo
paper-registers = Registri delle presenze
paper-day = Piano com’è il { $date }
paper-which = Che cosa si stampa
paper-all = Tutto
paper-apart = Ognuno comincia una pagina nuova
paper-none = Qui c’è da stampare il piano, quando ce n’è uno.
paper-empty = Nel piano non ce n’è nessuno.
paper-end = Sestante { $version }. Nel piano non c’è nessun nome di chi partecipa: i nomi si scrivono a mano, sulla carta.
paper-week = Settimana da lunedì { $date }
paper-month = { $month ->
    [1] Gennaio
    [2] Febbraio
    [3] Marzo
    [4] Aprile
    [5] Maggio
    [6] Giugno
    [7] Luglio
    [8] Agosto
    [9] Settembre
    [10] Ottobre
    [11] Novembre
   *[12] Dicembre
  } { $year }
paper-when = { $weekday } { $date }, { $from }–{ $to }
paper-groups = Gruppi
paper-group = { $group } ({ $seats })
paper-edition = { $number }. { $course }
paper-half-days = { $count ->
    [one] 1 mezza giornata
   *[other] { $shown } mezze giornate
}
paper-files = Su carta
paper-files-what = Pagine da stampare o da salvare in PDF: il piano per settimana con quello che resta fuori, la parte di ogni docente, aula e gruppo, i registri da firmare.
paper-register = Registro su carta

## Impegni letti da un calendario

busy-not-a-calendar = { $file }: non è un calendario. Serve un file .ics, come lo esportano i programmi di calendario.
busy-unread-line = { $file }, riga { $line }: { $what }
busy-unread = { $kind ->
    [line] non è una riga di calendario; il resto è stato letto.
    [unfinished] il file finisce prima di questa parte: conviene esportarlo di nuovo. L’impegno interrotto non conta.
    [missing] in questo impegno manca { $detail }: non conta, si può aggiungere a mano.
    [time] { $detail } non si può leggere come data e ora: l’impegno non conta, si può aggiungere a mano.
    [zone] non si sa se l’orologio “{ $detail }” è quello italiano: l’impegno non conta, si può aggiungere a mano o esportare con l’ora italiana.
    [rule] la ripetizione “{ $detail }” non si può leggere: l’impegno non conta, si può aggiungere a mano.
   *[backwards] la fine viene prima dell’inizio: l’impegno non conta, si può aggiungere a mano.
  }
busy-empty = { $file }: il file è vuoto. Serve un file .ics, come lo esportano i programmi di calendario.
busy-taken = { $file }: { $count ->
    [one] una mezza giornata del calendario dei corsi risulta occupata.
   *[other] { $shown } mezze giornate del calendario dei corsi risultano occupate.
  }
busy-known = { $file }: { $count ->
    [one] la mezza giornata occupata c’è già, non è cambiato niente.
   *[other] le { $shown } mezze giornate occupate ci sono già, non è cambiato niente.
  }
busy-nothing = { $file }: dal { $from } al { $to } non c’è nessun impegno nelle ore dei corsi, e non è cambiato niente. Gli impegni annullati o segnati come liberi non contano.
busy-not-read = { $count ->
    [one] Un punto del file non è stato letto.
   *[other] Punti del file non letti: { $shown }. Se ne mostrano dieci al massimo.
}
busy-title = Impegni dal suo calendario
busy-hint = Da un file .ics si prendono solo i tempi, mai titoli o nomi: ogni mezza giornata toccata da un impegno non è più libera. Se poi cambiano giorni o ore del calendario dei corsi, il file va scelto di nuovo.
busy-drop = Il file si può anche trascinare qui.
busy-choose = Scegli il file .ics
busy-set = { $count ->
    [one] Una mezza giornata occupata, il { $from }
   *[other] { $shown } mezze giornate occupate, dal { $from } al { $to }
}
busy-show = Quali mezze giornate
busy-remove = Togli tutte

## Effetto
page-effect = Effetto
desk-compare = I risultati di due campagne, prima e dopo la formazione, si confrontano in
desk-effect-is = Due campagne a confronto: che cosa sembra cambiato dopo la formazione.
desk-notice-one-body = Nel bisogno ci sono ora due campagne dello stesso ente: le sue persone si contano due volte. Per tenerne una sola basta annullare; per confrontarle serve la pagina Effetto.
desk-notice-both-there = Le due campagne da confrontare ci sono già: per metterne un’altra, prima toglierne una.
effect-title = Che cosa sembra cambiato dopo la formazione
effect-lead = Due campagne dello stesso ente, una di prima e una di dopo, a confronto gruppo per gruppo: quante persone sono sotto il livello chiesto dal proprio ruolo.
effect-sides = Le due campagne
effect-before = Prima della formazione
effect-after = Dopo la formazione
effect-before-short = Prima
effect-after-short = Dopo
effect-choose = Scegli il file
effect-choose-hint = Il file per la formazione, che l’ufficio del personale scarica dal quadro di una campagna. Si può anche trascinare qui.
effect-take = Prendi «{ $title }» dal bisogno
effect-clear = Togli
effect-turn = Scambia prima e dopo
effect-took-part = { $count ->
    [one] ha partecipato { $shown } persona
   *[other] hanno partecipato { $shown } persone
}
effect-closed = chiusa il { $day }
effect-closed-between = chiusa fra il { $first } e il { $last }
effect-not-same = Sono due file della stessa campagna: serve quello di un’altra campagna.
effect-not-body = Sono campagne di due enti diversi: non si possono confrontare.
effect-not-empty-before = Dalla campagna di prima non è ancora uscito nulla: il garante o un’urna la devono chiudere.
effect-not-empty-after = Dalla campagna di dopo non è ancora uscito nulla: il garante o un’urna la devono chiudere.
effect-not-turned = La campagna messa come «prima» è stata chiusa dopo l’altra: forse sono scambiate.
effect-not-measure = Le due campagne non hanno misurato nulla in comune.
effect-found = In breve
effect-nothing = Di nulla si può dire che sia cambiato. Non vuol dire che nulla sia cambiato: vuol dire che da questi numeri non si vede.
effect-seems = Sembra cambiato: se sia stata la formazione, questi numeri non possono dirlo. Più in basso sta scritto perché.
effect-found-all = Mostra tutti, { $count }
effect-found-first = Mostra solo i primi
effect-told-fallen = { $line } – { $measure }: sotto il livello chiesto era il { $before } % delle persone, ora il { $after } %. La quota sembra scesa, di almeno { $least } e al massimo { $most } punti.
effect-told-risen = { $line } – { $measure }: sotto il livello chiesto era il { $before } % delle persone, ora il { $after } %. La quota sembra salita, di almeno { $least } e al massimo { $most } punti.
effect-counted = Su { $all } confronti: quote che sembrano scese { $fallen }, salite { $risen }, non si può dire { $unsaid }, non confrontabili { $apart }.
effect-chance = Anche se nulla fosse cambiato, con gli intervalli soliti circa { $chance } confronti sembrerebbero cambiati per puro caso. Per questo gli intervalli delle variazioni qui sono più larghi: se nulla fosse cambiato, nove pagine su dieci non segnalerebbero nulla.
effect-left = Misurato in una sola delle due campagne, e perciò non confrontato: { $measures }.
effect-thresholds = Le soglie sono diverse ({ $before } persone prima, { $after } dopo): i gruppi restano uniti come nella campagna che ne mostra di meno.
effect-all = Tutti i confronti
effect-how = Il trattino va da dove a dove può stare il numero vero; quello della variazione tiene conto di chi ha risposto, del rumore di entrambe le campagne e di quanti confronti si fanno. Se contiene lo zero non si può dire se la quota sia salita o scesa. Il nome apre i particolari.
effect-whom = Di chi
effect-measure = In che cosa
effect-main = Aree e IA
effect-skills = Competenze
effect-body = L’intero ente
effect-untold-line = Persone di cui il gruppo non è detto
effect-joined = gruppi uniti
effect-people-before = prima { $people } persone su { $all }
effect-people-after = dopo { $people } su { $all }
effect-caption = Persone sotto il livello chiesto dal proprio ruolo, su cento misurate. Se la quota scende, sono di meno.
effect-share-about = circa { $share } % (da { $low } a { $high })
effect-share = { $share } % (da { $low } a { $high })
effect-change-about = circa { $change } (da { $low } a { $high })
effect-change = { $change } (da { $low } a { $high })
effect-risen = sembra salita
effect-fallen = sembra scesa
effect-unsaid = non si può dire
effect-apart = Non confrontabile
effect-why-other = non è fatto delle stesse unità o degli stessi ruoli nelle due campagne
effect-why-untold = non è detto a quale gruppo appartengano queste persone
effect-why-not-told-before = non è detto quante delle sue persone hanno partecipato prima: il loro gruppo non è indicato
effect-why-not-told-after = non è detto quante delle sue persone hanno partecipato dopo: il loro gruppo non è indicato
effect-why-nobody-before = prima non ha partecipato nessuno
effect-why-nobody-after = dopo non ha partecipato nessuno
effect-why-crowd = hanno partecipato più persone di quante ne fanno parte: qualcuna può essere stata contata due volte
effect-why-headcount = le persone che ne fanno parte sono aumentate o diminuite troppo
effect-why-taking-part = la quota di chi ha partecipato è troppo diversa: la differenza può venire da chi ha risposto
effect-why-too-few = in una delle due sono state misurate troppo poche persone
effect-measured = Misurate circa { $before } persone prima e { $after } dopo.
effect-everybody = Contando anche le persone che non hanno partecipato o che non sono state misurate, di cui non si sa nulla, la variazione vera potrebbe stare ovunque da { $low } a { $high } punti.
effect-bands = Le bande, da guardare soltanto: qui di nessuna si dice se sia cambiata.
effect-band = Banda
effect-no-bands = Le quattro bande si mostrano da { $least } persone misurate in su, in entrambe le campagne.
effect-rows-all = Mostra tutte le righe, { $count }
effect-rows-first = Mostra solo le prime
effect-files = Da conservare
effect-files-what = Tutti i confronti, con ciò che non si può dire. Nessun file contiene più di quanto mostra questa pagina.
effect-print = Stampa
effect-never-title = Che cosa non si può mai dire
effect-never-cause = Che sia stata la formazione. Non c’è un gruppo rimasto senza, scelto a caso, con cui confrontare: possono aver contato il lavoro di ogni giorno, nuovi strumenti, persone arrivate o andate via.
effect-never-return = Quanto di un miglioramento verrebbe comunque. Un gruppo scelto per la formazione perché era molto in basso la volta dopo è di solito più vicino alla media, da solo.
effect-never-who = Che abbiano risposto le stesse persone. Partecipa chi vuole: chi ha seguito un corso può partecipare più volentieri, o valutarsi in modo diverso.
effect-never-asked = Se nel frattempo sono cambiati i livelli chiesti ai ruoli o le frasi. I file non lo dicono: se sono cambiati, cambiano anche le quote.
effect-never-none = Che dove «non si può dire» non sia cambiato nulla. Nei gruppi piccoli anche un cambiamento grande può restare nascosto.
effect-never-person = Nulla di una singola persona, né chi sia migliorato.
effect-method = Come si calcola: il metodo
effect-file-workbook = sestante-effetto-{ $year }.xlsx
effect-file-table = sestante-effetto-{ $year }.csv
effect-tab-about = Da leggere prima
effect-tab-all = Confronti
effect-how-title = Quanto vale
effect-col-body = Ente
effect-col-partition = Suddivisione
effect-col-line = Gruppo
effect-col-measure = Che cosa
effect-col-said = Che cosa si può dire
effect-col-change-long = Variazione, in punti
effect-col-people-before = Partecipanti prima
effect-col-headcount-before = Persone del gruppo prima
effect-col-people-after = Partecipanti dopo
effect-col-headcount-after = Persone del gruppo dopo
effect-col-before = Sotto il livello prima (%)
effect-col-before-low = Prima: da
effect-col-before-high = Prima: a
effect-col-after = Sotto il livello dopo (%)
effect-col-after-low = Dopo: da
effect-col-after-high = Dopo: a
effect-col-change = Variazione (punti)
effect-col-change-low = Variazione: da
effect-col-change-high = Variazione: a
effect-col-everybody-low = Contando anche chi non è tra le persone misurate: da
effect-col-everybody-high = Contando anche chi non è tra le persone misurate: a
