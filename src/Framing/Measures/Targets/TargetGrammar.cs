namespace Framing.Measures.Targets;

/// <content>Verbs that the target is subject or object of, what it has, and what is done with it, told from kinds of words.</content>
internal sealed partial class TargetFeatures
{
    private const int VerbReach = 10, CalledReach = 4;

    public void Grammar(TargetSentence s)
    {
        AsSubject(s);
        AsObject(s);
        AsCalled(s);
        if (s[1].Form == PossessiveHash)
            AsOwner(s);
    }

    private static readonly uint PossessiveHash = TargetLexicon.Hash("'s");
    private static readonly uint ByHash = TargetLexicon.Hash("by");

    /// <summary>The first full verb to the right within the clause, whether it is negated or passive, and what follows it.</summary>
    private void AsSubject(TargetSentence s)
    {
        bool negated = false, passive = false;
        for (int d = 1; d <= VerbReach && s.Has(d); d++)
        {
            TargetWord word = s[d];
            negated |= word.Role.HasFlag(WordRole.Negates);
            passive |= word.Kind == WordKind.Be;
            if (word.Kind is WordKind.Be or WordKind.Have or WordKind.Modal or WordKind.Adverb)
                continue;
            if (word.Kind is WordKind.Adjective && passive)
            {
                Add(Template.Predicate, word.Lemma, negated ? 1u : 0);
                Tie(Window.Is, d);
                Add(Template.SubjectValence, 3, value: (negated ? Turned : 1) * word.Valence / 2);
                return;
            }
            if (word.IsVerb)
            {
                bool isPassive = passive && word.Kind is WordKind.Past or WordKind.Participle;
                Tie(isPassive ? Window.Suffers : Window.Does, d);
                Add(isPassive ? Template.Passive : Template.Subject, word.Lemma);
                Add(Template.SubjectNegated, word.Lemma, negated ? 1u : 0, isPassive ? 1u : 0);
                Add(Template.SubjectThen, word.Lemma, s[d + 1].Lemma);
                Add(Template.SubjectValence, isPassive ? 1u : 0, value: (negated ? Turned : 1) * word.Valence / 2);
                AddObjectOf(s, d, word.Lemma);
                return;
            }
            if (!s.IsInClause(d) && word.Kind != WordKind.Relative)
                return;
        }
    }

    /// <summary>The noun that the target's verb acts upon.</summary>
    private void AddObjectOf(TargetSentence s, int verb, uint lemma)
    {
        for (int d = verb + 1; d <= verb + 5 && s.Has(d) && s.IsInClause(d); d++)
        {
            if (s[d].Kind is WordKind.Noun or WordKind.Name)
            {
                Tie(Window.ActsOn, d);
                Add(Template.Apposed, lemma, s[d].Lemma);
                return;
            }
        }
    }

    /// <summary>The first verb to the left within the clause, with a preposition between; or the noun that a preposition joins the target to.</summary>
    private void AsObject(TargetSentence s)
    {
        uint preposition = 0;
        for (int d = -1; d >= -VerbReach && s.Has(d) && s.IsInClause(d); d--)
        {
            TargetWord word = s[d];
            if (word.Kind == WordKind.Preposition && preposition == 0)
                preposition = word.Form;
            if (word.Kind is WordKind.Noun && preposition != 0)
            {
                Tie(Window.Is, d);
                Add(Template.NounOf, word.Lemma, preposition);
            }
            if (!word.IsVerb || word.Kind is WordKind.Be or WordKind.Have or WordKind.Modal)
                continue;
            bool negated = s[d - 1].Role.HasFlag(WordRole.Negates) || s[d - 2].Role.HasFlag(WordRole.Negates);
            Tie(preposition == ByHash ? Window.Does : preposition == 0 ? Window.Suffers : Window.Joined, d);
            Add(preposition == ByHash ? Template.Subject : Template.Object, word.Lemma);
            Add(Template.ObjectBy, word.Lemma, preposition, negated ? 1u : 0);
            Add(Template.ObjectValence, preposition == 0 ? 0u : 1u, value: (negated ? Turned : 1) * word.Valence / 2);
            return;
        }
    }

    /// <summary>The nouns and adjectives right before the target: "the embattled mayor X".</summary>
    private void AsCalled(TargetSentence s)
    {
        for (int d = -1; d >= -CalledReach && s[d].Kind is WordKind.Noun or WordKind.Adjective or WordKind.Name or WordKind.Gerund or WordKind.Participle; d--)
        {
            Tie(Window.Is, d);
            Add(Template.Called, s[d].Lemma);
        }
    }

    private void AsOwner(TargetSentence s)
    {
        for (int d = 2; d <= 5 && s.Has(d); d++)
        {
            Tie(Window.Is, d);
            Add(Template.Possessed, s[d].Lemma);
            Add(Template.PossessedValence, 0, value: ValenceAt(s, d) / 2);
            if (s[d].Kind == WordKind.Noun)
                return;
        }
    }
}
