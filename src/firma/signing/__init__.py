"""Keys that sign, identities that are proven, and what of either a project trusts; knows no store and no verb."""
