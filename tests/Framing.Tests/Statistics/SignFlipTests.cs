using Framing.Statistics;

namespace Framing.Tests.Statistics;

public class SignFlipTests
{
    private const int Draws = 1999;

    [Fact]
    public void Five_events_that_all_agree()
    {
        // Of the 32 ways to exchange the outlets in five events, the one seen and its mirror are as extreme: p = 2/32.
        Pair[] pairs = [.. Enumerable.Repeat(new Pair(1, 1, 0, 1), 5)];
        Assert.Equal(0.0625, SignFlip.Test(pairs, 1, 20_000)!.Value, 0.006);
    }

    [Fact]
    public void By_hand()
    {
        // Both write 10 words on each event, so each adds (xA - xB) / 30: 3, 1 and -1. The sum 3 is reached, either way, by +3+1-1, +3-1+1,
        // +3+1+1 and their mirrors: 6 of 8.
        Pair[] pairs = [new(5, 10, 2, 10), new(4, 10, 3, 10), new(1, 10, 2, 10)];
        Assert.Equal(0.75, SignFlip.Test(pairs, 1, 40_000)!.Value, 0.01);
    }

    [Fact]
    public void One_find_against_none_is_no_evidence_however_short_the_articles_are()
    {
        // One outlet writes half as much on each of 16 events. Exchanging whole articles gave p = .001 here.
        Pair[] pairs = [.. Enumerable.Range(0, 16).Select(i => new Pair(i == 7 ? 1 : 0, 250 + 5 * i, 0, 480 + 7 * i))];
        Assert.True(SignFlip.Test(pairs, 1, Draws) > 0.2);
    }

    [Fact]
    public void No_difference_gives_p_one() => Assert.Equal(1, SignFlip.Test([new(2, 4, 3, 6), new(1, 2, 2, 4)], 1, Draws));

    [Fact]
    public void Exchanging_the_groups_changes_nothing()
    {
        Pair[] pairs = [.. Enumerable.Range(0, 20).Select(i => new Pair(i * 7 % 5, 5, i * 3 % 4, 9))];
        Assert.Equal(SignFlip.Test(pairs, 9, Draws), SignFlip.Test([.. pairs.Select(p => new Pair(p.NumeratorB, p.DenominatorB, p.NumeratorA, p.DenominatorA))], 9, Draws));
    }

    [Fact]
    public void A_side_without_a_denominator_has_no_test() => Assert.Null(SignFlip.Test([new(1, 2, 0, 0)], 1, Draws));

    [Fact]
    public void It_goes_on_where_few_draws_could_tell_no_more()
    {
        // 20 events that agree: 2 of 2^20 exchanges. With 1,999 draws alone p could not fall below 1/2000.
        Pair[] pairs = [.. Enumerable.Repeat(new Pair(3, 4, 1, 4), 20)];
        Assert.InRange(SignFlip.Test(pairs, 1, Draws)!.Value, 2 / 1_048_576.0, 1 / 20_000.0);
    }

    [Fact]
    public void It_holds_its_level_where_one_side_is_ten_times_as_long()
    {
        // Headlines against bodies: 2 mentions against 20 on 16 events, the same rate of .3. Exchanging counts rejected a quarter of these.
        int rejected = 0;
        for (ulong run = 0; run < 400; run++)
        {
            Pair[] pairs = new Pair[16];
            for (int i = 0; i < pairs.Length; i++)
                pairs[i] = new(Successes(run, i, 0, 2), 2, Successes(run, i, 2, 20), 20);
            if (SignFlip.Test(pairs, run, 199) <= 0.05)
                rejected++;
        }
        // .05 within three Monte Carlo errors of 1.1 points.
        Assert.InRange(rejected / 400.0, 0.017, 0.083);

        static int Successes(ulong run, int pair, int from, int trials) =>
            Enumerable.Range(from, trials).Count(i => StableHash.Mix(run, (ulong)(pair * 100 + i)) % 10 < 3);
    }

    // R 4: mantelhaen.test(array(c(1,9,0,14, 3,5,2,20, 0,4,6,30), dim = c(2,2,3)), correct = FALSE), and likewise.
    [Fact]
    public void Mantel_and_Haenszel_agree_with_R()
    {
        Assert.Equal(0.186021281, MantelHaenszel.Test([new(1, 10, 0, 14), new(3, 8, 2, 22), new(0, 4, 6, 36)]), 9);
        Assert.Equal(0.08898538993, MantelHaenszel.Test([new(0, 361, 106, 16195), new(0, 10, 5, 100)]), 9);
        Assert.Equal(1, MantelHaenszel.Test([new(0, 5, 0, 9), new(3, 3, 0, 0)]));
    }
}
