import { UserManager } from 'oidc-client-ts';

// Runs in the hidden frame: hands the identity provider's answer to the page that opened it.
void new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback();
