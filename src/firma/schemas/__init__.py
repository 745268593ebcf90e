"""The archive of AWS resource type schemas: data and its reader; knows no author and no cloud."""
