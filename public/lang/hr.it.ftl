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
