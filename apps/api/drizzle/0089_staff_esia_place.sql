-- Both open accounts, so no request reads them: pbnet_app is granted nothing of them, as of sessions.
revoke all on account_esia, account_esia_steps from pbnet_app;
