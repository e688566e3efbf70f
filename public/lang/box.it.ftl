## Urna: che cosa sta attorno

box-name = Urna
box-fill = Schermo intero
box-way-name = La sessione
box-way = Tutto resta in memoria e si cancella alla fine, o dopo dieci minuti senza un tocco.
box-warned = Da nove minuti nessuno tocca nulla: tra un minuto le risposte si cancellano. Per continuare basta un tasto, o toccare lo schermo.
box-leave = Esci senza aggiungere
box-leave-sure = Le risposte si cancellano e nulla viene aggiunto.
box-leave-yes = Esci e cancella
box-leave-no = Continua la sessione
box-elsewhere = L’urna è aperta in un’altra scheda
box-elsewhere-text = Perché nulla vada perso se ne usa una alla volta: si continua di là. Quando quella scheda si chiude, l’urna si apre qui da sola.
box-no-shelf = Qui non si può aprire un’urna
box-no-shelf-text = Questo browser non permette di salvare, e con un arresto improvviso le somme andrebbero perse. Capita nelle finestre in incognito, o per una regola dell’ufficio. Serve una finestra normale, o un altro computer.
box-trouble-full = Non salvato: in questo computer non c’è più posto. Nell’urna non è cambiato nulla; si può provare di nuovo.
box-trouble-refused = Non salvato: il browser non lo ha permesso. Nell’urna non è cambiato nulla; si può provare di nuovo.
box-trouble-closed = Un’altra scheda ha chiuso l’urna: non prende più nessuno, e nulla è stato aggiunto.
box-trouble-changed = Un’altra scheda ha cambiato l’urna: il numero va controllato di nuovo.
box-number-wrong = Serve un numero intero, per esempio 12.

## Urna: aprirla

box-opening-title = Aprire un’urna
box-opening-lead = Un computer condiviso per un solo gruppo: ci si aggiunge una persona alla volta, e restano soltanto le somme.
box-here = Urne su questo computer
box-here-open = Aperta, { $people } finora.
box-here-closed = Chiusa il { $day }, { $people }.
box-here-go-on = Continua
box-here-look = Guarda e salva il file
box-step-campaign = Per quale campagna
box-other-campaign = Scegli un’altra campagna
box-step-group = Per quale gruppo
box-bundle = Gruppo
box-bundle-hint = Chi si aggiunge deve farne parte. Dopo non si può cambiare.
box-bundle-missing = Manca il gruppo.
box-expected = Persone attese
box-expected-hint = Una stima. Resta su questo computer e aiuta a fare i conti alla fine.
box-expected-few = Troppo poche: sotto { $threshold } persone l’urna non si può chiudere e non esce nulla. Meglio un’altra strada, o un’urna per più giorni.
box-open = Apri l’urna
box-honest = Che cosa resta su questo computer, e chi potrebbe vedere che cosa
box-honest-sums = Restano le somme e il numero delle persone: nessun elenco, nessun ordine, nessuna ora.
box-seen = Chi leggesse la memoria di questo computer subito prima e subito dopo una persona vedrebbe, per differenza, i suoi conteggi; tracce delle somme di prima possono restare sul disco per qualche tempo. Il computer va tenuto d’occhio.
box-honest-count = Il numero nell’urna deve coincidere con le persone contate da chi la tiene. Nulla può impedire a chi tiene un’urna di riempirla da sé: è bene che a contare sia più di una persona.
box-honest-family = Nella divisione per ruoli le persone dell’urna stanno tutte insieme: una famiglia di ruoli dentro un solo gruppo sarebbe troppo piccola.
box-honest-noise = L’urna si chiude una volta sola, dalla soglia in su. A ogni conteggio aggiunge un piccolo numero a caso e dimentica le somme esatte.

## Urna: per la prossima persona

box-next-title = Per la prossima persona
box-next-answer = Si risponde ad alcune frasi: { $time }.
box-next-see = Si vede il proprio risultato, e che cosa verrebbe contato.
box-next-wiped = Chi vuole si aggiunge con un pulsante. Poi qui si cancella tutto, e restano le somme.
box-begin = Comincia
box-language = La lingua si cambia in alto, e vale solo per questa persona.
box-inside = { $count ->
    [one] persona nell’urna
   *[other] persone nell’urna
  }
box-missing = { $count ->
    [one] Ne manca ancora una perché si possa chiudere.
   *[other] Ne mancano ancora { $shown } perché si possa chiudere.
  }
box-enough = La soglia di { $threshold } è raggiunta.
box-waited = Attese: { $expected }.
box-close-look = Per chi tiene l’urna: chiuderla

## Urna: la sessione

box-who-title = Prima di cominciare
box-who-lead = Le risposte restano in memoria, solo per questa sessione. Alla fine si decide se aggiungersi.
box-role-hint = Facoltativo. Serve a contare dove il ruolo chiede di più; il ruolo non entra nell’urna.
box-begin-statements = Vai alle frasi
box-picture-lead = Si vede solo adesso: alla fine si cancella con il resto.
box-picture-empty = Non c’è ancora nessuna risposta da contare.
box-to-review = Vedi che cosa si aggiunge
box-review-title = Che cosa si aggiunge
box-review-lead = Nell’urna non c’è ancora nulla di questa sessione. Ci si può aggiungere, tornare al risultato, o uscire senza aggiungere.
box-review-added = Si somma
box-review-added-text = Zero o uno per ogni voce della tabella, insieme a quelli delle altre persone. La banda è estratta a sorte tra quelle plausibili.
box-review-not = Non entra
box-review-not-text = Le singole risposte, i punteggi, il nome, il ruolo, l’ora, l’ordine di arrivo, il tempo impiegato, la lingua.
box-counts = Tutto ciò che si somma, in una tabella
box-bytes = Gli stessi conteggi, numero per numero
box-add = Aggiungi all’urna
box-adding = Aggiunta in corso…
box-back = Torna al risultato
box-added = Contributo aggiunto
box-added-text = Tutto ciò che riguardava questa sessione è cancellato. Nell’urna ci sono solo somme.
box-left = Uscita senza aggiungere
box-left-text = Le risposte sono cancellate, e nulla è stato aggiunto all’urna.
box-idle = Sessione cancellata: nessuno toccava nulla da dieci minuti
box-wiped-storage = Nella memoria del browser ci sono solo la campagna, le somme e il numero delle persone.
box-wiped-back = Con Indietro non si torna alle risposte, e nell’indirizzo non c’è nulla.
box-to-next = Per la prossima persona

## Urna: chiuderla

box-closing-title = Chiudere l’urna
box-closing-lead = Si chiude una volta sola, e non si riapre. Ai conteggi si aggiunge un po’ di caso, le somme esatte si dimenticano, e resta un file.
box-too-few = Le persone sono troppo poche: un risultato potrebbe far riconoscere qualcuno. L’urna resta aperta, anche per altri giorni.
box-beyond = Nell’urna ci sono più persone di quante ne abbia il gruppo, che ne ha { $headcount }: qualcuno si è aggiunto più volte, o fa parte di un altro gruppo.
box-counted = Persone contate da chi tiene l’urna
box-counted-hint = Quante si sono aggiunte, contate a parte. Non serve sapere chi.
box-compare = Confronta
box-count-same = Coincide: { $inside } nell’urna, { $counted } contate.
box-count-more = Non coincide: { $inside } nell’urna, { $counted } contate. Qualcuno si è aggiunto più volte, o non è stato contato.
box-count-less = Non coincide: { $inside } nell’urna, { $counted } contate. Qualcuno è uscito senza aggiungersi, o è stato contato due volte.
box-close = Chiudi per sempre
box-close-anyway = Chiudi lo stesso, per sempre
box-closing-back = Non ancora: torna all’urna
box-remove = Togli quest’urna dal computer
box-remove-open = Le somme spariscono e non esce nulla: chi si è già aggiunto non verrà contato.
box-remove-closed = Il file non si potrà più salvare da qui. Prima conviene sapere che è arrivato a chi fa la campagna.
box-remove-yes = Togli
box-remove-no = Tieni
box-closed-title = L’urna è chiusa
box-closed-lead = Le somme esatte non ci sono più. Resta un file, per l’ufficio che fa la campagna.
box-closed-facts = { $title }: chiusa il { $day }, { $people }. A ogni conteggio è aggiunto un numero a caso con varianza { $variance }.
box-save = Salva il file
box-save-hint = Si può salvare più volte: il file è sempre lo stesso, byte per byte. Contiene i conteggi del gruppo, di nessuno in particolare, e può arrivare all’ufficio per qualsiasi strada.
box-another = Apri un’altra urna
