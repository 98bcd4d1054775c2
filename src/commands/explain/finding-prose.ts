// Written by `npm run generate` from docs/findings.md.
import type { FindingCode } from '../../model/finding-table.js'

/** What docs/findings.md says of each finding. */
export const findingProse: Readonly<Record<FindingCode, { readonly meaning: string; readonly remedy: string }>> = {
  'unparseable-file': {
    meaning:
      'A file that holds a candidate for a pin, or a Flux object, is no valid YAML (or another format that it claims to be).',
    remedy: 'Correct the syntax at the line given.',
  },
  'invalid-pin': {
    meaning:
      "A pin is written in a form that cannot work: a tag that is a number to YAML (`tag: 0.57`), `v` before a chart's version, a tag with `@sha256:` in an OCIRepository, a variable that makes a tag without its `v`.",
    remedy:
      'Write it the way upstream publishes it: `0.58.1` for charts, `v0.58.1` for the manifests, in quotes where YAML would read a number.',
  },
  'out-of-lockstep': {
    meaning: 'Pins of one set name different releases.',
    remedy: 'Move all pins to one release: `flux-lockstep update` writes the edits.',
  },
  'floating-artifact': {
    meaning: "The instance takes moving manifests: `:latest`, no tag, or the chart's default.",
    remedy:
      'Pin the manifests to the operator\'s version, or set the artifact to `""` to use what the operator embeds.',
  },
  'range-pin': {
    meaning: 'A pin is a range: the cluster follows the registry, not the repository.',
    remedy: 'Pin an exact version to have every move in a commit; or keep it on purpose.',
  },
  'variable-pin': {
    meaning: 'A pin is a variable whose value is not in the file.',
    remedy: 'Move the version into the repository, or update the variable by hand.',
  },
  'clusters-differ': {
    meaning: 'Clusters run different releases, each in lockstep within itself.',
    remedy: 'Name the clusters as `sets`, or bring them to one release.',
  },
  'duplicate-owner': {
    meaning: 'One version is written for bootstrap (helmfile, Terraform) and for Flux.',
    remedy: 'Keep both at one version, or let the bootstrap read it from the other file.',
  },
  'not-understood': {
    meaning:
      'A place names an artifact of a release, and what it selects was neither read as a pin nor left out for a reason (the account). The report lists these places as `unread`; annotations and SARIF show them under this code. While one is left, nothing is called in lockstep without saying so, a move over a Flux minor is a draft, and auto-merge is not armed.',
    remedy:
      'Write it in a form that docs/pins.md lists, or settle the place for good with `# flux-lockstep: ignore` or the setting `ignore`.',
  },
  'not-published': {
    meaning: 'A pin names a release that its registry does not have.',
    remedy: 'Name a published version; `flux-lockstep releases` lists them.',
  },
  'tag-moved': {
    meaning:
      "An artifact of an open pull request's release is gone, or its tag points to another digest than on the day of the proposal.",
    remedy:
      'Find out who moved the tag before you merge. With `digests: pin` a merge brings what was proposed, whatever the tag says by then.',
  },
  'beyond-tables': {
    meaning: 'A release or a Flux minor is newer than what this version knows.',
    remedy: 'Update flux-lockstep, or read the release notes.',
  },
  'hold-expired': {
    meaning: 'A hold in the settings has passed its `until`.',
    remedy: 'Remove the hold or extend it with a reason.',
  },
  'flux-minor-crossed': {
    meaning: 'The update brings another Flux minor; the message says what it no longer serves.',
    remedy: 'Read the release notes of that minor: the operator refuses to go back over it.',
  },
  'flux-version-unmatched': {
    meaning:
      '`distribution.version` matches no Flux version that the manifests have and the operator runs, or is no constraint at all.',
    remedy: 'Write a version or range that matches.',
  },
  'flux-downgrade': {
    meaning: 'The change would bring an older Flux minor.',
    remedy: 'Stay on the minor, or reinstall Flux.',
  },
  'flux-behind': {
    meaning: 'The Flux version is three minors or more behind the newest.',
    remedy: 'Raise `distribution.version`, one hop at a time.',
  },
  'kubernetes-too-old': {
    meaning:
      'The repository writes down a Kubernetes that is older than the Flux which the instance gets, or one of the charts, asks for (2.3, 2.4: 1.28; 2.5: 1.30; 2.6: 1.31; 2.7: 1.32; 2.8, 2.9: 1.33). Read are Talos (`talenv.yaml`, `talconfig.yaml`, machine configurations), images of the kubelet, `KubernetesUpgrade` objects, `Plan` objects of system-upgrade-controller, releases of k3s, RKE2 and k0s in inventories and images, kubeadm, Cluster API, eksctl, EKS, GKE and AKS in Terraform, kind and k3d; each cluster by its own files. Files of tests and workflows are not looked at.',
    remedy: 'Upgrade Kubernetes first, or stay on a Flux that supports it.',
  },
  'unreachable-hop': {
    meaning:
      'The target cannot be reached in one step: its definitions no longer list the version that objects are stored in.',
    remedy: 'Go over the Flux minor that the message names.',
  },
  'operator-unseen': {
    meaning:
      'Manifests bring another Flux minor, and no pin, marker or setting tells which operator has to build it: a FluxInstance alone, an operator from OLM, from another repository or installed by hand.',
    remedy:
      'Write `# flux-lockstep: operator 0.58.1` with the version that runs into a file of the set, or set `operator: {version: 0.58.1}`.',
  },
  'operator-race': {
    meaning: 'The old operator cannot build the new Flux, and the instance does not wait for the new one.',
    remedy: 'Let the instance depend on the operator, which waits.',
  },
  'manifests-ahead': {
    meaning: 'The manifests are newer than the operator that builds from them.',
    remedy: 'Move both to one version in one commit.',
  },
  'api-version-removed': {
    meaning: 'An object is written for an API version, or a kind, that the release does not serve.',
    remedy:
      'Change `apiVersion` to the version named. `migrate-api-versions: true` does so where the running Flux already serves it and the object is valid under it; otherwise the message names the two steps or the fields to change.',
  },
  'api-version-deprecated': {
    meaning: 'An object is written for an API version that a later Flux minor stops serving.',
    remedy: 'Change `apiVersion` to the version named.',
  },
  'schema-invalid': {
    meaning:
      'A field has a value that its definition does not allow: type, enum, pattern, bounds, a required field, a duplicate key of a list, metadata.',
    remedy: 'Correct the value at the line given.',
  },
  'unknown-field': {
    meaning: 'An object has a field that its definition does not know.',
    remedy: 'Remove the field or correct its name.',
  },
  'rule-violated': {
    meaning: 'An object breaks a validation rule (CEL) of its definition.',
    remedy: 'Change the fields that the rule names.',
  },
  'variable-unset': {
    meaning:
      'A file asks for a variable (`${VAR}`) that nothing sets: neither the `postBuild.substitute` of the Flux Kustomization that applies it nor a ConfigMap or Secret that `substituteFrom` names. Before Flux 2.9 it became an empty text; from 2.9 on, nothing of the Kustomization is applied. Looked at are the objects, patches and generated ConfigMaps of its folder and components; postBuilds that patches add count too, and SOPS leaves the keys of a Secret readable. Where a source is not in the repository, or something changes Kustomizations in the cluster itself (a webhook that gives each of them the variables of the cluster, an admission policy), that is said as `not-evaluated`.',
    remedy:
      'Set the variable; write `$${VAR}` where the text is meant as it is (scripts, dashboards), `${VAR:=}` where it may be empty, or exempt the object with the annotation `kustomize.toolkit.fluxcd.io/substitute: disabled` (for generated ConfigMaps in `options.annotations`).',
  },
  'values-invalid': {
    meaning:
      "Values of a HelmRelease do not fit the chart's schema, or the FluxInstance that they produce does not fit its definition.",
    remedy: 'Correct the value at the line given.',
  },
  'values-unknown-key': {
    meaning: 'A chart does not know a key of the values; its schema lets it pass, and nothing reads it.',
    remedy: 'Remove the key or correct its name.',
  },
  'component-missing': {
    meaning: 'An instance asks for a component that its Flux version does not have.',
    remedy: 'Remove the component, or run a Flux version that has it.',
  },
  'variant-missing': {
    meaning:
      'The manifests list no images of the Flux version for the variant, so the operator falls back to tags without digests.',
    remedy: 'Choose one of the variants, or of the Flux versions, that the sentence names.',
  },
  'patch-fails': {
    meaning: "A patch of `kustomize.patches` no longer applies to the target's manifests.",
    remedy: 'Change the operation and path that the message names, or remove the patch.',
  },
  'patch-matches-nothing': {
    meaning: 'The target of a patch selects no object, so the patch is ignored without a word.',
    remedy: 'Correct the target: names are whole regular expressions, and there is no namespace at that point.',
  },
  'patch-damages': {
    meaning:
      "A patch applies but takes away more than it says, such as a container entry without its name; it writes the arguments or variables of a controller anew and drops the controller's own, or the rules of a role; it takes away the controller's container, its image or a volume that it mounts; or it adds a container without an image, mostly because the controller's container is called `manager`. It deletes a Deployment, an account, a role, a binding or a definition as a whole; or it leaves a Deployment with what the API server refuses: names or ports twice, a variable with `value` and `valueFrom`, a volume with two sources, a number or `true` where a text belongs, a request above its limit, a misspelt field, labels of the pods that the selector does not find.",
    remedy:
      'Write the key that identifies the entry. Add arguments with a JSON patch (`op: add`, `path: /spec/template/spec/containers/0/args/-`), since lists of texts are replaced and not merged.',
  },
  'patch-shifts': {
    meaning:
      'A JSON patch counts by index, and in the new release another entry stands there: another permission, variable, argument or version of a definition. The message names both.',
    remedy:
      'Adapt the index, or patch by name with a strategic merge patch. A `test` operation before the change makes a later shift fail instead of passing unseen.',
  },
  'reference-missing': {
    meaning:
      'Something named is not in the repository: a chart source of a HelmRelease, a file or folder of a kustomization, the folder of a Flux Kustomization.',
    remedy: 'Add what is missing, or correct the name.',
  },
  'dependency-missing': {
    meaning: '`dependsOn` names an object that the repository does not have.',
    remedy: 'Correct the name. A Kustomization can depend on Kustomizations only, a HelmRelease on HelmReleases only.',
  },
  'source-changed': {
    meaning:
      'A change takes an artifact from a repository, or a registry, that the base branch does not name for it; or it changes a field beside the pin that decides what runs: an insecure connection, a proxy or a certificate, the image of the operator, the registry of Flux, values from a Secret that no file holds, a patch of any of them; or what applies the pins is taken from another repository or branch.',
    remedy: 'Take it back. Where it is meant and the new place is trusted, accept it.',
  },
  'instance-not-ordered': {
    meaning:
      'The instance does not wait for its operator, so one commit may ask the old operator to build the new Flux.',
    remedy: "Let the instance's HelmRelease or its Flux Kustomization depend on the operator's.",
  },
  'not-evaluated': {
    meaning:
      'Something could not be judged: a release that was not read, a value that is only known later, a rule with a function that is not implemented.',
    remedy:
      'The sentence says what was missing: judge it by hand, or bring what is missing to where it is looked for. Only a warning that a registry did not answer is settled by running again.',
  },
  'proposal-incomplete': {
    meaning:
      'Something beside the pull request itself could not be done: a label, a reviewer, auto-merge, the dashboard, or the commit of `fix: true`. The release is proposed, and the change is judged, all the same.',
    remedy: 'Grant what the sentence names, or take the setting back.',
  },
  'half-bumped': {
    meaning: 'A change moves some pins of a set and leaves others.',
    remedy: 'Move the others too: `flux-lockstep update` shows the missing edits.',
  },
  downgrade: {
    meaning:
      'A change moves a pin, or the whole set, to an older release that the base branch never held with exactly these pins.',
    remedy: 'Take all pins back to a release that the base branch held (`git revert` does), or go forward.',
  },
  'way-back': {
    meaning:
      'A change takes the whole set back to a release that the base branch held before, and no Flux minor lies between.',
    remedy: 'None. To stay there, add `hold` to the settings; the next update proposes a newer release otherwise.',
  },
  'pin-lost': {
    meaning:
      'What was a pin on the base branch is none after the change: it is gone, it stands where nothing reads or applies it, a comment hides it, or it names a tag that moves instead of one version. The same holds where the pin stands as it did and nothing delivers it any more: its Flux Kustomization, or one above it, is deleted, suspended or told to apply another folder; the object is suspended or left by an annotation; the HelmRelease that installs it is gone; a file of Terraform, or another release of one name, goes before it; a condition of a template leaves it out; a link or a submodule takes its folder; `.sourceignore` or the `ignore` of a source leaves out what brings it to the cluster; what brings it has an interval of more than a week, a label of a shard that no instance has, a ServiceAccount that is not there, or waits for what is not there or waits for it; names, namespaces or the release itself become others. A half-bumped release could hide there. A set that goes with its FluxInstance, and a pin that moves to where it is still read and applied, are no such change.',
    remedy: 'Leave it where it is read. Where it is meant, accept it.',
  },
  'verification-weakened': {
    meaning: '`spec.verify` of a source is gone after the change, or accepts signatures that it did not accept before.',
    remedy: 'Leave `spec.verify` as it is, or make it stricter. Where it is meant, accept it.',
  },
  'signature-invalid': {
    meaning:
      "An artifact has a signature, and it is not upstream's or not of this digest; or the `verify` of the OCIRepository that pulls it would refuse it; or the artifact is not what its name says: the name and version in its Chart.yaml, its configuration, its annotations and labels, or the operator in its install.yaml are not those of its role and its tag. A signature is of a digest, and says nothing of the tag and the repository that the digest stands under.",
    remedy:
      'Do not use the artifact before it is explained; correct `matchOIDCIdentity` where the file and line of a `verify` are named.',
  },
  'signature-missing': {
    meaning: 'An artifact has no signature where upstream signs. Charts appear some minutes before they are signed.',
    remedy: 'Wait until upstream has signed, or copy the signatures to the mirror.',
  },
  'signature-unreachable': {
    meaning: 'A signature could not be looked up.',
    remedy: 'Run again when the registry answers.',
  },
  'setting-unused': {
    meaning:
      'A setting names something that the repository does not have, such as a glob that no file matches, or says more about something that is not asked for, such as `soak` without `follow`.',
    remedy: 'Correct the name, set what the setting needs, or remove it.',
  },
}
