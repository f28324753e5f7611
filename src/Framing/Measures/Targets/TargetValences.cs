namespace Framing.Measures.Targets;

/// <content>VADER's valence around the target, by side, distance, clause and quotation, negated words turned round.</content>
internal sealed partial class TargetFeatures
{
    private const float Turned = -0.74f;

    private static readonly int[] Reaches = [2, 4, 7, 12, 1000];

    /// <summary>The valence of the word at the distance: turned where one of the three words before it negates, stronger after a word of degree.</summary>
    private static float ValenceAt(TargetSentence s, int distance)
    {
        float valence = s[distance].Valence;
        if (valence == 0)
            return 0;
        for (int back = 1; back <= 3; back++)
        {
            int d = distance - back;
            // The target itself stands at 0 and neither negates nor strengthens.
            if (d == 0 || !s.Has(d))
                break;
            if (s[d].Role.HasFlag(WordRole.Negates))
                return valence * Turned;
            valence += back == 1 ? Math.Sign(valence) * s[d].Boost : 0;
        }
        return valence;
    }

    public void Valences(TargetSentence s)
    {
        Span<float> sums = stackalloc float[2 * 5 * 2 * 2];
        sums.Clear();
        float all = 0, left = 0, right = 0, clause = 0, inside = 0, outside = 0;
        for (int d = -s.Left; d <= s.Right; d++)
        {
            float valence = d == 0 ? 0 : ValenceAt(s, d);
            if (valence == 0)
                continue;
            bool isIn = s.IsInClause(d), isSame = s.IsQuotedAt(d) == s.IsQuoted;
            int reach = 0;
            while (Math.Abs(d) > Reaches[reach])
                reach++;
            sums[(((((d < 0 ? 0 : 1) * 5) + reach) * 2) + (isIn ? 1 : 0)) * 2 + (isSame ? 1 : 0)] += valence;
            Add(Template.ValenceWord, s[d].Lemma, valence > 0 == s[d].Valence > 0 ? 1u : 2u, isIn ? d < 0 ? 1u : 2u : 3u);
            all += valence;
            (left, right) = d < 0 ? (left + valence, right) : (left, right + valence);
            clause += isIn ? valence : 0;
            (inside, outside) = s.IsQuotedAt(d) ? (inside + valence, outside) : (inside, outside + valence);
        }
        for (int i = 0; i < sums.Length; i++)
        {
            if (sums[i] != 0)
                Add(Template.Valence, (uint)i, value: sums[i] / 2);
        }
        AddSum(0, all);
        AddSum(1, left);
        AddSum(2, right);
        AddSum(3, clause);
        AddSum(4, s.IsQuoted ? inside : outside);
        AddSum(5, s.IsQuoted ? outside : inside);
        Nearest(s, -1);
        Nearest(s, 1);
    }

    private void AddSum(uint which, float sum)
    {
        int bin = sum switch { <= -4 => 0, <= -2 => 1, < 0 => 2, 0 => 3, < 2 => 4, < 4 => 5, _ => 6 };
        Add(Template.ValenceSum, which, value: sum / 2);
        Add(Template.ValenceSign, which, (uint)bin);
    }

    /// <summary>The first valence on a side, and how far it is.</summary>
    private void Nearest(TargetSentence s, int step)
    {
        for (int d = step; s.Has(d); d += step)
        {
            float valence = ValenceAt(s, d);
            if (valence == 0)
                continue;
            Add(Template.NearestValence, (uint)(step + 1), valence > 0 ? 1u : 2u, (uint)Math.Min(Math.Abs(d), 8));
            return;
        }
    }
}
