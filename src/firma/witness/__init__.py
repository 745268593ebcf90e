"""Who else remembers a ledger's checkpoints: this client, a git repository, a service; knows no store and no verb."""
