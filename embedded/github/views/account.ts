import { accountOf, type Hub } from '../state.js'

/** An account as the REST API nests it. */
export function accountView(hub: Hub, login: string) {
  const { id, type, login: name } = accountOf(hub, login)
  const url = `${hub.apiUrl}/users/${encodeURIComponent(name)}`
  return {
    login: name,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${hub.serverUrl}/apps/${name.replace('[bot]', '')}` : `${hub.serverUrl}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** The account that a token asks for as its own, or another's public profile. */
export function profileView(hub: Hub, login: string) {
  return {
    ...accountView(hub, login),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  }
}
