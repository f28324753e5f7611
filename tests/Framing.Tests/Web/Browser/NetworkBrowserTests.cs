using System.Text.RegularExpressions;
using Framing.Tests.Reports.Browser;

namespace Framing.Tests.Web.Browser;

/// <summary>What goes over the network: to this address and to no other, and after the first visit nothing.</summary>
public sealed partial class NetworkBrowserTests
{
    [Fact]
    public void After_the_first_visit_no_network_is_needed()
    {
        using OpenPage page = new();
        page.Fresh();
        page.Await("(await navigator.serviceWorker.ready, await new Promise(done => { const wait = () => navigator.serviceWorker.controller ? done(true) : setTimeout(wait, 50); wait(); }))");
        page.Unplug();
        int before = page.Asked.Count;
        page.Compared("side");
        Assert.Equal("Side by side", page.Text("#side h1"));
        Assert.Equal(before, page.Asked.Count);
    }

    [Fact]
    public void No_request_goes_anywhere_else()
    {
        using TempFolder folder = new();
        string log = Path.Combine(folder.Path, "net.json");
        using (OpenPage page = new($"--log-net-log={log}", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
        {
            page.Compared("side");
            page.View("sheet");
            Assert.DoesNotContain(page.Browser.Manage().Logs.GetLog(OpenQA.Selenium.LogType.Browser), entry => entry.Level == OpenQA.Selenium.LogLevel.Severe);
        }
        string[] hosts = [.. Address().Matches(File.ReadAllText(log)).Select(match => match.Groups[1].Value).Distinct()];
        Assert.Contains("127.0.0.1", hosts);
        // The browser's own questions, which no page asks, are to its maker.
        Assert.DoesNotContain(
            hosts, host => host != "127.0.0.1" && !host.EndsWith(".google.com", StringComparison.Ordinal) && !host.EndsWith(".googleapis.com", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"url\":\"https?://([^/:\"]+)")]
    private static partial Regex Address();
}
