using System.Collections.Immutable;

namespace Framing.Measures.Tones;

/// <summary>A word that gives a sentence its tone.</summary>
/// <param name="Text">The word in lower case, after the word that turns it around where one does ("not safe").</param>
/// <param name="Valence">What it adds, below zero or above.</param>
internal readonly record struct ToneWord(string Text, double Valence);

/// <summary>
/// The tone of a sentence of news: the valences of VADER's raters (Hutto and Gilbert 2014) on plain marks, without those of names and set terms,
/// turned around by the negations of its clauses. Every figure is the sum of <see cref="Words"/>.
/// </summary>
internal sealed class SentenceTone
{
    private const double Negated = -0.74, Capitals = 0.733, BeforeBut = 0.5, AfterBut = 1.5;

    /// <summary>So many words after "not" are turned around.</summary>
    private const int Near = 4;

    /// <summary>In a sentence of more words a sum grows with length alone and is scaled by the root of it.</summary>
    private const double Usual = 20;

    private readonly List<ToneUnit> units;
    private readonly double[] valences;
    private readonly int[] negations;
    private readonly double emphasis;

    private SentenceTone(Document document, TextSpan piece)
    {
        (units, int exclamations, int questions) = ToneReader.Read(document, piece);
        emphasis = Vader.Emphasis(exclamations, questions);
        valences = new double[units.Count];
        negations = new int[units.Count];
        Weigh();
    }

    /// <summary>The four figures of a piece; needs tokens, sentences and names.</summary>
    public static Sentiment Score(Document document, TextSpan piece)
    {
        SentenceTone tone = new(document, piece);
        return tone.units.Count == 0 ? default : Vader.Total(tone.valences, tone.emphasis, Math.Sqrt(Usual / Math.Max(Usual, tone.units.Count)));
    }

    /// <summary>The words that a piece's tone comes from, in order.</summary>
    public static ImmutableArray<ToneWord> Words(Document document, TextSpan piece)
    {
        SentenceTone tone = new(document, piece);
        return
        [
            .. Enumerable.Range(0, tone.units.Count).Where(i => tone.valences[i] != 0).Select(i => new ToneWord(
                string.Join(' ', tone.units.Take(i + 1).Skip(tone.negations[i] < 0 ? i : tone.negations[i]).Select(unit => unit.Form)), tone.valences[i])),
        ];
    }

    private void Weigh()
    {
        int capitals = units.Count(unit => unit.IsUpper), clause = 0, negation = -1;
        bool capitalsStandOut = capitals > 0 && capitals < units.Count;
        for (int i = 0; i < units.Count; i++)
        {
            if (units[i].BeginsClause)
                (clause, negation) = (i, -1);
            negations[i] = negation >= 0 && (units[negation].Negates == NegationReach.Clause || i - negation <= Near) ? negation : -1;
            if (units[i].Negates != NegationReach.None)
                negation = i;
            if (units[i].Valence == 0)
                continue;
            double sign = Math.Sign(units[i].Valence);
            valences[i] = units[i].Valence + (units[i].IsUpper && capitalsStandOut ? sign * Capitals : 0);
            for (int distance = 1; distance <= 3 && i - distance >= clause; distance++)
                valences[i] += sign * units[i - distance].Boost * (1 - (0.05 * (distance - 1)));
            if (negations[i] >= 0)
                valences[i] *= Negated;
        }
        int but = units.FindIndex(unit => unit.Form == "but");
        for (int i = 0; but >= 0 && i < valences.Length; i++)
            valences[i] *= i < but ? BeforeBut : AfterBut;
    }
}
