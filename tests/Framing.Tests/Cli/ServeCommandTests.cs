using System.Net;
using System.Net.Sockets;
using Framing.Cli;
using Framing.Cli.Serving;

namespace Framing.Tests.Cli;

/// <summary>'framing serve': only this machine, only who knows the path, only what is meant to be served.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public async Task It_serves_the_page_and_a_report_until_it_is_stopped()
    {
        using TempFolder folder = new();
        folder.Write("index.html", "<title>page</title>");
        folder.Write("service-worker.js", "");
        using CancellationTokenSource stop = new();
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        string corpus = Path.Combine(Repository.Root, "corpora", "harlow-bay-raid");
        Task<int> running = Task.Run(() => FramingCommand.Run(
            ["serve", corpus, "--page", folder.Path, "--measures", "choice"], new Terminal(Stream.Null, output, error, stop.Token)));
        while (!output.ToString().Contains('\n', StringComparison.Ordinal) && !running.IsCompleted)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Uri report = new(output.ToString().Trim());
        using HttpClient client = new();
        Assert.Contains("Harlow Bay raid", await client.GetStringAsync(report, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("<title>page</title>", await client.GetStringAsync(new Uri(report, "../"), TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(report, "../service-worker.js"), TestContext.Current.CancellationToken)).StatusCode);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await running);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(report, TestContext.Current.CancellationToken));
        Assert.Contains("Only this machine can open it.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("index.html", 200)]
    [InlineData("secret.txt", 404)]
    [InlineData("../secret.txt", 404)]
    [InlineData("%2e%2e/secret.txt", 404)]
    [InlineData("..%2fsecret.txt", 404)]
    [InlineData("page/%2e%2e%2f%2e%2e%2fsecret.txt", 404)]
    public async Task Nothing_but_its_files_is_served(string path, int status)
    {
        using TempFolder folder = new();
        folder.Write("page/index.html", "page");
        folder.Write("secret.txt", "secret");
        using CancellationTokenSource stop = new();
        using LoopbackServer server = new(new ServedFiles().With("", Path.Combine(folder.Path, "page")), 0);
        Task running = Task.Run(() => server.Run(stop.Token), TestContext.Current.CancellationToken);
        Assert.Equal(status, await Status($"GET {server.Address.AbsolutePath}{path} HTTP/1.1", server.Address.Port));
        await stop.CancelAsync();
        await running;
    }

    [Theory]
    [InlineData("GET / HTTP/1.1", "127.0.0.1", 404)]
    [InlineData("GET /0123456789abcdef0123456789abcdef/ HTTP/1.1", "127.0.0.1", 404)]
    [InlineData("POST PATH HTTP/1.1", "127.0.0.1", 405)]
    [InlineData("GET PATH HTTP/1.1", "evil.example", 404)]
    public async Task Who_does_not_know_the_path_or_comes_by_another_name_gets_nothing(string request, string host, int status)
    {
        using TempFolder folder = new();
        folder.Write("index.html", "page");
        using CancellationTokenSource stop = new();
        using LoopbackServer server = new(new ServedFiles().With("", folder.Path), 0);
        Task running = Task.Run(() => server.Run(stop.Token), TestContext.Current.CancellationToken);
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(server.Address.Host)));
        Assert.Equal(status, await Status(request.Replace("PATH", server.Address.AbsolutePath, StringComparison.Ordinal), server.Address.Port, host));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public void A_port_in_use_and_a_page_that_is_not_there_are_told()
    {
        using TempFolder folder = new();
        Assert.Equal((ExitCode.Unusable, "", $"--page: there is no index.html in '{folder.Path}'. Name the folder 'wwwroot' that 'dotnet publish src/Framing.Web' made.\n"),
            CommandLine.Run("serve", "--page", folder.Path));
        folder.Write("index.html", "page");
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        Assert.Equal((ExitCode.Unusable, "", $"--port: port {port} is in use or may not be used. Give another, or leave --port out.\n"),
            CommandLine.Run("serve", "--page", folder.Path, "--port", $"{port}"));
        Assert.Contains("--port: found '0'; expected a whole number from 1 to 65535", CommandLine.Run("serve", "--port", "0").Error, StringComparison.Ordinal);
    }

    /// <summary>The answer to a request that no client would make.</summary>
    private static async Task<int> Status(string request, int port, string host = "127.0.0.1")
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        using StreamWriter writer = new(client.GetStream()) { NewLine = "\r\n" };
        using StreamReader reader = new(client.GetStream());
        await writer.WriteAsync($"{request}\r\nHost: {host}:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await writer.FlushAsync(TestContext.Current.CancellationToken);
        string line = await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        return int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
