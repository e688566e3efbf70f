//! Batches of envelopes on `IndexedDB`, as bytes. A batch counts when its transaction is complete.

use idb::{Query, Transaction};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::IdbDatabase;

use super::shelf::{BYTES, complete, open, strict};

/// The batches of one campaign.
pub(super) struct Batches {
    database: IdbDatabase,
    beginning: String,
}

impl Batches {
    /// Opens the database; `None` where it cannot be had.
    pub async fn open(database: &str, campaign: &str) -> Option<Self> {
        Some(Self { database: open(database).await.ok()?, beginning: format!("batch/{campaign}/") })
    }

    /// Names of all batches; `None` when they cannot be read.
    pub async fn names(&self) -> Option<Vec<String>> {
        let store = self.store("readonly")?.1;
        let keys = store.get_all_keys(None, None).ok()?.await.ok()?;
        let names = keys.into_iter().filter_map(|key| key.as_string());
        Some(names.filter(|name| name.starts_with(&self.beginning)).collect())
    }

    /// A batch; `None` when it cannot be read.
    pub async fn read(&self, name: &str) -> Option<Vec<u8>> {
        let value = self.store("readonly")?.1.get(Query::Key(name.into())).ok()?.await.ok()??;
        Some(value.dyn_into::<Uint8Array>().ok()?.to_vec())
    }

    /// Adds a batch; `None` when it is not kept. Its name is random: another tab may be adding at the same time.
    pub async fn add(&self, bytes: &[u8]) -> Option<()> {
        let name = format!("{}{:016x}", self.beginning, (js_sys::Math::random() * 2_f64.powi(63)) as u64);
        let (transaction, store) = self.store("readwrite")?;
        let _request = store.add(&Uint8Array::from(bytes), Some(&name.into())).ok()?;
        complete(transaction).await.ok()
    }

    /// Takes all batches away; `None` when they may still be there.
    pub async fn clear(&self) -> Option<()> {
        let names = self.names().await?;
        let (transaction, store) = self.store("readwrite")?;
        for name in names {
            let _request = store.delete(Query::Key(name.into())).ok()?;
        }
        complete(transaction).await.ok()
    }

    fn store(&self, mode: &str) -> Option<(web_sys::IdbTransaction, idb::ObjectStore)> {
        let transaction = strict(&self.database, BYTES, mode).ok()?;
        let store = Transaction::from(transaction.clone()).object_store(BYTES).ok()?;
        Some((transaction, store))
    }
}
