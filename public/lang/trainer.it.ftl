### Frasi della stanza della formazione. Si caricano sopra quelle comuni.

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
