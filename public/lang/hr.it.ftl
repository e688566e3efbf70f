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
