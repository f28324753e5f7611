namespace Framing.Measures.Targets;

/// <content>Whether the target speaks, or is spoken of in what somebody says.</content>
internal sealed partial class TargetFeatures
{
    /// <summary>How far from the target its verb of speech may stand.</summary>
    private const int SpeechReach = 5;

    public void Speech(TargetSentence s)
    {
        int speaks = SpeaksAt(s);
        uint place = speaks == 0 ? 0u : speaks < 0 ? 1u : 2u;
        int reported = 0;
        for (int d = -1; s.Has(d) && reported == 0; d--)
        {
            if (s[d].Role.HasFlag(WordRole.Says) && d != speaks)
                reported = d;
        }
        int later = 0;
        for (int d = 1; s.Has(d) && later == 0; d++)
        {
            if (s[d].Role.HasFlag(WordRole.Says) && d != speaks)
                later = d;
        }
        uint state = place | (s.IsQuoted ? 4u : 0) | (s.HasQuotation ? 8u : 0) | (reported != 0 ? 16u : 0) | (later != 0 ? 32u : 0);
        Add(Template.SpeechState, state);
        Add(Template.Speaker, place, s.HasQuotation ? 1u : 0);
        Add(Template.InSpeech, s.IsQuoted ? 1u : reported != 0 ? 2u : later != 0 ? 3u : 0);
        if (speaks != 0)
            Add(Template.SpeechVerb, s[speaks].Lemma, place);
        if (reported != 0)
            Add(Template.SpeechVerb, s[reported].Lemma, 3);
        if (later != 0)
            Add(Template.SpeechVerb, s[later].Lemma, 4);
        for (int d = -s.Left; d <= s.Right; d++)
        {
            if (d != 0 && speaks != 0 && (s.HasQuotation ? s.IsQuotedAt(d) : speaks > 0 ? d > speaks : d < speaks || d > 1))
                Tie(Window.Says, d);
            else if (d != 0 && speaks == 0 && (s.IsQuoted ? s.IsQuotedAt(d) : reported != 0 ? d > reported : later != 0 && d < later))
                Tie(Window.Said, d);
            float valence = d == 0 ? 0 : ValenceAt(s, d);
            if (valence != 0)
                Add(Template.SpeechValence, state, s.IsQuotedAt(d) ? 1u : 0, d < 0 ? 1u : 2u, valence / 2);
        }
    }

    /// <summary>The distance of the verb by which the target speaks ("X said", "X, the mayor, said", "said the mayor X"), or 0.</summary>
    private static int SpeaksAt(TargetSentence s)
    {
        int d = 1;
        // An aside between commas is passed over.
        if (s[1].Role.HasFlag(WordRole.Breaks) && s[1].Kind == WordKind.Mark)
        {
            for (int close = 2; close <= 14 && s.Has(close); close++)
            {
                if (s[close].Role.HasFlag(WordRole.Breaks) && s[close].Kind == WordKind.Mark)
                {
                    d = close + 1;
                    break;
                }
            }
        }
        for (int k = d; k < d + 3 && s.Has(k); k++)
        {
            if (s[k].Role.HasFlag(WordRole.Says))
                return k;
            if (s[k].Kind is not (WordKind.Adverb or WordKind.Have or WordKind.Modal))
                break;
        }
        for (int k = -1; k >= -SpeechReach && s.Has(k); k--)
        {
            if (s[k].Role.HasFlag(WordRole.Says))
                return k;
            if (s[k].Kind is not (WordKind.Name or WordKind.Noun or WordKind.Adjective or WordKind.Determiner))
                break;
        }
        return 0;
    }
}
