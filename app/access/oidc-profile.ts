/*
 * Identity providers as data: what each calls itself, asks for and promises. A profile saves the owner from looking it
 * up; every line of it can be said otherwise in the sign-in file (SIGN_IN_FILE), and a provider without a profile is
 * described there in full.
 */

export type Assurance = "low" | "substantial" | "high";

export interface Profile {
  readonly name: string;
  /** where it is found; null where each owner has an address of their own */
  readonly issuer: { readonly production: string | null; readonly test: string | null };
  readonly scope: string;
  /** asked for at every sign-in; what came back is checked all the same */
  readonly acrValues?: string;
  /** the claim that says how sure the sign-in was, and what its values mean */
  readonly levelClaim: string;
  readonly levels: Readonly<Record<string, Assurance>>;
  /** what never changes for the same human: `sub`, save where the provider gives a new one each time */
  readonly subjectClaim: string;
  /** the identity number, where the provider gives one: an invitation may be bound to it */
  readonly numberClaim?: string;
  readonly nameClaim: string;
  /** "required": no sign-in without; "offered": used where the provider's own description names it */
  readonly pushedRequest: "required" | "offered" | "never";
  readonly proofOfPossession: "required" | "offered" | "never";
  readonly clientAuthentication: "private_key_jwt" | "client_secret_basic" | "client_secret_post";
  /** hosts besides the issuer's that a form of ours may lead to (Content-Security-Policy) */
  readonly hosts: readonly string[];
  readonly source: string;
}

/** What holds where nothing else is said: an assurance nobody has spelled out is none. */
export const genericProfile: Profile = {
  name: "OpenID Connect",
  issuer: { production: null, test: null },
  scope: "openid profile",
  levelClaim: "acr",
  levels: {},
  subjectClaim: "sub",
  nameClaim: "name",
  pushedRequest: "offered",
  proofOfPossession: "offered",
  clientAuthentication: "private_key_jwt",
  hosts: [],
  source: "OpenID Connect Core 1.0; RFC 9126; RFC 9449",
};

export const profiles: Readonly<Record<string, Profile>> = {
  generic: genericProfile,
  "id-porten": {
    ...genericProfile,
    name: "ID-porten",
    issuer: { production: "https://idporten.no", test: "https://test.idporten.no" },
    acrValues: "idporten-loa-high",
    levels: { "idporten-loa-high": "high", "idporten-loa-substantial": "substantial", "idporten-loa-low": "low" },
    numberClaim: "pid",
    pushedRequest: "required",
    hosts: ["https://login.idporten.no", "https://login.test.idporten.no"],
    source: "docs.digdir.no: id_token, /par, /logout, back-channel logout",
  },
  ansattporten: {
    ...genericProfile,
    name: "Ansattporten",
    issuer: { production: "https://ansattporten.no", test: "https://test.ansattporten.no" },
    acrValues: "high",
    // "entraid" says who the employer is and not how sure: low, until the owner says otherwise with reasons
    levels: { high: "high", substantial: "substantial", entraid: "low" },
    numberClaim: "pid",
    hosts: ["https://login.ansattporten.no", "https://login.test.ansattporten.no"],
    source: "docs.digdir.no: Ansattporten protokoll",
  },
  helseid: {
    ...genericProfile,
    name: "HelseID",
    issuer: { production: "https://helseid-sts.nhn.no", test: "https://helseid-sts.test.nhn.no" },
    scope: "openid profile helseid://scopes/identity/pid helseid://scopes/identity/security_level helseid://scopes/hpr/hpr_number",
    levelClaim: "helseid://claims/identity/security_level",
    levels: { "4": "high", "3": "substantial", "2": "low" },
    numberClaim: "helseid://claims/identity/pid",
    pushedRequest: "required",
    proofOfPossession: "required",
    source: "utviklerportal.nhn.no: scopes, claims; security profile",
  },
  entra: {
    ...genericProfile,
    name: "Microsoft Entra ID",
    // https://login.microsoftonline.com/<tenant>/v2.0: the tenant's own, never "common"
    issuer: { production: null, test: null },
    levelClaim: "acrs",
    pushedRequest: "never",
    proofOfPossession: "never",
    hosts: ["https://login.microsoftonline.com"],
    source: "authentication contexts (acrs) are named by each tenant: say in `levels` which of them demands what",
  },
  siths: {
    ...genericProfile,
    name: "SITHS eID",
    issuer: { production: null, test: null },
    scope: "openid personal_identity_number",
    acrValues: "http://id.sambi.se/loa/loa3",
    levels: { "http://id.sambi.se/loa/loa2": "low", "http://id.sambi.se/loa/loa3": "substantial", "http://id.sambi.se/loa/loa4": "high" },
    // its `sub` is new each time
    subjectClaim: "employeeHsaId",
    numberClaim: "personalIdentityNumber",
    source: "inera.atlassian.net: attribut och mappning inom SAML och OIDC",
  },
  freja: {
    ...genericProfile,
    name: "Freja",
    issuer: { production: "https://oidc.prod.frejaeid.com/oidc/", test: "https://oidc-ct.test.frejaeid.com/oidc/" },
    scope: "openid profile https://frejaeid.com/oidc/scopes/personalIdentityNumber",
    // says no level: the owner's client is set to admit "Plus" alone, and `assured` in the sign-in file says so
    numberClaim: "https://frejaeid.com/oidc/claims/personalIdentityNumber",
    pushedRequest: "never",
    proofOfPossession: "never",
    clientAuthentication: "client_secret_basic",
    source: "frejaeid.atlassian.net: OpenID Connect integration",
  },
};
