namespace Framing.Alignment;

/// <summary>What two statements have in common, word for word and in order.</summary>
/// <param name="Kept">How many words.</param>
/// <param name="Telling">How many of them are no function words.</param>
/// <param name="Common">How many of these don't begin with a capital, as names do.</param>
/// <param name="Run">The length of the longest run of them.</param>
/// <param name="RunTelling">How many words of such a run are no function words.</param>
/// <param name="RunCommon">How many of these don't begin with a capital.</param>
internal readonly record struct SharedWords(int Kept, int Telling, int Common, int Run, int RunTelling, int RunCommon)
{
    /// <summary>This share of the shorter one's words has to stand in the longer one, in order.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Of one speaker's words so many tell by themselves, though but one of them is no function word.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>Fewer shared words say little, unless nearly all of a fragment is shared.</summary>
    private const int LeastWords = 4;

    /// <summary>So many words running are shared by no accident, whatever else the two hold.</summary>
    private const int LongRun = 7;

    /// <summary>So many are shared by no accident where they are all of a statement or tell much.</summary>
    private const int FairRun = 6;

    /// <summary>So many are shared by no accident where they are one speaker's and hold more than the name of a body.</summary>
    private const int LongRunOfOne = 5, LeastTelling = 3, LeastCommon = 2;

    /// <summary>Counts the words of a statement that have partners in another.</summary>
    public static SharedWords Of(int[] partners, ReadOnlySpan<QuotedWord> statement, ReadOnlySpan<QuotedWord> other)
    {
        SharedWords shared = default;
        (int run, int telling, int common, int last) = (0, 0, 0, -2);
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0)
            {
                last = -2;
                continue;
            }
            if (partners[i] != last + 1)
                (run, telling, common) = (0, 0, 0);
            last = partners[i];
            bool tells = !FunctionWords.Contains(statement[i].Form);
            run++;
            telling += tells ? 1 : 0;
            bool plain = tells && !IsCapital(statement[i]) && !IsCapital(other[partners[i]]);
            common += plain ? 1 : 0;
            shared = shared with { Kept = shared.Kept + 1, Telling = shared.Telling + (tells ? 1 : 0), Common = shared.Common + (plain ? 1 : 0) };
            if (run > shared.Run)
                shared = shared with { Run = run, RunTelling = telling, RunCommon = common };
        }
        return shared;
    }

    private static bool IsCapital(QuotedWord word) => char.IsUpper(word.Text.AsSpan().TrimStart("[(\"'“‘")[0]);

    /// <summary>Whether it is enough to take both for the same words of the same occasion.</summary>
    /// <param name="shorter">The number of words of the shorter statement.</param>
    /// <param name="longer">That of the longer one.</param>
    /// <param name="speakers">Whose words they are.</param>
    public bool IsSame(int shorter, int longer, SpeakerMatch speakers)
    {
        double share = (double)Kept / shorter;
        if (Run >= LongRun || (speakers == SpeakerMatch.Same && Run >= LongRunOfOne && RunTelling >= LeastTelling && RunCommon >= LeastCommon))
            return true;
        if (Run >= FairRun && (Run == shorter || (RunTelling > LeastTelling && RunCommon >= LeastCommon)))
            return true;
        if (speakers == SpeakerMatch.Unknown && Run >= LongRunOfOne && RunCommon >= LeastTelling)
            return true;
        if (Run < 2 || share < LeastShare)
            return false;
        if (Kept >= LeastWords)
            return (Telling >= 2 && (Common > 0 || share >= NearlyAll)) || (speakers == SpeakerMatch.Same && Telling == 1 && share >= NearlyAll);
        return speakers switch
        {
            SpeakerMatch.Same => Telling >= 1 && share > LeastShare,
            // A fragment of two words is one phrase with all of another, or a chance.
            SpeakerMatch.Unknown => Telling >= 2 && (Kept == 3 ? share > LeastShare : Kept == shorter),
            _ => Telling == 3 && share > LeastShare || (Telling == 2 && Kept == 3 && longer == 3),
        };
    }
}
